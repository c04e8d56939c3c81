import type { Book, CellProblem } from './book';
import { newId } from './ids';
import type { Column } from './kinds';
import { Refusal } from './refusal';
import type { Columns, Row, Table } from './table';

type AnyRow = Record<string, unknown>;

/** What an action did to one table, for the commit. */
export interface TableChanges {
  table: Table;
  added: AnyRow[];
  /** New values by row id, only of the columns that changed. */
  changed: Map<string, AnyRow>;
  erased: Set<string>;
}

export interface TableContents {
  table: Table;
  rows: AnyRow[];
  problems?: CellProblem[];
}

const noSuchRow = {
  en: 'There is no {id} in {tab} any more. Nothing was changed.',
  es: 'Ya no existe {id} en {tab}. No se cambió nada.',
};

/** A book in memory: rows as they were read, and what the action has done to them since. */
export class WorkingBook implements Book {
  private readonly open = new Map<string, OpenTable>();

  /**
   * @param random in [0, 1), for new ids
   * @param free which of these ids no row has, of a table that was not read whole
   */
  constructor(
    contents: readonly TableContents[],
    private readonly random: () => number,
    private readonly free: (table: Table, ids: readonly string[]) => readonly string[] = (_, ids) => ids,
  ) {
    for (const { table, rows, problems } of contents) this.open.set(table.name, new OpenTable(table, rows, problems));
  }

  all<C extends Columns>(table: Table<C>): Row<Table<C>>[] {
    return this.of(table).list() as Row<Table<C>>[];
  }

  find<C extends Columns>(table: Table<C>, id: string): Row<Table<C>> | undefined {
    return this.of(table).rows.get(id) as Row<Table<C>> | undefined;
  }

  get<C extends Columns>(table: Table<C>, id: string): Row<Table<C>> {
    const row = this.find(table, id);
    if (!row) throw new Refusal(noSuchRow, { id, tab: table.tab.en });
    return row;
  }

  add<C extends Columns>(table: Table<C>, values: Partial<Row<Table<C>>>): Row<Table<C>> {
    const open = this.of(table);
    const row: AnyRow = { ...emptyRow(table), ...known(table, values) };
    if (row[table.idColumn] === '') row[table.idColumn] = open.newId(this.random, this.free);
    const id = row[table.idColumn] as string;
    if (open.rows.has(id)) throw new Error(`${table.name} has a row ${id} already`);
    open.rows.set(id, row);
    open.added.add(id);
    return row as Row<Table<C>>;
  }

  change<C extends Columns>(table: Table<C>, id: string, values: Partial<Row<Table<C>>>): Row<Table<C>> {
    const before = this.get(table, id) as AnyRow;
    const open = this.of(table);
    const fresh = known(table, values);
    if (!open.added.has(id)) mustBeRead(open.table, Object.keys(fresh));
    const different = Object.keys(fresh).filter((key) => !sameValue(before[key], fresh[key]));
    const row = { ...before, ...fresh };
    open.rows.set(id, row);
    if (!open.added.has(id) && different.length > 0) {
      const earlier = open.changed.get(id) ?? {};
      open.changed.set(id, { ...earlier, ...Object.fromEntries(different.map((key) => [key, fresh[key]])) });
    }
    return row as Row<Table<C>>;
  }

  empty<C extends Columns>(table: Table<C>, id: string, keys: readonly (keyof C & string)[]): void {
    const open = this.of(table);
    mustBeRead(open.table, keys);
    const values = Object.fromEntries(keys.map((key) => [key, emptyValue(table.columns[key] as Column<unknown>)]));
    open.rows.set(id, { ...this.get(table, id), ...values });
    open.changed.set(id, { ...open.changed.get(id), ...values });
    open.problems = open.problems.filter((cell) => cell.id !== id || !(cell.column in values));
  }

  erase<C extends Columns>(table: Table<C>, id: string): void {
    this.get(table, id);
    const open = this.of(table);
    open.rows.delete(id);
    open.changed.delete(id);
    if (!open.added.delete(id)) open.erased.add(id);
  }

  problems(table: Table): CellProblem[] {
    return this.of(table).problems;
  }

  /** Everything the action has done, by table; tables left alone are not in it. */
  changes(): TableChanges[] {
    return [...this.open.values()]
      .map(({ table, rows, added, changed, erased }) => ({
        table,
        added: [...added].map((id) => rows.get(id) as AnyRow),
        changed,
        erased,
      }))
      .filter(({ added, changed, erased }) => added.length + changed.size + erased.size > 0);
  }

  private of(table: Table): OpenTable {
    const open = this.open.get(table.name);
    if (!open) throw new Error(`The action did not list the table ${table.name}`);
    return open;
  }
}

/** What was not read cannot be told from what is empty, and a change to it would be lost without a word. */
function mustBeRead({ name, reads }: Table, keys: readonly string[]): void {
  const unread = reads && keys.filter((key) => !reads.includes(key));
  if (unread && unread.length > 0) throw new Error(`The action did not list ${unread.join(', ')} of ${name}`);
}

const isReadWhole = ({ reads, seeks }: Table) => reads?.length !== 0 && !seeks;

class OpenTable {
  readonly rows = new Map<string, AnyRow>();
  readonly added = new Set<string>();
  readonly changed = new Map<string, AnyRow>();
  readonly erased = new Set<string>();
  /** Ids that no row has, asked for several at once: calls must not grow with rows. */
  private readonly spare: string[] = [];
  private atOnce = 8;
  constructor(
    readonly table: Table,
    rows: readonly AnyRow[],
    public problems: CellProblem[] = [],
  ) {
    for (const row of rows) this.rows.set(row[table.idColumn] as string, row);
  }
  list(): AnyRow[] {
    return [...this.rows.values()];
  }

  /** With 20,000 rows every 1,400th id by chance is one of theirs. */
  newId(random: () => number, free: (table: Table, ids: readonly string[]) => readonly string[]): string {
    const { table, rows, spare } = this;
    const one = (taken: ReadonlySet<string>) =>
      newId(table.columns[table.idColumn]?.prefix ?? '', random, (id) => rows.has(id) || taken.has(id));
    if (isReadWhole(table)) return one(new Set());
    while (spare.length === 0) {
      const some = new Set<string>();
      while (some.size < this.atOnce) some.add(one(some));
      spare.push(...free(table, [...some]));
      this.atOnce *= 2;
    }
    return spare.shift() as string;
  }
}

/** The value of a column with nothing in it. */
export function emptyValue(column: Column<unknown>): unknown {
  switch (column.kind) {
    case 'number':
    case 'money':
    case 'timestamp':
      return null;
    case 'yesNo':
      return false;
    case 'tags':
      return [];
    default:
      return '';
  }
}

export function emptyRow(table: Table): AnyRow {
  return Object.fromEntries(Object.entries(table.columns).map(([key, column]) => [key, emptyValue(column)]));
}

function known(table: Table, values: object): AnyRow {
  const stranger = Object.keys(values).find((key) => !table.columns[key]);
  if (stranger !== undefined) throw new Error(`${table.name} has no column ${stranger}`);
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function sameValue(a: unknown, b: unknown): boolean {
  return Array.isArray(a) && Array.isArray(b) ? a.join('\n') === b.join('\n') : a === b;
}
