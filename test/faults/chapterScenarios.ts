import { askWords } from '../../src/i18n/aid';
import { ana, Chapter, type Saved, sam } from '../chapter/chapter';
import type { Scenario } from './driver';

type Row = Record<string, string>;

/** Saved once: each case begins with a copy. */
function once(prepare: () => Saved): () => Chapter {
  let saved: Saved | undefined;
  return () => {
    saved ??= prepare();
    return Chapter.resumed(saved);
  };
}

const names = ['Ada Sample', 'Ben Sample', 'Cleo Sample'];

/** A chapter with three people who have asked. */
function threeAsked(): Chapter {
  const chapter = Chapter.ready();
  chapter.type(chapter.workbook, 'Areas', { Area: 'Northside' });
  for (const name of names) ask(chapter, name);
  return chapter;
}

function ask(chapter: Chapter, name: string): void {
  chapter.askForHelp({ [askWords.name.en]: name, [askWords.phone.en]: '(703) 555-0142' });
}

function columnOf(chapter: Chapter, file: string, tab: string, header: string): string {
  const at = chapter.at(file).reads(tab)[0]?.indexOf(header) ?? -1;
  if (at < 0) throw new Error(`${tab} has no ${header}`);
  return String.fromCharCode(65 + at);
}

/** A script's trigger fires once more, as another run. */
function roundOf(chapter: Chapter, owner: string): void {
  const { triggers } = chapter.host;
  const round = triggers.list().find((one) => one.fn === 'everyTenMinutes' && one.owner === owner);
  if (round) triggers.fireClock(round.id);
}

/** What people and robots do to the two files at any moment. */
const meanwhile: NonNullable<Scenario<Chapter>['meanwhile']> = {
  'the Desk tab is sorted': (chapter) => chapter.at(chapter.desk).sort('Desk', 0, false),
  'the Requests tab is sorted': (chapter) => chapter.at(chapter.workbook).sort('Requests', 0, false),
  'a row is put in above the requests': (chapter) => chapter.at(chapter.workbook).insertRows('Requests', 1),
  'a column is put in before the cases': (chapter) => chapter.at(chapter.desk).insertColumns('Desk', 1),
  'a header is renamed': (chapter) => {
    const column = columnOf(chapter, chapter.workbook, 'Requests', 'Need');
    chapter.at(chapter.workbook).type(`Requests!${column}1`, 'What is needed');
  },
  'the robots of the Help desk make a round': (chapter) => roundOf(chapter, sam),
  'the robots of the Workbook make a round': (chapter) => roundOf(chapter, ana),
};

const filled = (rows: Row[]) => rows.filter((row) => row.ID !== '' && row.ID !== undefined);
const cases = (chapter: Chapter) => filled(chapter.rows(chapter.desk, 'Desk'));
const requests = (chapter: Chapter) => filled(chapter.rows(chapter.workbook, 'Requests'));

/** Each of these people has one case and one request, which say the same. */
function wrongWithPeople(chapter: Chapter, people: readonly string[]): string[] {
  const both = requests(chapter);
  const wrong = people.flatMap((name) => {
    const own = cases(chapter).filter((row) => row.Name === name);
    if (own.length !== 1) return [`${name} has ${own.length} cases.`];
    const same = both.filter(({ ID }) => ID === own[0]?.ID);
    if (same.length !== 1) return [`${name} has ${same.length} requests in the Workbook.`];
    return same[0]?.Status === own[0]?.Status ? [] : [`${name}: ${own[0]?.Status} here, ${same[0]?.Status} there.`];
  });
  const more = both.length - people.length;
  return more > 0 ? [...wrong, `There are ${more} requests of nobody.`] : wrong;
}

/** The files' own book-keeping is done: nothing half-written, no letter stuck on its way. */
function wrongBackstage(chapter: Chapter): string[] {
  return [chapter.workbook, chapter.desk].flatMap((file) => {
    const tabs = chapter.at(file).tabs();
    const rows = (tab: string) => (tabs.includes(tab) ? filled(chapter.rows(file, tab)) : []);
    return rows('Mail log').flatMap(({ Status, To }) => (Status === 'Sending' ? [`A letter to ${To} is stuck.`] : []));
  });
}

/** Somebody asks by the public form. */
export const asking: Scenario<Chapter> = {
  name: 'somebody asks',
  begin: once(() => threeAsked().saved()),
  happens: (chapter) => ask(chapter, 'Dora Sample'),
  wrong: (chapter) => [...wrongWithPeople(chapter, [...names, 'Dora Sample']), ...wrongBackstage(chapter)],
  meanwhile,
};

function typeStatus(chapter: Chapter, file: string, tab: string, id: string, status: string): void {
  const row = chapter.rows(file, tab).findIndex(({ ID }) => ID === id) + 2;
  chapter.at(file).type(`${tab}!${columnOf(chapter, file, tab, 'Status')}${row}`, status);
}

