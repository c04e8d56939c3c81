import * as v from 'valibot';
import { listKindWords } from '../../i18n/exchange';
import { storeWords } from '../../i18n/imports';
import { say } from '../../i18n/language';
import { type Job, job } from '../../jobs/job';
import { jobTables, startJob } from '../../jobs/stage';
import { action } from '../../tables/action';
import type { Book } from '../../tables/book';
import type { Context } from '../../tables/context';
import { Refusal } from '../../tables/refusal';
import { only, type Table } from '../../tables/table';
import { questions, visits } from '../../turf/tables';
import { recountDoors, recountTables } from '../../turf/visitsSettle';
import type { ImportArgs } from './bringInJobs';
import { rememberedIn } from './memory';
import { type Pointer, pointersTo } from './pointers';
import { namedTables, speaker } from './spoken';
import { type Stored, storedKinds, storedVoters } from './storedKinds';
import { importMemory, imports } from './tables';
import { undoEntry } from './undoEntry';

type StoredKind = keyof typeof storedKinds;

/** What a chapter does: tables of the rest are not there. */
export interface Uses {
  readonly aid: boolean;
  readonly shifts: boolean;
  readonly doors: boolean;
}

/** Blocks of what was remembered for one slice: some hundred rows each. */
const blocksAtOnce = 40;

/** Long work, one a kind of list: takes out what an import added and puts back what it changed. */
export function undoJobs(usesHere: () => Uses): Readonly<Record<StoredKind, Job>> {
  const kinds = Object.keys(storedKinds) as StoredKind[];
  return Object.fromEntries(kinds.map((kind) => [kind, undoJob(kind, usesHere)])) as Record<StoredKind, Job>;
}

function undoJob(kind: StoredKind, usesHere: () => Uses): Job {
  const stored = [
    storedKinds[kind],
    ...(kind === 'doors' ? [storedVoters] : []),
    ...(kind === 'areas' ? [] : [storedKinds.areas]),
  ];
  const label = (language: 'en' | 'es') => say(storeWords.undoing, language, { kind: listKindWords[kind][language] });
  const tables = (uses: Uses) =>
    undoTables(
      kind,
      stored,
      pointersTo(
        stored.map(({ table }) => table.name),
        uses,
      ),
    );
  return job<string>(`undo.${kind}`, {
    label: { en: label('en'), es: label('es') },
    tables: tables({ aid: false, shifts: false, doors: false }),
    tablesFor: () => tables(usesHere()),
    recordsAtOnce: blocksAtOnce,
    slice: (book, { carry, records }, context) => {
      const pointers = pointersTo(
        stored.map(({ table }) => table.name),
        usesHere(),
      );
      return (
        Number(carry ?? 0) +
        undoBlocks(
          book,
          records.map(({ value }) => value),
          { stored, pointers },
          context,
        )
      );
    },
    finishTables: [only(importMemory, 'import'), imports],
    finish: (book, { args, carry }) => {
      const { importId } = args as ImportArgs;
      for (const block of book.all(importMemory)) if (block.import === importId) book.erase(importMemory, block.id);
      book.change(imports, importId, { state: 'undone', stayed: Number(carry ?? 0) });
    },
  });
}

function undoTables(kind: StoredKind, stored: readonly Stored[], pointers: readonly Pointer[]): Table[] {
  const whole = new Map<string, Table>(stored.map(({ table }) => [table.name, table]));
  for (const { table, column } of pointers) {
    const known = whole.get(table.name);
    if (known && !known.reads) continue;
    whole.set(table.name, only(table, ...new Set([...(known?.reads ?? []), column])));
  }
  const others = [
    ...stored.flatMap(namedTables),
    ...(kind === 'visits' ? [...recountTables, questions] : []),
    importMemory,
  ];
  for (const table of others) {
    const known = whole.get(table.name);
    const reads = known?.reads && table.reads ? only(table, ...new Set([...known.reads, ...table.reads])) : table;
    if (!known || known.reads) whole.set(table.name, reads);
  }
  return [...whole.values()];
}

/** The last that was done is undone first. @returns how many rows stayed, because somebody has touched them */
function undoBlocks(
  book: Book,
  blockIds: readonly string[],
  { stored, pointers }: { stored: readonly Stored[]; pointers: readonly Pointer[] },
  context: Context,
): number {
  const speak = speaker(book, stored, context);
  const used = usedIds(book, pointers);
  const counted: string[] = [];
  let stayed = 0;
  for (const blockId of blockIds) {
    const entries = rememberedIn(book.find(importMemory, blockId)?.content ?? '');
    for (const entry of entries.reverse()) {
      const one = stored.find(({ table }) => book.find(table, entry.id));
      if (!one) continue;
      if (one.table === visits) counted.push(book.get(visits, entry.id).door);
      if (!undoEntry(book, one, entry, { speak, used })) stayed += 1;
    }
  }
  if (counted.length > 0) recountDoors(book, counted);
  return stayed;
}

/** How many rows point to each row. */
function usedIds(book: Book, pointers: readonly Pointer[]): Map<string, number> {
  const used = new Map<string, number>();
  for (const { table, column } of pointers) {
    for (const row of book.all(table)) {
      const id = String((row as Record<string, unknown>)[column] ?? '');
      if (id !== '') used.set(id, (used.get(id) ?? 0) + 1);
    }
  }
  return used;
}

/** Begins to undo a list that was brought in. @throws Refusal while it is being written, and when it is undone */
export function undoImport(jobsByKind: Readonly<Record<string, Job>>) {
  return action(
    'undo a list',
    { tables: [...jobTables, only(importMemory, 'import'), imports], takes: v.object({ importId: v.string() }) },
    (book, { importId }, context): { jobId: string } => {
      const { kind, state } = book.get(imports, importId);
      const work = jobsByKind[kind];
      if (state !== 'done' || !work) throw new Refusal(storeWords.notDone);
      const blocks = book.all(importMemory).filter((block) => block.import === importId);
      book.change(imports, importId, { state: 'undoing' });
      const ids = blocks.map(({ id }) => id).reverse();
      return { jobId: startJob(book, work, { importId } satisfies ImportArgs, ids, context) };
    },
  );
}
