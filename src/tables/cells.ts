import type { Language } from '../i18n/language';
import type { Choices } from './choices';
import { choiceLabel, parseChoice } from './choices';
import { dayOfSerial, parseDay, serialOfDay } from './days';
import { idInCell } from './ids';
import type { Column, DateOnly } from './kinds';
import { plain } from './plainText';
import { emptyValue } from './workingBook';

/** What a cell can hold: Google hands dates over as Date objects. */
export type Cell = string | number | boolean | Date;

/** What writing and reading a cell needs to know of the spreadsheet it is in. */
export interface CellWorld {
  language: Language;
  /** The day of a Date in the spreadsheet's own time zone. */
  dayOf: (date: Date) => DateOnly;
  /** What people see of a referenced row; undefined when it is not known here. */
  nameOf?: (table: string, id: string) => string | undefined;
}

export interface Understood {
  value: unknown;
  /** The cell holds something that this kind of column cannot be. */
  problem: boolean;
}

/** The value of a cell. What cannot be understood gives the kind's empty value and is marked as a problem. */
export function fromCell(column: Column<unknown>, cell: Cell, world: CellWorld): Understood {
  const told = column.code && typeof cell === 'string' ? cell.replace(/^'/, '') : cell;
  const text = isDate(told) ? '' : String(told).trim();
  if (told === '' || (typeof told === 'string' && text === '')) return understood(emptyValue(column));
  const value = readers[column.kind](told, text, column, world);
  return value === undefined ? { value: emptyValue(column), problem: true } : understood(value);
}

/** What to write for a value: text, a number, or a Date; '' for nothing. */
export function toCell(column: Column<unknown>, value: unknown, world: CellWorld): Cell {
  if (value === '' || value === null || value === undefined) return '';
  switch (column.kind) {
    case 'choice':
      return choiceLabel(column.choices as Choices<string>, value as string, world.language);
    case 'tags':
      return (value as string[])
        .map((key) => choiceLabel(column.choices as Choices<string>, key, world.language))
        .join(', ');
    case 'money':
      return (value as number) / 100;
    case 'date':
      return serialOfDay(value as DateOnly);
    case 'timestamp':
      return new Date(value as number);
    case 'yesNo':
      return value ? yes[world.language] : '';
    case 'reference': {
      const name = world.nameOf?.(column.to as string, value as string);
      return name ? `${name} · ${value as string}` : (value as string);
    }
    default:
      return value as string | number;
  }
}

/** The id in a row's cells, '' when there is none. Google may have kept the sign by which it was told that it is a text. */
export function idIn(cells: Readonly<Record<string, Cell>>, idColumn: string): string {
  return String(cells[idColumn] ?? '')
    .trim()
    .replace(/^'/, '');
}

export function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}

const yes = { en: 'Yes', es: 'Sí' };
const yeses = ['yes', 'si', 'y', 's', 'true', 'x', '1', 'verdadero'];
const noes = ['no', 'n', 'false', '0', 'falso'];

type Reader = (cell: Cell, text: string, column: Column<unknown>, world: CellWorld) => unknown;

const asText: Reader = (cell, _text, _column, world) => (isDate(cell) ? world.dayOf(cell) : String(cell));

const asNumber: Reader = (cell, text) => {
  if (typeof cell === 'number') return cell;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
};

const readers: Record<Column<unknown>['kind'], Reader> = {
  id: (_cell, text) => text.replace(/^'/, ''),
  reference: (_cell, text) => idInCell(text),
  text: asText,
  longText: asText,
  email: asText,
  phone: asText,
  choice: (_cell, text, column) => parseChoice(column.choices as Choices<string>, text),
  tags: (_cell, text, column) => {
    const keys = text
      .split(/[,;\n]/)
      .map((part) => part.trim())
      .filter(Boolean);
    const parsed = keys.map((part) => parseChoice(column.choices as Choices<string>, part));
    return parsed.includes(undefined) ? undefined : parsed;
  },
  number: asNumber,
  money: (cell, text, column, world) => {
    const amount = asNumber(cell, text.replace(/^\$\s*/, ''), column, world) as number | undefined;
    return amount === undefined ? undefined : Math.round(amount * 100);
  },
  date: (cell, text, _column, world) => {
    if (isDate(cell)) return world.dayOf(cell);
    return typeof cell === 'number' ? dayOfSerial(cell) : parseDay(text);
  },
  timestamp: (cell) => (isDate(cell) ? cell.getTime() : undefined),
  yesNo: (cell, text) => {
    if (typeof cell === 'boolean') return cell;
    const word = plain(text);
    if (yeses.includes(word)) return true;
    return noes.includes(word) ? false : undefined;
  },
};

function understood(value: unknown): Understood {
  return { value, problem: false };
}