function idOf(chapter: Chapter, name: string): string {
  return cases(chapter).find((row) => row.Name === name)?.ID ?? '';
}

/** An organizer changes a status in the Workbook, and the Help desk follows. */
export const statusInWorkbook: Scenario<Chapter> = {
  name: 'a status in the Workbook',
  begin: once(() => threeAsked().saved()),
  happens: (chapter) => typeStatus(chapter, chapter.workbook, 'Requests', idOf(chapter, 'Ben Sample'), 'Waiting'),
  wrong: (chapter) => [...wrongWithPeople(chapter, names), ...wrongStatus(chapter, 'Ben Sample', 'Waiting')],
  meanwhile,
};

/** A coordinator changes a status in the Help desk, and the Workbook follows. */
export const statusInDesk: Scenario<Chapter> = {
  name: 'a status in the Help desk',
  begin: once(() => threeAsked().saved()),
  happens: (chapter) => typeStatus(chapter, chapter.desk, 'Desk', idOf(chapter, 'Cleo Sample'), 'Waiting'),
  wrong: (chapter) => [...wrongWithPeople(chapter, names), ...wrongStatus(chapter, 'Cleo Sample', 'Waiting')],
  meanwhile,
};

function wrongStatus(chapter: Chapter, name: string, status: string): string[] {
  const found = cases(chapter).find((row) => row.Name === name)?.Status;
  return found === status ? [] : [`${name} should be ${status} and is ${found}.`];
}

const helper = 'helper@people.example';

/** Up to a letter that waits to be sent. */
function offered(): Chapter {
  const chapter = threeAsked();
  const volunteer = { Name: 'Vera Volunteer', 'E-mail': helper, Area: 'Northside', 'Can do': 'Driving' };
  chapter.type(chapter.workbook, 'Volunteers', volunteer);
  chapter.host.clock.advance({ minutes: 11 });
  chapter.host.click(chapter.desk, 'Chapter > Help > Find someone to help', { as: sam });
  const request = idOf(chapter, 'Ada Sample');
  const { ranked } = call<{ ranked: { id: string }[] }>(chapter, 'rankFor', { request });
  call(chapter, 'offerRequest', { request, volunteer: ranked[0]?.id });
  return chapter;
}

interface Answer<T> {
  ok: boolean;
  value: T;
  sentence?: string;
}

function call<T>({ host }: Chapter, name: string, args: object): T {
  const answer = host.ui.call(host.ui.screen.id, name, args) as Answer<T>;
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value;
}

const letters = (chapter: Chapter) => chapter.host.mail.sent.filter(({ to }) => to === helper);

/** The robots send the letter of an offer. */
export const letterSent: Scenario<Chapter> = {
  name: 'an offer is mailed',
  begin: once(() => offered().saved()),
  happens: (chapter) => chapter.host.clock.advance({ minutes: 11 }),
  wrong: (chapter) => {
    const { length } = letters(chapter);
    const log = filled(chapter.rows(chapter.desk, 'Mail log'));
    const wasTold = log.some(({ Status }) => Status !== 'Sent' && Status !== 'Waiting' && Status !== 'Sending');
    return [
      ...(length > 1 ? [`The letter went out ${length} times.`] : []),
      ...(length === 0 && !wasTold ? ['The letter was lost and nobody is told.'] : []),
      ...wrongBackstage(chapter),
      ...wrongWithPeople(chapter, names),
    ];
  },
  meanwhile,
};

function visit(chapter: Chapter, what: string): Answer<{ state: string }> {
  const link = /https:\S+\?t=\w+/.exec(letters(chapter)[0]?.body ?? '')?.[0] ?? '';
  const web = chapter.host.web(link);
  const start = /<script id="start" type="application\/json">(.*?)<\/script>/.exec(web.get().html)?.[1] ?? '{}';
  const { page, token, build, language } = JSON.parse(start);
  return web.call('page', { page, token, call: what, args: {}, build, language }) as Answer<{ state: string }>;
}

/** A volunteer takes what was offered, on the phone page; when the page says that it failed, they press again. */
export const taken: Scenario<Chapter> = {
  name: 'an offer is taken',
  begin: once(() => {
    const chapter = offered();
    chapter.host.clock.advance({ minutes: 11 });
    return chapter.saved();
  }),
  happens: (chapter) => void visit(chapter, 'take'),
  wrong: (chapter) => {
    const shown = visit(chapter, 'show');
    const state = shown.ok && shown.value.state === 'yours' ? 'yours' : visit(chapter, 'take').value?.state;
    return [
      ...(state === 'yours' ? [] : [`The volunteer sees ${state ?? shown.sentence}.`]),
      ...wrongWithPeople(chapter, names),
      ...wrongStatus(chapter, 'Ada Sample', 'Claimed'),
    ];
  },
  meanwhile,
};
