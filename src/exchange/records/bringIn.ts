import type { Grid } from '../grid';
import type { FormatName, Layout, ListKind, Mapping } from '../list';
import type { KnownRow } from '../record';
import { rememberedFields } from '../understand/source';
import { compare } from './compare';
import type { Compared } from './compared';
import { type Counts, counted } from './counted';
import { inParts } from './parts';
import { type Decisions, planOf, rowsIn } from './plan';
import { readRecords } from './readRecords';

/** What is asked of the Workbook's script: a public function by name. It fails with the sentence of a refusal. */
export type Ask = <T>(name: string, args?: object) => Promise<T>;

/** A list and what a person has said that its columns are. */
export interface MappedList {
  readonly file: string;
  readonly rows: Grid;
  readonly layout: Layout;
  readonly mapping: Mapping;
  readonly format: FormatName;
  readonly source: string;
}

/** What the chapter has that a list is compared with; see `knownRows`. */
export interface Known {
  readonly rows: readonly KnownRow[];
  readonly voters: readonly KnownRow[];
  readonly volunteers: readonly KnownRow[];
  readonly shifts: readonly KnownRow[];
}

/** A list beside what the chapter has, before anything is written. */
export interface Review {
  readonly list: MappedList;
  readonly known: Known;
  readonly compared: Compared;
  readonly counts: Counts & { readonly rows: number; readonly rejected: number };
  /** A list with these headers was brought in before: one that is whole can say who is gone since. */
  readonly isAgain: boolean;
}

type Page = Partial<Known> & { readonly next?: number };

/** Reads a list by its mapping and compares it with what the chapter has. Nothing is written. */
export async function lookAt(list: MappedList, ask: Ask): Promise<Review> {
  const known = await allKnown(list.mapping.kind, list.source, ask);
  return reviewOf(list, known);
}

/** The same with rows that are at hand. */
export function reviewOf(list: MappedList, known: Known): Review {
  const { rows, layout, mapping } = list;
  const compared = compare(mapping.kind, readRecords(rows, layout, mapping), known.rows, known);
  const by = counted(compared.records, compared.outcomes);
  const rejected = compared.rejected.length;
  const all = by.new + by.same + by.changed + by.maybe + rejected;
  const isAgain = known.rows.some(({ told }) => told !== undefined);
  return { list, known, compared, counts: { ...by, rows: all, rejected }, isAgain };
}

export const nothingKnown: Known = { rows: [], voters: [], volunteers: [], shifts: [] };

async function allKnown(kind: ListKind, source: string, ask: Ask): Promise<Known> {
  const found = { rows: [], voters: [], volunteers: [], shifts: [] } as Record<keyof Known, KnownRow[]>;
  for (let from: number | undefined = 0; from !== undefined; ) {
    const page: Page = await ask<Page>('knownRows', { kind, source, from });
    for (const key of Object.keys(found) as (keyof Known)[]) for (const row of page[key] ?? []) found[key].push(row);
    from = page.next;
  }
  return found;
}

/** How far a list has been sent. */
export interface Sending {
  begun?: { importId: string; jobId: string };
  parts: number;
}

export interface BringIn {
  readonly decisions: Decisions;
  /** The list is the whole one anew: who came by it before and is not in it now is marked gone. */
  readonly whole: boolean;
  /** Other lists of the same file, brought in before or after this one: whoever is in them is not gone. */
  readonly besides?: readonly MappedList[];
  /** What was sent before a failure: the same call again goes on there. */
  readonly sending?: Sending;
  /** Parts that were sent, and all of them. */
  readonly onPart?: (sent: number, of: number) => void;
}

/** Sends what is new in a list to the chapter, part by part. @returns the import and the job that works on it */
export async function bringIn(
  { list, known, compared, counts }: Review,
  { decisions, whole, besides = [], sending = { parts: 0 }, onPart }: BringIn,
  ask: Ask,
): Promise<{ importId: string; jobId: string }> {
  const { file, layout, mapping, format, source } = list;
  const { kind, fields, dates } = mapping;
  const elsewhere = whole ? inOthers(besides, list, known) : undefined;
  const staged = planOf(compared, { kind, known: known.rows, ...known, decisions, whole, elsewhere });
  sending.begun ??= await ask<{ importId: string; jobId: string }>('beginImport', {
    kind,
    format,
    file,
    source,
    mapping: { fields: rememberedFields(layout.header, fields), dates },
    whole,
    counts,
    adds: addedBy(staged),
  });
  const parts = staged.length > 0 ? inParts(staged) : [[]];
  const { begun } = sending;
  for (; sending.parts < parts.length; sending.parts += 1) {
    const part = sending.parts;
    await ask('sendRecords', { jobId: begun.jobId, part, records: parts[part], last: part === parts.length - 1 });
    onPart?.(part + 1, parts.length);
  }
  return begun;
}

function inOthers(besides: readonly MappedList[], { mapping, source }: MappedList, known: Known): Set<string | number> {
  const others = besides.filter((one) => one.mapping.kind === mapping.kind && one.source === source);
  return new Set(others.flatMap((one) => [...rowsIn(reviewOf(one, known).compared)]));
}

/** How many rows a plan adds: the chapter says before whether it has room for them. */
function addedBy(staged: ReturnType<typeof planOf>): { rows: number; people: number } {
  const people = staged.flatMap((record) => record.people ?? []);
  return { rows: staged.filter(({ add }) => add).length, people: people.filter(({ add }) => add).length };
}
