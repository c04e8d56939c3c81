import type { WorkbookFile } from '../engine/workbookFile';
import * as hands from '../services/spreadsheet/person';
import type { Host } from './host';

/** A person's hands on one file: what they type and move, with the triggers that this fires. */
export class PersonAtFile {
  private readonly file: WorkbookFile;

  constructor(
    private readonly host: Host,
    private readonly id: string,
    private readonly as: string,
  ) {
    host.mayEdit(id, as);
    this.file = host.file(id);
  }

  /** @param cell such as `Requests!C5` or `'Mail log'!B2` */
  type(cell: string, text: string): void {
    const { sheet, row, column } = this.place(cell);
    const before = this.file.cell(sheet, row, column);
    hands.enter(this.file, sheet, row, column, text);
    const after = this.file.cell(sheet, row, column);
    this.host.triggers.edited(this.id, this.as, {
      sheet,
      top: row,
      left: column,
      bottom: row,
      right: column,
      value: after.value ?? undefined,
      oldValue: before.value === null || before.value === '' ? undefined : before.value,
    });
  }

  /** Sorts the rows below the header by one column (A is 0). */
  sort(tab: string, column: number, ascending = true): void {
    hands.sortRows(this.file, this.tab(tab), column, ascending);
    this.changed('OTHER');
  }
  insertRows(tab: string, before: number, count = 1): void {
    hands.insertRows(this.file, this.tab(tab), before, count);
    this.changed('INSERT_ROW');
  }
  deleteRows(tab: string, first: number, count = 1): void {
    hands.deleteRows(this.file, this.tab(tab), first, count);
    this.changed('REMOVE_ROW');
  }
  insertColumns(tab: string, before: number, count = 1): void {
    hands.insertColumns(this.file, this.tab(tab), before, count);
    this.changed('INSERT_COLUMN');
  }
  deleteColumns(tab: string, first: number, count = 1): void {
    hands.deleteColumns(this.file, this.tab(tab), first, count);
    this.changed('REMOVE_COLUMN');
  }
  moveColumn(tab: string, from: number, to: number): void {
    hands.moveColumn(this.file, this.tab(tab), from, to);
    this.changed('OTHER');
  }
  cutAndPaste(tab: string, from: string, to: string): void {
    hands.cutAndPaste(this.file, this.tab(tab), from, to);
    this.changed('EDIT');
  }
  renameTab(tab: string, name: string): void {
    hands.renameTab(this.file, this.tab(tab), name);
    this.changed('OTHER');
  }
  duplicateTab(tab: string): void {
    hands.duplicateTab(this.file, this.tab(tab));
    this.changed('INSERT_GRID');
  }
  hideRows(tab: string, first: number, count = 1): void {
    hands.hideRows(this.file, this.tab(tab), first, count);
  }

  /** What a cell shows. */
  sees(cell: string): string {
    const { sheet, row, column } = this.place(cell);
    return this.file.cell(sheet, row, column).shown;
  }

  /** A whole tab as people see it: every row as texts, the header first. */
  reads(tab: string): string[][] {
    const sheet = this.tab(tab);
    const { rows, columns } = this.file.extent(sheet);
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_one, column) => this.file.cell(sheet, row, column).shown),
    );
  }

  /** The rows of a tab by its headers. */
  table(tab: string): Record<string, string>[] {
    const [headers = [], ...rows] = this.reads(tab);
    return rows.map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? ''])));
  }

  tabs(): string[] {
    return this.file.sheets().map((sheet) => this.file.sheetName(sheet));
  }

  private changed(changeType: string): void {
    this.host.triggers.changed(this.id, this.as, changeType);
  }

  private tab(name: string): string {
    const sheet = this.file.sheetByName(name);
    if (!sheet) throw new Error(`There is no tab ${name}`);
    return sheet;
  }

  private place(cell: string): { sheet: string; row: number; column: number } {
    const match = /^(?:'(.+)'|([^!]+))!([A-Z]+)(\d+)$/.exec(cell);
    if (!match) throw new Error(`${cell} is no cell; write it as Tab!C5`);
    const [, quoted, plain, letters = '', number = ''] = match;
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { sheet: this.tab(quoted ?? plain ?? ''), row: Number(number) - 1, column };
  }
}
