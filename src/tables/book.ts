import type { Columns, Row, Table } from './table';

/** A cell that could not be understood. It stays as it is in the Sheet; the row holds the kind's empty value. */
export interface CellProblem {
  table: string;
  id: string;
  column: string;
  /** What the cell holds, for people who may see the table; never logged. */
  text: string;
}

/**
 * The rows an action works on: read once when it starts, written once when it ends. Nothing reaches the Sheet before
 * the action has returned; an action that throws has changed nothing.
 */
export interface Book {
  /** All rows, in the order of the Sheet, with this action's own changes. */
  all<C extends Columns>(table: Table<C>): Row<Table<C>>[];
  /** @throws Refusal when there is no such row */
  get<C extends Columns>(table: Table<C>, id: string): Row<Table<C>>;
  find<C extends Columns>(table: Table<C>, id: string): Row<Table<C>> | undefined;
  /** A new row; its id is made here unless given. Columns left out are empty. */
  add<C extends Columns>(table: Table<C>, values: Partial<Row<Table<C>>>): Row<Table<C>>;
  /** @throws Refusal when there is no such row */
  change<C extends Columns>(table: Table<C>, id: string, values: Partial<Row<Table<C>>>): Row<Table<C>>;
  /** Clears the row's cells in our columns (personal data that must go); the chapter's own columns stay. */
  erase<C extends Columns>(table: Table<C>, id: string): void;
  /** Empties cells of a row whatever they hold, words that could not be understood among them. */
  empty<C extends Columns>(table: Table<C>, id: string, keys: readonly (keyof C & string)[]): void;
  /** Cells of a table that could not be understood. */
  problems(table: Table): CellProblem[];
}
