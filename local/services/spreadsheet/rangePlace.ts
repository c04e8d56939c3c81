import type { Operation } from '../../engine/odoo';
import { valueIn } from '../enumeration';
import { aNumber, type Fits, mustFit } from '../signature';
import { a1Of, type OpenSides } from './a1';
import { dimension, direction } from './enums';
import type { Scene, Zone } from './world';
import { mustEdit } from './world';

/**
 * Where a range is, and how one comes from it to other cells.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/range
 */
export abstract class RangePlace {
  constructor(
    readonly scene: Scene,
    readonly sheet: string,
    readonly zone: Zone,
    private readonly open: OpenSides = {},
  ) {}

  getRow(): number {
    return this.zone.top + 1;
  }
  /** @documented the same as getRow */
  getRowIndex(): number {
    return this.getRow();
  }
  getColumn(): number {
    return this.zone.left + 1;
  }
  getLastRow(): number {
    return this.zone.bottom + 1;
  }
  getLastColumn(): number {
    return this.zone.right + 1;
  }
  getNumRows(): number {
    return this.zone.bottom - this.zone.top + 1;
  }
  getNumColumns(): number {
    return this.zone.right - this.zone.left + 1;
  }
  getHeight(): number {
    return this.getNumRows();
  }
  getWidth(): number {
    return this.getNumColumns();
  }
  getA1Notation(): string {
    return a1Of(this.zone, this.open);
  }
  getSheet(): unknown {
    return this.scene.sheet(this.sheet);
  }
  getGridId(): number {
    return (this.getSheet() as { getSheetId(): number }).getSheetId();
  }
  /** @reported by scripts' logs: a cell outside of the range is refused: "Cell reference out of range" */
  getCell(row: number, column: number): unknown {
    this.mustFit('getCell', [row, column], [aNumber, aNumber]);
    if (row < 1 || column < 1 || row > this.getNumRows() || column > this.getNumColumns())
      throw this.scene.kernel.exception('Cell reference out of range');
    return this.block(this.zone.top + row - 1, this.zone.left + column - 1, 1, 1);
  }
  offset(rows: number, columns: number, numRows = this.getNumRows(), numColumns = this.getNumColumns()): unknown {
    const all = [aNumber, aNumber, aNumber, aNumber];
    this.mustFit('offset', [rows, columns, numRows, numColumns], all);
    return this.block(this.zone.top + rows, this.zone.left + columns, numRows, numColumns);
  }
  isStartRowBounded(): boolean {
    return !this.open.top;
  }
  isEndRowBounded(): boolean {
    return !this.open.bottom;
  }
  isStartColumnBounded(): boolean {
    return !this.open.left;
  }
  isEndColumnBounded(): boolean {
    return !this.open.right;
  }

  /** @documented as Ctrl and an arrow key from the first cell: to the last filled one before a gap, else over the gap */
  getNextDataCell(way: unknown): unknown {
    const name = valueIn(direction, way);
    this.mustFit('getNextDataCell', [way], [() => name !== undefined]);
    const [down, across] = steps[name as keyof typeof steps];
    const { rows, columns } = this.scene.file.size(this.sheet);
    const isThere = ({ row, column }: Place) => row >= 0 && column >= 0 && row < rows && column < columns;
    const next = ({ row, column }: Place) => ({ row: row + down, column: column + across });
    let at: Place = { row: this.zone.top, column: this.zone.left };
    const isRun = this.isFilled(at) && isThere(next(at)) && this.isFilled(next(at));
    while (isThere(next(at))) {
      if (isRun && !this.isFilled(next(at))) break;
      at = next(at);
      if (!isRun && this.isFilled(at)) break;
    }
    return this.block(at.row, at.column, 1, 1);
  }

  /** @documented grown as long as there is data beside it; only down and up, or left and right, with a dimension */
  getDataRegion(along?: unknown): unknown {
    const wanted = valueIn(dimension, along);
    this.mustFit('getDataRegion', [along], [], [() => wanted !== undefined]);
    let zone = this.zone;
    for (let grown = this.grown(zone, wanted); grown !== zone; grown = this.grown(zone, wanted)) zone = grown;
    return this.scene.range(this.sheet, zone);
  }

