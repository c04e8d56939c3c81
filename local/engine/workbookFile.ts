import { type Command, HOST_SEAT, Hub, type Message } from './hub';
import { Model, type Operation, reckonOnlyFilledCells } from './odoo';

/** One mark of developer metadata: on the file, on a tab, or on a column of it. */
export interface FileMark {
  id: number;
  key: string;
  value: string;
  visibility: 'DOCUMENT' | 'PROJECT';
  sheet?: string;
  column?: number;
}

/** What the engine does not keep of a file, and the engine's own data. */
export interface FileState {
  id: string;
  name: string;
  owner: string;
  editors: string[];
  viewers: string[];
  locale: string;
  timeZone: string;
  marks: FileMark[];
  /** By sheet, row and column, as `sheet:0:2`. */
  notes: Record<string, string>;
  /** Number formats of whole columns below their first row, as `sheet:2`: kept here, not in ten thousand empty cells. */
  columnFormats: Record<string, string>;
  /** What people read when they break a rule for a cell, by sheet and rule. */
  ruleHelps: Record<string, string>;
  /** The revision that the engine's data is at. */
  revision: string;
  model: unknown;
}

export type NewFile = Pick<FileState, 'id' | 'name' | 'owner' | 'locale' | 'timeZone'> &
  Partial<Omit<FileState, 'id' | 'name' | 'owner' | 'locale' | 'timeZone'>>;

export interface CellState {
  value: string | number | boolean | null;
  formula: string;
  format: string;
  shown: string;
}

/** The content as the engine keeps it, with how it looks. */
export interface StoredCell {
  content: string;
  format?: string;
  style?: object;
}

interface Zone {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

type Getters = Record<string, (...args: never[]) => unknown>;
type Dimension = 'ROW' | 'COL';

const firstRows = 1000;
const firstColumns = 26;
const mostInABatch = 20_000;

/**
 * One spreadsheet: the engine's model and what the engine does not keep (developer metadata, notes, formats of whole
 * columns). Rows and columns are 0-based here.
 */
export class WorkbookFile {
  readonly model: Model;
  readonly hub: Hub;
  readonly state: Omit<FileState, 'model' | 'revision'>;
  private readonly getters: Getters;
  /** Until the next change. */
  private readonly extents = new Map<string, { rows: number; columns: number }>();

  constructor({ model, revision, ...state }: NewFile) {
    this.state = { editors: [], viewers: [], marks: [], notes: {}, columnFormats: {}, ruleHelps: {}, ...state };
    this.hub = new Hub(revision);
    const data = { ...((model ?? firstSheet()) as object), revisionId: this.hub.revision };
    const seat = { transportService: this.hub, client: { id: HOST_SEAT, name: 'Apps Script' } };
    this.model = new Model(data as never, seat as never);
    reckonOnlyFilledCells(this.model);
    this.hub.join(this.model);
    this.getters = this.model.getters as unknown as Getters;
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
    return this.get('getSheetName', sheet);
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
    this.apply([['CREATE_SHEET', { sheetId, name, position: at, rows: firstRows, cols: firstColumns }]]);
    return sheetId;
  }

  duplicateSheet(sheet: string, name: string): string {
    const sheetIdTo = this.newSheetId(name);
    this.apply([['DUPLICATE_SHEET', { sheetId: sheet, sheetIdTo, sheetNameTo: name }]]);
    const copies = this.state.marks.filter((mark) => mark.sheet === sheet);
    for (const mark of copies) this.addMark({ ...mark, sheet: sheetIdTo });
    for (const [key, format] of Object.entries(this.state.columnFormats)) {
      const [where, column] = key.split(':');
      if (where === sheet) this.state.columnFormats[`${sheetIdTo}:${column}`] = format;
    }
    return sheetIdTo;
  }

  removeSheet(sheet: string): void {
    this.apply([['DELETE_SHEET', { sheetId: sheet, sheetName: this.sheetName(sheet) }]]);
    this.state.marks = this.state.marks.filter((mark) => mark.sheet !== sheet);
  }

  addMark(mark: Omit<FileMark, 'id'>): FileMark {
    const id = Math.max(0, ...this.state.marks.map((one) => one.id)) + 1;
    const added = { ...mark, id };
    this.state.marks.push(added);
    return added;
  }

  cell(sheet: string, row: number, column: number): CellState {
    const position = { sheetId: sheet, col: column, row };
    const seen = this.get<{ value: CellState['value']; format?: string; formattedValue: string }>(
      'getEvaluatedCell',
      position,
    );
    const format = seen.format || this.columnFormat(sheet, row, column);
    return { value: seen.value, formula: this.formula(sheet, row, column), format, shown: seen.formattedValue };
  }

  formula(sheet: string, row: number, column: number): string {
    const position = { sheetId: sheet, col: column, row };
    const stored = this.get<{ isFormula?: boolean } | undefined>('getCell', position);
    return stored?.isFormula ? this.get<string>('getCellText', position, { showFormula: true }) : '';
  }

  columnFormat(sheet: string, row: number, column: number): string {
    return row === 0 ? '' : (this.state.columnFormats[`${sheet}:${column}`] ?? '');
  }
  formatColumn(sheet: string, column: number, format: string): void {
    this.state.columnFormats[`${sheet}:${column}`] = format;
  }

  /** The last row and column with something in them, 1-based; 0 when the tab is empty. */
  extent(sheet: string): { rows: number; columns: number } {
    const known = this.extents.get(sheet) ?? this.measure(sheet);
    this.extents.set(sheet, known);
    return known;
  }

