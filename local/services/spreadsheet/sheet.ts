import { serve, unserved } from '../../kernel/serve';
import type { Face } from '../face';
import { aBoolean, aNumber, anArray, anObject, textLike } from '../signature';
import type { Rectangle } from './a1';
import { type OpenSides, openSides, parseA1 } from './a1';
import { sheetType } from './enums';
import { addMark } from './metadata';
import { servedFinder, servedMarks } from './metadataFinder';
import type { Range } from './range';
import { RangeList } from './rangeList';
import { SheetShape } from './sheetShape';
import { writingOf } from './values';
import type { Zone } from './world';
import { mustEdit } from './world';

type Dimensions = 'Row' | 'Column';
type SheetFace =
  | `get${'Name' | 'SheetName' | 'SheetId' | 'Index' | 'Parent' | 'Type' | 'Range' | 'RangeList' | 'SheetValues'}`
  | `get${'LastRow' | 'LastColumn' | 'MaxRows' | 'MaxColumns' | 'DataRange' | 'FrozenRows' | 'FrozenColumns'}`
  | `get${'ColumnWidth' | 'RowHeight' | 'TabColor'}`
  | `set${'Name' | 'FrozenRows' | 'FrozenColumns' | 'TabColor' | 'HiddenGridlines' | 'RowHeightsForced'}`
  | `set${'ColumnWidth' | 'RowHeight'}${'' | 's'}`
  | `insert${Dimensions}${'' | 's'}${'After' | 'Before'}`
  | `insert${Dimensions}s`
  | `delete${Dimensions}${'' | 's'}`
  | 'moveColumns'
  | `${'hide' | 'show'}${Dimensions}s`
  | `${'hide' | 'unhide'}${Dimensions}`
  | `${'hide' | 'show'}Sheet`
  | `is${'SheetHidden' | 'ColumnHiddenByUser' | 'RowHiddenByUser' | 'RowHiddenByFilter'}`
  | 'hasHiddenGridlines'
  | `autoResize${'Column' | 'Columns' | 'Rows'}`
  | 'appendRow'
  | `clear${'' | 'Contents' | 'Formats' | 'Notes'}`
  | 'sort'
  | 'activate'
  | `get${'ActiveRange' | 'ActiveRangeList' | 'ActiveCell' | 'CurrentCell' | 'Selection'}`
  | `set${'ActiveRange' | 'ActiveRangeList' | 'ActiveSelection' | 'CurrentCell'}`
  | `${'add' | 'get'}DeveloperMetadata`
  | 'createDeveloperMetadataFinder'
  | 'protect'
  | `get${'Protections' | 'NamedRanges' | 'Filter' | 'Charts'}`
  | `${'get' | 'set' | 'clear'}ConditionalFormatRules`
  | 'createTextFinder'
  | `${'new' | 'insert' | 'update' | 'remove'}Chart`;

/**
 * One tab of a spreadsheet.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/sheet
 */
export class Sheet extends SheetShape implements Face<GoogleAppsScript.Spreadsheet.Sheet, SheetFace> {
  getName(): string {
    return this.scene.file.sheetName(this.id);
  }
  getSheetName(): string {
    return this.getName();
  }
  /** @reported by many scripts' logs: the sentence for a name that another tab has */
  setName(name: string): unknown {
    this.fit('setName', [name], [textLike]);
    mustEdit(this.scene);
    const { file, kernel } = this.scene;
    const newName = String(name);
    const taken = file.sheetByName(newName);
    if (newName === '' || newName.length > 100) throw kernel.exception('The sheet name is invalid.');
    if (taken !== undefined && taken !== this.id)
      throw kernel.exception(`A sheet with the name "${newName}" already exists. Please enter another name.`);
    file.renameSheet(this.id, newName);
    return this;
  }
  getSheetId(): number {
    return /^\d+$/.test(this.id) ? Number(this.id) : numberOf(this.id);
  }
  getIndex(): number {
    return this.scene.file.sheets().indexOf(this.id) + 1;
  }
  getParent(): unknown {
    return this.scene.spreadsheet();
  }
  getType(): unknown {
    return sheetType.GRID;
  }
  /** @documented from A1 to the last cell with something in it; A1 of an empty tab */
  getDataRange(): unknown {
    const { rows, columns } = this.scene.file.extent(this.id);
    return this.zone({ top: 0, left: 0, bottom: Math.max(rows, 1) - 1, right: Math.max(columns, 1) - 1 });
  }

