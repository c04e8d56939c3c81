import { changeType, editedCells } from '../engine/edits';
import type { Command, Message } from '../engine/hub';
import type { WorkbookFile } from '../engine/workbookFile';
import * as hands from '../services/spreadsheet/person';
import { guarded, mustBeFree, protectedWords } from '../services/spreadsheet/protectionRules';
import { underRules } from '../services/spreadsheet/rulesOnWrite';
import type { Host } from './host';

/** What a person has on their screen: the file as the grid's engine reads it, and the revision it is at. */
export interface Snapshot {
  data: unknown;
  revisionId: string;
}

interface Place {
  sheet: string;
  row: number;
  column: number;
}

/** A person at one file: what they see, type and move, with the triggers that this fires. */
export class PersonAtFile {
  private readonly file: WorkbookFile;

  /** @throws when this person may not see the file */
  constructor(
    private readonly host: Host,
    private readonly id: string,
    private readonly as: string,
  ) {
    host.mayOpen(id, as);
    this.file = guarded(
      host.file(id),
      () => as,
      () => new Error(protectedWords),
    );
  }

  /** Selects cells: what scripts then find selected. @param cells such as `Requests!C5` or `'Mail log'!B2:D9` */
  select(cells: string): void {
    hands.select(this.file, this.as, cells);
  }

  /** @param cell such as `Requests!C5` or `'Mail log'!B2` */
  type(cell: string, text: string): void {
    const { sheet, row, column } = this.place(cell);
    this.select(cell);
    const oldValue = this.valueAt({ sheet, row, column });
    this.doing(() => this.entering({ sheet, row, column }, text));
    const value = this.valueAt({ sheet, row, column });
    this.host.triggers.edited(this.id, this.as, {
      sheet,
      top: row,
      left: column,
      bottom: row,
      right: column,
      value,
      oldValue,
    });
  }

  /** Pastes a block of texts, as if each were typed. @param cell the first of them */
  paste(cell: string, rows: readonly (readonly string[])[]): void {
    const { sheet, row, column } = this.place(cell);
    this.doing(() =>
      rows.forEach((line, down) => {
        line.forEach((text, across) => {
          this.entering({ sheet, row: row + down, column: column + across }, text);
        });
      }),
    );
    const [bottom, right] = [row + rows.length - 1, column + (rows[0]?.length ?? 1) - 1];
    this.host.triggers.edited(this.id, this.as, { sheet, top: row, left: column, bottom, right });
  }

  /** Sorts the rows below the header by one column (A is 0). */
  sort(tab: string, column: number, ascending = true): void {
    this.doing(() => hands.sortRows(this.file, this.tab(tab), column, ascending), 'OTHER');
  }
  insertRows(tab: string, before: number, count = 1): void {
    this.doing(() => hands.insertRows(this.file, this.tab(tab), before, count), 'INSERT_ROW');
  }
  deleteRows(tab: string, first: number, count = 1): void {
    this.doing(() => hands.deleteRows(this.file, this.tab(tab), first, count), 'REMOVE_ROW');
  }
  insertColumns(tab: string, before: number, count = 1): void {
    this.doing(() => hands.insertColumns(this.file, this.tab(tab), before, count), 'INSERT_COLUMN');
  }
  deleteColumns(tab: string, first: number, count = 1): void {
    this.doing(() => hands.deleteColumns(this.file, this.tab(tab), first, count), 'REMOVE_COLUMN');
  }
  moveColumn(tab: string, from: number, to: number): void {
    this.doing(() => hands.moveColumn(this.file, this.tab(tab), from, to), 'OTHER');
  }
  cutAndPaste(tab: string, from: string, to: string): void {
    this.doing(() => hands.cutAndPaste(this.file, this.tab(tab), from, to), 'EDIT');
  }
  renameTab(tab: string, name: string): void {
    this.doing(() => hands.renameTab(this.file, this.tab(tab), name), 'OTHER');
  }
  /** A new tab, behind all others. */
  addTab(name: string): void {
    this.doing(() => void this.file.addSheet(name, this.tabs().length), 'INSERT_GRID');
  }
  /** Makes cells such as `Members!A1:C1` one on the screen. */
  merge(cells: string): void {
    const [from = '', to = ''] = cells.split(':');
    const { sheet, row, column } = this.place(from);
    const end = this.place(`${from.split('!')[0]}!${to}`);
    const zone = { top: row, left: column, bottom: end.row, right: end.column };
    this.doing(() => this.file.apply([['ADD_MERGE', { sheetId: sheet, target: [zone] }]]), 'OTHER');
  }
  duplicateTab(tab: string): void {
    this.doing(() => hands.duplicateTab(this.file, this.tab(tab)), 'INSERT_GRID');
  }
  hideRows(tab: string, first: number, count = 1): void {
    this.doing(() => hands.hideRows(this.file, this.tab(tab), first, count));
  }

  snapshot(): Snapshot {
    return { data: this.file.exportData(), revisionId: this.file.hub.revision };
  }

  /** An edit as the grid in a person's browser sends it. One that comes too late is sent again by the grid. */
  receive(message: Message): void {
    const edits = message.type.startsWith('CLIENT_') ? [] : editedCells((message.commands ?? []) as Command[]);
    const single = edits.find(({ top, bottom, left, right }) => top === bottom && left === right);
    const place = single && { sheet: single.sheet, row: single.top, column: single.left };
    const oldValue = place && this.valueAt(place);
    if (!message.type.startsWith('CLIENT_')) this.host.mayEdit(this.id, this.as);
    const sent = message.type.startsWith('CLIENT_') ? [] : ((message.commands ?? []) as Command[]);
    mustBeFree(this.file.state, this.as, sent, () => new Error(protectedWords));
    const commands = this.file.receive(message);
    if (!commands) return;
    for (const block of editedCells(commands)) {
      const values = place && block.sheet === place.sheet ? { value: this.valueAt(place), oldValue } : {};
      this.host.triggers.edited(this.id, this.as, { ...block, ...values });
    }
    const kind = changeType(commands);
    if (kind !== undefined && kind !== 'EDIT') this.host.triggers.changed(this.id, this.as, kind);
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

  private doing(work: () => void, kind?: string): void {
    this.host.mayEdit(this.id, this.as);
    work();
    if (kind) this.host.triggers.changed(this.id, this.as, kind);
  }

  /** A rule that rejects tells its help, or what is wrong. */
  private entering(place: Place, text: string): void {
    const { sheet, row, column } = place;
    const zone = { top: row, left: column, bottom: row, right: column };
    underRules(
      this.file,
      { sheet, zone, now: this.host.runtime.now() },
      () => hands.enter(this.file, place, text, this.year),
      (sentence, { help }) => new Error(help || sentence),
    );
  }

  private valueAt({ sheet, row, column }: Place): unknown {
    const { value } = this.file.cell(sheet, row, column);
    return value === null || value === '' ? undefined : value;
  }

  private get year(): number {
    return new Date(this.host.runtime.now()).getUTCFullYear();
  }

  private tab(name: string): string {
    const sheet = this.file.sheetByName(name);
    if (!sheet) throw new Error(`There is no tab ${name}`);
    return sheet;
  }

  private place(cell: string): Place {
    const match = /^(?:'(.+)'|([^!]+))!([A-Z]+)(\d+)$/.exec(cell);
    if (!match) throw new Error(`${cell} is no cell; write it as Tab!C5`);
    const [, quoted, plain, letters = '', number = ''] = match;
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { sheet: this.tab(quoted ?? plain ?? ''), row: Number(number) - 1, column };
  }
}
