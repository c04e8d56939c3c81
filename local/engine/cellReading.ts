import type { CellState, FileState } from './fileState';
import { shownValue } from './shown';
import { spelledFormat } from './spellings';

interface Compiled {
  toFormulaString(getters: object): string;
}

interface StoredFormula {
  isFormula?: boolean;
  compiledFormula?: Compiled;
}

interface Evaluated {
  value: CellState['value'];
  format?: string;
}

/** What cells are read from: the engine's getters, and what it does not keep. */
interface Source {
  get<T>(name: string, ...args: unknown[]): T;
  getters: object;
  state: Pick<FileState, 'columnFormats' | 'spellings' | 'locale'>;
}

interface Place {
  sheetId: string;
  row: number;
  col: number;
}

/** The engine's words for what went wrong in a formula, and Google's. */
const errors: Record<string, string> = {
  '#REF': '#REF!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
  '#BAD_EXPR': '#ERROR!',
  '#ERROR': '#VALUE!',
};

/** A cell's value, format and looks as Sheets has them. How it is shown is reckoned when it is asked for. */
export function readCell(source: Source, place: Place): CellState {
  const { get, state } = source;
  const seen = get<Evaluated>('getEvaluatedCell', place);
  const value = inGooglesWords(source, place, seen.value);
  const format = seen.format ? spelledFormat(state.spellings, seen.format) : columnFormat(state, place);
  return new SeenCell(value, format, state.locale);
}

/** One is made for every cell that a script reads: a getter of its own for each would cost more than the reading. */
class SeenCell implements CellState {
  constructor(
    readonly value: CellState['value'],
    readonly format: string,
    private readonly locale: string,
  ) {}
  get shown(): string {
    return shownValue(this.value, this.format, this.locale);
  }
}

/** With commas and decimal points, whatever the file's locale; '' when the cell holds no formula. */
export function readFormula({ get, getters }: Source, place: Place): string {
  return get<StoredFormula | undefined>('getCell', place)?.compiledFormula?.toFormulaString(getters) ?? '';
}

/** A text that only looks like an error is left as it is. */
function inGooglesWords({ get }: Source, place: Place, value: CellState['value']): CellState['value'] {
  if (typeof value !== 'string' || !value.startsWith('#') || !Object.hasOwn(errors, value)) return value;
  const stored = get<StoredFormula | undefined>('getCell', place);
  return stored && !stored.isFormula ? value : (errors[value] as string);
}

/** That of the whole column, below its first row. */
function columnFormat({ columnFormats }: Source['state'], { sheetId, row, col }: Place): string {
  return row === 0 ? '' : (columnFormats[`${sheetId}:${col}`] ?? '');
}
