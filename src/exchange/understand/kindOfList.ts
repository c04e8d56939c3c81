import { type ListKind, listKinds } from '../list';
import { type ColumnField, columnFields, type ListColumn } from './columnFields';
import { askerFields } from './fields';

/** What a list of a kind tells at the least: one field of each group. */
const tells: Readonly<Record<ListKind, readonly (readonly string[])[]>> = {
  volunteers: [
    ['name', 'firstName', 'lastName'],
    ['phone', 'email', 'skills', 'free', 'joinedOn', 'languages'],
  ],
  requests: [['need']],
  doors: [['address', 'street']],
  visits: [['result', 'response'], ['voterFileId', 'personName'], ['day']],
  signUps: [
    ['event', 'timeslot', 'start'],
    ['email', 'phone', 'name', 'firstName'],
  ],
  shifts: [['day'], ['start', 'title']],
  areas: [['name']],
  ledger: [['amount'], ['day', 'what', 'payee']],
};

/** A column that only perhaps tells it does not make a list what it is. */
const saidSo = 0.6;

/** A list that could be several kinds is rather the one that chapters have. */
const usual: Partial<Record<ListKind, number>> = { areas: 0.55, ledger: 0.95 };

/** What only a list of doors tells: people with a phone and an address are rather those of the chapter. */
const doorsOnly = ['vanId', 'area', 'number', 'unit', 'lat', 'party', 'age', 'doNotKnock'];

/** A kind that a list may be, with what its columns would be then. */
export interface KindFit {
  readonly kind: ListKind;
  readonly columns: readonly ColumnField[];
  readonly score: number;
}

/** Every kind that a list may be, the best first. What few kinds have in common says more than what all have. */
export function kindsOf(columns: readonly ListColumn[]): KindFit[] {
  const fits = listKinds.map((kind) => ({ kind, columns: columnFields(kind, columns) }));
  const meant = columns.map((_, index) => {
    const scores = fits.map((fit) => scoreAt(fit.columns, index));
    const best = Math.max(...scores);
    return scores.filter((score) => score > 0 && score >= best - 0.15).length;
  });
  return fits
    .map((fit) => ({ ...fit, score: scoreOf(fit.kind, fit.columns, meant) }))
    .sort((a, b) => b.score - a.score);
}

function scoreOf(kind: ListKind, columns: readonly ColumnField[], meant: readonly number[]): number {
  const fields = new Set(columns.flatMap(({ field, confidence }) => (confidence >= saidSo ? [field] : [])));
  const groups = tells[kind];
  const told = groups.filter((group) => group.some((key) => fields.has(key))).length;
  if (told === 0) return 0;
  const sum = columns.reduce((all, _, i) => all + scoreAt(columns, i) / Math.sqrt(Math.max(1, meant[i] as number)), 0);
  const people = kind === 'doors' && fields.has('phone') && !doorsOnly.some((key) => fields.has(key));
  return sum * (told === groups.length ? 1 : 0.3) * (usual[kind] ?? 1) * (people ? 0.5 : 1);
}

function scoreAt(columns: readonly ColumnField[], index: number): number {
  const column = columns[index];
  return column && column.field !== '' ? column.confidence : 0;
}

/** `Needs training` in a list of volunteers is no need of somebody who asked. */
const surely = 0.8;

/**
 * Whether a list tells who asked for help: a need in one column, and in another a name, a phone or an address. It is asked
 * of every list, whatever else it may be.
 */
export function namesAskers(fits: readonly KindFit[]): boolean {
  const [best] = fits;
  const asRequests = fits.find(({ kind }) => kind === 'requests');
  if (!best || !asRequests) return false;
  const need = asRequests.columns.findIndex(({ field }) => field === 'need');
  const names = asRequests.columns.some(({ field }) => askerFields.includes(field));
  if (need < 0 || !names) return false;
  const heard = scoreAt(asRequests.columns, need);
  return best.kind === 'requests' || (heard >= surely && heard >= scoreAt(best.columns, need) + 0.05);
}
