import type { KeyOf } from '../tables/choices';
import type { visitResults } from './tables';

export type VisitResult = KeyOf<typeof visitResults>;

/**
 * One visit in short, as its walk list's row keeps it: enough to know a visit that is sent again, what came of each
 * door, and what the Doors tab has not heard of yet, without reading all visits of all time.
 */
export interface Walked {
  /** The first 16 letters of the visit's id. */
  readonly id: string;
  readonly door: string;
  /** Milliseconds since 1970, exact to the second. */
  readonly at: number;
  /** '' for a visit that only takes another back. */
  readonly result: VisitResult | '';
  /** The visit it corrects, in short; '' for none. */
  readonly replaces: string;
}

type Packed = [id: string, door: string, seconds: number, result: VisitResult | '', replaces?: string];

/** A cell holds 50,000 characters: room for some 800 visits. */
const mostCharacters = 45_000;

export function shortId(visitId: string): string {
  return visitId.slice(0, 16);
}

export function unpackWalked(cell: string): Walked[] {
  const packed = (cell === '' ? [] : JSON.parse(cell)) as Packed[];
  return packed.map(([id, door, seconds, result, replaces = '']) => ({
    id,
    door,
    at: seconds * 1000,
    result,
    replaces,
  }));
}

/**
 * The text of one cell. When it is full, the oldest visits go that the Doors tab knows of already and that are not the
 * last at their door; they stay in the Visits tab.
 */
export function packWalked(walked: readonly Walked[], settledTo: string): string {
  const text = written(walked);
  if (text.length <= mostCharacters) return text;
  const settled = walked.findIndex(({ id }) => id === settledTo);
  const last = new Set([...lastAtDoors(walked).values()].map(({ id }) => id));
  const spare = walked.find(({ id }, index) => index < settled && !last.has(id));
  if (!spare) return text;
  return packWalked(
    walked.filter((one) => one !== spare),
    settledTo,
  );
}

function written(walked: readonly Walked[]): string {
  return JSON.stringify(
    walked.map(({ id, door, at, result, replaces }): Packed => {
      const seconds = Math.round(at / 1000);
      return replaces ? [id, door, seconds, result, replaces] : [id, door, seconds, result];
    }),
  );
}

/** The visits that count: neither taken back nor corrected. */
export function standing(walked: readonly Walked[]): Walked[] {
  const replaced = new Set(walked.map(({ replaces }) => replaces));
  return walked.filter(({ id, result }) => result !== '' && !replaced.has(id));
}

/** The last visit that counts, by door; of two at one moment the one that came in later. */
export function lastAtDoors(walked: readonly Walked[]): Map<string, Walked> {
  const last = new Map<string, Walked>();
  for (const one of standing(walked)) {
    const before = last.get(one.door);
    if (!before || one.at >= before.at) last.set(one.door, one);
  }
  return last;
}

/** Doors of a list that need no further knock. */
export function doorsDone(walked: readonly Walked[]): number {
  return [...lastAtDoors(walked).values()].filter(({ result }) => result !== 'comeBack').length;
}

/** What came of a visit: answers mean that there was a conversation. */
export function resultIn({ result, answers }: { result: VisitResult | ''; answers: string }): VisitResult | '' {
  return answers === '' ? result : 'talked';
}
