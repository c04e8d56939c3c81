import type { Operation } from '../../engine/odoo';
import type { WorkbookFile } from '../../engine/workbookFile';
import { misfit } from '../signature';
import { parseA1 } from './a1';
import { ConditionalFormatRule, servedRule } from './conditionalFormat';
import type { ConditionalRule } from './conditionalLook';
import { engineLook, engineScale } from './conditionalLook';
import { giverIn } from './criteriaValues';
import { criterionMadeThere, criterionNow, engineCriterion } from './rulesInEngine';
import type { Scene, Zone } from './world';
import { mustEdit } from './world';

/** A conditional format as the engine has it. */
interface EngineFormat {
  id: string;
  ranges: string[];
  rule: { type: string; operator?: string; values?: string[]; dateValue?: string; style?: Record<string, unknown> };
}

/** What is kept beside it: Google's words, and the engine's as they were then. */
interface Detail {
  rule: ConditionalRule;
  written: string[];
}

/** A tab's conditional formats, the first going before the others. */
export function conditionalRules(scene: Scene, sheet: string): unknown[] {
  const { file } = scene;
  return formatsIn(file, sheet).map((format) => {
    const cells = format.ranges.flatMap((range) => {
      const zone = zoneOf(file, sheet, range);
      return zone ? [{ sheet, zone }] : [];
    });
    return servedRule(giverIn(scene), { ...ruleOf(file, sheet, format), cells }, file.state.id);
  });
}

function ruleOf(file: WorkbookFile, sheet: string, { id, rule }: EngineFormat): ConditionalRule {
  const detail = file.state.ruleDetails[`${sheet}:${id}`] as Detail | undefined;
  const values = rule.values ?? [];
  if (detail) {
    const { criterion } = detail.rule;
    return { ...detail.rule, ...(criterion ? { criterion: criterionNow(criterion, detail.written, values) } : {}) };
  }
  const { fillColor, textColor, ...style } = rule.style ?? {};
  const look = { background: fillColor, fontColor: textColor, ...style } as ConditionalRule['look'];
  const made = { type: rule.operator ?? '', values, ...(rule.dateValue ? { dateValue: rule.dateValue } : {}) };
  return { cells: [], look, criterion: criterionMadeThere(made) };
}

/** Puts these in the place of all that the tab has. */
export function setConditionalRules(scene: Scene, sheet: string, rules: unknown): void {
  const { file, kernel } = scene;
  const isRule = (one: unknown): one is ConditionalFormatRule => one instanceof ConditionalFormatRule;
  if (!Array.isArray(rules) || !rules.every(isRule))
    throw misfit(kernel, 'SpreadsheetApp.Sheet.setConditionalFormatRules', [rules]);
  mustEdit(scene);
  const formats = rules.map(({ rule }) => rule);
  if (formats.some(({ cells }) => cells.some((one) => one.sheet !== sheet)))
    throw kernel.exception('The ranges of a conditional format rule must be on the sheet that it is set on.');
  file.apply(formatsIn(file, sheet).map(({ id }) => ['REMOVE_CONDITIONAL_FORMAT', { id, sheetId: sheet }]));
  for (const key of Object.keys(file.state.ruleDetails))
    if (key.startsWith(`${sheet}:look`)) delete file.state.ruleDetails[key];
  file.apply(formats.map((rule, index) => adding(file, sheet, `look${index + 1}`, rule)));
}

function adding(file: WorkbookFile, sheet: string, id: string, rule: ConditionalRule): Operation {
  const shown = rule.criterion ? conditionOf(file, rule) : engineScale(rule.scale ?? {});
  const detail: Detail = { rule, written: [...((shown as { values?: string[] }).values ?? [])] };
  file.state.ruleDetails[`${sheet}:${id}`] = JSON.parse(JSON.stringify(detail));
  const ranges = rule.cells.map(({ zone }) => file.get('getRangeDataFromZone', sheet, zone));
  return ['ADD_CONDITIONAL_FORMAT', { sheetId: sheet, cf: { id, rule: shown }, ranges }];
}

/** The engine has no operator for a text that is just so. */
function conditionOf(file: WorkbookFile, { criterion, look }: ConditionalRule): object {
  const { type, values, dateValue } = engineCriterion(file, criterion ?? { type: '', values: [] });
  const style = engineLook(look);
  const operator = type === 'isEqualText' ? 'isEqual' : type;
  return { type: 'CellIsRule', operator, values, style, ...(dateValue ? { dateValue } : {}) };
}

function formatsIn(file: WorkbookFile, sheet: string): readonly EngineFormat[] {
  return file.get('getConditionalFormats', sheet);
}

function zoneOf(file: WorkbookFile, sheet: string, range: string): Zone | undefined {
  const cells = parseA1(range)?.cells;
  const { rows, columns } = file.size(sheet);
  return (
    cells && { top: cells.top, left: cells.left, bottom: cells.bottom ?? rows - 1, right: cells.right ?? columns - 1 }
  );
}
