import { serve } from '../../kernel/serve';
import { giverIn } from './criteriaValues';
import { ruleAt, setRule } from './rules';
import { underRules } from './rulesOnWrite';
import { DataValidation } from './validation';
import type { Scene, Zone } from './world';

/** A cell's rule as a script is given it; null when it has none. */
export function ruleServed(scene: Scene, sheet: string, row: number, column: number): unknown {
  const rule = ruleAt(scene.file, sheet, row, column);
  return rule ? serve(scene.kernel, 'DataValidation', new DataValidation(giverIn(scene), rule)) : null;
}

/** The same rule for a rectangle of cells; null takes theirs away. */
export function setOneRule(scene: Scene, sheet: string, zone: Zone, rule: unknown): void {
  setRule(scene.file, sheet, [zone], rule instanceof DataValidation ? rule.rule : undefined);
}

/** A rule for each cell; those that are alike become one. */
export function setRulesOf(scene: Scene, sheet: string, { top, left }: Zone, rules: readonly unknown[][]): void {
  const alike = new Map<string, { rule: unknown; zones: Zone[] }>();
  rules.forEach((line, down) => {
    line.forEach((rule, across) => {
      const key = rule instanceof DataValidation ? JSON.stringify(rule.rule) : '';
      const { zones } = alike.get(key) ?? { zones: [] };
      alike.set(key, { rule, zones });
      addCell(zones, top + down, left + across);
    });
  });
  for (const { rule, zones } of alike.values())
    setRule(scene.file, sheet, zones, rule instanceof DataValidation ? rule.rule : undefined);
}

/** Cells below one another become one rectangle. */
function addCell(zones: Zone[], row: number, column: number): void {
  const above = zones.find(({ left, bottom }) => left === column && bottom === row - 1);
  if (above) above.bottom = row;
  else zones.push({ top: row, left: column, bottom: row, right: column });
}

/** Writes as a script does: what breaks a rule that rejects is refused, and then nothing is written. */
export function writeUnderRules(scene: Scene, sheet: string, zone: Zone, write: () => void): void {
  const { kernel } = scene;
  underRules(scene.file, { sheet, zone, now: kernel.now() }, write, (sentence) => kernel.exception(sentence));
}
