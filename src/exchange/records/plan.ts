import type { ListKind } from '../list';
import type { KnownRow, ListRecord, Outcome, Values } from '../record';
import type { StagedRecord, StagedRow } from '../staged';
import type { Compared, CompareOptions, RecordOutcome } from './compared';
import { isSame, newsOf } from './news';
import { VoterBook } from './voterBook';

/** What a person decides of a record that may be somebody known: new, the same as a row or an earlier line, or left out. */
export type Decision = 'new' | 'leave' | { readonly same: string | number };

/** Decisions by the line of the record. */
export type Decisions = ReadonlyMap<number, Decision>;

export interface PlanOptions extends CompareOptions {
  readonly kind: ListKind;
  readonly known: readonly KnownRow[];
  readonly decisions: Decisions;
  /** The list is the whole one anew: what it told of before and does not have any more is gone. */
  readonly whole: boolean;
  /** Rows that are not gone: another list of the same file has them. */
  readonly elsewhere?: ReadonlySet<string | number>;
}

/** A home for old people without units has hundreds of voters behind one door; they come in several records. */
const mostPeople = 100;

/**
 * What is sent to the chapter of a list that was compared: new rows, news of known ones, what the list told of them where
 * that is to be remembered, and known rows that are gone from it. A `maybe` that nobody decided is left out.
 */
export function planOf(compared: Compared, options: PlanOptions): StagedRecord[] {
  const settled = settle(compared, options);
  const byId = rowsById(options);
  const filled = filledGaps(compared.records, settled);
  const staged = compared.records.flatMap((record, i): StagedRecord[] => {
    const one = settled[i];
    if (!one) return [];
    const values = filled.get(record.line);
    const row = rowOf(
      record.line,
      values ?? record.values,
      values ? withGaps(values, one.outcome, byId) : one.outcome,
      byId,
    );
    const people = (record.people ?? []).flatMap((person, k): StagedRow[] => {
      const outcome = one.people?.[k];
      const staged = outcome && rowOf(person.line, person.values, outcome, byId);
      return staged ? [staged] : [];
    });
    return withPeople(row, record, one.outcome, people);
  });
  return options.whole ? [...staged, ...gone(compared, settled, options)] : staged;
}

/** Outcomes with every `maybe` as it was decided; undefined for a record that is left out. */
function settle({ records, outcomes }: Compared, { known, voters, decisions }: PlanOptions) {
  const byId = new Map(known.map((row) => [row.id, row]));
  const book = voters ? new VoterBook(voters) : undefined;
  return records.map((record, i): RecordOutcome | undefined => {
    const one = outcomes[i] as RecordOutcome;
    if (one.outcome.is !== 'maybe') return one;
    const decision = decisions.get(record.line) ?? 'leave';
    if (decision === 'leave') return undefined;
    const outcome = decidedOutcome(record, decision, byId);
    const door = outcome.is === 'changed' || outcome.is === 'same' ? String(outcome.row) : undefined;
    const people = record.people?.map(({ values }) => book?.outcome(values, door, String(record.values.address)));
    return { outcome, ...(people ? { people: people as Outcome[] } : {}) };
  });
}

function decidedOutcome(
  { values }: ListRecord,
  decision: Exclude<Decision, 'leave'>,
  byId: ReadonlyMap<string, KnownRow>,
): Outcome {
  if (decision === 'new') return { is: 'new' };
  const row = typeof decision.same === 'string' ? byId.get(decision.same) : undefined;
  return row ? newsOf(values, row) : { is: 'same', row: decision.same };
}

/** A later line of the same person or thing fills what the first that told of it left open. */
function filledGaps(records: readonly ListRecord[], settled: readonly (RecordOutcome | undefined)[]) {
  const at = new Map(records.map((record, i) => [record.line, i]));
  const filled = new Map<number, Values>();
  records.forEach(({ values }, i) => {
    const outcome = settled[i]?.outcome;
    if (outcome?.is !== 'same' || typeof outcome.row !== 'number') return;
    const first = firstOf(outcome.row, at, settled);
    const before = filled.get(first) ?? records[at.get(first) as number]?.values ?? {};
    filled.set(first, { ...values, ...before });
  });
  return filled;
}

