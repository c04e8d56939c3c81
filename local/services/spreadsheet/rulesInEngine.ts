import { serialOf } from '../../engine/serials';
import type { WorkbookFile } from '../../engine/workbookFile';
import type { Compared, Criterion } from './criteria';
import type { Zone } from './world';

/** A criterion as the engine has it. */
export interface EngineCriterion {
  type: string;
  values: string[];
  displayStyle?: string;
  dateValue?: string;
}

const engineTypes: Record<string, string> = {
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  DATE_IS_VALID_DATE: 'dateIsValid',
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_ON_OR_AFTER: 'dateIsOnOrAfter',
  DATE_ON_OR_BEFORE: 'dateIsOnOrBefore',
  DATE_EQUAL_TO: 'dateIs',
  DATE_BETWEEN: 'dateIsBetween',
  DATE_NOT_BETWEEN: 'dateIsNotBetween',
  DATE_AFTER_RELATIVE: 'dateIsAfter',
  DATE_BEFORE_RELATIVE: 'dateIsBefore',
  DATE_EQUAL_TO_RELATIVE: 'dateIs',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqualText',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
  TEXT_IS_VALID_EMAIL: 'isEmail',
  TEXT_IS_VALID_URL: 'isLink',
  VALUE_IN_LIST: 'isValueInList',
  VALUE_IN_RANGE: 'isValueInRange',
  CUSTOM_FORMULA: 'customFormula',
  CHECKBOX: 'isBoolean',
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
};

const relativeDays: Record<string, string> = {
  TODAY: 'today',
  TOMORROW: 'tomorrow',
  YESTERDAY: 'yesterday',
  PAST_WEEK: 'lastWeek',
  PAST_MONTH: 'lastMonth',
  PAST_YEAR: 'lastYear',
};

/** A criterion in the engine's words: people see it, and what it refers to moves along there. */
export function engineCriterion(file: WorkbookFile, { type, values }: Criterion): EngineCriterion {
  const engineType = engineTypes[type];
  if (!engineType) return { type: 'customFormula', values: ['=TRUE'] };
  const [first, shown] = values;
  if (type === 'VALUE_IN_LIST')
    return { type: engineType, values: [...(first as string[])], displayStyle: shown ? 'chip' : 'plainText' };
  if (type === 'VALUE_IN_RANGE')
    return { type: engineType, values: [wordOf(file, first)], displayStyle: shown ? 'chip' : 'plainText' };
  if (type === 'CHECKBOX' && values.length > 0)
    return { type: 'isValueInList', values: values.map((value) => wordOf(file, value)), displayStyle: 'arrow' };
  if (type.endsWith('_RELATIVE')) return { type: engineType, values: [], dateValue: relativeOf(first) };
  const words = values.map((value) => wordOf(file, value));
  return { type: engineType, values: words, ...(type.startsWith('DATE_') ? { dateValue: 'exactDate' } : {}) };
}

function relativeOf(value: Compared | undefined): string {
  const named = typeof value === 'object' && 'relative' in value ? value.relative : '';
  return relativeDays[named] ?? 'today';
}

function wordOf(file: WorkbookFile, value: Compared | undefined): string {
  if (typeof value !== 'object') return String(value);
  if ('cells' in value) return nameOf(file, value.cells);
  if (!('moment' in value)) return String(value);
  const day = new Date(Date.UTC(1899, 11, 30 + Math.floor(serialOf(value.moment, file.state.timeZone))));
  return `${day.getUTCMonth() + 1}/${day.getUTCDate()}/${day.getUTCFullYear()}`;
}

/** `'Mail log'!B2:B9`. */
function nameOf(file: WorkbookFile, { sheet, zone }: { sheet: string; zone: Zone }): string {
  return file.get('getRangeString', file.get('getRangeFromZone', sheet, zone), '');
}

/** What the engine has made of a criterion since: references have moved with their cells. */
export function criterionNow(
  { type, values }: Criterion,
  written: readonly string[],
  now: readonly string[],
): Criterion {
  const moved = values.map((value, index): Compared => {
    const word = now[index];
    if (word === undefined || word === written[index]) return value;
    if (typeof value === 'string' && value.startsWith('=')) return word;
    return value;
  });
  return { type, values: moved };
}

/** A rule that a person made in the grid. */
export function criterionMadeThere({ type, values, displayStyle, dateValue }: EngineCriterion): Criterion {
  if (type === 'isValueInList') return { type: 'VALUE_IN_LIST', values: [[...values], displayStyle !== 'plainText'] };
  const relative = dateValue !== undefined && dateValue !== 'exactDate';
  const found = Object.keys(engineTypes).find(
    (one) => engineTypes[one] === type && one.endsWith('_RELATIVE') === relative,
  );
  const named = Object.keys(relativeDays).find((one) => relativeDays[one] === dateValue);
  if (relative) return { type: found ?? 'CUSTOM_FORMULA', values: [{ relative: named ?? 'TODAY' }] };
  return { type: found ?? 'CUSTOM_FORMULA', values: values.map(plainWord) };
}

function plainWord(word: string): Compared {
  return word.trim() !== '' && Number.isFinite(Number(word)) ? Number(word) : word;
}