  /** @documented `(a1)`, `(row, column)`, with rows, with rows and columns; @reported by many logs: the sentences */
  getRange(...args: unknown[]): unknown {
    const { kernel } = this.scene;
    const numbers = (count: number) => Array.from({ length: count }, () => aNumber);
    this.fit('getRange', args, [(one) => typeof one === 'string'], numbers(2), numbers(3), numbers(4));
    if (typeof args[0] === 'string') return this.zone(this.closed(args[0]), openSides(args[0]));
    const [row = 0, column = 0, rows = 1, columns = 1] = (args as number[]).map(Math.trunc);
    if (row < 1) throw kernel.exception('The starting row of the range is too small.');
    if (column < 1) throw kernel.exception('The starting column of the range is too small.');
    if (rows < 1) throw kernel.exception('The number of rows in the range must be at least 1.');
    if (columns < 1) throw kernel.exception('The number of columns in the range must be at least 1.');
    const [top, left] = [row - 1, column - 1];
    return this.zone({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }
  getRangeList(notations: string[]): unknown {
    this.fit('getRangeList', [notations], [anArray]);
    const served = notations.map((one) => this.zone(this.closed(one), openSides(one)));
    const list = new RangeList(served.map(unserved) as never[], served);
    const cells = notations.length;
    return serve(this.scene.kernel, 'RangeList', list, () => cells);
  }
  /** @documented the values of a rectangle; -1 for to the last one */
  getSheetValues(row: number, column: number, rows: number, columns: number): never[][] {
    this.fit('getSheetValues', [row, column, rows, columns], [aNumber, aNumber, aNumber, aNumber]);
    const height = rows === -1 ? this.getLastRow() - row + 1 : rows;
    const width = columns === -1 ? this.getLastColumn() - column + 1 : columns;
    return (unserved(this.getRange(row, column, height, width)) as Range).getValues();
  }

  /** @documented below the last row with something in it; the tab grows when it has to */
  appendRow(values: unknown[]): unknown {
    this.fit('appendRow', [values], [anArray]);
    mustEdit(this.scene);
    const { file } = this.scene;
    const row = file.extent(this.id).rows;
    this.makeRoom(row + 1, values.length);
    file.apply(values.map((value, column) => writingOf(this.scene, { sheet: this.id, row, column }, value)));
    return this;
  }

  /** @reported by scripts' logs: the last tab that shows cannot be hidden */
  hideSheet(): unknown {
    const { file, kernel } = this.scene;
    if (file.sheets().filter((one) => !file.isHidden(one)).length === 1 && !file.isHidden(this.id))
      throw kernel.exception("You can't hide all the sheets in a document.");
    return this.command('HIDE_SHEET', {});
  }
  showSheet(): unknown {
    return this.command('SHOW_SHEET', {});
  }
  isSheetHidden(): boolean {
    return this.scene.file.isHidden(this.id);
  }

  /** @documented contents and looks, or only what the options name; @reported gas-fakes, run at Google: notes and rules stay */
  clear(options?: { contentsOnly?: boolean; formatOnly?: boolean }): unknown {
    this.fit('clear', [options], [], [anObject]);
    if (!options?.formatOnly) this.clearContents();
    if (!options?.contentsOnly) this.clearFormats();
    return this;
  }
  clearContents(): unknown {
    this.everything.clearContent();
    return this;
  }
  clearFormats(): unknown {
    this.everything.clearFormat();
    return this;
  }
  clearNotes(): unknown {
    this.everything.clearNote();
    return this;
  }
  /** @documented every row but the frozen ones */
  sort(column: number, ascending?: boolean): unknown {
    this.fit('sort', [column, ascending], [aNumber], [aNumber, aBoolean]);
    const { rows, columns } = this.scene.file.extent(this.id);
    const zone = { top: this.getFrozenRows(), left: 0, bottom: rows - 1, right: Math.max(columns, column) - 1 };
    if (zone.bottom > zone.top) (unserved(this.zone(zone)) as Range).sort({ column, ascending: ascending ?? true });
    return this;
  }

  addDeveloperMetadata(...args: unknown[]): unknown {
    addMark(this.scene, { sheet: this.id }, args);
    return this;
  }
  getDeveloperMetadata(): never[] {
    return servedMarks(this.scene, this.id) as never[];
  }
  createDeveloperMetadataFinder(): unknown {
    return servedFinder(this.scene, this.id);
  }

  private get everything(): Range {
    const { rows, columns } = this.size;
    return unserved(this.zone({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 })) as Range;
  }
  private zone({ top, left, bottom, right }: Zone, open?: OpenSides): unknown {
    const { rows, columns } = this.size;
    if (bottom >= rows || right >= columns)
      throw this.scene.kernel.exception('The coordinates of the range are outside the dimensions of the sheet.');
    return this.scene.range(this.id, { top, left, bottom, right }, open);
  }
  private closed(notation: string): Zone {
    const parsed = parseA1(String(notation));
    const isHere = parsed?.tab === undefined || this.scene.file.sheetByName(parsed.tab) === this.id;
    if (!parsed || !isHere) throw this.scene.kernel.exception('Range not found');
    return close(parsed.cells, this.size);
  }
}

function close({ top, left, bottom, right }: Rectangle, { rows, columns }: { rows: number; columns: number }): Zone {
  return { top, left, bottom: bottom ?? rows - 1, right: right ?? columns - 1 };
}

/** Tabs that a person adds in the grid have ids of the engine's own. */
function numberOf(id: string): number {
  return [...id].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 1, 7);
}