  private grown(zone: Zone, wanted: 'ROWS' | 'COLUMNS' | undefined): Zone {
    const { rows, columns } = this.scene.file.size(this.sheet);
    const wider: Zone[] = [];
    if (wanted !== 'COLUMNS') wider.push({ ...zone, top: zone.top - 1 }, { ...zone, bottom: zone.bottom + 1 });
    if (wanted !== 'ROWS') wider.push({ ...zone, left: zone.left - 1 }, { ...zone, right: zone.right + 1 });
    const fits = ({ top, left, bottom, right }: Zone) => top >= 0 && left >= 0 && bottom < rows && right < columns;
    return wider.find((one) => fits(one) && edgeOf(zone, one).some((place) => this.isFilled(place))) ?? zone;
  }
  private isFilled({ row, column }: Place): boolean {
    const { value } = this.scene.file.cell(this.sheet, row, column);
    return value !== null && value !== '';
  }

  protected block(top: number, left: number, rows: number, columns: number): unknown {
    if (top < 0 || left < 0 || rows < 1 || columns < 1)
      throw this.scene.kernel.exception('The coordinates of the range are outside the dimensions of the sheet.');
    const size = this.scene.file.size(this.sheet);
    if (top + rows > size.rows || left + columns > size.columns)
      throw this.scene.kernel.exception('The coordinates of the range are outside the dimensions of the sheet.');
    return this.scene.range(this.sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  protected mustFit(method: string, args: readonly unknown[], ...variants: Fits[][]): void {
    mustFit(this.scene.kernel, `SpreadsheetApp.Range.${method}`, args, ...variants);
  }
  protected get first() {
    return { sheet: this.sheet, row: this.zone.top, column: this.zone.left };
  }
  /** The places that hold anything, of these cells. */
  protected get filled(): Place[] {
    const { top, left, bottom, right } = this.zone;
    const { file } = this.scene;
    return file
      .get<{ id: number }[]>('getCells', this.sheet)
      .map(({ id }) => file.get<{ row: number; col: number }>('getCellPosition', id))
      .filter(({ row, col }) => row >= top && row <= bottom && col >= left && col <= right)
      .map(({ row, col }) => ({ row, column: col }));
  }
  protected apply(operationAt: (row: number, column: number) => Operation): this {
    mustEdit(this.scene);
    const operations: Operation[] = [];
    this.each((row, column) => operations.push(operationAt(row, column)));
    this.scene.file.apply(operations);
    return this;
  }
  protected at<T>(values: readonly (readonly T[])[], row: number, column: number): T | undefined {
    return values[row - this.zone.top]?.[column - this.zone.left];
  }
  protected each(visit: (row: number, column: number) => void): void {
    for (let row = this.zone.top; row <= this.zone.bottom; row += 1)
      for (let column = this.zone.left; column <= this.zone.right; column += 1) visit(row, column);
  }
  protected map<T>(of: (row: number, column: number) => T): T[][] {
    const { top, bottom, left, right } = this.zone;
    const table: T[][] = [];
    for (let row = top; row <= bottom; row += 1) {
      const line: T[] = [];
      for (let column = left; column <= right; column += 1) line.push(of(row, column));
      table.push(line);
    }
    return table;
  }

  /** @throws in Google's words when an argument is no table, or is not of the range's size */
  protected checkShape(method: string, values: readonly (readonly unknown[])[]): void {
    const isTable = () => Array.isArray(values) && values.every((line) => Array.isArray(line));
    this.mustFit(method, [values], [isTable]);
    const wrong = (what: string, data: number, range: number) =>
      this.scene.kernel.exception(
        `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`,
      );
    const [rows, columns] = [this.getNumRows(), this.getNumColumns()];
    if (values.length !== rows) throw wrong('rows', values.length, rows);
    const odd = values.find((line) => line.length !== columns);
    if (odd) throw wrong('columns', odd.length, columns);
  }
}

interface Place {
  row: number;
  column: number;
}

const steps = { UP: [-1, 0], DOWN: [1, 0], PREVIOUS: [0, -1], NEXT: [0, 1] } as const;

/** The cells that a wider zone has more, at the one side where it grew, corners included. */
function edgeOf(zone: Zone, wider: Zone): Place[] {
  const isRow = wider.top < zone.top || wider.bottom > zone.bottom;
  const row = wider.top < zone.top ? wider.top : wider.bottom;
  const column = wider.left < zone.left ? wider.left : wider.right;
  return isRow
    ? Array.from({ length: zone.right - zone.left + 1 }, (_, along) => ({ row, column: zone.left + along }))
    : Array.from({ length: zone.bottom - zone.top + 1 }, (_, along) => ({ row: zone.top + along, column }));
}
