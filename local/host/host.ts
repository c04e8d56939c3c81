import { serialOf } from '../engine/serials';
import { setSheetClock } from '../engine/sheetClock';
import { WorkbookFile } from '../engine/workbookFile';
import type { Execution, Readings } from '../kernel/kernel';
import type { RunRecord } from '../kernel/runtime';
import { Runtime, serviceCallsIn, strictReadings } from '../kernel/runtime';
import type { QuotaWishes } from '../services/quotas';
import { Alarm } from './alarm';
import type { Loading } from './loaded';
import { LoadedScripts } from './loaded';
import type { Menu } from './menus';
import { findItem } from './menus';
import { PersonAtFile } from './personAtFile';
import { PublicForms } from './publicForms';
import type { Globals, ProjectState } from './script';
import { manifestOf } from './script';
import { Scripts } from './scripts';
import type { Surroundings } from './services';
import { Services } from './services';
import type { HostState, Person } from './state';
import { longId } from './state';
import { Triggers } from './triggers';
import type { Screen } from './userInterface';
import { UserInterface } from './userInterface';
import { WebApp } from './webApp';

export interface HostOptions {
  /** When the simulated clock starts, as ISO text with its offset. */
  now?: string;
  timeZone?: string;
  people?: Person[];
  quotas?: QuotaWishes;
  web?: Surroundings['web'];
  addresses?: Surroundings['addresses'];
  seed?: number;
  /** What `save()` gave: the workbench goes on from there. */
  state?: unknown;
  readings?: Partial<Readings>;
  /** What the addresses of files, forms and web apps begin with. */
  baseUrl?: string;
}

interface NewSpreadsheet {
  name: string;
  owner: string;
  editors?: string[];
  viewers?: string[];
  locale?: string;
  timeZone?: string;
}

interface NewProject {
  name: string;
  /** With Code.js, appsscript.json and the HTML files, as clasp would push them. */
  folder: string;
  boundTo?: string;
  owner: string;
}

/** What one stretch of time cost. */
export interface Report {
  calls: Record<string, number>;
  callCount: number;
  /** Those of them that left a script: the others build or tell what is in its memory already. */
  serviceCalls: number;
  simulatedMilliseconds: number;
  runs: RunRecord[];
}

/** Google, as far as Chapterbook needs it, on one machine: files, scripts, people, forms, mail, triggers and a clock. */
export class Host {
  readonly runtime: Runtime;
  readonly files = new Map<string, WorkbookFile>();
  readonly services: Services;
  readonly scripts: Scripts;
  readonly triggers: Triggers;
  readonly forms: PublicForms;
  readonly loaded: LoadedScripts;
  readonly ui: UserInterface;
  readonly clock: Alarm;
  readonly baseUrl: string;
  private readonly state: HostState;
  private readonly menus = new Map<string, Menu[]>();
  private reportedRuns = 0;

  constructor({ now, timeZone, people, quotas, seed, state, readings, baseUrl, web, addresses }: HostOptions = {}) {
    this.state = state === undefined ? freshState({ now, timeZone, people, seed }) : copyOf(state as HostState);
    this.baseUrl = baseUrl ?? 'https://script.example';
    this.runtime = new Runtime(this.state.now, { ...strictReadings, ...readings }, this.state.randomState);
    this.ui = new UserInterface(this);
    setSheetClock(() => serialOf(this.runtime.now(), this.timeZone));
    for (const file of this.state.files) this.addFile(file.id, new WorkbookFile(file));
    this.services = new Services(this, this.state.kept, { quotas, web, addresses });
    this.scripts = new Scripts(
      this.runtime,
      (project) => this.services.globals(project),
      (project, as) => this.refusedScopes(project.id, as),
      (project, fn, as) => this.loaded.worldOf(fn, as, project.id),
      (project) => this.zoneOf(project),
      (execution) => this.services.ended(execution),
    );
    this.loaded = new LoadedScripts(this);
    this.triggers = new Triggers(this);
    this.forms = new PublicForms(this);
    this.clock = new Alarm(this);
  }

  get people(): readonly Person[] {
    return this.state.people;
  }
  get timeZone(): string {
    return this.state.timeZone;
  }
  get projects(): readonly ProjectState[] {
    return this.state.projects;
  }
  get faults() {
    return this.runtime.faults;
  }
  get mail() {
    return this.services.mailbox;
  }

  /** @returns the file's id */
  addSpreadsheet({ name, owner, editors = [], viewers = [], locale = 'en_US', timeZone }: NewSpreadsheet): string {
    const id = longId(() => this.runtime.random());
    const shared = { editors: [...editors], viewers: [...viewers] };
    const file = new WorkbookFile({ id, name, owner, locale, timeZone: timeZone ?? this.timeZone, ...shared });
    this.addFile(id, file);
    return id;
  }

