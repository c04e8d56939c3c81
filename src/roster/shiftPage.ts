import * as v from 'valibot';
import { areas } from '../chapter/tables';
import { rosterRefusals } from '../i18n/roster';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import { choiceLabel } from '../tables/choices';
import type { Context } from '../tables/context';
import { Refusal } from '../tables/refusal';
import { only } from '../tables/table';
import { spokenShift } from './shiftLetters';
import { isAhead, signUpsOf, standingOf } from './standing';
import type { Shift, SignUp } from './tables';
import { shiftKinds, shifts, signUps } from './tables';
import { spanOf } from './time';

/** What a volunteer sees of a shift: nobody else's name. */
export interface ShiftView {
  state: 'invited' | 'confirmed' | 'declined' | 'waiting' | 'over' | 'cancelled';
  /** All places are taken by others. */
  isFull: boolean;
  shift: { title: string; kind: string; when: string; place: string; area: string; notes: string };
}

const subject = v.string();
const tables = [shifts, signUps, only(areas, 'name')] as const;

/** What the page of a sign-up shows; changes nothing. */
export const showShift = action(
  'show a shift',
  { tables, takes: v.object({ subject }), unlogged: true },
  (book, { subject }, context) => viewOf(book, subject, context),
);

/** The volunteer comes; when all places are taken, they are on the waiting list. Again is harmless. */
export const confirmShift = action(
  'say yes to a shift',
  { tables, takes: v.object({ subject }), alone: true },
  (book, { subject }, context) =>
    answer(book, subject, context, ({ state }, free) => {
      if (state === 'confirmed') return state;
      return free > 0 ? 'confirmed' : 'waiting';
    }),
);

/** The volunteer cannot come, or cannot after all. */
export const declineShift = action(
  'say no to a shift',
  { tables, takes: v.object({ subject }), alone: true },
  (book, { subject }, context) => answer(book, subject, context, () => 'declined'),
);

type Answered = 'confirmed' | 'waiting' | 'declined';

function answer(
  book: Book,
  subject: string,
  context: Context,
  decide: (signUp: SignUp, free: number) => Answered,
): ShiftView {
  const { signUp, shift } = found(book, subject);
  if (stateOf(signUp, shift, context) === 'over') throw new Refusal(rosterRefusals.begun);
  if (stateOf(signUp, shift, context) === 'cancelled') return viewOf(book, subject, context);
  const { free } = standingOf(shift, signUpsOf(book, shift.id));
  const state = decide(signUp, free);
  if (state !== signUp.state) book.change(signUps, signUp.id, { state, answeredAt: context.now });
  return viewOf(book, subject, context);
}

function viewOf(book: Book, subject: string, context: Context): ShiftView {
  const { signUp, shift } = found(book, subject);
  const { title, when, place } = spokenShift(shift, context.language);
  const area = shift.area === '' ? '' : (book.find(areas, shift.area)?.name ?? '');
  const kind = shift.kind && choiceLabel(shiftKinds, shift.kind, context.language);
  return {
    state: stateOf(signUp, shift, context),
    isFull: standingOf(shift, signUpsOf(book, shift.id)).free === 0,
    shift: { title, kind, when, place, area, notes: shift.notes },
  };
}

/** What an organizer has noted about who came holds; a shift whose times cannot be read waits for its organizer. */
function stateOf({ state }: SignUp, shift: Shift, context: Context): ShiftView['state'] {
  if (shift.status === 'cancelled' || state === 'cancelled') return 'cancelled';
  if (state === 'came' || state === 'noShow') return 'over';
  if (spanOf(shift, context) !== undefined && !isAhead(shift, context)) return 'over';
  return state || 'invited';
}

function found(book: Book, subject: string): { signUp: SignUp; shift: Shift } {
  const signUp = book.get(signUps, subject);
  return { signUp, shift: book.get(shifts, signUp.shift) };
}
