import * as v from 'valibot';
import { spokenReason } from '../chapter/reasons';
import { volunteers } from '../chapter/tables';
import type { Language } from '../i18n/language';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import { choiceLabel } from '../tables/choices';
import { only } from '../tables/table';
import { planShifts } from './planShifts';
import { spokenShift } from './shiftLetters';
import type { Standing } from './standing';
import { isAhead, signUpsOf, standingOf } from './standing';
import type { Shift } from './tables';
import { shifts, signUpStates, signUps } from './tables';
import { spanOf } from './time';
import { isFinal, spokenWhy, whoFits } from './whoFits';

/** A shift in the sidebar. */
export interface ShiftAhead extends Standing {
  id: string;
  title: string;
  day: string;
  start: string;
  /** How many are needed; '?' while nobody has said. */
  people: string;
}

/** The shifts that are still to come, the next one first; those whose day or times cannot be read, by name. */
export const shiftsAhead = action(
  'list the shifts ahead',
  { tables: [shifts, only(signUps, 'shift', 'state')], unlogged: true },
  (book, _, context) => {
    const startOf = (shift: Shift) => spanOf(shift, context)?.begins ?? 0;
    const open = book.all(shifts).filter(({ status }) => status !== 'cancelled');
    return {
      shifts: open
        .filter((shift) => isAhead(shift, context))
        .sort((a, b) => startOf(a) - startOf(b))
        .map((shift) => shiftAhead(book, shift, context.language)),
      unreadable: open.filter((shift) => startOf(shift) === 0).map(({ title, id }) => title || id),
    };
  },
);

function shiftAhead(book: Book, shift: Shift, language: Language): ShiftAhead {
  const { title, day, start } = spokenShift(shift, language);
  const standing = standingOf(shift, signUpsOf(book, shift.id));
  return { id: shift.id, title: title || shift.id, day, start, people: String(shift.people ?? '?'), ...standing };
}

/** Who was asked for a shift, and who can be. */
export interface WhoFits {
  shift: ShiftAhead;
  asked: { signUp: string; name: string; state: string; mayShowText: boolean }[];
  fitting: {
    id: string;
    name: string;
    reasons: string[];
    hasEmail: boolean;
    /** The best choice when all shifts ahead are looked at together. */
    planned: boolean;
  }[];
  leftOut: { id: string; name: string; why: string; mayAsk: boolean }[];
}

export const whoFitsShift = action(
  'look who fits a shift',
  {
    tables: [shifts, signUps, volunteers],
    takes: v.object({ shift: v.string() }),
    unlogged: true,
  },
  (book, { shift: shiftId }, context): WhoFits => {
    const { language } = context;
    const shift = book.get(shifts, shiftId);
    const named = (id: string) => book.find(volunteers, id);
    const { ranked, passedOver } = whoFits(book, shift, context);
    const planned = planShifts(book, context).get(shiftId) ?? [];
    return {
      shift: shiftAhead(book, shift, language),
      asked: signUpsOf(book, shiftId).map(({ id, volunteer, state }) => ({
        signUp: id,
        name: named(volunteer)?.name ?? volunteer,
        state: state && choiceLabel(signUpStates, state, language),
        mayShowText: named(volunteer)?.email === '' && (state === 'invited' || state === 'waiting'),
      })),
      fitting: ranked.map(({ id, reasons }) => ({
        id,
        name: named(id)?.name ?? id,
        reasons: reasons.map((reason) => spokenReason(reason, language)),
        hasEmail: named(id)?.email !== '',
        planned: planned.includes(id),
      })),
      leftOut: passedOver.map(({ id, obstacle }) => ({
        id,
        name: named(id)?.name ?? id,
        why: spokenWhy(obstacle, language),
        mayAsk: !isFinal(obstacle),
      })),
    };
  },
);
