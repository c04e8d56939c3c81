import type { Zone } from './world';

/** What a rule compares with, as it is kept: a moment, cells of a tab, a list, or the plain thing. */
export type Compared =
  | string
  | number
  | boolean
  | readonly string[]
  | { moment: number }
  | { relative: string }
  | { cells: { file: string; sheet: string; zone: Zone } };

export interface Criterion {
  /** As Google names it: NUMBER_BETWEEN. */
  type: string;
  values: readonly Compared[];
}

/** A cell's content as rules judge it: a date is a number that looks like one. */
export interface Judged {
  value: string | number | boolean | null;
  shown: string;
  isDate: boolean;
}

/** What a judgement needs to know of the file. */
export interface Ground {
  /** The number that a cell holds for a moment. */
  serialOf(moment: number): number;
  /** Today's. */
  today: number;
  /** What a formula comes to at the cell in question. */
  reckon(formula: string): unknown;
  /** What these cells show. */
  shownIn(cells: { sheet: string; zone: Zone }): readonly string[];
}

type Test = (cell: Judged, values: readonly unknown[], ground: Ground) => boolean;

const number =
  (holds: (value: number, first: number, second: number) => boolean): Test =>
  ({ value }, [first, second]) =>
    typeof value === 'number' && holds(value, Number(first), Number(second));

const day =
  (holds: (value: number, first: number, second: number) => boolean): Test =>
  ({ value, isDate }, [first, second]) =>
    isDate && typeof value === 'number' && holds(Math.floor(value), Number(first), Number(second));

const text =
  (holds: (value: string, wanted: string) => boolean): Test =>
  ({ shown }, [wanted]) =>
    holds(shown.toLowerCase(), String(wanted).toLowerCase());

/** The first and the last day that a relative date stands for. */
function daysOf(name: string, today: number): [number, number] {
  const few: Record<string, number> = { TODAY: 0, TOMORROW: 1, YESTERDAY: -1 };
  const past: Record<string, number> = { PAST_WEEK: 7, PAST_MONTH: 30, PAST_YEAR: 365 };
  const first = today + (few[name] ?? -(past[name] ?? 0));
  return [first, name in past ? today : first];
}

const relative =
  (holds: (value: number, first: number, last: number) => boolean): Test =>
  ({ value, isDate }, [name], { today }) =>
    isDate && typeof value === 'number' && holds(Math.floor(value), ...daysOf(String(name), today));

const email = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/;
const address = /^(?:(?:https?|ftp):\/\/|mailto:)?[^\s/@]+\.[^\s/@.]{2,}(?:[/?#]\S*)?$/i;

const tests: Record<string, Test> = {
  CELL_EMPTY: ({ shown }) => shown === '',
  CELL_NOT_EMPTY: ({ shown }) => shown !== '',
  NUMBER_BETWEEN: number((value, low, high) => value >= low && value <= high),
  NUMBER_NOT_BETWEEN: number((value, low, high) => value < low || value > high),
  NUMBER_EQUAL_TO: ({ value }, wanted) => typeof value === 'number' && wanted.includes(value),
  NUMBER_NOT_EQUAL_TO: ({ value }, unwanted) => typeof value === 'number' && !unwanted.includes(value),
  NUMBER_GREATER_THAN: number((value, limit) => value > limit),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, limit) => value >= limit),
  NUMBER_LESS_THAN: number((value, limit) => value < limit),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, limit) => value <= limit),
  DATE_IS_VALID_DATE: ({ isDate }) => isDate,
  DATE_AFTER: day((value, limit) => value > limit),
  DATE_BEFORE: day((value, limit) => value < limit),
  DATE_ON_OR_AFTER: day((value, limit) => value >= limit),
  DATE_ON_OR_BEFORE: day((value, limit) => value <= limit),
  DATE_EQUAL_TO: (cell, wanted) => cell.isDate && wanted.includes(Math.floor(Number(cell.value))),
  DATE_NOT_EQUAL_TO: (cell, unwanted) => cell.isDate && !unwanted.includes(Math.floor(Number(cell.value))),
  DATE_BETWEEN: day((value, first, last) => value >= first && value <= last),
  DATE_NOT_BETWEEN: day((value, first, last) => value < first || value > last),
  DATE_AFTER_RELATIVE: relative((value, first) => value > first),
  DATE_BEFORE_RELATIVE: relative((value, first) => value < first),
  DATE_EQUAL_TO_RELATIVE: relative((value, first, last) => value >= first && value <= last),
  TEXT_CONTAINS: text((value, part) => value.includes(part)),
  TEXT_DOES_NOT_CONTAIN: text((value, part) => !value.includes(part)),
  TEXT_STARTS_WITH: text((value, part) => value.startsWith(part)),
  TEXT_ENDS_WITH: text((value, part) => value.endsWith(part)),
  TEXT_EQUAL_TO: ({ shown }, wanted) => wanted.map(String).includes(shown),
  TEXT_NOT_EQUAL_TO: ({ shown }, unwanted) => !unwanted.map(String).includes(shown),
  TEXT_IS_VALID_EMAIL: ({ shown }) => email.test(shown),
  TEXT_IS_VALID_URL: ({ shown }) => address.test(shown),
  VALUE_IN_LIST: (cell, [list]) => isOneOf(cell, list as readonly string[]),
  VALUE_IN_RANGE: (cell, [cells], { shownIn }) => isOneOf(cell, shownIn(cells as { sheet: string; zone: Zone })),
  CHECKBOX: ({ value, shown }, values) =>
    values.length === 0 ? typeof value === 'boolean' : values.some((one) => String(one) === shown || one === value),
  CUSTOM_FORMULA: (_cell, [reckoned]) => reckoned === true || (typeof reckoned === 'number' && reckoned !== 0),
};

function isOneOf({ value, shown }: Judged, list: readonly string[]): boolean {
  return list.some((one) => one === shown || one === String(value) || one.toUpperCase() === booleanWord(value));
}

function booleanWord(value: unknown): string | undefined {
  return typeof value === 'boolean' ? String(value).toUpperCase() : undefined;
}

/** Whether a cell's content is as a rule asks. What is compared by a formula is reckoned first. */
export function meets({ type, values }: Criterion, cell: Judged, ground: Ground): boolean {
  const test = tests[type];
  if (!test) return true;
  const isDay = type.startsWith('DATE_');
  return test(
    cell,
    values.map((value) => comparable(value, isDay, ground)),
    ground,
  );
}

function comparable(value: Compared, isDay: boolean, ground: Ground): unknown {
  if (typeof value === 'string' && value.startsWith('=')) {
    const reckoned = ground.reckon(value);
    return isDay && typeof reckoned === 'number' ? Math.floor(reckoned) : reckoned;
  }
  if (typeof value !== 'object') return value;
  if ('moment' in value) return Math.floor(ground.serialOf(value.moment));
  if ('relative' in value) return value.relative;
  return 'cells' in value ? value.cells : value;
}
