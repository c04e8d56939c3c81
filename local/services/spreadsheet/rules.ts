import type { Operation } from '../../engine/odoo';
import type { WorkbookFile } from '../../engine/workbookFile';
import type { Rule } from './validation';
import type { Zone } from './world';

interface EngineRule {
  id: string;
  criterion: { type: string; values: string[]; displayStyle?: string };
  isBlocking?: boolean;
  ranges: unknown[];
}

/** Sets the rule of these cells, or takes it away; other cells keep the rule they had. */
export function setRule(file: WorkbookFile, sheet: string, zone: Zone, rule: Rule | undefined): void {
  const ranges = [file.get<unknown>('getRangeDataFromZone', sheet, unbounded(file, sheet, zone))];
  const id = newRuleId(file, sheet);
  const add = (inEngine: Omit<EngineRule, 'ranges'>): Operation => [
    'ADD_DATA_VALIDATION_RULE',
    { sheetId: sheet, rule: inEngine, ranges },
  ];
  if (!rule) {
    const anything = { id, criterion: { type: 'isValueInList', values: ['-'], displayStyle: 'plainText' } };
    file.apply([add(anything), ['REMOVE_DATA_VALIDATION_RULE', { sheetId: sheet, id }]]);
    return;
  }
  const { criterion, values, allowInvalid, help, showDropdown } = rule;
  if (help !== '') file.state.ruleHelps[`${sheet}:${id}`] = help;
  const inList = { type: 'isValueInList', values, displayStyle: showDropdown ? 'arrow' : 'plainText' };
  file.apply([
    add({
      id,
      isBlocking: !allowInvalid,
      criterion: criterion === 'CHECKBOX' ? { type: 'isBoolean', values: [] } : inList,
    }),
  ]);
}

/** A rule that has the id of another would take its place, wherever that one has moved to. */
function newRuleId(file: WorkbookFile, sheet: string): string {
  const taken = new Set(file.get<readonly EngineRule[]>('getDataValidationRules', sheet).map(({ id }) => id));
  for (const key of Object.keys(file.state.ruleHelps)) taken.add(key.slice(key.indexOf(':') + 1));
  let number = taken.size + 1;
  while (taken.has(`rule${number}`)) number += 1;
  return `rule${number}`;
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
    help: file.state.ruleHelps[`${sheet}:${id}`] ?? '',
  };
}

/** Rules of a whole column grow with it. */
function unbounded(file: WorkbookFile, sheet: string, zone: Zone): object {
  const isOpen = zone.bottom === file.size(sheet).rows - 1 && zone.top <= 1;
  return isOpen ? { ...zone, bottom: undefined, hasHeader: zone.top > 0 } : zone;
}
