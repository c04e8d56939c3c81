import { letterLanguage } from '../chapter/letterTo';
import { volunteers } from '../chapter/tables';
import { queueMail } from '../mail/outbox';
import { mailLog, mailTables } from '../mail/tables';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import { only } from '../tables/table';
import { calledOff, placeIsFree, reminder, reminderKey } from './shiftLetters';
import { linkFor } from './shiftLink';
import { isAhead, signUpsOf, standingOf } from './standing';
import type { Shift, SignUp } from './tables';
import { shifts, signUps } from './tables';
import { spanOf } from './time';

const hour = 3_600_000;
/** The day before, at the hour at which the shift begins. */
const remindBefore = 24 * hour;
/** Whoever said yes so shortly ago knows. */
const knows = 12 * hour;

/** Whether any shift is ahead that could need something: cheap, because the robot asks every ten minutes. */
export const hasShiftsAhead = action(
  'look for shifts ahead',
  { tables: [only(shifts, 'day')], unlogged: true },
  (book, _, { today }) => book.all(shifts).some(({ day }) => day >= today),
);

/**
 * What shifts ahead need: those who come are reminded the day before, once; whoever is next on the waiting list gets a
 * place that has become free; and when a shift is cancelled, everybody who said yes or has not answered is told.
 */
export const tendShifts = action(
  'look after shifts',
  { tables: [shifts, signUps, volunteers, ...mailTables] },
  (book, _, context) => {
    for (const shift of book.all(shifts)) {
      const begins = spanOf(shift, context)?.begins ?? 0;
      if (begins <= context.now) continue;
      if (shift.status === 'cancelled') callOff(book, shift, begins, context);
      if (!isAhead(shift, context)) continue;
      fillFromWaitingList(book, shift, begins, context);
      if (begins - context.now <= remindBefore) remind(book, shift, begins, context);
    }
  },
);

function callOff(book: Book, shift: Shift, until: number, context: Context): void {
  for (const signUp of signUpsOf(book, shift.id)) {
    if (!['invited', 'confirmed', 'waiting'].includes(signUp.state)) continue;
    book.change(signUps, signUp.id, { state: 'cancelled' });
    const to = reachable(book, signUp, context);
    if (to) queueMail(book, calledOff(signUp, shift, to, until), context);
  }
}

/** Nobody gets a place without being told: those without e-mail wait for an organizer's call. */
function fillFromWaitingList(book: Book, shift: Shift, until: number, context: Context): void {
  const ofShift = signUpsOf(book, shift.id);
  const inLine = ofShift
    .filter(({ state }) => state === 'waiting')
    .sort((a, b) => (a.answeredAt ?? 0) - (b.answeredAt ?? 0))
    .flatMap((signUp) => {
      const to = reachable(book, signUp, context);
      return to ? [{ signUp, to }] : [];
    });
  for (const { signUp, to } of inLine.slice(0, standingOf(shift, ofShift).free)) {
    book.change(signUps, signUp.id, { state: 'confirmed', answeredAt: context.now });
    const linkId = linkFor(book, signUp, shift, to.language, context);
    queueMail(book, placeIsFree(signUp, shift, { ...to, linkId }, until), context);
  }
}

function remind(book: Book, shift: Shift, until: number, context: Context): void {
  for (const signUp of signUpsOf(book, shift.id)) {
    const isFresh = context.now - (signUp.answeredAt ?? 0) < knows;
    if (signUp.state !== 'confirmed' || isFresh || book.find(mailLog, reminderKey(signUp, shift))) continue;
    const to = reachable(book, signUp, context);
    if (!to) continue;
    const linkId = linkFor(book, signUp, shift, to.language, context);
    queueMail(book, reminder(signUp, shift, { ...to, linkId }, until), context);
  }
}

function reachable(book: Book, { volunteer: id }: SignUp, context: Context) {
  const volunteer = book.find(volunteers, id);
  if (!volunteer || volunteer.email === '') return undefined;
  return { volunteer, language: letterLanguage(volunteer, context.language) };
}
