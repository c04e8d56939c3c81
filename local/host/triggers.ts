import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';
import type { TriggerState } from '../services/script';
import { authModes, dueTriggers, nextFiring } from '../services/script';
import { javaDate } from '../services/utilities/javaDate';
import type { Host } from './host';
import type { Globals, ProjectState } from './script';
import { builtAt } from './script';

/** A block of cells that a person changed; rows and columns are 0-based and inclusive. */
export interface Edited {
  sheet: string;
  top: number;
  left: number;
  bottom: number;
  right: number;
  /** Only for a single cell. */
  value?: unknown;
  oldValue?: unknown;
}

/** What an event tells beside its trigger, made inside the run it is for. */
type EventOf = (world: Globals) => Record<string, unknown>;

/** Fires what people, forms and the clock set off: simple triggers by name, installed ones with their owner's rights. */
export class Triggers {
  private readonly names = new Map<string, { at: number; names: Set<string> }>();

  constructor(private readonly host: Host) {}

  list(project?: string): TriggerState[] {
    const id = project === undefined ? undefined : this.host.project(project).id;
    return this.host.services.triggers.filter((trigger) => id === undefined || trigger.project === id);
  }

  opened(file: string, as: string): void {
    const event: EventOf = () => ({ source: this.host.services.spreadsheet(file), user: userOf(as) });
    this.simple(file, 'onOpen', as, event);
    this.installed('open', file, event);
  }

  edited(file: string, as: string, edited: Edited): void {
    const single = edited.top === edited.bottom && edited.left === edited.right;
    const event: EventOf = () => ({
      source: this.host.services.spreadsheet(file),
      range: this.host.services.range(file, edited),
      user: userOf(as),
      ...(single ? { value: edited.value, oldValue: edited.oldValue } : {}),
    });
    this.simple(file, 'onEdit', as, event);
    this.installed('edit', file, event);
    this.changed(file, as, 'EDIT');
  }

  changed(file: string, as: string, changeType: string): void {
    this.installed('change', file, () => ({
      changeType,
      source: this.host.services.spreadsheet(file),
      user: userOf(as),
    }));
  }

  /** @param source the form or the spreadsheet that answers came to */
  formSubmitted(source: string, event: EventOf): void {
    this.installed('formSubmit', source, event);
  }

  nextDue(until: number): { id: string; at: number } | undefined {
    const [next] = dueTriggers(this.host.services.triggers, until);
    return next?.nextAt === undefined ? undefined : { id: next.id, at: next.nextAt };
  }

  fireClock(id: string): void {
    const { services, runtime } = this.host;
    const trigger = services.triggers.find((one) => one.id === id);
    if (!trigger) return;
    const firedAt = Math.max(trigger.nextAt ?? 0, runtime.now());
    const timeZone = this.host.zoneOf(this.host.project(trigger.project));
    const next = trigger.once ? undefined : nextFiring(trigger, firedAt, timeZone, () => runtime.random());
    // One that fires once stays on the list, and among the twenty, until the script deletes it.
    if (next === undefined) delete trigger.nextAt;
    else trigger.nextAt = next;
    this.fire(trigger, () => clockEvent(firedAt));
  }

  private installed(kind: TriggerState['kind'], source: string, event: EventOf): void {
    for (const trigger of this.list()) {
      if (trigger.kind === kind && trigger.source?.id === source) this.fire(trigger, event);
    }
  }

  /** What a trigger throws goes to the list of runs, as Google lists it among the executions, and stops nothing else. */
  private fire(trigger: TriggerState, event: EventOf): void {
    const { services, runtime, scripts } = this.host;
    const project = this.host.project(trigger.project);
    const argsOf = (world: Globals) => {
      if (services.dailyQuotas.left(trigger.owner, 'triggerMinutes', runtime.now()) === 0)
        throw runtime.exception('Service using too much computer time for one day');
      return [{ authMode: authModes.FULL, triggerUid: trigger.id, ...event(world) }];
    };
    const before = runtime.runs.length;
    const running = { as: trigger.owner, active: '', via: 'trigger' as const };
    this.quietly(() => scripts.run(project, trigger.fn, running, argsOf, () => undefined));
    const minutes = (runtime.runs[before]?.simulatedMilliseconds ?? 0) / 60_000;
    services.dailyQuotas.count(trigger.owner, 'triggerMinutes', minutes, runtime.now());
  }

  private simple(file: string, fn: 'onOpen' | 'onEdit', as: string, event: EventOf): void {
    for (const project of this.host.projectsOf(file)) {
      if (!this.hasFunction(project, fn, as)) continue;
      const authMode = this.host.hasConsented(project.id, as) ? 'LIMITED' : 'NONE';
      this.quietly(() =>
        this.host.scripts.run(
          project,
          fn,
          { as, via: 'simpleTrigger', authMode },
          (world) => [{ authMode: authModes[authMode], ...event(world) }],
          () => undefined,
        ),
      );
    }
  }

  private quietly(run: () => void): void {
    const { runs } = this.host.runtime;
    const before = runs.length;
    try {
      run();
    } catch (error) {
      if (runs.length === before) throw error;
    }
  }

  /** The first script from a folder that has such a function. */
  projectWith(fn: string): string | undefined {
    return this.host.projects.find((project) => project.folder !== '' && this.functionsOf(project).has(fn))?.id;
  }

  private hasFunction(project: ProjectState, fn: string, as: string): boolean {
    if (project.folder === '') return this.host.loaded.worldOf(fn, as, project.id) !== undefined;
    return this.functionsOf(project).has(fn);
  }

  /** Names of the functions at the top of a script. */
  functionsOf(project: ProjectState): Set<string> {
    const at = builtAt(project);
    const known = this.names.get(project.id);
    if (known?.at === at) return known.names;
    const code = readFileSync(path.join(project.folder, 'Code.js'), 'utf8');
    const { body } = parse(code, { ecmaVersion: 'latest' });
    const names = new Set(body.flatMap((one) => (one.type === 'FunctionDeclaration' ? [one.id.name] : [])));
    this.names.set(project.id, { at, names });
    return names;
  }
}

function userOf(email: string) {
  return { getEmail: () => email, getNickname: () => email.split('@')[0] };
}

/** Google tells the moment by the clock of Greenwich, and says so. */
function clockEvent(at: number): Record<string, unknown> {
  const [year, month, day, hour, minute, second, weekday] = javaDate(at, 'UTC', 'yyyy M d H m s u')
    .split(' ')
    .map(Number);
  return {
    year,
    month,
    'day-of-month': day,
    'day-of-week': weekday,
    hour,
    minute,
    second,
    timezone: 'UTC',
  };
}
