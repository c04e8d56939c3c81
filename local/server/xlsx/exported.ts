import { spelledFormat } from '../../engine/spellings';
import type { WorkbookFile } from '../../engine/workbookFile';

/** A file on its way to another program: the engine's own data, what every cell shows, and what the engine does not keep. */
export interface ExportedFile {
  name: string;
  data: EngineData;
  /** By tab and cell, such as `A1`. */
  values: Record<string, Record<string, CellValue>>;
  /** With commas and decimal points. The data's own cells shorten formulas that repeat. */
  formulas: Record<string, Record<string, string>>;
  /** Formulas that fill more than their own cell, and the block they fill. */
  spills: Record<string, Record<string, string>>;
  notes: Record<string, Record<string, string>>;
  /** Number formats of whole columns below their first row, by tab and column. */
  columnFormats: Record<string, Record<number, string>>;
}

export type CellValue = string | number | boolean | null;

export interface EngineData {
  sheets: EngineSheet[];
  styles: Record<string, EngineStyle>;
  formats: Record<string, string>;
  borders: Record<string, EngineBorder>;
}

export interface EngineSheet {
  id: string;
  name: string;
  rowNumber: number;
  colNumber: number;
  cells: Record<string, unknown>;
  styles: Record<string, number>;
  formats: Record<string, number>;
  borders: Record<string, number>;
  rows: Record<string, { size?: number; isHidden?: boolean }>;
  cols: Record<string, { size?: number; isHidden?: boolean }>;
  merges: string[];
  panes?: { xSplit: number; ySplit: number };
  color?: string;
  isVisible: boolean;
  areGridLinesVisible: boolean;
  dataValidationRules: EngineRule[];
  conditionalFormats: EngineConditionalFormat[];
  tables: { range: string }[];
}

export interface EngineStyle {
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: boolean;
  fontSize?: number;
  textColor?: string;
  fillColor?: string;
  align?: 'left' | 'center' | 'right';
  verticalAlign?: 'top' | 'middle' | 'bottom';
  wrapping?: 'overflow' | 'wrap' | 'clip';
}

type Side = { style: string; color?: string };
export type EngineBorder = Partial<Record<'top' | 'left' | 'bottom' | 'right', Side>>;

export interface EngineRule {
  criterion: { type: string; values: string[]; displayStyle?: string };
  isBlocking?: boolean;
  ranges: string[];
}

export interface EngineConditionalFormat {
  ranges: string[];
  rule: { type: string; operator?: string; values?: string[]; style?: EngineStyle };
}

interface Zone {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Plain data, so that it crosses threads. */
export function exportedFile(file: WorkbookFile): ExportedFile {
  const data = JSON.parse(JSON.stringify(file.exportData())) as EngineData;
  const values: ExportedFile['values'] = {};
  const formulas: ExportedFile['formulas'] = {};
  const spills: ExportedFile['spills'] = {};
  for (const { id } of data.sheets) {
    const shown: Record<string, CellValue> = {};
    const written: Record<string, string> = {};
    const filled: Record<string, string> = {};
    for (const position of file.get<{ row: number; col: number }[]>('getEvaluatedCellsPositions', id)) {
      const { row, col } = position;
      const { value } = file.get<{ value: CellValue }>('getEvaluatedCell', { sheetId: id, row, col });
      const cell = nameOf(row, col);
      if (value !== null && value !== '') shown[cell] = value;
      const formula = file.formula(id, row, col);
      if (formula === '') continue;
      written[cell] = formula;
      const zone = file.get<Zone | undefined>('getSpreadZone', { sheetId: id, row, col });
      const isFirst = zone && zone.top === row && zone.left === col && (zone.bottom > row || zone.right > col);
      if (isFirst) filled[cell] = `${cell}:${nameOf(zone.bottom, zone.right)}`;
    }
    values[id] = shown;
    formulas[id] = written;
    spills[id] = filled;
  }
  data.formats = Object.fromEntries(
    Object.entries(data.formats).map(([id, told]) => [id, spelledFormat(file.state.spellings, told)]),
  );
  return { name: file.state.name, data, values, formulas, spills, ...kept(file) };
}

function kept({ state }: WorkbookFile): Pick<ExportedFile, 'notes' | 'columnFormats'> {
  const notes: ExportedFile['notes'] = {};
  for (const [place, note] of Object.entries(state.notes)) {
    const [sheet = '', row, column] = place.split(':');
    notes[sheet] = { ...notes[sheet], [nameOf(Number(row), Number(column))]: note };
  }
  const columnFormats: ExportedFile['columnFormats'] = {};
  for (const [place, format] of Object.entries(state.columnFormats)) {
    const [sheet = '', column] = place.split(':');
    columnFormats[sheet] = { ...columnFormats[sheet], [Number(column)]: format };
  }
  return { notes, columnFormats };
}

/** @returns such as `A1` */
export function nameOf(row: number, column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters + (row + 1);
}
