import { oneLine, plain } from '../../recognize/plain';
import { writtenPhone } from '../../roster/contact';
import { parseChoice } from '../../tables/choices';
import type { Column } from '../../tables/kinds';
import type { Grid } from '../grid';
import type { Layout, ListKind, Mapping } from '../list';
import type { Value, Values } from '../record';
import { readRecords } from '../records/readRecords';
import { isEmpty } from '../records/told';
import { storedOf } from '../store/storedKinds';
import { fieldOf } from '../understand/fields';

/** Lists whose tab can become ours where it stands: a line is a record, and nothing in it tells who asked for help. */
export const adoptableKinds: readonly ListKind[] = ['volunteers', 'shifts', 'requests'];

/** What becomes of a tab that is adopted where it stands. Lines and columns are counted from 1. */
export interface Decided {
  /** The chapter's columns that can be read as they stand, by our key. */
  readonly theirs: Readonly<Record<string, number>>;
  /** Values of columns that are added because theirs are written otherwise, by key and line. */
  readonly added: Readonly<Record<string, Readonly<Record<string, Value>>>>;
  /** Lines that are records. */
  readonly records: readonly number[];
}

/**
 * Decides which columns of a tab are read as they stand. A column becomes ours only if every cell of it says just what
 * the reader of lists would take from it; else the values go into a column of ours beside it.
 */
export function decide(rows: Grid, layout: Layout, mapping: Mapping): Decided {
  const stored = storedOf(mapping.kind);
  const { records, rejected } = readRecords(rows, layout, mapping);
  const told = new Map(records.map(({ line, values }) => [line, values]));
  // A line that lacks what a list must tell is the chapter's all the same.
  const kept = rejected.filter(({ reason }) => incomplete.has(reason)).map(({ line }) => line);
  const lines = [...told.keys(), ...kept].sort((a, b) => a - b);
  const theirs: Record<string, number> = {};
  const added: Record<string, Record<string, Value>> = {};
  for (const key of stored?.fields ?? []) {
    const column = stored?.table.columns[key] as Column<unknown>;
    const at = onlyColumn(mapping, key);
    if (at >= 0 && lines.every((line) => says(column, (rows[line - 1]?.[at] ?? '').trim(), told.get(line)?.[key]))) {
      theirs[key] = at + 1;
    } else if (tells(mapping, key)) added[key] = valuesOf(told, key);
  }
  return { theirs, added, records: lines };
}

const incomplete = new Set(['noName', 'noDay', 'noNeed']);

/** The column that is this field and no other, when there is just one; -1 else. */
function onlyColumn({ kind, fields }: Mapping, key: string): number {
  const ending = fields.flatMap((field, i) => (fieldOf(kind, field)?.column === key ? [i] : []));
  const [at = -1] = ending;
  return ending.length === 1 && fields[at] === key ? at : -1;
}

function tells({ kind, fields }: Mapping, key: string): boolean {
  return fields.some((field) => fieldOf(kind, field)?.column === key);
}

function valuesOf(told: ReadonlyMap<number, Values>, key: string): Record<string, Value> {
  const found: Record<string, Value> = {};
  for (const [line, values] of told) if (!isEmpty(values[key])) found[line] = values[key] as Value;
  return found;
}

/** Whether a cell, read as a cell of ours is, means the same as what the list tells there. */
function says(column: Column<unknown>, cell: string, told: Value | undefined): boolean {
  if (cell === '') return isEmpty(told);
  if (isEmpty(told)) return false;
  const text = String(told);
  switch (column.kind) {
    case 'phone':
      return writtenPhone(cell) === text;
    case 'email':
      return cell.toLowerCase() === text.toLowerCase();
    case 'reference':
      return plain(cell) === plain(text) && !cell.includes('·');
    case 'choice':
      return parseChoice(column.choices ?? {}, cell) === told;
    case 'tags':
      return sameTags(column, cell, told as readonly string[]);
    case 'date':
      return cell === text;
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(cell) && Number(cell) === told;
    default:
      return oneLine(cell) === oneLine(text);
  }
}

function sameTags({ choices = {} }: Column<unknown>, cell: string, told: readonly string[]): boolean {
  const parts = cell.split(/[,;\n]/).filter((part) => part.trim() !== '');
  const keys = parts.map((part) => parseChoice(choices, part));
  return !keys.includes(undefined) && keys.length === told.length && told.every((key) => keys.includes(key));
}
