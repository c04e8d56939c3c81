import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import type { Shift, SignUp } from './tables';
import { signUps } from './tables';
import { spanOf } from './time';

/** How a shift stands. */
export interface Standing {
  /** Those who come or came. */
  confirmed: number;
  invited: number;
  waiting: number;
  /** Places nobody has taken; a shift without a number always has one more. */
  free: number;
}

export function standingOf({ people }: Pick<Shift, 'people'>, ofShift: readonly SignUp[]): Standing {
  const count = (...states: SignUp['state'][]) => ofShift.filter(({ state }) => states.includes(state)).length;
  const confirmed = count('confirmed', 'came');
  return {
    confirmed,
    invited: count('invited'),
    waiting: count('waiting'),
    free: people === null ? 1 : Math.max(0, people - confirmed),
  };
}

export function signUpsOf(book: Book, shiftId: string): SignUp[] {
  return book.all(signUps).filter(({ shift }) => shift === shiftId);
}

/** Whether somebody can still be asked to come, or say yes: not cancelled, not begun, its day and times understood. */
export function isAhead(shift: Shift, context: Pick<Context, 'moment' | 'now'>): boolean {
  const span = spanOf(shift, context);
  return shift.status !== 'cancelled' && span !== undefined && span.begins > context.now;
}
