import type { KnownRow, ListRecord, Outcome, ReadList, Warning } from '../record';

/** What a record means, and each of the people behind a door. */
export interface RecordOutcome {
  readonly outcome: Outcome;
  readonly people?: readonly Outcome[];
}

/** A list beside what the chapter has; `outcomes` has one entry a record. */
export interface Compared extends ReadList {
  readonly outcomes: readonly RecordOutcome[];
}

/** What the chapter has besides the rows of the list's own kind, as far as it is needed. */
export interface CompareOptions {
  /** For doors and visits: who lives behind them. */
  readonly voters?: readonly KnownRow[];
  /** For sign-ups. */
  readonly volunteers?: readonly KnownRow[];
  readonly shifts?: readonly KnownRow[];
}

export const isNew: Outcome = { is: 'new' };

/**
 * Records in an order that does not depend on that of the lines, those that tell most first: what comes of a list is the
 * same however it was sorted.
 */
export function fullestFirst(records: readonly ListRecord[]): number[] {
  const texts = records.map(({ values }) => JSON.stringify(values));
  const sizes = records.map(({ values }) => Object.keys(values).length);
  const by = (i: number, j: number) => {
    const [a, b] = [texts[i] as string, texts[j] as string];
    return (sizes[j] as number) - (sizes[i] as number) || (a < b ? -1 : a > b ? 1 : i - j);
  };
  return records.map((_, i) => i).sort(by);
}

/** What an earlier line told otherwise than this one: it is not taken, and told of. */
export function otherwise(record: ListRecord, first: ListRecord): Warning[] {
  return Object.entries(record.values).flatMap(([field, value]): Warning[] => {
    const said = first.values[field];
    if (said === undefined || JSON.stringify(said) === JSON.stringify(value)) return [];
    return [{ line: record.line, field, text: String(value), what: 'severalValues' }];
  });
}
