import { columnInFormula, linkWithin } from '../google/formulas';
import type { SpreadsheetFile } from '../google/spreadsheet';
import { tabName } from '../google/spreadsheet';
import type { FormulaNames } from './formulaText';
import { findTab, findTableTab, tabsOf } from './readTable';
import { findColumns } from './steady';
import type { Table } from './table';

/**
 * Names found by our marks, each tab looked at once.
 * @throws Refusal from the names when a tab or column is gone, doubled or mixed up
 */
export function formulaNames(file: SpreadsheetFile): FormulaNames {
  const tabs = tabsOf(file);
  const known = new Map<string, (key: string) => string>();
  const look = (table: Table) => {
    const where = findTableTab(tabs, table);
    const [name, places] = [tabName(where.tab), findColumns(where)];
    return (key: string) => columnInFormula(name, places[key] as number);
  };
  return {
    column(table, key) {
      const find = known.get(table.name) ?? look(table);
      known.set(table.name, find);
      return find(key);
    },
    link: (table) => linkWithin(findTab(tabs, table)),
  };
}
