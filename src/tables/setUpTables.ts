import type { SpreadsheetFile, Tab } from '../google/spreadsheet';
import { columnMarks, markColumn, markedTabs, markTab, readBlock, sizeOf } from '../google/spreadsheet';
import type { HeaderLook } from '../google/tabs';
import { dropdown, formatColumn, hideColumn, hideTab, makeTab, tabNamed, writeHeaders } from '../google/tabs';
import type { Language } from '../i18n/language';
import { choiceLabels } from './choices';
import type { Column } from './kinds';
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
 * Makes the tabs that are not there yet; those that are, and every other tab of the Sheet, stay as they are. Running it
 * twice changes nothing the second time, and a tab that a stopped run left half made is made whole.
 * @returns names of the tabs made
 * @throws Refusal when the chapter has a tab of its own by a name we need
 */
export function setUpTables(file: SpreadsheetFile, tables: readonly Table[], language: Language): string[] {
  const present = new Set(markedTabs(file, tabMark).map(({ value }) => value.split('@')[0]));
  const missing = tables.filter((table) => !present.has(table.name));
  const taken = missing.find((table) => {
    const tab = tabNamed(file, table.tab[language]);
    return tab && !isHalfMade(tab, table, language);
  });
  if (taken) throw new Refusal(nameTaken, { tab: taken.tab[language] });
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
  const columns = Object.values(table.columns);
  writeHeaders(
    tab,
    1,
    columns.map((column) => headerOf(column, language)),
  );
  Object.entries(table.columns).forEach(([key, column], index) => {
    if (!marked.includes(key)) markColumn(tab, index + 1, columnMark, key);
    dress(tab, index + 1, column, language);
  });
  markTab(tab, tabMark, `${table.name}@${table.version}`);
  if (table.backstage) hideTab(tab);
  forgetTabs();
  return name;
}

function dress(tab: Tab, at: number, column: Column<unknown>, language: Language): void {
  const format = formats[column.kind];
  if (format) formatColumn(tab, at, format);
  const labels =
    column.kind === 'yesNo' ? [yes[language]] : column.choices ? choiceLabels(column.choices, language) : [];
  if (labels.length > 0 && column.kind !== 'tags') dropdown(tab, at, labels, pickOne[language]);
  if (column.hidden) hideColumn(tab, at);
}

const yes = { en: 'Yes', es: 'Sí' };
const pickOne = { en: 'Please choose from the list.', es: 'Elija de la lista, por favor.' };
const byRobot = { en: 'Filled in by Chapterbook.', es: 'Lo llena Chapterbook.' };

const colours = { byHand: '#d9ead3', byRobot: '#eeeeee' };

function headerOf(column: Column<unknown>, language: Language): HeaderLook {
  const help = column.help?.[language] ?? '';
  return {
    label: column.label[language],
    note: column.editable ? help : `${help} ${byRobot[language]}`.trim(),
    widthPixels: widths[column.kind],
    background: column.editable ? colours.byHand : colours.byRobot,
  };
}

const plainText = '@';

/** Text columns are plain text, so that what people type by hand is not turned into numbers or dates either. */
const formats: Record<Column<unknown>['kind'], string> = {
  id: plainText,
  reference: plainText,
  text: plainText,
  longText: plainText,
  email: plainText,
  phone: plainText,
  choice: plainText,
  tags: plainText,
  yesNo: plainText,
  // Left to the Sheet: a pattern that shows 38.805498 whole shows 7 as `7.`.
  number: '',
  money: '#,##0.00',
  date: 'yyyy-mm-dd',
  timestamp: 'yyyy-mm-dd hh:mm',
};

const widths: Record<Column<unknown>['kind'], number> = {
  id: 90,
  reference: 160,
  text: 150,
  longText: 280,
  email: 190,
  phone: 120,
  choice: 120,
  tags: 180,
  yesNo: 60,
  number: 80,
  money: 90,
  date: 95,
  timestamp: 130,
};
