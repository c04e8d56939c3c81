import { isDateFormat } from '../../engine/numberFormat';
import { serialOf } from '../../engine/serials';
import type { WorkbookFile } from '../../engine/workbookFile';
import { a1Of } from './a1';
import type { Ground, Judged } from './criteria';
import { meets } from './criteria';
import { hasRejectingRules, ruleAt } from './rules';
import type { Rule } from './validation';
import type { Zone } from './world';

interface Place {
  sheet: string;
  row: number;
  column: number;
}

/**
 * Lets something be written, and takes it back when a rule that rejects is broken by it.
 * @param now milliseconds, for rules that speak of today
 * @param refused makes the error from Google's words
 */
export function underRules(
  file: WorkbookFile,
  { sheet, zone, now }: { sheet: string; zone: Zone; now: number },
  write: () => void,
  refused: (sentence: string, rule: Rule) => Error,
): void {
  if (!hasRejectingRules(file, sheet, zone)) {
    write();
    return;
  }
  const places = placesIn(sheet, zone);
  const before = places.map(({ row, column }) => file.stored(sheet, row, column));
  write();
  for (const place of places) {
    const rule = ruleAt(file, sheet, place.row, place.column);
    if (!rule?.criterion || rule.allowInvalid || isKept(file, place, rule, now)) continue;
    file.apply(
      places.map(({ row, column }, index) => file.putting(sheet, row, column, before[index] ?? { content: '' })),
    );
    throw refused(refusal(place, rule), rule);
  }
}

function isKept(file: WorkbookFile, place: Place, { criterion }: Rule, now: number): boolean {
  const cell = judged(file, place);
  if (!criterion || cell.value === null || cell.value === '') return true;
  if (!criterion.values.some((value) => typeof value === 'string' && value.startsWith('=')))
    return meets(criterion, cell, groundOf(file, now));
  const { sheet, row, column } = place;
  return !file.get<boolean>('isDataValidationInvalid', { sheetId: sheet, row, col: column });
}

/** @reported by people's execution logs: a list's values are told */
function refusal({ row, column }: Place, { criterion }: Rule): string {
  const cell = a1Of({ top: row, left: column, bottom: row, right: column });
  const sentence = `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
  if (criterion?.type !== 'VALUE_IN_LIST') return sentence;
  return `${sentence} Please enter one of the following values: ${(criterion.values[0] as string[]).join(', ')}.`;
}

/** A cell's content as rules judge it. */
export function judged(file: WorkbookFile, { sheet, row, column }: Place): Judged {
  const { value, format, shown } = file.cell(sheet, row, column);
  return { value, shown, isDate: typeof value === 'number' && isDateFormat(format) };
}

export function groundOf(file: WorkbookFile, now: number, reckon: (formula: string) => unknown = () => undefined) {
  const { timeZone } = file.state;
  const ground: Ground = {
    serialOf: (moment) => serialOf(moment, timeZone),
    today: Math.floor(serialOf(now, timeZone)),
    reckon,
    shownIn: ({ sheet, zone }) =>
      placesIn(sheet, zone).flatMap(({ row, column }) => {
        const { shown } = file.cell(sheet, row, column);
        return shown === '' ? [] : [shown];
      }),
  };
  return ground;
}

function placesIn(sheet: string, { top, left, bottom, right }: Zone): Place[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_one, across) => ({ sheet, row: top + down, column: left + across })),
  ).flat();
}
