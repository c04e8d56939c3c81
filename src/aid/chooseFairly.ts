import * as v from 'valibot';
import { setting, settings } from '../chapter/settings';
import { needs, urgencies } from '../chapter/words';
import { fairWords } from '../i18n/fair';
import { say } from '../i18n/language';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import { choiceLabel } from '../tables/choices';
import type { Context } from '../tables/context';
import { addDays } from '../tables/days';
import { Refusal } from '../tables/refusal';
import { appendOnly, only } from '../tables/table';
import { type Decision, type DrawRule, drawFairly, type Waiting } from './fairDraw';
import { moveRequest } from './moves';
import { standingOf, standingTables } from './offerStanding';
import { waitsForHelp } from './statuses';
import { type DeskRow, desk, draws } from './tables';

/** More would not fit into the record of a draw, by which it can be done again. */
const mostAtOnce = 250;

const tables = [
  ...standingTables,
  only(desk, 'person', 'need', 'urgency', 'askedOn', 'closedOn', 'closeReason', 'look', 'waitUntil'),
  settings,
] as const;

const need = v.picklist(Object.keys(needs) as (keyof typeof needs)[]);
const asked = v.object({
  need,
  capacity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
  seed: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
});

export interface SpokenDecision extends Decision {
  /** Why it stands where it stands, in a sentence. */
  why: string;
}

/** Who would be helped, by the published rule, and why; changes nothing. */
export const proposeDraw = action(
  'propose who is helped',
  { tables, takes: asked, unlogged: true },
  (book, args, context): SpokenDecision[] =>
    decide(book, args, context).decisions.map((one) => ({ ...one, why: whyOf(one, context) })),
);

/** Decides it: who is not chosen waits, who pauses waits until their day, and what it was decided by is kept. */
export const confirmDraw = action(
  'decide who is helped',
  { tables: [...tables, appendOnly(draws)], takes: asked, alone: true },
  (book, args, context) => {
    const { waiting, rule, decisions } = decide(book, args, context);
    if (decisions.length === 0) throw new Refusal(fairWords.nobodyWaits);
    for (const one of decisions) {
      if (one.result === 'chosen') choose(book, one, context);
      else letWait(book, one, context);
    }
    const chosen = decisions.filter(({ result }) => result === 'chosen').map(({ id }) => id);
    const record = JSON.stringify({ waiting, rule });
    const told = { at: context.now, need: args.need, capacity: args.capacity, seed: args.seed, by: context.who };
    const { id } = book.add(draws, { ...told, chosen: chosen.join(' '), of: decisions.length, record });
    return { id, chosen };
  },
);

/** Earlier draws, the last first, each done again from what was kept: whether it comes to the same. */
export const checkDraws = action('check earlier draws', { tables: [draws], unlogged: true }, (book, _, context) =>
  book
    .all(draws)
    .slice(-10)
    .reverse()
    .map(({ id, at, need: what, capacity, seed, chosen, of, record }) => ({
      ...{ id, capacity, of, seed },
      day: at === null ? '' : context.dayOf(at),
      need: choiceLabel(needs, what || 'other', context.language),
      chosen: chosen.split(' ').filter(Boolean),
      isSame: chosenAgain(record, context) === chosen,
    })),
);
export type CheckedDraw = ReturnType<typeof checkDraws.story>[number];

const recordShape = v.object({ waiting: v.array(v.any()), rule: v.any() });

function chosenAgain(record: string, { digest }: Context): string | undefined {
  try {
    const { waiting, rule } = v.parse(recordShape, JSON.parse(record));
    const decisions = drawFairly(waiting as Waiting[], rule as DrawRule, digest);
    return decisions
      .filter(({ result }) => result === 'chosen')
      .map(({ id }) => id)
      .join(' ');
  } catch {
    return undefined;
  }
}

function decide(book: Book, args: v.InferOutput<typeof asked>, context: Context) {
  const waiting = waitingFor(book, args.need, context);
  if (waiting.length > mostAtOnce) throw new Refusal(fairWords.tooMany, { most: mostAtOnce });
  const rule: DrawRule = {
    ...{ capacity: args.capacity, seed: args.seed, today: context.today },
    weeklyCap: Number(setting(book, 'timesAWeek')),
    daysBetweenRepeats: Number(setting(book, 'daysBetween')),
  };
  return { waiting, rule, decisions: drawFairly(waiting, rule, context.digest) };
}

/** The requests for something that nobody has in hand, those that wait among them. */
function waitingFor(book: Book, wanted: keyof typeof needs, { today }: Context): Waiting[] {
  const helped = new Map<string, string[]>();
  for (const row of book.all(desk)) {
    if (wasHelped(row)) helped.set(row.person, [...(helped.get(row.person) ?? []), row.closedOn || today]);
  }
  const isFree = (row: DeskRow) => {
    const { detail } = standingOf(book, row.id);
    return waitsForHelp.includes(detail) || detail === 'waiting';
  };
  return book
    .all(desk)
    .filter((row) => row.need === wanted && isFree(row))
    .map(({ id, person, urgency, askedOn }) => {
      const days = (person === '' ? [] : (helped.get(person) ?? [])).sort();
      const servedThisWeek = days.filter((day) => day > addDays(today, -7)).length;
      const last = days[days.length - 1] ?? '';
      return { id, case: person || id, urgency, askedOn, served: days.length, servedThisWeek, lastServedOn: last };
    });
}

const wasHelped = ({ status, closeReason }: DeskRow) =>
  status === 'done' || (status === 'closed' && (closeReason === 'delivered' || closeReason === 'partial'));

function choose(book: Book, { id }: Decision, context: Context): void {
  const { detail } = standingOf(book, id);
  if (detail === 'new' || detail === 'triaged' || detail === 'waiting') {
    moveRequest(book, id, { detail: 'open', helper: '' }, context);
  }
  book.change(desk, id, { waitUntil: '', look: '' });
}

function letWait(book: Book, decision: Decision, context: Context): void {
  moveRequest(book, decision.id, { detail: 'waiting', helper: '' }, context);
  book.change(desk, decision.id, { waitUntil: decision.until, look: whyOf(decision, context) });
}

function whyOf({ result, place, urgency, served, daysWaiting, until }: Decision, { language }: Context): string {
  const known = urgency as keyof typeof urgencies | '';
  const values = {
    place,
    served,
    days: daysWaiting,
    urgency: choiceLabel(urgencies, known || 'whenPossible', language),
  };
  return say(fairWords[result], language, { ...values, until });
}
