import * as v from 'valibot';
import { markRow, ownFile, replaceTabMark, writeBlock } from '../../../src/google/spreadsheet';
import { action } from '../../../src/tables/action';
import { activityLog } from '../../../src/tables/activity';
import { stampFile } from '../../../src/tables/chapterFile';
import { choices } from '../../../src/tables/choices';
import { journal } from '../../../src/tables/journal';
import {
  choice,
  date,
  email,
  id,
  longText,
  money,
  number,
  phone,
  reference,
  tags,
  text,
  timestamp,
  yesNo,
} from '../../../src/tables/kinds';
import { finishSaving, perform } from '../../../src/tables/perform';
import { adoptedSign, tabMark, tabsOfTable } from '../../../src/tables/readTable';
import { setUpTables } from '../../../src/tables/setUpTables';
import { headerMark } from '../../../src/tables/steady';
import { appendOnly, only, table } from '../../../src/tables/table';

/** A script like the chapter's own, with one table of every kind of column: what the table layer is tried on. */
const states = choices({ open: { en: 'Open', es: 'Abierta' }, done: { en: 'Done', es: 'Hecha' } });
const colours = choices({ red: { en: 'Red', es: 'Rojo' }, blue: { en: 'Blue', es: 'Azul' } });

export const things = table(
  'things',
  { file: 'each', version: 1, tab: { en: 'Things', es: 'Cosas' }, shownBy: 'name' },
  {
    id: id('T'),
    name: text({ en: 'Name', es: 'Nombre' }).alias('title').editedByHand(),
    state: choice(states, { en: 'State', es: 'Estado' }).editedByHand(),
    story: longText({ en: 'Story', es: 'Historia' }).editedByHand(),
    mail: email({ en: 'E-mail', es: 'Correo' }).editedByHand(),
    phone: phone({ en: 'Phone', es: 'Teléfono' }).editedByHand(),
    count: number({ en: 'Count', es: 'Cuántos' }).editedByHand(),
    price: money({ en: 'Price', es: 'Precio' }).editedByHand(),
    day: date({ en: 'Day', es: 'Día' }).editedByHand(),
    at: timestamp({ en: 'When', es: 'Cuándo' }),
    urgent: yesNo({ en: 'Urgent', es: 'Urgente' }).editedByHand(),
    colours: tags(colours, { en: 'Colours', es: 'Colores' }).editedByHand(),
    other: reference('things', { en: 'Goes with', es: 'Va con' }).editedByHand(),
  },
);

const row = v.record(v.string(), v.any());
const add = action('add', { tables: [appendOnly(things)], takes: v.object({ rows: v.array(row) }) }, (book, { rows }) =>
  rows.map((one) => book.add(things, one).id),
);
const change = action(
  'change',
  { tables: [things], takes: v.object({ changes: v.record(v.string(), row) }) },
  (book, { changes }) => {
    for (const [one, values] of Object.entries(changes)) book.change(things, one, values);
  },
);
const changeAndAdd = action(
  'change and add',
  { tables: [things], takes: v.object({ changes: v.record(v.string(), row), rows: v.array(row) }) },
  (book, { changes, rows }) => {
    for (const [one, values] of Object.entries(changes)) book.change(things, one, values);
    return rows.map((values) => book.add(things, values).id);
  },
);
const finishAll = action('finish all', { tables: [only(things, 'state')] }, (book) => {
  for (const { id: one } of book.all(things)) book.change(things, one, { state: 'done' });
});
const erase = action('erase', { tables: [things], takes: v.object({ id: v.string() }) }, (book, args) => {
  book.erase(things, args.id);
});
const read = action('read', { tables: [things] }, (book) => ({
  rows: book.all(things),
  problems: book.problems(things),
}));

const language = (): 'en' | 'es' => (ownFile().getSpreadsheetLocale().startsWith('es') ? 'es' : 'en');

export function setUp(): string[] {
  const made = setUpTables(ownFile(), [things, activityLog, journal], language());
  stampFile(ownFile(), { file: 'workbook', language: language(), uses: { aid: true, shifts: true, doors: true } });
  return made;
}
/** As a chapter's own tab looks that became one of ours: title lines above the header, notes beside them. */
export function putTitlesAbove(): void {
  const [tab] = tabsOfTable(ownFile(), things.name);
  if (!tab) throw new Error('There is no tab of things');
  tab.insertRowsBefore(1, 3);
  writeBlock(tab, 1, 1, [
    ['Things of our chapter', ''],
    ['', ''],
    ['ask Ana', 'before you sort'],
  ]);
  tab.setFrozenRows(4);
  markRow(tab, 4, headerMark);
  replaceTabMark(tab, tabMark, `${things.name}@${things.version}${adoptedSign}`);
}
export const addThings = (rows: unknown) => perform(add, { rows });
export const changeThings = (changes: unknown) => perform(change, { changes });
export const changeAndAddThings = (changes: unknown, rows: unknown) => perform(changeAndAdd, { changes, rows });
export const finishThings = () => perform(finishAll, {});
export const eraseThing = (one: unknown) => perform(erase, { id: one });
export const readThings = () => perform(read, {});
export const mend = () => finishSaving();
