import type { FileState } from '../engine/workbookFile';
import { WorkbookFile } from '../engine/workbookFile';
import type { Execution, Kernel } from '../kernel/kernel';
import type { CacheStore } from '../services/cache';
import { cacheService } from '../services/cache';
import { chartsService } from '../services/charts';
import type { LogLine } from '../services/console';
import { logServices } from '../services/console';
import { contentService } from '../services/content';
import type { FormState } from '../services/forms';
import { formService } from '../services/forms';
import { htmlOf, htmlService } from '../services/html';
import type { LockStore } from '../services/lock';
import { lockService, releaseLocksOf } from '../services/lock';
import type { Mailbox } from '../services/mail';
import { mailApp } from '../services/mail';
import type { KnownAddress } from '../services/maps';
import { mapsService } from '../services/maps';
import { mimeType } from '../services/mimeType';
import type { PropertyStore } from '../services/properties';
import { propertiesService } from '../services/properties';
import type { QuotasUsed, QuotaWishes } from '../services/quotas';
import { Quotas } from '../services/quotas';
import type { TriggerState } from '../services/script';
import { scriptApp } from '../services/script';
import { sessionService } from '../services/session';
import type { SpreadsheetWorld } from '../services/spreadsheet';
import { servedRange, servedSpreadsheet, spreadsheetService } from '../services/spreadsheet';
import type { Outside } from '../services/urlFetch';
import { urlFetchApp } from '../services/urlFetch';
import { utilitiesService } from '../services/utilities';
import { formWorld } from './formWorld';
import type { Host } from './host';
import type { Menu } from './menus';
import type { Globals, ProjectState } from './script';
import { htmlFilesOf, scopesOf } from './script';
import { longId } from './state';
import type { Edited } from './triggers';

/** What services keep between runs, as plain data. */
export interface KeptByServices {
  mailbox?: Mailbox;
  triggers?: TriggerState[];
  forms?: FormState[];
  properties?: PropertyStore;
  quotasUsed?: QuotasUsed;
}

/** What a host is told of the world around it. */
export interface Surroundings {
  quotas?: QuotaWishes | undefined;
  /** What answers to UrlFetchApp; nothing does when it is left out. */
  web?: Outside | undefined;
  /** Addresses that Google's geocoder knows. */
  addresses?: (() => readonly KnownAddress[]) | undefined;
}

/** Google's services, as one host offers them to its scripts. */
export class Services {
  readonly mailbox: Mailbox;
  readonly dailyQuotas: Quotas;
  readonly triggers: TriggerState[];
  readonly forms: Map<string, FormState>;
  readonly logs: LogLine[] = [];
  private readonly properties: PropertyStore;
  private readonly locks: LockStore = new Map();
  readonly caches: CacheStore = new Map();
  private readonly spreadsheets: SpreadsheetWorld;

  constructor(
    private readonly host: Host,
    kept: KeptByServices,
    private readonly around: Surroundings,
  ) {
    this.mailbox = kept.mailbox ?? { sent: [] };
    this.dailyQuotas = new Quotas(kept.quotasUsed ?? {}, around.quotas);
    this.triggers = kept.triggers ?? [];
    this.forms = new Map((kept.forms ?? []).map((form) => [form.id, form]));
    this.properties = kept.properties ?? {};
    this.spreadsheets = this.spreadsheetWorld();
  }

  /** Everything that a script of this project finds beside the language itself. */
  globals(project: ProjectState, kernel: Kernel = this.host.runtime): Globals {
    return {
      SpreadsheetApp: spreadsheetService(kernel, this.spreadsheets),
      Charts: chartsService(kernel),
      FormApp: formService(kernel, formWorld(this.host, this.forms)),
      ContentService: contentService(kernel),
      HtmlService: htmlService(kernel, (name) => htmlFilesOf(project).get(name)),
      MailApp: mailApp(kernel, this.mailbox, this.dailyQuotas),
      MimeType: mimeType,
      Maps: mapsService(kernel, this.around.addresses ?? (() => []), this.dailyQuotas),
      UrlFetchApp: urlFetchApp(kernel, this.around.web ?? (() => undefined), this.dailyQuotas),
      ScriptApp: scriptApp(kernel, {
        triggers: this.triggers,
        newId: () => String(Math.floor(kernel.random() * 1e15)),
        webAppUrl: () => this.host.webAppUrl(project.id),
        mayWatch: (type, id) => this.mayWatch(type, id),
        timeZone: () => this.host.zoneOf(project),
        scopesAsked: () => scopesOf(project),
      }),
      PropertiesService: propertiesService(kernel, this.properties, this.dailyQuotas),
      CacheService: cacheService(kernel, this.caches),
      LockService: lockService(kernel, this.locks),
      Session: sessionService(kernel, () => this.host.zoneOf(project)),
      Utilities: utilitiesService(kernel),
      ...logServices(kernel, this.logs, () => this.host.zoneOf(project)),
    };
  }

