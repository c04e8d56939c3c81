import type { Operation } from '../../engine/odoo';
import type { Placed } from '../../engine/placed';
import { newThingId } from '../../engine/placed';
import type { WorkbookFile } from '../../engine/workbookFile';
import type { Criterion } from './criteria';
import type { EngineCriterion } from './rulesInEngine';
import { criterionMadeThere, criterionNow, engineCriterion } from './rulesInEngine';
import type { Rule } from './validation';
import type { Zone } from './world';

interface EngineRule {
  id: string;
  criterion: EngineCriterion;
  isBlocking?: boolean;
  ranges: unknown[];
}

/** What is kept of a rule beside the engine's: Google's words, and the engine's as they were then. */
interface Detail {
  rule: Rule;
  written: EngineCriterion;
}

/** Sets the rule of these cells, or takes it away; other cells keep the rule they had. */
export function setRule(file: WorkbookFile, sheet: string, zones: readonly Zone[], rule: Rule | undefined): void {
  const ranges = zones.map((zone) => file.get<unknown>('getRangeDataFromZone', sheet, unbounded(file, sheet, zone)));
  const id = newRuleId(file, sheet);
  const add = (inEngine: Omit<EngineRule, 'ranges'>): Operation => [
    'ADD_DATA_VALIDATION_RULE',
    { sheetId: sheet, rule: inEngine, ranges },
  ];
  if (!rule?.criterion) {
    const anything = { id, criterion: { type: 'isValueInList', values: ['-'], displayStyle: 'plainText' } };
    file.apply([add(anything), ['REMOVE_DATA_VALIDATION_RULE', { sheetId: sheet, id }]]);
    forgetReplaced(file, sheet);
    return;
  }
  const written = engineCriterion(file, rule.criterion);
  const detail: Detail = { rule, written };
  keepLookedAt(file, sheet, id, rule.criterion);
  file.state.ruleDetails[`${sheet}:${id}`] = JSON.parse(JSON.stringify(detail));
  file.apply([add({ id, isBlocking: !rule.allowInvalid, criterion: { ...written, values: [...written.values] } })]);
  forgetReplaced(file, sheet);
}

/** What is kept of rules that no cell has any more goes. */
function forgetReplaced(file: WorkbookFile, sheet: string): void {
  const there = new Set(file.get<readonly EngineRule[]>('getDataValidationRules', sheet).map(({ id }) => id));
  const { state } = file;
  for (const kept of [state.ruleHelps, state.ruleDetails])
    for (const key of Object.keys(kept))
      if (key.startsWith(`${sheet}:rule`) && !there.has(key.slice(sheet.length + 1))) delete kept[key];
  state.placed = state.placed.filter(
    ({ kind, sheet: on, about }) => kind !== 'rule' || on !== sheet || there.has((about as { rule: string }).rule),
  );
}

/** A rule that has the id of another would take its place, wherever that one has moved to. */
function newRuleId(file: WorkbookFile, sheet: string): string {
  const taken = new Set(file.get<readonly EngineRule[]>('getDataValidationRules', sheet).map(({ id }) => id));
  for (const kept of [file.state.ruleHelps, file.state.ruleDetails])
    for (const key of Object.keys(kept)) taken.add(key.slice(key.indexOf(':') + 1));
  let number = taken.size + 1;
  while (taken.has(`rule${number}`)) number += 1;
  return `rule${number}`;
}

export function ruleAt(file: WorkbookFile, sheet: string, row: number, column: number): Rule | undefined {
  const found = file.get<EngineRule | undefined>('getValidationRuleForCell', { sheetId: sheet, row, col: column });
  if (!found) return undefined;
  const { criterion, isBlocking = false, id } = found;
  const help = file.state.ruleHelps[`${sheet}:${id}`] ?? null;
  const detail = file.state.ruleDetails[`${sheet}:${id}`] as Detail | undefined;
  if (!detail?.rule.criterion || detail.written.type !== criterion.type)
    return { criterion: criterionMadeThere(criterion), allowInvalid: !isBlocking, help };
  const { rule, written } = detail;
  const now = criterionNow(detail.rule.criterion, written.values, criterion.values);
  return { ...rule, criterion: now.type === 'VALUE_IN_RANGE' ? lookingAt(file, sheet, id, now) : now };
}

/** The engine does not move the range that a rule takes its values from. */
function keepLookedAt({ state }: WorkbookFile, sheet: string, rule: string, { values }: Criterion): void {
  for (const value of values)
    if (typeof value === 'object' && 'cells' in value) {
      const box = { sheet: value.cells.sheet, ...value.cells.zone, role: 'area' };
      state.placed.push({ id: newThingId(state.placed), kind: 'rule', sheet, boxes: [box], about: { rule } });
    }
}

function lookingAt({ state }: WorkbookFile, on: string, rule: string, { type, values }: Criterion): Criterion {
  const looks = ({ kind, sheet, about }: Placed) =>
    kind === 'rule' && sheet === on && (about as { rule: string }).rule === rule;
  const box = state.placed.find(looks)?.boxes[0];
  if (!box) return { type: 'VALUE_IN_LIST', values: [[], ...values.slice(1)] };
  const { sheet, top, left, bottom = top, right = left } = box;
  return {
    type,
    values: [{ cells: { file: state.id, sheet, zone: { top, left, bottom, right } } }, ...values.slice(1)],
  };
}

/** Whether some rule here rejects what breaks it. */
export function hasRejectingRules(file: WorkbookFile, sheet: string, { top, left, bottom, right }: Zone): boolean {
  const rules = file.get<readonly (EngineRule & { ranges: { zone: Zone }[] })[]>('getDataValidationRules', sheet);
  return rules.some(
    ({ isBlocking, ranges }) =>
      isBlocking === true &&
      ranges.some(({ zone }) => zone.top <= bottom && zone.bottom >= top && zone.left <= right && zone.right >= left),
  );
}

/** Rules of a whole column grow with it. */
function unbounded(file: WorkbookFile, sheet: string, zone: Zone): object {
  const isOpen = zone.bottom === file.size(sheet).rows - 1 && zone.top <= 1;
  return isOpen ? { ...zone, bottom: undefined, hasHeader: zone.top > 0 } : zone;
}
