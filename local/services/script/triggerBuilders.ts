import type { Kernel } from '../../kernel/kernel';
import { serve } from '../../kernel/serve';
import type { Face } from '../face';
import { mustFit } from '../signature';
import { ClockTriggerBuilder } from './clockTriggerBuilder';
import { install, type ScriptWorld, type TriggerState } from './state';
import { servedTrigger, type Trigger } from './trigger';

type Source = NonNullable<TriggerState['source']>;

/** What a builder makes when all is said: until then it may be told again. */
class WatchingBuilder {
  private kind: TriggerState['kind'] | undefined;

  constructor(
    private readonly kernel: Kernel,
    private readonly world: ScriptWorld,
    private readonly fn: string,
    private readonly source: Source,
  ) {}

  /** @unknown strict: a builder that was told no event is refused; the sentence is ours */
  create(): Trigger {
    const { kernel, world, fn, kind, source } = this;
    if (kind === undefined) throw kernel.exception('The trigger has no event. Choose one, such as onOpen.');
    return servedTrigger(kernel, install(kernel, world, { fn, kind, source }));
  }

  protected on(kind: TriggerState['kind']): this {
    this.kind = kind;
    return this;
  }
}

type SpreadsheetEvents = 'create' | 'onOpen' | 'onEdit' | 'onChange' | 'onFormSubmit';

/** @documented https://developers.google.com/apps-script/reference/script/spreadsheet-trigger-builder */
class SpreadsheetTriggerBuilder
  extends WatchingBuilder
  implements Face<GoogleAppsScript.Script.SpreadsheetTriggerBuilder, SpreadsheetEvents>
{
  onOpen(): this {
    return this.on('open');
  }
  onEdit(): this {
    return this.on('edit');
  }
  onChange(): this {
    return this.on('change');
  }
  onFormSubmit(): this {
    return this.on('formSubmit');
  }
}

type FormEvents = 'create' | 'onOpen' | 'onFormSubmit';

/** @documented https://developers.google.com/apps-script/reference/script/form-trigger-builder */
class FormTriggerBuilder
  extends WatchingBuilder
  implements Face<GoogleAppsScript.Script.FormTriggerBuilder, FormEvents>
{
  onOpen(): this {
    return this.on('open');
  }
  onFormSubmit(): this {
    return this.on('formSubmit');
  }
}

/** @documented https://developers.google.com/apps-script/reference/script/trigger-builder */
class TriggerBuilder
  implements Face<GoogleAppsScript.Script.TriggerBuilder, 'timeBased' | 'forSpreadsheet' | 'forForm'>
{
  constructor(
    private readonly kernel: Kernel,
    private readonly world: ScriptWorld,
    private readonly fn: string,
  ) {}

  timeBased(): ClockTriggerBuilder {
    const { kernel, world, fn } = this;
    return serve(kernel, 'ClockTriggerBuilder', new ClockTriggerBuilder(kernel, world, fn));
  }
  /** @documented a spreadsheet or its id, the script's own or another */
  forSpreadsheet(spreadsheet: unknown): SpreadsheetTriggerBuilder {
    const { kernel, world, fn } = this;
    const source = this.source('SPREADSHEETS', spreadsheet, 'forSpreadsheet');
    return serve(kernel, 'SpreadsheetTriggerBuilder', new SpreadsheetTriggerBuilder(kernel, world, fn, source));
  }
  /** @documented a form or its id */
  forForm(form: unknown): FormTriggerBuilder {
    const { kernel, world, fn } = this;
    const source = this.source('FORMS', form, 'forForm');
    return serve(kernel, 'FormTriggerBuilder', new FormTriggerBuilder(kernel, world, fn, source));
  }

  private source(type: Source['type'], given: unknown, method: string): Source {
    const id = typeof given === 'string' ? given : (given as { getId?: () => string } | null)?.getId?.();
    mustFit(this.kernel, `ScriptApp.TriggerBuilder.${method}`, [given], [() => typeof id === 'string']);
    this.world.mayWatch(type, id as string);
    return { type, id: id as string };
  }
}

export function servedTriggerBuilder(kernel: Kernel, world: ScriptWorld, fn: string): TriggerBuilder {
  return serve(kernel, 'TriggerBuilder', new TriggerBuilder(kernel, world, fn));
}
