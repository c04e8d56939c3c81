import type { DataValidation, Worksheet } from 'exceljs';
import type { EngineConditionalFormat, EngineRule } from './exported';
import { closedRange, xlsxFormula } from './formulas';
import { styleOf } from './looks';

/** Keeps a list that is too long to stand in a rule, and gives the cells it is in. */
export type ListKeeper = (values: string[]) => string;

interface Settable extends Worksheet {
  dataValidations: { add(cells: string, rule: DataValidation): void };
}

/** Dropdowns and the other rules for what a cell may hold. */
export function setRules(sheet: Worksheet, rules: EngineRule[], rows: number, keepList: ListKeeper): void {
  for (const { criterion, isBlocking = false, ranges } of rules) {
    for (const cells of ranges.map((range) => closedRange(range, rows))) {
      const rule = ruleOf(criterion, cells.split(':')[0] ?? 'A1', keepList);
      if (!rule) continue;
      const validation = {
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: isBlocking ? 'stop' : 'warning',
        ...rule,
      };
      (sheet as Settable).dataValidations.add(cells, validation as DataValidation);
    }
  }
}

const COMPARED: Record<string, string> = {
  isBetween: 'between',
  isNotBetween: 'notBetween',
  isEqual: 'equal',
  isNotEqual: 'notEqual',
  isGreaterThan: 'greaterThan',
  isGreaterOrEqualTo: 'greaterThanOrEqual',
  isLessThan: 'lessThan',
  isLessOrEqualTo: 'lessThanOrEqual',
  dateIs: 'equal',
  dateIsBefore: 'lessThan',
  dateIsOnOrBefore: 'lessThanOrEqual',
  dateIsAfter: 'greaterThan',
  dateIsOnOrAfter: 'greaterThanOrEqual',
  dateIsBetween: 'between',
  dateIsNotBetween: 'notBetween',
};

function ruleOf({ type, values }: EngineRule['criterion'], cell: string, keepList: ListKeeper): object | null {
  const [first = ''] = values;
  const custom = (formula: string) => ({ type: 'custom', formulae: [formula] });
  const quoted = `"${first.replaceAll('"', '""')}"`;
  if (type === 'isValueInList') return { type: 'list', formulae: [listOf(values, keepList)] };
  if (type === 'isValueInRange') return { type: 'list', formulae: [xlsxFormula(closedRange(first, 10_000)) ?? ''] };
  if (type === 'isBoolean') return { type: 'list', formulae: ['"TRUE,FALSE"'] };
  if (type === 'customFormula') return custom(xlsxFormula(first) ?? 'TRUE');
  if (type === 'containsText') return custom(`ISNUMBER(SEARCH(${quoted},${cell}))`);
  if (type === 'notContainsText') return custom(`ISERROR(SEARCH(${quoted},${cell}))`);
  if (type === 'isEqualText') return custom(`${cell}=${quoted}`);
  if (type === 'isEmail') return custom(`ISNUMBER(SEARCH("?*@?*.?*",${cell}))`);
  if (type === 'dateIsValid') return custom(`ISNUMBER(${cell})`);
  const operator = COMPARED[type];
  if (!operator) return null;
  return { type: type.startsWith('date') ? 'date' : 'decimal', operator, formulae: values.map(comparedWith) };
}

const comparedWith = (value: string) =>
  value.startsWith('=') ? (xlsxFormula(value) ?? '0') : Number.isNaN(Number(value)) ? `DATEVALUE("${value}")` : value;

const LONGEST_INLINE = 255;

function listOf(values: string[], keepList: ListKeeper): string {
  const inline = `"${values.join(',')}"`;
  return inline.length > LONGEST_INLINE || /[",]/.test(values.join('')) ? keepList(values) : inline;
}

/** Looks that depend on what a cell holds; those that other programs lack are left out. */
export function setConditionalLooks(sheet: Worksheet, formats: EngineConditionalFormat[], rows: number): void {
  formats.forEach(({ ranges, rule }, place) => {
    const { operator = '', values = [], style = {} } = rule;
    const condition = rule.type === 'CellIsRule' ? ruleOf({ type: operator, values }, topLeft(ranges), () => '') : null;
    if (!condition) return;
    const { type, formulae, operator: compared } = condition as { type: string; formulae: string[]; operator?: string };
    const look = { ...styleOf(style), priority: place + 1 };
    const { font, fill } = look;
    const background =
      fill && 'fgColor' in fill ? { type: 'pattern', pattern: 'solid', bgColor: fill.fgColor } : undefined;
    const shared = { priority: place + 1, formulae, style: { font, ...(background ? { fill: background } : {}) } };
    const made =
      type === 'custom' ? { type: 'expression', ...shared } : { type: 'cellIs', operator: compared, ...shared };
    sheet.addConditionalFormatting({
      ref: ranges.map((range) => closedRange(range, rows)).join(' '),
      rules: [made as never],
    });
  });
}

const topLeft = (ranges: string[]) => ranges[0]?.split(':')[0] ?? 'A1';
