import { createHost } from '../../local/host/index';
import type { WhoFits } from '../../src/roster/fillShift';
import type { ShiftView } from '../../src/roster/shiftPage';
import { RosterChapter } from '../roster/rosterChapter';
import type { Scenario } from './driver';
import {
  columnPutIn,
  copiesOf,
  headerRenamed,
  ownColumn,
  type Place,
  round,
  rowPutIn,
  rowsOf,
  sorted,
  tried,
  typed,
  withOwnColumn,
} from './meanwhile';

const organizer = 'orga.ejemplo@chapter.example';
const tabCalled = (tab: string): Place<RosterChapter> => ({ file: ({ workbook }) => workbook, as: organizer, tab });
const [signUps, shifts, volunteers] = [tabCalled('Sign-ups'), tabCalled('Shifts'), tabCalled('Volunteers')];

const ana = { name: 'Ana Ejemplo', email: 'ana@people.example' };
const eva = { name: 'Eva Muestra', email: 'eva@people.example' };
const sam = { name: 'Sam Sample', phone: '703-555-0142' };

const copy = ({ host, workbook, desk }: RosterChapter) =>
  new RosterChapter(createHost({ state: host.save() }), workbook, desk);

/** A shift with one place, which three volunteers were invited to. */
function invited(): RosterChapter {
  const chapter = RosterChapter.open();
  for (const said of [ana, eva, sam]) chapter.offerToHelp(said);
  const menu = 'Volunteers & shifts · Voluntarios y turnos';
  chapter.click(`${menu} > Add a shift · Agregar un turno`);
  chapter.ask('saveShift', {
    ...{ title: 'Food table', kind: 'food', day: '2026-03-07', start: '9:30 am', end: '12:00', place: 'Town hall' },
    ...{ area: '', people: '1', skill: '', language: '', notes: '' },
  });
  chapter.click(`${menu} > Fill a shift · Llenar un turno`);
  const shift = chapter.rows('Shifts')[0]?.ID;
  const { fitting } = chapter.ask<WhoFits>('whoFitsShift', { shift });
  chapter.ask('inviteToShift', { shift, volunteers: fitting.map(({ id }) => id) });
  chapter.host.clock.advance({ minutes: 11 });
  for (const tab of [signUps, shifts, volunteers]) withOwnColumn(tab, chapter);
  return chapter;
}

const isOf = (name: string) => (row: Record<string, string>) => row.Volunteer?.includes(name) ?? false;

const meanwhile: NonNullable<Scenario<RosterChapter>['meanwhile']> = {
  'the sign-ups are sorted': sorted(signUps),
  'the shifts are sorted': sorted(shifts),
  'a row is put in above the sign-ups': rowPutIn(signUps),
  'a column is put in before the sign-ups': columnPutIn(signUps),
  'a header of the sign-ups is renamed': headerRenamed(signUps, 'Asked'),
  'the robots make a round': round(organizer),
  'a person writes beside the sign-up': typed(signUps, { row: isOf(ana.name), header: ownColumn, value: 'Has a key' }),
  'a person writes beside another sign-up': typed(signUps, { row: isOf(sam.name), header: ownColumn, value: 'Rang' }),
  'a person answers for somebody else': typed(signUps, { row: isOf(sam.name), header: 'State', value: 'Cannot' }),
  'a person changes the place of the shift': typed(shifts, { row: () => true, header: 'Place', value: 'Library' }),
};

function wrongWithRows(chapter: RosterChapter): string[] {
  const rows = rowsOf(signUps, chapter);
  return [ana, eva, sam].flatMap(({ name }) => {
    const { length } = rows.filter(isOf(name));
    return length === 1 ? [] : [`${name} has ${length} sign-ups.`];
  });
}

