import type { Kernel } from '../kernel/kernel';
import { serve } from '../kernel/serve';
import type { Schedule } from './schedule';
import { firstFiring } from './schedule';

export { nextFiring } from './schedule';

/** An installed trigger. */
export interface TriggerState {
  id: string;
  project: string;
  /** Whoever installed it: it runs with their rights and only they can see it. */
  owner: string;
  fn: string;
  kind: 'clock' | 'open' | 'edit' | 'change' | 'formSubmit';
  source?: { type: 'SPREADSHEETS' | 'FORMS'; id: string };
  schedule?: Schedule;
  /** Milliseconds since 1970 UTC; only of a clock. */
  nextAt?: number;
  once?: boolean;
}

export interface ScriptWorld {
  triggers: TriggerState[];
  newId(): string;
  /** Address of the script's web app; null before its first deployment. */
  webAppUrl(): string | null;
  /** @throws when the person whose rights the run has may not see this file or form */
  mayWatch(type: 'SPREADSHEETS' | 'FORMS', id: string): void;
  timeZone(): string;
}

const mostTriggers = 20;
const eventTypes = {
  clock: 'CLOCK',
  open: 'ON_OPEN',
  edit: 'ON_EDIT',
  change: 'ON_CHANGE',
  formSubmit: 'ON_FORM_SUBMIT',
};

/** ScriptApp: triggers, the web app's address, how far the run is authorised. */
export function scriptApp(kernel: Kernel, world: ScriptWorld) {
  const own = () =>
    world.triggers.filter(
      ({ project, owner }) => project === kernel.execution.project && owner === kernel.execution.effectiveUser,
    );
  const served = (trigger: TriggerState) => serve(kernel, 'Trigger', new Trigger(trigger));
  const list = () => own().map(served);
  return serve(kernel, 'ScriptApp', {
    AuthMode: { NONE: 'NONE', LIMITED: 'LIMITED', FULL: 'FULL', CUSTOM_FUNCTION: 'CUSTOM_FUNCTION' },
    EventType: Object.fromEntries(Object.values(eventTypes).map((name) => [name, name])),
    TriggerSource: { SPREADSHEETS: 'SPREADSHEETS', CLOCK: 'CLOCK', FORMS: 'FORMS' },
    WeekDay: Object.fromEntries(weekDays.map((day) => [day, day])),
    getProjectTriggers: list,
    getUserTriggers: list,
    deleteTrigger: (trigger: Trigger) => {
      const at = world.triggers.findIndex(({ id }) => id === trigger.state.id);
      if (at >= 0) world.triggers.splice(at, 1);
    },
    newTrigger: (fn: string) => {
      if (own().length >= mostTriggers)
        throw kernel.exception(
          'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
        );
      return serve(kernel, 'TriggerBuilder', new TriggerBuilder(kernel, world, fn, served));
    },
    getService: () =>
      serve(kernel, 'Service', { getUrl: () => world.webAppUrl(), isEnabled: () => world.webAppUrl() !== null }),
    getScriptId: () => kernel.execution.project,
  });
}

const weekDays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

class Trigger {
  constructor(readonly state: TriggerState) {}
  getUniqueId(): string {
    return this.state.id;
  }
  getHandlerFunction(): string {
    return this.state.fn;
  }
  getEventType(): string {
    return eventTypes[this.state.kind];
  }
  getTriggerSource(): string {
    return this.state.source?.type ?? 'CLOCK';
  }
  getTriggerSourceId(): string | null {
    return this.state.source?.id ?? null;
  }
}

type Serve = (trigger: TriggerState) => unknown;

class TriggerBuilder {
  constructor(
    private readonly kernel: Kernel,
    private readonly world: ScriptWorld,
    private readonly fn: string,
    private readonly served: Serve,
  ) {}

  timeBased() {
    const { kernel, world, fn, served } = this;
    return serve(kernel, 'ClockTriggerBuilder', new ClockTriggerBuilder(kernel, world, fn, served));
  }
  forSpreadsheet(spreadsheet: unknown) {
    return this.watching('SpreadsheetTriggerBuilder', 'SPREADSHEETS', spreadsheet, {
      onOpen: 'open',
      onEdit: 'edit',
      onChange: 'change',
      onFormSubmit: 'formSubmit',
    });
  }
  forForm(form: unknown) {
    return this.watching('FormTriggerBuilder', 'FORMS', form, { onOpen: 'open', onFormSubmit: 'formSubmit' });
  }

  private watching(
    name: string,
    type: 'SPREADSHEETS' | 'FORMS',
    given: unknown,
    events: Record<string, TriggerState['kind']>,
  ) {
    const id = typeof given === 'string' ? given : (given as { getId(): string }).getId();
    this.world.mayWatch(type, id);
    const made = (kind: TriggerState['kind']) => () =>
      serve(this.kernel, name, {
        create: () => this.served(install(this.kernel, this.world, { fn: this.fn, kind, source: { type, id } })),
      });
    return serve(this.kernel, name, Object.fromEntries(Object.entries(events).map(([on, kind]) => [on, made(kind)])));
  }
}

class ClockTriggerBuilder {
  private schedule: Schedule = {};
  constructor(
    private readonly kernel: Kernel,
    private readonly world: ScriptWorld,
    private readonly fn: string,
    private readonly served: Serve,
  ) {}

  everyMinutes(minutes: number): this {
    if (![1, 5, 10, 15, 30].includes(minutes))
      throw this.kernel.exception(
        'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
      );
    return this.with({ everyMinutes: minutes });
  }
  everyHours(hours: number): this {
    if (![1, 2, 4, 6, 8, 12].includes(hours))
      throw this.kernel.exception(
        'The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.',
      );
    return this.with({ everyMinutes: hours * 60 });
  }
  everyDays(days: number): this {
    return this.with({ everyDays: days });
  }
  atHour(hour: number): this {
    return this.with({ hour });
  }
  nearMinute(minute: number): this {
    return this.with({ minute });
  }
  after(milliseconds: number): this {
    return this.with({ at: this.kernel.now() + milliseconds });
  }
  at(date: Date): this {
    return this.with({ at: date.getTime() });
  }
  inTimezone(timeZone: string): this {
    return this.with({ timeZone });
  }
  create(): unknown {
    const { kernel, world, fn, schedule } = this;
    const zone = schedule.timeZone ?? world.timeZone();
    const nextAt = firstFiring(schedule, kernel.now(), zone, () => kernel.random());
    if (nextAt === undefined) throw kernel.exception('The trigger has no time. Choose one, such as everyHours.');
    const once = schedule.at === undefined ? {} : { once: true };
    return this.served(install(kernel, world, { fn, kind: 'clock', schedule, nextAt, ...once }));
  }

  private with(more: Schedule): this {
    this.schedule = { ...this.schedule, ...more };
    return this;
  }
}

function install(
  { execution }: Kernel,
  world: ScriptWorld,
  what: Omit<TriggerState, 'id' | 'project' | 'owner'>,
): TriggerState {
  const trigger = { id: world.newId(), project: execution.project, owner: execution.effectiveUser, ...what };
  world.triggers.push(trigger);
  return trigger;
}

/** The clocks that are due by a moment, the earliest first. */
export function dueTriggers(triggers: readonly TriggerState[], until: number): TriggerState[] {
  const due = triggers.filter(({ kind, nextAt }) => kind === 'clock' && nextAt !== undefined && nextAt <= until);
  return due.sort((one, other) => (one.nextAt as number) - (other.nextAt as number));
}
