import type { SpreadsheetFile, Tab } from '../google/spreadsheet';
import { columnMarks, markColumn, markedTabs, markTab, readBlock, sizeOf } from '../google/spreadsheet';
import { freezeFirstRow, hideTab, makeTab, tabNamed } from '../google/tabs';
import type { Language } from '../i18n/language';
import { addMissingColumns } from './addColumns';
import { dressColumns } from './dressColumns';
import { forgetTabs, tabMark } from './readTable';
import { Refusal } from './refusal';
import { columnMark } from './steady';
import type { Table } from './table';

/** Why a tab of ours cannot be made. */
export const nameTaken = {
  en: 'There is a tab called {tab} already. Nothing was changed in it. Give it another name, then choose First steps again.',
  es: 'Ya hay una hoja llamada {tab}. No se cambió nada en ella. Póngale otro nombre y elija otra vez Primeros pasos.',
};

/**
 * Makes the tabs that are not there yet, and adds columns that older ones lack at their right; every other tab of the Sheet stays as it is. Running it
 * twice changes nothing the second time, and a tab that a stopped run left half made is made whole.
 * @returns names of the tabs made
 * @throws Refusal when the chapter has a tab of its own by a name we need
 */
export function setUpTables(file: SpreadsheetFile, tables: readonly Table[], language: Language): string[] {
  const marked = markedTabs(file, tabMark);
  const present = new Set(marked.map(({ value }) => value.split('@')[0]));
  const missing = tables.filter((table) => !present.has(table.name));
  const taken = missing.find((table) => {
    const tab = tabNamed(file, table.tab[language]);
    return tab && !isHalfMade(tab, table, language);
  });
  if (taken) throw new Refusal(nameTaken, { tab: taken.tab[language] });
  for (const table of tables) addMissingColumns(marked, table, language);
  return missing.map((table) => makeTableTab(file, table, language));
}

/** Such as a run leaves behind that was stopped before the tab had its mark: at most the headers stand in it. */
function isHalfMade(tab: Tab, table: Table, language: Language): boolean {
  const { rows, columns } = sizeOf(tab);
  if (rows === 0) return true;
  const labels = Object.values(table.columns).map(({ label }) => label[language]);
  if (rows > 1 || columns !== labels.length) return false;
  const [headers = []] = readBlock(tab, { row: 1, column: 1, rows, columns });
  return labels.every((label, index) => headers[index] === label);
}

function makeTableTab(file: SpreadsheetFile, table: Table, language: Language): string {
  const name = table.tab[language];
  const tab = tabNamed(file, name) ?? makeTab(file, name);
  const marked = columnMarks(tab, columnMark).map(({ value }) => value);
  const keys = Object.keys(table.columns);
  dressColumns(tab, table, keys, { firstColumn: 1, headerRow: 1 }, language);
  freezeFirstRow(tab);
  keys.forEach((key, index) => {
    if (!marked.includes(key)) markColumn(tab, index + 1, columnMark, key);
  });
  markTab(tab, tabMark, `${table.name}@${table.version}`);
  if (table.backstage) hideTab(tab);
  forgetTabs();
  return name;
}
