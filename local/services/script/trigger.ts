import type { Kernel } from '../../kernel/kernel';
import { serve } from '../../kernel/serve';
import { type EnumValue, enumeration } from '../enumeration';
import type { Face } from '../face';
import type { TriggerState } from './state';

export const eventTypes = enumeration('CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE', 'ON_EVENT_UPDATED');
export const triggerSources = enumeration('SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR');

const typeOf = {
  clock: eventTypes.CLOCK,
  open: eventTypes.ON_OPEN,
  edit: eventTypes.ON_EDIT,
  change: eventTypes.ON_CHANGE,
  formSubmit: eventTypes.ON_FORM_SUBMIT,
};

type TriggerFace = `get${'EventType' | 'HandlerFunction' | 'TriggerSource' | 'TriggerSourceId' | 'UniqueId'}`;

/** @documented https://developers.google.com/apps-script/reference/script/trigger */
export class Trigger implements Face<GoogleAppsScript.Script.Trigger, TriggerFace> {
  constructor(readonly state: TriggerState) {}

  getUniqueId(): string {
    return this.state.id;
  }
  getHandlerFunction(): string {
    return this.state.fn;
  }
  getEventType(): EnumValue {
    return typeOf[this.state.kind];
  }
  getTriggerSource(): EnumValue {
    return triggerSources[this.state.source?.type ?? 'CLOCK'];
  }
  /** @documented null for a clock */
  getTriggerSourceId(): string {
    return this.state.source?.id ?? (null as never);
  }
}

export function servedTrigger(kernel: Kernel, state: TriggerState): Trigger {
  return serve(kernel, 'Trigger', new Trigger(state));
}
