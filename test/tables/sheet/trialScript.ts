import * as v from 'valibot';
import { property, setProperty } from '../../../src/google/properties';
import { deleteTab, markRow, ownFile, replaceTabMark, writeBlock } from '../../../src/google/spreadsheet';
import { action } from '../../../src/tables/action';
import { activityLog } from '../../../src/tables/activity';
import { atEnd, forgetEnds } from '../../../src/tables/atEnd';
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
import { appendOnly, just, only, seek, table, withLast } from '../../../src/tables/table';

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

/** A tab of the robots' own, of which only what is sought is looked at. */
const slips = table(
  'slips',
  { file: 'each', version: 1, tab: { en: 'Slips', es: 'Papeletas' }, backstage: true },
  {
    id: id('slip').outOfSight(),
    name: text({ en: 'Name', es: 'Nombre' }),
    state: choice(states, { en: 'State', es: 'Estado' }),
    count: number({ en: 'Count', es: 'Cuántos' }),
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

const called = v.object({ names: v.array(v.string()), values: v.optional(row, {}) });
/** Things with these names are sought; the others are not read. */
const seekNames = (names: readonly string[]) =>
  action(
    'seek and change',
    { tables: [seek(things, { column: 'name', patterns: names.map(just) })], takes: called },
    (book, { values }) =>
      book.all(things).map(({ id: one, name }) => {
        book.change(things, one, values);
        return name;
      }),
  );
/** First those called so, then what they go with. */
const seekPairs = (name: string) =>
  action(
    'seek pairs',
    {
      tables: [only(activityLog, 'what')],
      thenReads: [
        (book) => (book.all(activityLog).length > 0 ? [seek(things, { column: 'name', patterns: [just(name)] })] : []),
      ],
    },
    (book) => book.all(things).length,
  );

const addThemSlips = action(
  'add slips',
  { tables: [appendOnly(slips)], takes: v.object({ rows: v.array(row) }) },
  (book, { rows }) => rows.map((one) => book.add(slips, one).id),
);
const finishOpen = action(
  'finish open slips',
  { tables: [seek(slips, { column: 'state', texts: [states.open.en] })] },
  (book) => book.all(slips).map(({ id: one }) => book.change(slips, one, { state: 'done', count: 7 }).name),
);
const readAllSlips = action('read slips', { tables: [slips] }, (book) =>
  book.all(slips).map(({ name, state, count }) => ({ name, state, count })),
);

const language = (): 'en' | 'es' => (ownFile().getSpreadsheetLocale().startsWith('es') ? 'es' : 'en');

export function setUp(): string[] {
  const made = setUpTables(ownFile(), [things, slips, activityLog, journal], language());
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
export const seekThings = (names: string[], values: unknown = {}) => perform(seekNames(names), { names, values });
export const countSought = (name: string) => perform(seekPairs(name), {});
/** A row more, while chance gives the same numbers each time. */
export function addByChance(rows: unknown): unknown {
  let state = 0;
  Math.random = () => {
    state = (state * 16807 + 11) % 2147483647;
    return state / 2147483647;
  };
  return perform(add, { rows });
}
export const addSlips = (rows: unknown) => perform(addThemSlips, { rows });
export const finishSlips = () => perform(finishOpen, {});
export const readSlips = () => perform(readAllSlips, {});
const addAtEnd = action(
  'add at the end',
  {
    tables: [appendOnly(slips)],
    takes: v.object({ thing: row, slip: v.optional(row) }),
    thenReads: [
      (_, { thing }) => [withLast(seek(only(things, 'name'), { column: 'id', texts: [String(thing.id)] }), 2)],
    ],
    quickly: atEnd,
  },
  (book, { thing, slip }) => {
    const last = book.all(things).map(({ name }) => name);
    if (book.find(things, String(thing.id))) return { last, isThere: true };
    if (slip) book.add(slips, slip);
    book.add(things, thing);
    return { last, isThere: false };
  },
);
const lookAtEnds = action(
  'look at the ends',
  { tables: [appendOnly(things), appendOnly(slips)], quickly: atEnd },
  () => undefined,
);
export const learnThings = () => perform(lookAtEnds, {});
/** @returns whether it was done at the end alone */
export const addThingAtEnd = (thing: v.InferOutput<typeof row>, slip?: typeof thing) =>
  atEnd.perform(addAtEnd, { thing, slip }, '');
export const forgetThings = () => forgetEnds();
/** As in a copied file: what the script knows of a tab is about another file. */
export function pretendToBeACopy(): void {
  setProperty('ends', (property('ends') ?? '').replace(ownFile().getId(), 'another'));
}
/** As after a newer script, whose rows this one may not understand. */
export function pretendToBeNewer(): void {
  setProperty('ends', (property('ends') ?? '').replace('"version":1', '"version":2'));
}
export function loseThings(): void {
  const [tab] = tabsOfTable(ownFile(), things.name);
  if (tab) deleteTab(ownFile(), tab);
}
