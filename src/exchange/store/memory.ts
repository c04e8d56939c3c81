import type { Book } from '../../tables/book';
import type { KnownRow, Values } from '../record';
import { marksOf, toldByMarks } from './marks';
import type { Stored } from './storedKinds';
import { type ImportRow, importMemory, imports } from './tables';

/** What a list told of a row, and what it did to it. */
export interface Remembered {
  readonly id: string;
  /** What it told. */
  readonly told?: Values;
  /** The same as marks; see `marks.ts`. */
  readonly marks?: string;
  /** It added the row. */
  readonly added?: boolean;
  /** It changed these fields, which held what they `was`. */
  readonly wrote?: Values;
  readonly was?: Values;
  /** It marked the row gone; or back, after it had been gone since that day. */
  readonly gone?: boolean;
  readonly back?: string;
}

/** As it stands in a cell: short keys, for there may be hundreds of thousands. */
interface Kept {
  i: string;
  t?: Values;
  m?: string;
  a?: 1;
  w?: Values;
  b?: Values;
  g?: 1;
  k?: string;
}

/** A cell holds 50,000 characters. */
const mostCharacters = 45_000;

/**
 * Keeps what a slice of an import told and did. The same slice again, after a kill, keeps it once.
 * @param first the key of its first record
 */
export function remember(book: Book, importId: string, first: string, entries: readonly Remembered[]): void {
  if (entries.length === 0 || book.find(importMemory, blockId(importId, first, 0))) return;
  const blocks: string[][] = [];
  let room = 0;
  for (const entry of entries) {
    const text = JSON.stringify(packed(entry));
    room -= text.length + 1;
    if (room < 0 || blocks.length === 0) {
      blocks.push([]);
      room = mostCharacters - text.length - 3;
    }
    blocks[blocks.length - 1]?.push(text);
  }
  blocks.forEach((block, index) => {
    book.add(importMemory, { id: blockId(importId, first, index), import: importId, content: `[${block.join(',')}]` });
  });
}

function blockId(importId: string, first: string, index: number): string {
  return `${importId}.${first}.${index}`;
}

function packed({ id, told, marks, added, wrote, was, gone, back }: Remembered): Kept {
  return {
    i: id,
    ...(told ? { t: told } : {}),
    ...(marks ? { m: marks } : {}),
    ...(added ? { a: 1 as const } : {}),
    ...(wrote ? { w: wrote } : {}),
    ...(was ? { b: was } : {}),
    ...(gone ? { g: 1 as const } : {}),
    ...(back ? { k: back } : {}),
  };
}

/** What stands in a block; nothing when somebody has changed it. */
export function rememberedIn(content: string): Remembered[] {
  return parsed(content).map(({ i, t, m, a, w, b, g, k }) => ({
    id: i,
    ...(t ? { told: t } : {}),
    ...(m ? { marks: m } : {}),
    ...(a ? { added: true } : {}),
    ...(w ? { wrote: w } : {}),
    ...(b ? { was: b } : {}),
    ...(g ? { gone: true } : {}),
    ...(k ? { back: k } : {}),
  }));
}

function parsed(content: string): Kept[] {
  try {
    return JSON.parse(content) as Kept[];
  } catch {
    return [];
  }
}

/** What a list remembers of a row: words or marks, the newest last. */
type Told = Pick<Remembered, 'told' | 'marks'>;

/** What the lists of one source have told of each row, told together: what a newer list does not tell stays told. */
export function toldBySource(book: Book, source: string): Map<string, Told[]> {
  const mine = book.all(imports).filter((one) => one.source === source && counts(one));
  const order = new Map(mine.sort((a, b) => (a.at ?? 0) - (b.at ?? 0)).map(({ id }, i) => [id, i]));
  const blocks = book
    .all(importMemory)
    .filter((block) => order.has(block.import))
    .sort((a, b) => (order.get(a.import) as number) - (order.get(b.import) as number));
  const found = new Map<string, Told[]>();
  for (const { content } of blocks) {
    for (const { id, told, marks } of rememberedIn(content)) {
      if (!told && !marks) continue;
      const before = found.get(id);
      if (before) before.push({ ...(told ? { told } : {}), ...(marks ? { marks } : {}) });
      else found.set(id, [{ ...(told ? { told } : {}), ...(marks ? { marks } : {}) }]);
    }
  }
  return found;
}

function counts({ state }: ImportRow): boolean {
  return state === 'working' || state === 'done';
}

/** @param has what the row holds now, as lists tell it */
export function toldOf({ fields }: Stored, all: readonly Told[] | undefined, has: Values): Pick<KnownRow, 'told'> {
  if (!all) return {};
  const told = all.map(({ told: words, marks }) => words ?? toldByMarks(fields, marks ?? '', has));
  return { told: Object.assign({}, ...told) };
}

/** What is remembered of a row, in words or in marks. */
export function toldEntry({ fields, marked }: Stored, told: Values): Told {
  return marked ? { marks: marksOf(fields, told) } : { told };
}