  addFile(id: string, file: WorkbookFile): void {
    this.files.set(id, file);
    this.ui.watch(id, file);
  }

  /** @returns the script's id */
  addProject({ name, folder, boundTo, owner }: NewProject): string {
    const id = longId(() => this.runtime.random());
    this.state.projects.push({ id, name, folder, owner, ...(boundTo ? { boundTo } : {}) });
    return id;
  }

  /** @returns the address of the web app */
  deployWebApp(project: string, { as }: { as: string }): string {
    this.project(project).deployedAs = as;
    return this.webAppUrl(project) as string;
  }

  webAppUrl(project: string): string | null {
    return this.project(project).deployedAs === undefined ? null : `${this.baseUrl}/exec/${project}`;
  }
  fileUrl(id: string): string {
    return `${this.baseUrl}/spreadsheets/d/${id}/edit`;
  }

  /** A person copies a file: its marks and its script go along, properties, triggers and deployments do not. */
  copyFile(id: string, { as, name }: { as: string; name?: string }): string {
    const file = this.file(id);
    this.mayOpen(id, as);
    const copy = this.services.copyFile(file, name ?? `Copy of ${file.state.name}`, as);
    return copy.state.id;
  }

  file(id: string): WorkbookFile {
    const file = this.files.get(id);
    if (!file) throw new Error(`There is no file ${id}`);
    return file;
  }

  project(id: string): ProjectState {
    const project = this.state.projects.find((one) => one.id === id || one.name === id);
    if (!project) throw new Error(`There is no script ${id}`);
    return project;
  }

  /** Whose wall clock a script goes by: its manifest's zone, or the workbench's. */
  zoneOf(project: ProjectState): string {
    return manifestOf(project).timeZone ?? this.timeZone;
  }

  /** The scripts bound to a file. */
  projectsOf(file: string): ProjectState[] {
    return this.state.projects.filter(({ boundTo }) => boundTo === file);
  }

  rightTo(id: string, person: string): 'owner' | 'editor' | 'viewer' | 'none' {
    const { owner, editors, viewers } = this.file(id).state;
    if (person === owner) return 'owner';
    if (editors.includes(person)) return 'editor';
    return viewers.includes(person) ? 'viewer' : 'none';
  }

  /** @throws when this person may not see the file */
  mayOpen(id: string, person: string): void {
    if (this.rightTo(id, person) === 'none')
      throw new Error('You need access. Ask the owner of this file to share it.');
  }

  /** @throws when this person may not change the file */
  mayEdit(id: string, person: string): void {
    if (!['owner', 'editor'].includes(this.rightTo(id, person)))
      throw new Error('You can only look at this file. Ask its owner to let you edit it.');
  }

  /**
   * Somebody has agreed to what a script asks for, or to all of it but some.
   * @param except scopes by short name, such as `script.send_mail`, that they left unticked
   */
  consent(project: string, email: string, { except = [] }: { except?: readonly string[] } = {}): void {
    const { id } = this.project(project);
    this.state.consents[id] = [...new Set([...(this.state.consents[id] ?? []), email])];
    this.state.refusedScopes = { ...this.state.refusedScopes, [`${id} ${email}`]: [...except] };
  }
  refusedScopes(project: string, email: string): readonly string[] {
    return this.state.refusedScopes?.[`${project} ${email}`] ?? [];
  }
  hasConsented(project: string, email: string): boolean {
    return this.state.consents[project]?.includes(email) ?? false;
  }

  /** At the first click Google asks; here people agree to all of it, unless they were made to answer before. */
  private firstConsent(project: string, email: string): void {
    if (!this.hasConsented(project, email)) this.consent(project, email);
  }

  /** A person opens a file: its scripts put up their menus. */
  open(file: string, { as }: { as: string }): Menu[] {
    this.mayOpen(file, as);
    this.menus.set(`${file} ${as}`, []);
    this.triggers.opened(file, as);
    return this.menusOf(file, as);
  }
  menusOf(file: string, as: string): Menu[] {
    return this.menus.get(`${file} ${as}`) ?? [];
  }
  addMenu(menu: Menu, { boundTo = '', activeUser }: Execution): void {
    const key = `${boundTo} ${activeUser}`;
    this.menus.set(key, [...(this.menus.get(key) ?? []).filter(({ label }) => label !== menu.label), menu]);
  }

