import type { Tab } from '../google/spreadsheet';
import type { HeaderLook } from '../google/tabs';
import { dropdown, formatColumn, hideColumn, writeHeaders } from '../google/tabs';
import type { Language } from '../i18n/language';
import { choiceLabels } from './choices';
import type { Column } from './kinds';
import type { Table } from './table';

/** Where columns stand side by side, 1-based. */
export interface Standing {
  readonly firstColumn: number;
  readonly headerRow: number;
}

/** Gives columns of ours their headers, formats, dropdowns and widths. */
export function dressColumns(
  tab: Tab,
  table: Table,
  keys: readonly string[],
  { firstColumn, headerRow }: Standing,
  language: Language,
): void {
  const columns = keys.map((key) => table.columns[key] as Column<unknown>);
  writeHeaders(
    tab,
    firstColumn,
    columns.map((column) => headerOf(column, language)),
    headerRow,
  );
  columns.forEach((column, index) => {
    dress(tab, firstColumn + index, column, headerRow, language);
  });
}

function dress(tab: Tab, at: number, column: Column<unknown>, headerRow: number, language: Language): void {
  const format = formats[column.kind];
  if (format) formatColumn(tab, at, format, headerRow);
  const labels =
    column.kind === 'yesNo' ? [yes[language]] : column.choices ? choiceLabels(column.choices, language) : [];
  if (labels.length > 0 && column.kind !== 'tags') dropdown(tab, at, labels, pickOne[language], headerRow);
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
