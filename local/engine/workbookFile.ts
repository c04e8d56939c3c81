import { readCell, readFormula } from './cellReading';
import type { CellState, FileMark, FileState, NewFile, StoredCell } from './fileState';
import { type Command, HOST_SEAT, Hub, type Message } from './hub';
import { addMark, copyKept, type Dimension, dropKept, followCommands, type Shift, shiftKept } from './kept';
import { engineLocale } from './locale';
import { inserted, placesIn, removed, type Zone } from './moves';
import { type Model, type Operation, openModel } from './odoo';
import type { EngineCell } from './reckoning';
import { toldFormat } from './spellings';
import { spelledTabName, toldTabName } from './tabNames';

export type { CellState, FileMark, FileState, NewFile, StoredCell } from './fileState';

type Getters = Record<string, (...args: never[]) => unknown>;

const firstRows = 1000;
const firstColumns = 26;
const mostInABatch = 20_000;

/** What such a formula shows changes by itself. */
const tellsTime = ({ compiledFormula }: EngineCell) =>
  compiledFormula !== undefined && /\b(NOW|TODAY|RAND\w*)\(/i.test(compiledFormula.normalizedFormula);

interface PutCell {
  sheetId: string;
  row: number;
  col: number;
  content?: string | null;
}

interface Extent {
  rows: number;
  columns: number;
  hasFormulas: boolean;
}

/** How far a tab goes once something was put into a cell; undefined when it must be measured. */
function extentWith(known: Extent, { row, col }: { row: number; col: number }, content: string): Extent | undefined {
  if (content === '') return row + 1 < known.rows && col + 1 < known.columns ? known : undefined;
  if (/^[='+]/.test(content)) return undefined;
  return { ...known, rows: Math.max(known.rows, row + 1), columns: Math.max(known.columns, col + 1) };
}

/**
 * One spreadsheet: the engine's model and what the engine does not keep (developer metadata, notes, formats of whole
 * columns). Rows and columns are 0-based here.
 */
export class WorkbookFile {
  readonly model: Model;
  readonly hub: Hub;
  readonly state: Omit<FileState, 'model' | 'revision'>;
  private readonly getters: Getters;
  private readonly source: Parameters<typeof readCell>[0];
  /** Until the next change. */
  private readonly extents = new Map<string, Extent>();

  constructor({ model, revision, ...state }: NewFile) {
    const nothing = {
      marks: [],
      notes: {},
      columnFormats: {},
      spellings: {},
      ruleHelps: {},
      ruleDetails: {},
      settings: {},
      placed: [],
    };
    this.state = { editors: [], viewers: [], ...nothing, ...state };
    this.hub = new Hub(revision);
    const data = {
      ...((model ?? firstSheet()) as object),
      settings: { locale: engineLocale(state.locale) },
      revisionId: this.hub.revision,
    };
    const seat = { transportService: this.hub, client: { id: HOST_SEAT, name: 'Apps Script' } };
    this.model = openModel(data, seat);
    this.hub.join(this.model);
    this.getters = this.model.getters as unknown as Getters;
    this.source = { get: this.get.bind(this), getters: this.getters, state: this.state };
  }

  /** As it is now, shared with the file: copy it before going on. */
  save(): FileState {
    const { revision } = this.hub;
    return { ...this.state, revision, model: this.exportData() };
  }

  /** The file in the engine's own words, at the revision that pages go on from. */
  exportData(): object {
    return { ...(this.model.exportData() as object), revisionId: this.hub.revision };
  }

  sheets(): string[] {
    return [...this.get<readonly string[]>('getSheetIds')];
  }

  sheetName(sheet: string): string {
    return spelledTabName(this.toldName(sheet));
  }

  private toldName(sheet: string): string {
    return this.get('getSheetName', sheet);
  }

  renameSheet(sheet: string, name: string): void {
    const names = { oldName: this.toldName(sheet), newName: toldTabName(name) };
    this.apply([['RENAME_SHEET', { sheetId: sheet, ...names }]]);
  }

  sheetByName(name: string): string | undefined {
    return this.sheets().find((sheet) => this.sheetName(sheet).toLowerCase() === name.toLowerCase());
  }

  size(sheet: string): { rows: number; columns: number } {
    return { rows: this.get('getNumberRows', sheet), columns: this.get('getNumberCols', sheet) };
  }

  isHidden(sheet: string): boolean {
    return !this.get<boolean>('isSheetVisible', sheet);
  }

  /** @returns the new tab's id, which is the same for the same file and history */
  addSheet(name: string, at: number): string {
    const sheetId = this.newSheetId(name);
    this.apply([
      ['CREATE_SHEET', { sheetId, name: toldTabName(name), position: at, rows: firstRows, cols: firstColumns }],
    ]);
    return sheetId;
  }

  duplicateSheet(sheet: string, name: string): string {
    const sheetIdTo = this.newSheetId(name);
    this.apply([['DUPLICATE_SHEET', { sheetId: sheet, sheetIdTo, sheetNameTo: toldTabName(name) }]]);
    copyKept(this.state, sheet, sheetIdTo);
    return sheetIdTo;
  }

  removeSheet(sheet: string): void {
    this.apply([['DELETE_SHEET', { sheetId: sheet, sheetName: this.toldName(sheet) }]]);
    dropKept(this.state, sheet);
  }

  /** What people of this place write: `1.234,5`, `31/12/2026`. */
  setLocale(locale: string): void {
    this.state.locale = locale;
    this.apply([['UPDATE_LOCALE', { locale: engineLocale(locale) }]]);
  }

  addMark(mark: Omit<FileMark, 'id'>): FileMark {
    return addMark(this.state, mark);
  }

  cell(sheet: string, row: number, column: number): CellState {
    return readCell(this.source, { sheetId: sheet, row, col: column });
  }

  /** With commas and decimal points, whatever the file's locale; '' when the cell holds no formula. */
  formula(sheet: string, row: number, column: number): string {
    return readFormula(this.source, { sheetId: sheet, row, col: column });
  }

  /** What the engine is told for a number format as Sheets spells it. */
  toldFormat(format: string): string {
    return toldFormat(this.state.spellings, format);
  }

  formatColumn(sheet: string, column: number, format: string): void {
    this.state.columnFormats[`${sheet}:${column}`] = format;
  }

  /** The last row and column with something in them, 1-based; 0 when the tab is empty. */
  extent(sheet: string): Readonly<Extent> {
    const known = this.extents.get(sheet) ?? this.measure(sheet);
    this.extents.set(sheet, known);
    return known;
  }

  private measure(sheet: string): Extent {
    let rows = 0;
    let columns = 0;
    for (const position of this.get<{ row: number; col: number }[]>('getEvaluatedCellsPositions', sheet)) {
      if (position.row < rows && position.col < columns) continue;
      const { value } = this.get<{ value: unknown }>('getEvaluatedCell', { sheetId: sheet, ...position });
      if (value === null || value === '') continue;
      rows = Math.max(rows, position.row + 1);
      columns = Math.max(columns, position.col + 1);
    }
    const hasFormulas = this.get<EngineCell[]>('getCells', sheet).some(({ isFormula }) => isFormula);
    return { rows, columns, hasFormulas };
  }

  /** Without formulas a tab is as long as it was, or as far as something was put into it. */
  private followExtents(operations: readonly Operation[]): void {
    const onlyCells = operations.every(([type]) => type === 'UPDATE_CELL');
    for (const [sheet, { hasFormulas }] of this.extents) if (!onlyCells || hasFormulas) this.extents.delete(sheet);
    for (const [, payload] of onlyCells ? operations : []) {
      const { sheetId, content, ...place } = payload as PutCell;
      const known = this.extents.get(sheetId);
      const now = known && content !== undefined ? extentWith(known, place, content ?? '') : known;
      if (now) this.extents.set(sheetId, now);
      else this.extents.delete(sheetId);
    }
  }

  /** @throws with the engine's reasons when it declines a change */
  apply(operations: readonly Operation[]): void {
    this.followExtents(operations);
    for (let at = 0; at < operations.length; at += mostInABatch) {
      this.model.dispatch(
        'CHAPTERBOOK_BATCH' as never,
        { operations: operations.slice(at, at + mostInABatch) } as never,
      );
    }
  }

  /** An edit that a page sent. @returns what it changed, or null when it came too late and must be sent again */
  receive(message: Message): Command[] | null {
    const commands = this.hub.receive(message);
    this.extents.clear();
    followCommands(this.state, commands ?? [], (sheet, dimension) => this.length(sheet, dimension));
    return commands;
  }

  /** Time has passed: formulas that tell it are reckoned anew. */
  reckonAnew(): void {
    const cells = this.sheets().flatMap((sheet) => this.get<EngineCell[]>('getCells', sheet));
    const cellIds = cells.filter(tellsTime).map(({ id }) => id);
    if (cellIds.length === 0) return;
    this.extents.clear();
    this.model.dispatch('EVALUATE_CELLS' as never, { cellIds } as never);
  }

  note(sheet: string, row: number, column: number): string {
    return this.state.notes[`${sheet}:${row}:${column}`] ?? '';
  }

  setNote(sheet: string, row: number, column: number, note: string): void {
    if (note === '') delete this.state.notes[`${sheet}:${row}:${column}`];
    else this.state.notes[`${sheet}:${row}:${column}`] = note;
  }

  insert(sheet: string, dimension: Dimension, at: number, quantity: number): void {
    const base = at > 0 ? at - 1 : 0;
    const position = at > 0 ? 'after' : 'before';
    const sheetName = this.toldName(sheet);
    this.apply([['ADD_COLUMNS_ROWS', { sheetId: sheet, sheetName, dimension, base, quantity, position }]]);
    this.shift(sheet, dimension, inserted(at, quantity));
  }

  remove(sheet: string, dimension: Dimension, at: number, quantity: number): void {
    const elements = Array.from({ length: quantity }, (_, n) => at + n);
    this.apply([['REMOVE_COLUMNS_ROWS', { sheetId: sheet, sheetName: this.toldName(sheet), dimension, elements }]]);
    this.shift(sheet, dimension, removed(elements));
  }

  /** Moves a column; what is marked, noted and formatted in it goes along, and formulas find it where it is then. */
  moveColumn(sheet: string, from: number, to: number): void {
    if (from === to) return;
    const target = to > from ? to + 1 : to;
    const source = from < target ? from : from + 1;
    const [rows, sheetName] = [this.size(sheet).rows, this.toldName(sheet)];
    const width = this.get<number>('getColSize', sheet, from);
    const header = { sheetId: sheet, sheetName, dimension: 'COL' };
    const [base, position] = target > 0 ? [target - 1, 'after'] : [0, 'before'];
    this.apply([
      ['ADD_COLUMNS_ROWS', { ...header, base, quantity: 1, position }],
      this.moving(sheet, { top: 0, left: source, bottom: rows - 1, right: source }, { row: 0, column: target }),
    ]);
    const cells = Array.from({ length: this.extent(sheet).rows }, (_, row) => this.stored(sheet, row, source));
    this.apply([
      ...cells.map((cell, row) => this.putting(sheet, row, target, cell)),
      ['RESIZE_COLUMNS_ROWS', { sheetId: sheet, dimension: 'COL', elements: [target], size: width }],
      ['REMOVE_COLUMNS_ROWS', { ...header, elements: [source] }],
    ]);
    this.shift(sheet, 'COL', (index) => {
      if (index === from) return to;
      if (from < to) return index > from && index <= to ? index - 1 : index;
      return index >= to && index < from ? index + 1 : index;
    });
  }

  /**
   * Moves cells with all that they hold; where they were is left empty, and formulas find them where they are then.
   * @param to the place of the first of them
   */
  moveCells(sheet: string, zone: Zone, to: { row: number; column: number }): void {
    this.apply([this.moving(sheet, zone, to)]);
    const places = placesIn(zone).map(({ row, column }) => ({
      from: { row, column },
      to: { row: row - zone.top + to.row, column: column - zone.left + to.column },
      cell: this.stored(sheet, row, column),
      note: this.note(sheet, row, column),
    }));
    const filled = new Set(places.map((one) => `${one.to.row}:${one.to.column}`));
    const left = places.filter(({ from }) => !filled.has(`${from.row}:${from.column}`));
    this.apply([
      ...left.map(({ from }) => this.putting(sheet, from.row, from.column, { content: '' })),
      ...places.map((one) => this.putting(sheet, one.to.row, one.to.column, one.cell)),
    ]);
    for (const { from } of left) this.setNote(sheet, from.row, from.column, '');
    for (const one of places) this.setNote(sheet, one.to.row, one.to.column, one.note);
  }

  private moving(sheet: string, zone: Zone, { row, column }: { row: number; column: number }): Operation {
    const sheetName = this.toldName(sheet);
    return ['MOVE_RANGES', { sheetId: sheet, sheetName, targetSheetId: sheet, target: [zone], col: column, row }];
  }

  /** What a cell holds, as it can be put elsewhere. */
  stored(sheet: string, row: number, column: number): StoredCell {
    const position = { sheetId: sheet, row, col: column };
    const cell = this.get<(StoredCell & { isFormula?: boolean }) | undefined>('getCell', position);
    if (!cell) return { content: '' };
    const content = cell.isFormula ? this.formula(sheet, row, column) : cell.content;
    return { content, format: cell.format, style: cell.style };
  }
  putting(sheet: string, row: number, column: number, { content, format, style }: StoredCell): Operation {
    return ['UPDATE_CELL', { sheetId: sheet, row, col: column, content, format: format ?? '', style: style ?? null }];
  }

  get<T>(name: string, ...args: unknown[]): T {
    return (this.getters[name] as (...all: unknown[]) => unknown)(...args) as T;
  }

  private shift(sheet: string, dimension: Dimension, moved: Shift['moved']): void {
    shiftKept(this.state, { sheet, dimension, moved, size: this.length(sheet, dimension) });
  }

  private length(sheet: string, dimension: Dimension): number {
    const { rows, columns } = this.size(sheet);
    return dimension === 'ROW' ? rows : columns;
  }

  private newSheetId(name: string): string {
    let hash = 2166136261;
    for (const letter of `${this.state.id} ${name} ${this.hub.revision}`)
      hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
    let id = (hash >>> 1) + 1;
    while (this.sheets().includes(String(id))) id += 1;
    return String(id);
  }
}

function firstSheet() {
  return { sheets: [{ id: '0', name: 'Sheet1', rowNumber: firstRows, colNumber: firstColumns }] };
}
