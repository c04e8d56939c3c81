import type { Execution, Kernel } from '../kernel/kernel';
import type { Host } from './host';
import type { Realm } from './realm';
import { makeRealm } from './realm';
import type { Globals, Manifest, ProjectState } from './script';
import { executionOf } from './scripts';

export interface Loading {
  /** The spreadsheet the script belongs to; a new one when left out. */
  boundTo?: string;
  /** With `oauthScopes` to hold the script to; without them it may whatever its services ask for. */
  manifest?: Manifest;
  /** HTML files by name, without extension. */
  html?: Record<string, string>;
}

/** One world that a caller loads code into, and whose rights its calls have while nothing else runs there. */
export interface World {
  person: string;
  project: string;
  globals: Globals;
  realm: Realm;
}

/** Scripts whose code a caller loads, instead of a folder: globals for a person, and the functions found on them. */
export class LoadedScripts {
  private readonly worlds: World[] = [];

  constructor(private readonly host: Host) {}

  /** A fresh set of Google's services for a person. What they call outside a run counts as one run in the editor. */
  globals(person: string, loading: Loading): Globals {
    const project = this.projectFor(person, loading);
    const kernel = new PersonalKernel(this.host, (world) => this.executionAsides(project, world));
    const globals = this.host.services.globals(project, kernel);
    const { runtime } = this.host;
    const realm = makeRealm(
      globals,
      () => runtime.now(),
      () => runtime.random(),
      this.host.zoneOf(project),
    );
    const world = { person, project: project.id, globals, realm };
    kernel.world = world;
    this.worlds.unshift(world);
    return globals;
  }

  /** The world to run a function in: the person's own latest that has it, or anybody's. */
  worldOf(functionName: string, person: string, project?: string): World | undefined {
    const having = this.worlds.filter(
      (world) => typeof world.globals[functionName] === 'function' && (project ?? world.project) === world.project,
    );
    return having.find((world) => world.person === person) ?? having[0];
  }

  private executionAsides({ id }: ProjectState, { person, realm }: World): Execution {
    const running = { as: person, via: 'editor' as const };
    const refused = this.host.refusedScopes(id, person);
    const execution = executionOf(this.host.project(id), '(outside a run)', running, realm, refused);
    return { ...execution, mostMilliseconds: Infinity };
  }

  private projectFor(person: string, { boundTo, manifest, html }: Loading): ProjectState {
    const { host } = this;
    const known = host.projects.find(({ folder, boundTo: file }) => folder === '' && (boundTo ?? file) === file);
    const project = known ?? this.newProject(person, boundTo);
    Object.assign(project, { ...(manifest && { manifest }), ...(html && { html }) });
    if (!host.hasConsented(project.id, person)) host.consent(project.id, person);
    return project;
  }

  private newProject(owner: string, file?: string): ProjectState {
    const { host } = this;
    const boundTo =
      file ?? host.addSpreadsheet({ name: 'Untitled spreadsheet', owner, editors: otherPeople(host, owner) });
    return host.project(host.addProject({ name: 'Untitled project', folder: '', boundTo, owner }));
  }
}

function otherPeople(host: Host, person: string): string[] {
  return host.people.map(({ email }) => email).filter((email) => email !== person);
}

/** The host's kernel, with an execution of one person's to fall back on while no run is under way. */
class PersonalKernel implements Kernel {
  world: World | undefined;
  private aside: Execution | undefined;

  constructor(
    private readonly host: Host,
    private readonly executionFor: (world: World) => Execution,
  ) {}

  private get runtime() {
    return this.host.runtime;
  }
  private get own(): Execution {
    if (!this.world) throw new Error('Nothing is loaded yet');
    this.aside ??= this.executionFor(this.world);
    return this.aside;
  }
  get execution(): Execution {
    return this.runtime.isRunning ? this.runtime.execution : this.own;
  }
  get readings() {
    return this.runtime.readings;
  }
  random(): number {
    return this.runtime.random();
  }
  now(): number {
    return this.runtime.now();
  }
  call<T>(name: string, cells: number, effect: () => T): T {
    return this.inside(() => this.runtime.call(name, cells, effect));
  }
  spend(milliseconds: number): void {
    this.inside(() => this.runtime.spend(milliseconds));
  }
  stop(lastWords: string): never {
    return this.inside(() => this.runtime.stop(lastWords));
  }
  exception(message: string): Error {
    return this.inside(() => this.runtime.exception(message));
  }
  private inside<T>(work: () => T): T {
    return this.runtime.isRunning ? work() : this.runtime.aside(this.own, work);
  }
}
