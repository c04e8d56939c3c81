import type { Words } from '../i18n/language';
import type { Column } from './kinds';

/** Which file a table lives in; `each` when the Workbook and the Help desk have one of their own. */
export type FileName = 'workbook' | 'desk';

export type Columns = Readonly<Record<string, Column<unknown>>>;

export interface Table<C extends Columns = Columns> {
  readonly name: string;
  readonly file: FileName | 'each';
  /** Raised when the meaning of stored data changes; an older bundle refuses a newer one. */
  readonly version: number;
  readonly tab: Words;
  /** Which column a reference to this table shows before the id. */
  readonly shownBy?: string;
  /** A tab for the robots: grey, at the far right. */
  readonly backstage: boolean;
  readonly idColumn: string;
  /** The columns an action needs, when not all; see `only`. */
  readonly reads?: readonly string[];
  /** Which rows an action needs, when not all; see `seek`. */
  readonly seeks?: readonly Sought[];
  /** So many rows at the end are read besides; see `seek`. */
  readonly tail?: number;
  readonly columns: C;
}

/** Rows by what people see in a column: with a text in it, or all of it matching a regular expression (RE2). */
export interface Sought {
  readonly column: string;
  /** Each is a call of its own. */
  readonly texts?: readonly string[];
  /** Many are one call. */
  readonly patterns?: readonly string[];
}

/** One row as code sees it: a plain object with a value for every column. */
export type Row<T> = T extends Table<infer C> ? { [K in keyof C]: C[K]['valueType'] } : never;

export interface TableOptions {
  file: FileName | 'each';
  version: number;
  tab: Words;
  shownBy?: string;
  backstage?: boolean;
}

/**
 * Declares a table. Everything else (tab, headers, dropdowns, typed rows, aliases, data dictionary) comes from this.
 * @throws when there is not exactly one id column
 */
export function table<C extends Columns>(name: string, options: TableOptions, columns: C): Table<C> {
  const ids = Object.keys(columns).filter((key) => columns[key]?.kind === 'id');
  const [idColumn] = ids;
  if (idColumn === undefined || ids.length > 1) throw new Error(`The table ${name} needs exactly one id column`);
  return { name, columns, idColumn, backstage: false, ...options };
}

/** The table with only these columns (and its id) read: big tables are not read whole for one cell. */
export function only<C extends Columns>(table: Table<C>, ...keys: (keyof C & string)[]): Table<C> {
  return { ...table, reads: [...new Set([table.idColumn, ...keys])] };
}

/**
 * The table with only those rows read that Google finds: a table that grows without end is not read for one row of it.
 * With several, a row has to fit one. What only looks alike may be among the rows; the action decides.
 */
export function seek<C extends Columns>(
  table: Table<C>,
  ...seeks: (Sought & { column: keyof C & string })[]
): Table<C> {
  return { ...table, seeks };
}

/** And so many rows at the end: in a tab of the robots' own those that came last. */
export function withLast<C extends Columns>(table: Table<C>, tail: number): Table<C> {
  return { ...table, tail };
}

/** The pattern of cells that are just this text. */
export const just = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The pattern of cells that hold this text among others. */
export const holding = (text: string) => `.*${just(text)}.*`;

/** The table for adding rows to, with nothing read: logs and visits grow without bound. */
export function appendOnly<C extends Columns>(table: Table<C>): Table<C> {
  return { ...table, reads: [] };
}

/** What several parts of an action need, each table once with all the columns that any of them reads. */
export function together(tables: readonly Table[]): Table[] {
  const found = new Map<string, Table>();
  for (const table of tables) {
    const known = found.get(table.name);
    const reads = known?.reads && table.reads && [...new Set([...known.reads, ...table.reads])];
    const seeks = known && seeksOf(known) && seeksOf(table) && [...(seeksOf(known) ?? []), ...(seeksOf(table) ?? [])];
    found.set(table.name, known ? { ...table, reads, seeks } : table);
  }
  return [...found.values()];
}

/** Undefined for all rows. */
function seeksOf({ reads, seeks }: Table): readonly Sought[] | undefined {
  return reads?.length === 0 ? [] : seeks;
}
