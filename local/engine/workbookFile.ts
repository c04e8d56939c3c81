import { Model, type Operation } from './odoo';

/** One mark of developer metadata: on the file, on a tab, or on a column of it. */
export interface FileMark {
  id: number;
  key: string;
  value: string;
  visibility: 'DOCUMENT' | 'PROJECT';
  sheet?: string;
  column?: number;
}

export interface FileState {
  id: string;
  name: string;
  owner: string;
  editors: string[];
  viewers: string[];
  locale: string;
  timeZone: string;
  marks: FileMark[];
  notes: Record<string, string>;
  hiddenSheets: string[];
  model: unknown;
}

export interface CellState {
  value: string | number | boolean | null;
  formula: string;
  format: string;
  shown: string;
}

type Getters = Record<string, (...args: never[]) => unknown>;

const firstRows = 1000;
const firstColumns = 26;
const mostInABatch = 20_000;

/**
 * One spreadsheet: the engine's model and what the engine does not keep (developer metadata, notes, hidden tabs).
 * Rows and columns are 0-based here.
 */
export class WorkbookFile {
  readonly model: Model;
  readonly state: Omit<FileState, 'model'>;
  private readonly getters: Getters;

  constructor({ model, ...state }: Omit<FileState, 'model'> & { model?: unknown }) {
    this.state = state;
    this.model = new Model((model ?? firstSheet()) as never);
    this.getters = this.model.getters as unknown as Getters;
  }

  save(): FileState {
    return { ...structuredClone(this.state), model: this.model.exportData() };
  }

  sheets(): string[] {
    return this.get<string[]>('getSheetIds');
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

  addSheet(name: string, at: number): string {
    const sheetId = `sheet${Date.now().toString(36)}${this.sheets().length}${Math.floor(Math.random() * 1e9).toString(36)}`;
    this.apply([['CREATE_SHEET', { sheetId, name, position: at, rows: firstRows, cols: firstColumns }]]);
    return sheetId;
  }

  cell(sheet: string, row: number, column: number): CellState {
    const position = { sheetId: sheet, col: column, row };
    const seen = this.get<{ value: CellState['value']; format?: string; formattedValue: string }>(
      'getEvaluatedCell',
      position,
    );
    const stored = this.get<{ isFormula?: boolean } | undefined>('getCell', position);
    const formula = stored?.isFormula ? this.get<string>('getCellText', position, { showFormula: true }) : '';
    return { value: seen.value, formula, format: seen.format ?? '', shown: seen.formattedValue };
  }

  /** The last row and column with something in them, 1-based; 0 when the tab is empty. */
  extent(sheet: string): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    const cells = this.get<Record<string, unknown>>('getEvaluatedCells', sheet);
    for (const position of this.get<{ row: number; col: number }[]>('getEvaluatedCellsPositions', sheet) ?? cells) {
      const { value } = this.get<{ value: unknown }>('getEvaluatedCell', { sheetId: sheet, ...position });
      if (value === null || value === '') continue;
      rows = Math.max(rows, position.row + 1);
      columns = Math.max(columns, position.col + 1);
    }
    return { rows, columns };
  }

  apply(operations: readonly Operation[]): void {
    for (let at = 0; at < operations.length; at += mostInABatch) {
      this.model.dispatch(
        'CHAPTERBOOK_BATCH' as never,
        { operations: operations.slice(at, at + mostInABatch) } as never,
      );
    }
  }

  note(sheet: string, row: number, column: number): string {
    return this.state.notes[`${sheet}:${row}:${column}`] ?? '';
  }

  setNote(sheet: string, row: number, column: number, note: string): void {
    if (note === '') delete this.state.notes[`${sheet}:${row}:${column}`];
    else this.state.notes[`${sheet}:${row}:${column}`] = note;
  }

  insert(sheet: string, dimension: 'ROW' | 'COL', at: number, quantity: number): void {
    const base = at > 0 ? at - 1 : 0;
    const payload = {
      sheetId: sheet,
      sheetName: this.sheetName(sheet),
      dimension,
      base,
      quantity,
      position: at > 0 ? 'after' : 'before',
    };
    this.apply([['ADD_COLUMNS_ROWS', payload]]);
    this.shift(sheet, dimension, (index) => (index >= at ? index + quantity : index));
  }

  remove(sheet: string, dimension: 'ROW' | 'COL', at: number, quantity: number): void {
    const elements = Array.from({ length: quantity }, (_, n) => at + n);
    this.apply([['REMOVE_COLUMNS_ROWS', { sheetId: sheet, sheetName: this.sheetName(sheet), dimension, elements }]]);
    this.shift(sheet, dimension, (index) => {
      if (index < at) return index;
      return index < at + quantity ? undefined : index - quantity;
    });
  }

  /** Marks and notes follow their rows and columns; those of what is gone go too. */
  private shift(sheet: string, dimension: 'ROW' | 'COL', moved: (index: number) => number | undefined): void {
    if (dimension === 'COL') {
      this.state.marks = this.state.marks.flatMap((mark) => {
        if (mark.sheet !== sheet || mark.column === undefined) return [mark];
        const column = moved(mark.column);
        return column === undefined ? [] : [{ ...mark, column }];
      });
    }
    this.state.notes = Object.fromEntries(
      Object.entries(this.state.notes).flatMap(([key, note]) => {
        const [where, row, column] = key.split(':') as [string, string, string];
        if (where !== sheet) return [[key, note]];
        const at = moved(Number(dimension === 'ROW' ? row : column));
        if (at === undefined) return [];
        return [[dimension === 'ROW' ? `${where}:${at}:${column}` : `${where}:${row}:${at}`, note]];
      }),
    );
  }

  get<T>(name: string, ...args: unknown[]): T {
    return (this.getters[name] as (...all: unknown[]) => unknown)(...args) as T;
  }
}

function firstSheet() {
  return { sheets: [{ id: 'sheet1', name: 'Sheet1', rowNumber: firstRows, colNumber: firstColumns }] };
}