  /** A run is over: nothing of it holds others up. */
  ended(execution: Execution): void {
    releaseLocksOf(execution, this.locks);
  }

  /** A file with its marks and scripts, for whoever copies it; properties, triggers and deployments stay behind. */
  copyFile({ state }: WorkbookFile, name: string, owner: string): WorkbookFile {
    const { host } = this;
    const id = longId(() => host.runtime.random());
    const saved: FileState = JSON.parse(JSON.stringify(host.file(state.id).save()));
    const copy = new WorkbookFile({ ...saved, id, name, owner, editors: [], viewers: [], revision: 'START_REVISION' });
    host.addFile(id, copy);
    for (const project of host.projectsOf(state.id)) {
      const { folder } = project;
      host.addProject({ name: `Copy of ${project.name}`, folder, boundTo: id, owner });
    }
    return copy;
  }

  removeTrigger(id: string): void {
    const at = this.triggers.findIndex((trigger) => trigger.id === id);
    if (at >= 0) this.triggers.splice(at, 1);
  }

  /** A file as the events of triggers hand it over. */
  spreadsheet(file: string): unknown {
    return servedSpreadsheet(this.host.runtime, this.spreadsheets, file);
  }
  range(file: string, cells: Edited): unknown {
    return servedRange(this.host.runtime, this.spreadsheets, file, cells);
  }

  /** What the workbench's meters show for one account. */
  quotas(as: string): { name: string; used: number; limit: number }[] {
    return this.dailyQuotas.meters(as, this.host.runtime.now());
  }

  private mayWatch(type: 'SPREADSHEETS' | 'FORMS', id: string): void {
    const { runtime } = this.host;
    const person = runtime.execution.effectiveUser;
    const form = this.forms.get(id);
    const may =
      type === 'FORMS'
        ? form !== undefined && (form.owner === person || form.editors.includes(person))
        : this.host.files.has(id) && this.host.rightTo(id, person) !== 'none';
    if (!may) throw runtime.exception('You do not have permission to access the requested document.');
  }

  private newSpreadsheet(name: string): WorkbookFile {
    const { host } = this;
    this.dailyQuotas.use(host.runtime, 'spreadsheets');
    return host.file(host.addSpreadsheet({ name, owner: host.runtime.execution.effectiveUser }));
  }

  private spreadsheetWorld(): SpreadsheetWorld {
    const { host } = this;
    const here = () => {
      const { activeUser, boundTo = '', project } = host.runtime.execution;
      return { as: activeUser, file: boundTo, project };
    };
    return {
      file: (id) => host.files.get(id),
      create: (name) => this.newSpreadsheet(name),
      copy: (id, name) => this.copyFile(host.file(id), name, host.runtime.execution.effectiveUser),
      urlOf: (id) => host.fileUrl(id),
      formUrlOf: (id, sheet) => {
        const form = [...this.forms.values()].find(
          ({ destination }) => destination?.fileId === id && (sheet ?? destination.sheetId) === destination.sheetId,
        );
        return form && formWorld(host, this.forms).urlOf(form.id);
      },
      rightTo: (id, person) => host.rightTo(id, person),
      ui: {
        ask: (question) => host.ui.ask({ ...question, ...here() }),
        show: ({ output, title, ...screen }) => {
          const page = htmlOf(output);
          if (!page) throw host.runtime.exception('Cannot show this: it is no HtmlOutput.');
          const { html, width, height } = page;
          host.ui.show({ ...screen, ...here(), html, width, height, title: title || page.title });
        },
        toast: (toast) => host.ui.toast({ ...toast, as: here().as }),
        menu: (menu) => host.addMenu(menu as Menu, host.runtime.execution),
      },
    };
  }

  save(): KeptByServices {
    const { mailbox, triggers, properties } = this;
    const { used: quotasUsed } = this.dailyQuotas;
    return { mailbox, triggers, properties, quotasUsed, forms: [...this.forms.values()] };
  }
}