/** The page shows the state, and so does the row; when not, the volunteer presses again. */
function wrongWithAnswer(chapter: RosterChapter, call: string, { shown, state }: Record<'shown' | 'state', string>) {
  const link = chapter.linkTo(ana.email);
  const see = () => tried(() => chapter.visit<ShiftView>(link, 'show'))?.state;
  if (see() !== shown) tried(() => chapter.visit(link, call));
  const row = rowsOf(signUps, chapter).find(isOf(ana.name));
  return [
    ...(see() === shown ? [] : [`The volunteer sees ${see()}.`]),
    ...(row?.State === state ? [] : [`The sign-up says ${row?.State}.`]),
  ];
}

/** A volunteer says on the phone page that they come. */
export const signsUp: Scenario<RosterChapter> = {
  name: 'a volunteer signs up',
  begin: copiesOf(invited, copy),
  happens: (chapter) => chapter.visit(chapter.linkTo(ana.email), 'confirm'),
  wrong: (chapter) => [
    ...wrongWithAnswer(chapter, 'confirm', { shown: 'confirmed', state: 'Comes' }),
    ...wrongWithRows(chapter),
  ],
  meanwhile,
};

/** A volunteer cannot come after all, and the next on the waiting list gets the place and a letter. */
export const givesUp: Scenario<RosterChapter> = {
  name: 'a place becomes free',
  begin: copiesOf(() => {
    const chapter = invited();
    chapter.visit(chapter.linkTo(ana.email), 'confirm');
    chapter.visit(chapter.linkTo(eva.email), 'confirm');
    return chapter;
  }, copy),
  happens: (chapter) => {
    chapter.visit(chapter.linkTo(ana.email), 'decline');
    chapter.host.clock.advance({ minutes: 21 });
  },
  wrong: (chapter) => {
    const next = rowsOf(signUps, chapter).find(isOf(eva.name))?.State;
    const letters = chapter.mailTo(eva.email).filter(({ subject }) => /lugar|place|spot/i.test(subject)).length;
    const log = chapter.rows('Mail log').filter(({ To }) => To === eva.email);
    const told = log.some(({ Status }) => !['Sent', 'Waiting', 'Sending'].includes(Status ?? ''));
    return [
      ...wrongWithAnswer(chapter, 'decline', { shown: 'declined', state: 'Cannot' }),
      ...wrongWithRows(chapter),
      ...(next === 'Comes' ? [] : [`The next in line is ${next}.`]),
      ...(letters === 1 || (letters === 0 && told) ? [] : [`${letters} letters told of the place.`]),
    ];
  },
  meanwhile,
};

/** Somebody offers to help by the public form. */
export const offersHelp: Scenario<RosterChapter> = {
  name: 'somebody offers to help',
  begin: copiesOf(invited, copy),
  happens: (chapter) =>
    chapter.offerToHelp({ name: 'Nora Newcomer', email: 'nora@people.example', skills: ['Driving'] }),
  wrong: (chapter) =>
    ['Nora Newcomer', ana.name, eva.name, sam.name].flatMap((name) => {
      const rows = rowsOf(volunteers, chapter).filter(({ Name }) => Name === name);
      return rows.length === 1 ? [] : [`${name} has ${rows.length} rows.`];
    }),
  meanwhile: {
    'the volunteers are sorted': sorted(volunteers),
    'a row is put in above the volunteers': rowPutIn(volunteers),
    'a column is put in before the volunteers': columnPutIn(volunteers),
    'a header of the volunteers is renamed': headerRenamed(volunteers, 'Phone'),
    'the robots make a round': round(organizer),
    'the hourly robot makes a round': round(organizer, 'everyHour'),
    'a person writes beside another volunteer': typed(volunteers, {
      ...{ row: ({ Name }) => Name === eva.name, header: ownColumn, value: 'Met at the fair' },
    }),
    'a person writes beside the last volunteer': typed(volunteers, {
      ...{ row: ({ Name }) => Name === 'Nora Newcomer' || Name === sam.name, header: ownColumn, value: 'Welcomed' },
    }),
    'a person changes what another volunteer can do': typed(volunteers, {
      ...{ row: ({ Name }) => Name === eva.name, header: 'Can do', value: 'Cooking' },
    }),
  },
};
