import type { KeyOf } from '../tables/choices';
import { addDays } from '../tables/days';
import type { DateOnly } from '../tables/kinds';
import type { callOutcomes } from './callWords';
import type { inboxStates } from './tables';

/** So many calls in a row that nobody answered are enough: the case is closed kindly. */
export const mostUnanswered = 3;

export interface AfterCall {
  /** Calls in a row without an answer. */
  attempts: number;
  callBackOn: DateOnly;
  inbox: KeyOf<typeof inboxStates>;
  /** Nobody could be reached: what nobody has in hand is closed. */
  givesUp: boolean;
}

interface Call {
  outcome: KeyOf<typeof callOutcomes>;
  /** Calls in a row without an answer, before this one. */
  attempts: number;
  /** The day that was promised; '' for none. */
  callBackOn: DateOnly;
  today: DateOnly;
}

/** What comes after a call: a talk is a talk; who did not answer is called again the next day, at most twice. */
export function afterCall({ outcome, attempts, callBackOn, today }: Call): AfterCall {
  const tomorrow = callBackOn || addDays(today, 1);
  switch (outcome) {
    case 'talked':
      return { attempts: 0, callBackOn, inbox: callBackOn ? 'callBack' : 'complete', givesUp: false };
    case 'callLater':
      return { attempts: 0, callBackOn: tomorrow, inbox: 'callBack', givesUp: false };
    case 'wrongNumber':
      return { attempts, callBackOn: '', inbox: 'question', givesUp: false };
    default: {
      const givesUp = attempts + 1 >= mostUnanswered;
      const inbox = givesUp ? 'unreachable' : 'callBack';
      return { attempts: attempts + 1, callBackOn: givesUp ? '' : tomorrow, inbox, givesUp };
    }
  }
}
