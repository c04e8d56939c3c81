import type { Chapter } from '../chapter/chapter';
import { later } from '../later';
import { handIn, lettersTo, linkIn, opened, smallChapterAfter, visit } from './deskHand';

jest.setTimeout(180_000);

/** Rosa asked for food, and Vera has been asked to bring it; Otto could too. */
function veraAsked() {
  const chapter = smallChapterAfter('Vera was asked to bring food to Rosa', (world) => {
    world.askForHelp({
      'What shall we call you?': 'Rosa Canary',
      'Where shall we bring it?': '7 Canary Lane',
      'Which part of town are you in?': 'Northside',
      'What we may do': ['You may give my name and address to the person who helps me.'],
    });
    handIn(world, world.desk, 'Desk').write('Ask this volunteer', 'Vera Muster');
    world.host.clock.advance({ minutes: 11 });
  });
  const desk = handIn(chapter, chapter.desk, 'Desk');
  const requests = handIn(chapter, chapter.workbook, 'Requests');
  const page = (who: 'vera' | 'otto') =>
    visit(chapter, linkIn(lettersTo(chapter, `${who}@example.org`).at(-1)), 'offer');
  return { chapter, desk, requests, vera: page('vera'), otto: () => page('otto') };
}

/** So many hours, and then the robots come round. */
const wait = ({ host }: Chapter, hours: number) => later(host, hours + 71 / 60);

const asked = (chapter: Chapter) =>
  chapter.rows(chapter.desk, 'Offers').map(({ Volunteer, State }) => `${Volunteer?.split(' ')[0]}: ${State}`);
const canary = /Canary/;

test('an offer that nobody answers in three days goes to the next person by itself', () => {
  const { chapter, vera, otto } = veraAsked();
  expect(lettersTo(chapter, 'otto@example.org')).toEqual([]);
  wait(chapter, 73);
  expect(asked(chapter)).toEqual(['Vera: No answer', 'Otto: Offered']);
  expect(vera('show')).toMatchObject({ ok: false, sentence: expect.stringContaining('no longer valid') });
  expect(otto()('show')).toMatchObject({ value: { state: 'asked' } });
});

test('who says no is not asked for it again: the next is, and then a coordinator is asked to call somebody', () => {
  const { chapter, desk, vera, otto } = veraAsked();
  vera('decline');
  wait(chapter, 1);
  expect(asked(chapter)).toEqual(['Vera: Declined', 'Otto: Offered']);
  otto()('decline');
  wait(chapter, 1);
  expect(asked(chapter)).toHaveLength(2);
  expect(desk.row()['Please look']).toBe('Volunteers asked by mail: 2, and nobody could. Please call somebody.');
  desk.write('Ask this volunteer', 'Vera Muster');
  chapter.host.clock.advance({ minutes: 11 });
  expect(asked(chapter)).toHaveLength(2);
  expect(lettersTo(chapter, 'vera@example.org')).toHaveLength(1);
});

test.each([
  ['delivered', 'Done', /Vera/],
  ['partly', 'Looking', /Vera/],
  ['nobodyThere', 'Looking', /Vera/],
  ['notSafe', 'Looking', /Vera/],
  ['someoneElse', 'Done', /^$/],
])('the volunteer’s word is the proof: %s makes it %s in both files, and the address is gone', (report, status, by) => {
  const { chapter, desk, requests, vera } = veraAsked();
  expect(JSON.stringify(vera('show'))).not.toMatch(canary);
  expect(JSON.stringify(vera('take'))).toMatch(/7 Canary Lane/);
  expect(JSON.stringify(vera('report', { report, note: 'all quiet' }))).not.toMatch(canary);
  expect(JSON.stringify(vera('show'))).not.toMatch(canary);
  expect([desk.row().Status, requests.row().Status]).toEqual([status, status]);
  expect(requests.row()['Taken by']).toMatch(by);
  expect(chapter.rows(chapter.desk, 'Offers')[0]).toMatchObject({ State: 'Reported', Note: 'all quiet' });
  expect(chapter.failures()).toEqual([]);
});

test.each([
  ['a coordinator closes it in the Desk', 'desk', 'Status', 'Closed'],
  ['an organizer closes it in Requests', 'requests', 'Status', 'Closed'],
  ['an organizer gives it to another', 'requests', 'Taken by', 'Otto Sample'],
] as const)('the address is gone as soon as %s', (_, where, header, value) => {
  const { vera, ...hands } = veraAsked();
  vera('take');
  hands[where].write(header, value);
  expect(JSON.stringify(vera('show'))).not.toMatch(canary);
});

test('what was not done stands in the row, with who told it, until the row moves on', () => {
  const { chapter, desk, vera } = veraAsked();
  vera('take');
  vera('report', { report: 'nobodyThere', note: 'rang twice' });
  const offer = chapter.rows(chapter.desk, 'Offers')[0]?.ID;
  const line = `2026-03-02: Vera Muster reports: Nobody there. See ${offer} in the Offers tab.`;
  wait(chapter, 2);
  expect(desk.row()['Please look']).toBe(line);
  desk.write('Status', 'Waiting');
  expect(desk.row()['Please look']).toBe('');
});

test('where it was not safe nobody else is sent by “Plan all of them”, and its card says so', () => {
  const { chapter, desk, vera } = veraAsked();
  vera('take');
  vera('report', { report: 'notSafe' });
  const { ask } = opened(chapter, 'Help > Find someone to help');
  expect(ask('planOffers')).toEqual({ planned: [], nobody: 0 });
  expect(ask('listOpenRequests')).toMatchObject([{ id: desk.row().ID, wasNotSafe: true }]);
  wait(chapter, 24);
  expect(lettersTo(chapter, 'otto@example.org')).toEqual([]);
});
