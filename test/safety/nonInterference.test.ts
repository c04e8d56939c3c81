import { handIn, opened, smallChapter } from '../aid/deskHand';
import { ana, Chapter, sam } from '../chapter/chapter';
import { sendList } from '../exchange/sentList';
import { listOf } from '../turf/doorLists';
import { sent } from '../walking/oldTown';

jest.setTimeout(300_000);

type Step = (chapter: Chapter) => void;

/**
 * The same steps in another world come to the same, chance and clock included, unless something of the other side made
 * a difference: each step begins at its own moment with chance as it was.
 */
function replay(chapter: Chapter, day: string, steps: readonly Step[]): Chapter {
  const { runtime } = chapter.host;
  steps.forEach((step, at) => {
    runtime.moveTo(Date.parse(`${day}T09:00:00-05:00`) + at * 3_600_000);
    Object.assign(runtime, { state: 4711 + at });
    step(chapter);
  });
  return chapter;
}

/** A round of one file's robots; those of the other have their own rounds. */
const roundOf =
  (owner: string, fn: string): Step =>
  ({ host: { triggers } }) =>
    triggers.fireClock(triggers.list().find((one) => one.fn === fn && one.owner === owner)?.id ?? '');

type Ask = <T>(name: string, args?: object) => T;

function dialogOf({ host, workbook }: Chapter, item: string): Ask {
  host.click(workbook, `Chapter > ${item}`, { as: ana });
  const { id } = host.ui.screen;
  return <T>(name: string, args: object = {}) => {
    const answer = host.ui.call(id, name, args) as { ok: true; value: T } | { ok: false; sentence: string };
    if (!answer.ok) throw new Error(answer.sentence);
    return answer.value;
  };
}

function finish(ask: Ask, jobId: string): void {
  for (let call = 0; call < 50; call += 1)
    if (ask<{ state: string }>('continueJob', { jobId }).state === 'done') return;
  throw new Error('It never ended');
}

const voters = `Voter File VANID,LastName,FirstName,Preferred Phone,Party,Address,Zip5,Latitude,Longitude,PrecinctName
1,Ejemplo,Rosa,703 555 0142,D,101 N Alfred St Apt 1,22314,38.8055,-77.0490,Northside
2,Sample,Sam,703 555 0143,R,103 N Alfred St,22314,38.8056,-77.0490,Northside
3,Muestra,Eva,703 555 0144,D,105 N Alfred St,22314,38.8057,-77.0490,Northside`;

/** Reading a longer tab takes longer: a letter goes out in the same minute, not in the same millisecond. */
const toTheMinute = ({ id: _, at, ...letter }: { id: number; at: number }) => ({
  ...letter,
  at: Math.floor(at / 60_000),
});

const lettersAbout = (chapter: Chapter, subject: RegExp) =>
  chapter.host.mail.sent.filter((letter) => subject.test(letter.subject));

/** The page of the walk list that was handed out. */
function walkPage(chapter: Chapter) {
  const [letter] = lettersAbout(chapter, /Your walk list/);
  const link = /https:\/\/\S+\?t=[0-9a-f]{32}/.exec(letter?.body ?? '')?.[0] ?? '';
  const { html } = chapter.host.web(link).get();
  const start = JSON.parse(/<script id="start"[^>]*>(.*?)<\/script>/.exec(html)?.[1] ?? '{}');
  const call = (name: string, args: object = {}) =>
    chapter.host.web(link).call('page', { ...start, call: name, args }) as { value: { doors: { id: string }[] } };
  return { html, call };
}

const campaign: readonly Step[] = [
  (chapter) => {
    const ask = dialogOf(chapter, 'Bring in & take out > Bring in a list');
    finish(ask, sendList(listOf(voters), 'doors', (name, args) => ask(name, args)).jobId);
  },
  (chapter) => {
    const areas = chapter.rows(chapter.workbook, 'Areas').map(({ ID }) => ID);
    const ask = dialogOf(chapter, 'Doors > Make walk lists');
    finish(ask, ask<string>('startWalkLists', { areas, size: 40 }));
  },
  (chapter) => {
    const ask = dialogOf(chapter, 'Doors > Hand out walk lists');
    const { lists, walkers } = ask<{ lists: { id: string }[]; walkers: { id: string; name: string }[] }>(
      'handOutAhead',
    );
    const vera = walkers.find(({ name }) => name === 'Vera Muster');
    ask('handOutTurf', { turf: lists[0]?.id, volunteer: vera?.id, until: '2026-03-31' });
  },
  roundOf(ana, 'everyTenMinutes'),
  (chapter) => {
    const { call } = walkPage(chapter);
    const [door] = call('show').value.doors;
    call('record', {
      visits: [sent(1, { door: door?.id, at: Math.floor(chapter.host.runtime.now()), result: 'refused' })],
    });
  },
  roundOf(ana, 'everyTenMinutes'),
  roundOf(ana, 'everyHour'),
];

