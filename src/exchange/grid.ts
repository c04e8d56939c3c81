/** Cells of a file or a tab as text, row by row: days as `YYYY-MM-DD`, moments as `YYYY-MM-DDTHH:MM`. Rows may differ in length. */
export type Grid = readonly (readonly string[])[];

/** One table-like thing of a file: a CSV is one, a workbook has one a tab, a zip archive one a member or more. */
export interface NamedGrid {
  /** The name of the file, and of the tab in it where there are several: `people.xlsx · Members`. */
  readonly name: string;
  readonly rows: Grid;
  /** A tab that its owner has hidden: it is shown to be chosen, and not brought in by itself. */
  readonly hidden?: boolean;
}
