import type { DateOnly } from '../tables/kinds';
import { type CloseReason, type Detail, helperAtEnd, waitsForHelp } from './statuses';

/** What a request's row decides by. Days are `YYYY-MM-DD`; '' for what is not set. */
export interface Course {
  detail: Detail | '';
  /** Id of the volunteer who has it. */
  helper: string;
  waitUntil: DateOnly;
  /** Id of the partner that was asked to help. */
  referredTo: string;
  closeReason: CloseReason | '';
}

export interface Settled extends Course {
  detail: Detail;
  /** Its case has been erased, so that it stays closed. */
  refused: boolean;
}

interface Before {
  /** What both files last agreed on; '' for a row that is new. */
  detail: Detail | '';
  helper: string;
}

interface Known {
  today: DateOnly;
  /** Its case has been erased. */
  erased: boolean;
  /** Who asked lives in none of our areas. */
  outOfArea?: boolean;
}

/**
 * What a row comes to, after people changed any of its cells: a step that somebody chose is taken; else a reason
 * closes it, a partner refers it (and closes it for who lives in none of our areas), a day to come lets it wait, and a
 * helper's name has it taken. Every move is accepted save one: what is erased is not opened again.
 */
export function settle(said: Course, before: Before, { today, erased, outOfArea = false }: Known): Settled {
  const detail = said.detail || 'new';
  if (erased && before.detail === 'closed' && detail !== 'closed') {
    return { ...said, detail: 'closed', helper: before.helper, waitUntil: '', refused: true };
  }
  const chosen = before.detail !== '' && detail !== before.detail;
  const course = chosen ? leaving(before.detail, { ...said, detail }) : { ...said, detail };
  const isSentOn = outOfArea && course.referredTo !== '' && waits(detail);
  const reason = !chosen && isSentOn ? 'outOfArea' : course.closeReason;
  const told = { ...course, detail, closeReason: course.closeReason || reason };
  const next = chosen ? detail : byCells(told, before, today);
  return { ...tidied({ ...told, detail: next }, before, today), refused: false };
}

/** What belonged to the step that was left goes with it. */
function leaving<C extends Course>(from: Detail | '', course: C): C {
  if (from === 'closed') return { ...course, closeReason: '' };
  if (from === 'waiting') return { ...course, waitUntil: '' };
  return from === 'referred' ? { ...course, referredTo: '' } : course;
}

/** Nobody of ours has it in hand, and it is not over. */
const waits = (detail: Detail) => waitsForHelp.includes(detail) || detail === 'waiting' || detail === 'referred';

function byCells(course: Course & { detail: Detail }, before: Before, today: DateOnly): Detail {
  const { detail, helper, waitUntil, referredTo, closeReason } = course;
  if (detail === 'closed' || closeReason !== '') return 'closed';
  if (detail === 'delivered') return 'delivered';
  const isTakenNow = helper !== '' && helper !== before.helper;
  const isFree = waits(detail);
  if (isTakenNow && isFree) return 'claimed';
  if (referredTo !== '') return 'referred';
  if (waitUntil > today && isFree) return 'waiting';
  return detail === 'waiting' && waitUntil !== '' && waitUntil <= today ? 'open' : detail;
}

function tidied(course: Course & { detail: Detail }, before: Before, today: DateOnly): Course & { detail: Detail } {
  const { detail, helper, waitUntil, referredTo, closeReason } = course;
  const isGivenBack = isOpen(detail) && detail !== before.detail && helper === before.helper;
  const isDelivered = detail === 'closed' && before.detail === 'delivered';
  return {
    detail,
    helper: isGivenBack ? '' : detail === 'closed' ? helperAtEnd(helper, closeReason) : helper,
    waitUntil: detail === 'waiting' && waitUntil > today ? waitUntil : '',
    referredTo: detail === 'referred' || detail === 'closed' ? referredTo : '',
    closeReason: detail !== 'closed' ? '' : closeReason || (isDelivered ? 'delivered' : ''),
  };
}

/** Free for anybody; what needs another look still has who began it. */
function isOpen(detail: Detail): boolean {
  return waitsForHelp.includes(detail) && detail !== 'followUp';
}