/** Everything that the campaign side holds, shows, writes and logs. */
function campaignSide(chapter: Chapter) {
  const { host, workbook } = chapter;
  const tabs = ['Doors', 'Voters', 'Walk lists', 'Visits', 'Door questions'];
  const { html, call } = walkPage(chapter);
  const project = host.project('Workbook').id;
  return {
    tabs: tabs.map((tab) => [tab, chapter.at(workbook).reads(tab)]),
    page: [html, call('show')],
    onPaper: dialogOf(chapter, 'Doors > Print walk lists')('walkListsOnPaper', {
      turfs: chapter.rows(workbook, 'Walk lists').map(({ ID }) => ID),
    }),
    ahead: dialogOf(chapter, 'Doors > Hand out walk lists')('handOutAhead'),
    letters: lettersAbout(chapter, /Your walk list/).map(toTheMinute),
    logs: host.services.logs.filter((line) => line.project === project),
  };
}

const share = [
  'You may give my name and address to the person who helps me.',
  'You may call me or write to me about this request.',
];
/** Somebody who lives at a door of the list, with the phone number of a voter. */
const neighbor = {
  'What do you need?': ['Food', 'A ride'],
  'What shall we call you?': 'Rosa Ejemplo',
  'Your phone number': '703 555 0142',
  'Your e-mail address': 'rosa@people.example',
  'Where shall we bring it?': '101 N Alfred St Apt 1',
  'Which part of town are you in?': 'Northside',
  'How may we reach you?': ['Write me an e-mail'],
  'What we may do': share,
};

/** An answer to the form is kept, and then taken in by a run that comes once. */
const asking =
  (answers: Record<string, string | string[]>): Step =>
  (chapter) => {
    chapter.host.forms.submit(chapter.formCalled(/ask for help/), answers);
    roundOf(sam, 'takeAnswersSoon')(chapter);
  };

const aid: readonly Step[] = [
  asking(neighbor),
  asking({ ...neighbor, 'What do you need?': ['Food'], 'What shall we call you?': 'Eva Muestra' }),
  roundOf(sam, 'everyTenMinutes'),
  (chapter) => {
    const desk = handIn(chapter, chapter.desk, 'Desk');
    for (const row of [2, 3]) desk.write('Status', 'Looking', row);
  },
  (chapter) => {
    const { ask } = opened(chapter, 'Help > Find someone to help');
    const { planned } = ask<{ planned: { request: string; volunteer: string }[] }>('planOffers');
    ask('offerAll', { offers: planned.slice(0, 1).map(({ request, volunteer }) => ({ request, volunteer })) });
  },
  (chapter) => handIn(chapter, chapter.workbook, 'Volunteers').write('May take requests themselves', 'Yes'),
  roundOf(sam, 'everyHour'),
  roundOf(sam, 'everyTenMinutes'),
  (chapter) => void opened(chapter, 'Help > My calls today').ask('listCalls'),
  (chapter) => {
    const { ask } = opened(chapter, 'Help > Share fairly when there is not enough');
    ask('confirmDraw', { need: 'food', capacity: 1, seed: '4711' });
  },
  (chapter) => handIn(chapter, chapter.desk, 'Desk').write('Why closed', 'Delivered'),
  roundOf(sam, 'everyHour'),
];

/** Everything that the aid side holds, shows, writes and logs. */
function aidSide(chapter: Chapter) {
  const { host, workbook, desk } = chapter;
  const project = host.project('Desk').id;
  const links = host.mail.sent.flatMap(({ body }) => /https:\/\/\S+\?t=[0-9a-f]{32}/.exec(body)?.[0] ?? []);
  const pages = links.flatMap((link) => {
    const { html } = host.web(link).get();
    const start = JSON.parse(/<script id="start"[^>]*>(.*?)<\/script>/.exec(html)?.[1] ?? '{}');
    if (!['board', 'standing', 'offer'].includes(start.page)) return [];
    return [html, host.web(link).call('page', { ...start, call: 'show', args: {} })];
  });
  return {
    desk: chapter
      .at(desk)
      .tabs()
      .map((tab) => [tab, chapter.at(desk).reads(tab)]),
    requests: chapter.at(workbook).reads('Requests'),
    pages,
    calls: opened(chapter, 'Help > My calls today').ask('listCalls'),
    letters: host.mail.sent.filter(({ subject }) => !/Your walk list/.test(subject)).map(toTheMinute),
    logs: host.services.logs.filter((line) => line.project === project),
  };
}

describe('two worlds that differ only', () => {
  const before = smallChapter().saved();
  const [early, late] = ['2026-03-05', '2026-03-20'] as const;
  const world = () => Chapter.resumed(before);

  test('in who asked for help and what became of it have the same campaign, to the last byte', () => {
    const quiet = campaignSide(replay(world(), late, campaign));
    const helped = replay(world(), early, aid);
    expect(helped.rows(helped.desk, 'Fair draws')).toHaveLength(1);
    expect(campaignSide(replay(helped, late, campaign))).toEqual(quiet);
    expect(quiet.tabs.map(([, rows]) => rows?.length)).toEqual([4, 4, 2, 2, 1]);
    expect(quiet.letters).toHaveLength(1);
  });

  test('in doors, voters and visits have the same help, to the last byte', () => {
    const quiet = aidSide(replay(world(), late, aid));
    const campaigned = replay(world(), early, campaign);
    expect(campaigned.rows(campaigned.workbook, 'Visits')).toHaveLength(1);
    expect(aidSide(replay(campaigned, late, aid))).toEqual(quiet);
    expect(quiet.pages.length).toBeGreaterThan(4);
  });
});
