import * as v from 'valibot';
import { spokenObstacle, spokenReason } from '../chapter/reasons';
import { areas, volunteers } from '../chapter/tables';
import { type Ranked, rank } from '../match/rank';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import { choiceLabel } from '../tables/choices';
import type { Context } from '../tables/context';
import { only } from '../tables/table';
import { isFinal } from './makeOffer';
import { planFor, waitingRows } from './matching';
import { safetyTable, wasNotSafe } from './notSafe';
import { candidatesFor, candidatesOf, taskOf } from './offerCandidates';
import { spokenTask } from './offerLetter';
import { askingTables, standingOf } from './offerStanding';
import { detailedStatuses } from './statuses';
import type { DeskRow } from './tables';
import { desk, offers } from './tables';
import { firstUrgent } from './triage';

/** A volunteer who can be asked, with why. */
export interface Able {
  id: string;
  name: string;
  score: number;
  reasons: string[];
}

/** A request that waits for a helper; not a word of who asked. */
export interface OpenRequest {
  id: string;
  need: string;
  quantity: string;
  area: string;
  urgency: string;
  status: string;
  /** Names of the volunteers who have not answered yet. */
  waiting: string[];
  /** The last volunteer who was there did not feel safe. */
  wasNotSafe: boolean;
}

/** A request with those who are best asked. */
export interface RequestCard extends OpenRequest {
  best: Able[];
  /** Who is asked best when all open requests are looked at together: the first of `best`; '' for nobody. */
  planned: string;
}

export interface WhoCan {
  request: OpenRequest;
  ranked: Able[];
  /** As on its card. */
  planned: string;
  passedOver: { id: string; name: string; why: string; mayAsk: boolean }[];
}

/** As many of the best as a card has room for. */
const onACard = 3;

/** The requests that wait for a helper, the most urgent and then the oldest first, each with who is best asked. */
export const listOpenRequests = action(
  'list the requests that wait for a helper',
  { tables: [...askingTables, safetyTable, only(areas, 'name'), volunteers] },
  (book, _, context): RequestCard[] => {
    const rows = waitingRows(book).sort(byUrgency);
    const planned = planFor(book, rows, context);
    const candidates = candidatesOf(book, context);
    return rows.map((row, at) => {
      const { ranked } = rank(taskOf(row, context), candidates(row.id), context.now, context.today);
      const isPlanned = ({ id }: { id: string }) => id === planned[at];
      const best = [...ranked.filter(isPlanned), ...ranked.filter((one) => !isPlanned(one))].slice(0, onACard);
      return {
        ...openRequest(book, row, context),
        best: best.map((one) => able(book, one, context)),
        planned: planned[at] ?? '',
      };
    });
  },
);

/** Who can help with one request, best first, each with reasons; and why the others are left out. */
export const rankFor = action(
  'rank volunteers for a request',
  { tables: [...askingTables, safetyTable, only(areas, 'name'), volunteers], takes: v.object({ request: v.string() }) },
  (book, { request }, context): WhoCan => {
    const row = book.get(desk, request);
    const { language } = context;
    const nameOf = (id: string) => book.get(volunteers, id).name || id;
    const { ranked, passedOver } = rank(
      taskOf(row, context),
      candidatesFor(book, request, context),
      context.now,
      context.today,
    );
    return {
      request: openRequest(book, row, context),
      planned: plannedFor(book, request, context),
      ranked: ranked.map((one) => able(book, one, context)),
      passedOver: passedOver.map(({ id, obstacle }) => ({
        id,
        name: nameOf(id),
        why: spokenObstacle(obstacle, language),
        mayAsk: !isFinal(obstacle),
      })),
    };
  },
);

function able(book: Book, { id, score, reasons }: Ranked, { language }: Context): Able {
  const name = book.get(volunteers, id).name || id;
  return { id, name, score, reasons: reasons.map((reason) => spokenReason(reason, language)) };
}

function plannedFor(book: Book, request: string, context: Context): string {
  const waiting = waitingRows(book);
  const open = waiting.some(({ id }) => id === request) ? waiting : [book.get(desk, request), ...waiting];
  return planFor(book, open, context)[open.findIndex(({ id }) => id === request)] ?? '';
}

function openRequest(book: Book, row: DeskRow, { language }: Context): OpenRequest {
  const { detail } = standingOf(book, row.id);
  const asked = book.all(offers).filter(({ request, state }) => request === row.id && state === 'offered');
  return {
    id: row.id,
    ...spokenTask({ ...row, areaName: book.find(areas, row.area)?.name ?? '' }, language),
    status: detail && choiceLabel(detailedStatuses, detail, language),
    wasNotSafe: wasNotSafe(book, row.id),
    waiting: asked.map(({ volunteer }) => book.find(volunteers, volunteer)?.name || volunteer),
  };
}

function byUrgency(a: DeskRow, b: DeskRow): number {
  const [first, second] = [a, b].map(({ urgency }) => firstUrgent.indexOf(urgency)) as [number, number];
  return first - second || (a.askedOn < b.askedOn ? -1 : Number(a.askedOn > b.askedOn)) || (a.id < b.id ? -1 : 1);
}