/** News of a known row, when a later line has filled gaps of the first. */
function withGaps(values: Values, outcome: Outcome, byId: ReadonlyMap<string, KnownRow>): Outcome {
  const known = outcome.is === 'same' || outcome.is === 'changed' ? byId.get(String(outcome.row)) : undefined;
  return known ? newsOf(values, known) : outcome;
}

/** Goes back from a line that repeats to the one that is repeated. */
function firstOf(
  line: number,
  at: ReadonlyMap<number, number>,
  settled: readonly (RecordOutcome | undefined)[],
): number {
  const seen = new Set<number>();
  for (let now = line; ; ) {
    const outcome = settled[at.get(now) ?? -1]?.outcome;
    if (outcome?.is !== 'same' || typeof outcome.row !== 'number' || seen.has(now)) return now;
    seen.add(now);
    now = outcome.row;
  }
}

function rowOf(
  line: number,
  values: Values,
  outcome: Outcome,
  byId: ReadonlyMap<string, KnownRow>,
): StagedRow | undefined {
  if (outcome.is === 'new') return { line, add: { ...values } } as StagedRow;
  if (outcome.is === 'changed') {
    const { row: is, change, was } = outcome;
    return { line, is, change, was, told: values } as StagedRow;
  }
  if (outcome.is !== 'same' || typeof outcome.row !== 'string') return undefined;
  const known = byId.get(outcome.row);
  return known && isRemembered(values, known) ? undefined : ({ line, is: outcome.row, told: values } as StagedRow);
}

/** The list told the same of the row before, and has it still. */
function isRemembered(values: Values, { told, gone: isGone }: KnownRow): boolean {
  return told !== undefined && !isGone && Object.entries(values).every(([field, value]) => isSame(told[field], value));
}

/** People need their door with them, also where there is no news of it. */
function withPeople(
  row: StagedRow | undefined,
  record: ListRecord,
  outcome: Outcome,
  people: StagedRow[],
): StagedRecord[] {
  if (people.length === 0) return row ? [row] : [];
  const is = outcome.is === 'same' || outcome.is === 'changed' ? String(outcome.row) : '';
  const door = is === '' ? { line: record.line, add: { ...record.values } } : { line: record.line, is };
  const parts: StagedRecord[] = [];
  for (let from = 0; from < people.length; from += mostPeople) {
    const first = from === 0 && row ? row : (door as StagedRow);
    parts.push({ ...first, people: people.slice(from, from + mostPeople) });
  }
  return parts;
}

/** Known rows that the list told of before, and does not have now. */
function gone(
  compared: Compared,
  settled: readonly (RecordOutcome | undefined)[],
  { kind, known, voters, decisions, elsewhere }: PlanOptions,
): StagedRecord[] {
  const isOpen = (line: number) => decisions.get(line) !== 'new';
  const seen = seenIn(compared.records, settled);
  for (const row of [...maybeIn(compared, isOpen), ...(elsewhere ?? [])]) seen.add(row);
  const rows = kind === 'doors' ? [...known, ...(voters ?? [])] : known;
  return rows.filter((row) => row.told && !row.gone && !seen.has(row.id)).map(({ id }) => ({ line: 0, gone: id }));
}

/** Rows that a list has, or may have. */
export function rowsIn(compared: Compared): Set<string | number> {
  return new Set([...seenIn(compared.records, compared.outcomes), ...maybeIn(compared, () => true)]);
}

function seenIn(records: readonly ListRecord[], settled: readonly (RecordOutcome | undefined)[]) {
  const seen = new Set<string | number>();
  records.forEach((_, i) => {
    for (const outcome of [settled[i]?.outcome, ...(settled[i]?.people ?? [])])
      if (outcome && 'row' in outcome) seen.add(outcome.row);
  });
  return seen;
}

/** While nobody has said who it is, it may be any of them. */
function maybeIn({ records, outcomes }: Compared, isOpen: (line: number) => boolean): (string | number)[] {
  return outcomes.flatMap(({ outcome }, i) => {
    const { line } = records[i] as ListRecord;
    return outcome.is === 'maybe' && isOpen(line) ? outcome.rows : [];
  });
}

function rowsById({ known, voters = [] }: PlanOptions): Map<string, KnownRow> {
  return new Map([...known, ...voters].map((row) => [row.id, row]));
}