  /**
   * A person chooses a menu item, and agrees to what the script asks for when it is the first time.
   * @param path such as `Chapter > Set-up > First steps`
   */
  click(file: string, path: string, { as }: { as: string }): void {
    if (!this.menus.has(`${file} ${as}`)) this.open(file, { as });
    const fn = findItem(this.menusOf(file, as), path);
    const [project] = this.projectsOf(file);
    if (!fn || !project) throw new Error(`There is no menu item ${path}`);
    this.firstConsent(project.id, as);
    this.scripts.run(
      project,
      fn,
      { as, via: 'menu' },
      () => [],
      () => undefined,
    );
  }

  /**
   * A fresh set of Google's services for a person, to load any Apps Script code into: `gas.require(folder, globals)`,
   * or `vm.runInContext(code, globals)`. The script belongs to a spreadsheet of its own unless told otherwise.
   */
  globals(person?: string, loading: Loading = {}): Globals {
    const email = person ?? this.firstPerson;
    if (!this.people.some((one) => one.email === email)) this.state.people.push({ email, name: email });
    return this.loaded.globals(email, loading);
  }

  /**
   * Runs a function of loaded code, or of a project, as one execution: with a limit of six minutes, a clock, and a line among the runs.
   * @param as whose hands and rights; the first of the people when left out
   */
  run(functionName: string, event?: unknown, as: string = this.firstPerson): unknown {
    const project = this.loaded.worldOf(functionName, as)?.project ?? this.triggers.projectWith(functionName);
    if (project === undefined) throw new Error(`Script function not found: ${functionName}`);
    const args = event === undefined ? [] : [event];
    return this.runInEditor(project, functionName, { as, args });
  }

  private get firstPerson(): string {
    const [first] = this.people;
    if (!first) throw new Error('Nobody is there: give createHost some people.');
    return first.email;
  }

  /** Runs any function of a project as a person in the script editor. */
  runInEditor(project: string, fn: string, { as, args = [] }: { as: string; args?: unknown[] }): unknown {
    const found = this.project(project);
    this.firstConsent(found.id, as);
    return this.scripts.run(
      found,
      fn,
      { as, via: 'editor' },
      () => args,
      (result) => result,
    );
  }

  /** A person's hands on a file. */
  person(as: string): { at(file: string): PersonAtFile } {
    return { at: (file) => new PersonAtFile(this, file, as) };
  }

  /** A person types into a cell, such as `Requests!C5`. */
  edit(file: string, cell: string, value: string, { as }: { as: string }): void {
    this.person(as).at(file).type(cell, value);
  }

  /** What a visitor can do at the address of a web app. */
  web(url: string): WebApp {
    const id = /\/exec\/([\w-]+)/.exec(url)?.[1] ?? '';
    return new WebApp(this, this.project(id), url);
  }

  /** Calls and simulated time since the last `resetReport`. */
  report(): Report {
    const runs = this.runtime.runs.slice(this.reportedRuns);
    const calls: Record<string, number> = {};
    for (const { byMethod } of [...runs, ...this.asides])
      for (const [name, count] of Object.entries(byMethod)) calls[name] = (calls[name] ?? 0) + count;
    return {
      calls,
      callCount: Object.values(calls).reduce((sum, count) => sum + count, 0),
      serviceCalls: serviceCallsIn(Object.entries(calls)),
      simulatedMilliseconds: [...runs, ...this.asides].reduce((sum, run) => sum + run.simulatedMilliseconds, 0),
      runs,
    };
  }
  resetReport(): void {
    this.reportedRuns = this.runtime.runs.length;
    for (const aside of this.runtime.asides)
      Object.assign(aside, { callCount: 0, simulatedMilliseconds: 0 }).calls.clear();
  }

  private get asides() {
    return [...this.runtime.asides].map(({ calls, simulatedMilliseconds }) => ({
      byMethod: Object.fromEntries(calls),
      simulatedMilliseconds,
    }));
  }

  /** Everything as plain data. */
  save(): HostState {
    return copyOf({
      ...this.state,
      now: this.runtime.now(),
      randomState: this.runtime.randomState,
      files: [...this.files.values()].map((file) => file.save()),
      kept: this.services.save(),
    });
  }
}

export type { Screen };

/** Plain data of this world: the engine takes no objects of another. */
function copyOf<T>(plain: T): T {
  return JSON.parse(JSON.stringify(plain));
}

function freshState({
  now = '2026-03-02T08:00:00-05:00',
  timeZone = 'America/New_York',
  people = [{ email: 'olga.organizer@chapter.example', name: 'Olga Organizer' }],
  seed = 20260302,
}: Pick<HostOptions, 'now' | 'timeZone' | 'people' | 'seed'>): HostState {
  return {
    version: 1,
    now: Date.parse(now),
    timeZone,
    randomState: seed,
    people: [...people],
    files: [],
    projects: [],
    consents: {},
    kept: {},
  };
}
