import type { WorkbookFile } from '../../engine/workbookFile';
import type { Rule } from './validation';
import type { Zone } from './world';

interface EngineRule {
  id: string;
  criterion: { type: string; values: string[]; displayStyle?: string };
  isBlocking?: boolean;
  ranges: unknown[];
}

/** Sets the rule of these cells, or takes it away. */
export function setRule(file: WorkbookFile, sheet: string, zone: Zone, rule: Rule | undefined): void {
  const ranges = [file.get<unknown>('getRangeDataFromZone', sheet, unbounded(file, sheet, zone))];
  if (!rule) {
    for (const { id } of rulesIn(file, sheet, zone))
      file.apply([['REMOVE_DATA_VALIDATION_RULE', { sheetId: sheet, id }]]);
    return;
  }
  const { criterion, values, allowInvalid, help, showDropdown } = rule;
  const id = `${zone.top}-${zone.left}-${zone.bottom}-${zone.right}`;
  helps(file)[`${sheet} ${id}`] = help;
  const inEngine: Omit<EngineRule, 'ranges'> = {
    id,
    isBlocking: !allowInvalid,
    criterion:
      criterion === 'CHECKBOX'
        ? { type: 'isBoolean', values: [] }
        : { type: 'isValueInList', values, displayStyle: showDropdown ? 'arrow' : 'plainText' },
  };
  file.apply([['ADD_DATA_VALIDATION_RULE', { sheetId: sheet, rule: inEngine, ranges }]]);
}

export function ruleAt(file: WorkbookFile, sheet: string, row: number, column: number): Rule | undefined {
  const found = file.get<EngineRule | undefined>('getValidationRuleForCell', { sheetId: sheet, row, col: column });
  if (!found) return undefined;
  const { criterion, isBlocking = false, id } = found;
  return {
    criterion: criterion.type === 'isBoolean' ? 'CHECKBOX' : 'VALUE_IN_LIST',
    values: [...criterion.values],
    showDropdown: criterion.displayStyle !== 'plainText',
    allowInvalid: !isBlocking,
    help: helps(file)[`${sheet} ${id}`] ?? '',
  };
}

function rulesIn(file: WorkbookFile, sheet: string, { top, left, bottom, right }: Zone): EngineRule[] {
  const found = new Map<string, EngineRule>();
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) {
      const rule = file.get<EngineRule | undefined>('getValidationRuleForCell', { sheetId: sheet, row, col: column });
      if (rule) found.set(rule.id, rule);
    }
  return [...found.values()];
}

/** Rules of a whole column grow with it. */
function unbounded(file: WorkbookFile, sheet: string, zone: Zone): object {
  const isOpen = zone.bottom === file.size(sheet).rows - 1 && zone.top > 0;
  return isOpen ? { ...zone, bottom: undefined, hasHeader: true } : zone;
}

function helps(file: WorkbookFile): Record<string, string> {
  return file.state.ruleHelps;
}