  private measure(sheet: string): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    for (const position of this.get<{ row: number; col: number }[]>('getEvaluatedCellsPositions', sheet)) {
      if (position.row < rows && position.col < columns) continue;
      const { value } = this.get<{ value: unknown }>('getEvaluatedCell', { sheetId: sheet, ...position });
      if (value === null || value === '') continue;
      rows = Math.max(rows, position.row + 1);
      columns = Math.max(columns, position.col + 1);
    }
    return { rows, columns };
  }

  /** @throws with the engine's reasons when it declines a change */
  apply(operations: readonly Operation[]): void {
    this.extents.clear();
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
    for (const command of commands ?? []) this.follow(command);
    return commands;
  }

  /** Time has passed: formulas that tell it are reckoned anew. */
  reckonAnew(): void {
    this.extents.clear();
    this.model.dispatch('EVALUATE_CELLS' as never);
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
    const sheetName = this.sheetName(sheet);
    this.apply([['ADD_COLUMNS_ROWS', { sheetId: sheet, sheetName, dimension, base, quantity, position }]]);
    this.shift(sheet, dimension, inserted(at, quantity));
  }

  remove(sheet: string, dimension: Dimension, at: number, quantity: number): void {
    const elements = Array.from({ length: quantity }, (_, n) => at + n);
    this.apply([['REMOVE_COLUMNS_ROWS', { sheetId: sheet, sheetName: this.sheetName(sheet), dimension, elements }]]);
    this.shift(sheet, dimension, removed(elements));
  }

  /** Moves a column; what is marked, noted and formatted in it goes along. */
  moveColumn(sheet: string, from: number, to: number): void {
    const { rows } = this.extent(sheet);
    const cells = Array.from({ length: rows }, (_, row) => this.stored(sheet, row, from));
    const between = Array.from({ length: Math.abs(to - from) }, (_, n) => (to > from ? from + 1 + n : from - 1 - n));
    const moves = between.flatMap((column) =>
      Array.from({ length: rows }, (_, row) =>
        this.putting(sheet, row, to > from ? column - 1 : column + 1, this.stored(sheet, row, column)),
      ),
    );
    this.apply([...moves, ...cells.map((cell, row) => this.putting(sheet, row, to, cell))]);
    this.shift(sheet, 'COL', (index) => {
      if (index === from) return to;
      if (from < to) return index > from && index <= to ? index - 1 : index;
      return index >= to && index < from ? index + 1 : index;
    });
  }

  /** Moves cells with all that they hold; where they were is left empty. @param to the place of the first of them */
  moveCells(sheet: string, zone: Zone, to: { row: number; column: number }): void {
    const operations: Operation[] = [];
    for (let row = zone.top; row <= zone.bottom; row += 1)
      for (let column = zone.left; column <= zone.right; column += 1) {
        const place = [row - zone.top + to.row, column - zone.left + to.column] as const;
        operations.push(this.putting(sheet, ...place, this.stored(sheet, row, column)));
      }
    const isThere = (row: number, column: number) =>
      row >= to.row &&
      row <= to.row + zone.bottom - zone.top &&
      column >= to.column &&
      column <= to.column + zone.right - zone.left;
    for (let row = zone.top; row <= zone.bottom; row += 1)
      for (let column = zone.left; column <= zone.right; column += 1)
        if (!isThere(row, column)) operations.push(this.putting(sheet, row, column, { content: '' }));
    this.apply(operations);
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

  /** A page's edit has changed the engine's data already; the rest follows. */
  private follow({ type, sheetId, dimension, ...command }: Command): void {
    if (type === 'ADD_COLUMNS_ROWS') {
      const { base, quantity, position } = command as { base: number; quantity: number; position: string };
      this.shift(
        String(sheetId),
        dimension as Dimension,
        inserted(position === 'after' ? base + 1 : base, quantity as number),
      );
    } else if (type === 'REMOVE_COLUMNS_ROWS') {
      this.shift(String(sheetId), dimension as Dimension, removed(command.elements as number[]));
    }
  }

  /** Marks, notes and formats follow their rows and columns; those of what is gone go too. */
  private shift(sheet: string, dimension: Dimension, moved: (index: number) => number | undefined): void {
    if (dimension === 'COL') {
      this.state.marks = this.state.marks.flatMap((mark) => {
        if (mark.sheet !== sheet || mark.column === undefined) return [mark];
        const column = moved(mark.column);
        return column === undefined ? [] : [{ ...mark, column }];
      });
      this.state.columnFormats = movedKeys(this.state.columnFormats, sheet, ([column]) => [moved(Number(column))]);
    }
    this.state.notes = movedKeys(this.state.notes, sheet, ([row, column]) =>
      dimension === 'ROW' ? [moved(Number(row)), Number(column)] : [Number(row), moved(Number(column))],
    );
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

function inserted(at: number, quantity: number) {
  return (index: number) => (index >= at ? index + quantity : index);
}

function removed(elements: readonly number[]) {
  const gone = new Set(elements);
  return (index: number) =>
    gone.has(index) ? undefined : index - elements.filter((element) => element < index).length;
}

/** Entries whose keys are a sheet and places in it, with the places moved. */
function movedKeys(
  entries: Record<string, string>,
  sheet: string,
  move: (places: string[]) => (number | undefined)[],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([key, value]) => {
      const [where, ...places] = key.split(':');
      if (where !== sheet) return [[key, value]];
      const to = move(places);
      return to.includes(undefined) ? [] : [[[where, ...to].join(':'), value]];
    }),
  );
}

function firstSheet() {
  return { sheets: [{ id: '0', name: 'Sheet1', rowNumber: firstRows, colNumber: firstColumns }] };
}
