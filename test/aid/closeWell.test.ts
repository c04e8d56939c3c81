import type { StandingView } from '../../src/aid/standing';
import { handIn, lettersTo, opened, smallChapterAfter } from './deskHand';

jest.setTimeout(180_000);

const wantsLetters = {
  'Your e-mail address': 'rosa.canary@example.org',
  'How may we reach you?': ['Write me an e-mail'],
  'What we may do': ['You may call me or write to me about this request.'],
};

function helped(answers: Record<string, string | string[]>) {
  const chapter = smallChapterAfter(`Vera has helped Rosa ${JSON.stringify(answers)}`, (world) => {
    world.askForHelp({ 'What shall we call you?': 'Rosa Canary', ...answers });
    const row = handIn(world, world.desk, 'Desk');
    row.write('Helper', 'Vera Muster');
    row.write('Status', 'Done');
    world.host.clock.advance({ minutes: 75 });
  });
  const desk = handIn(chapter, chapter.desk, 'Desk');
  const visit = (call: string, args: object = {}): StandingView => {
    const [letter] = lettersTo(chapter, 'rosa.canary@example.org');
    const link = /https:\/\/\S+\?t=[0-9a-f]{32}/.exec(letter?.body ?? '')?.[0] ?? '';
    const build = /"build":"(\w+)"/.exec(chapter.host.web(link).get().html)?.[1];
    const request = { page: 'standing', token: link.slice(-32), call, args, build, language: 'en' };
    return (chapter.host.web(link).call('page', request) as { value: StandingView }).value;
  };
  return { chapter, desk, visit };
}

test('who was helped is thanked and asked once whether it was enough, in a letter that says nothing of what it was', () => {
  const { chapter, desk } = helped(wantsLetters);
  const letters = lettersTo(chapter, 'rosa.canary@example.org');
  expect(letters.map(({ subject }) => subject)).toEqual(['We have your message', 'Thank you']);
  expect(letters[1]?.body).not.toMatch(/food|Vera|Rosa/i);
  expect(desk.row()).toMatchObject({ 'Asked whether it was enough': '2026-03-02', Status: 'Done', 'Call back on': '' });
  chapter.host.clock.advance({ hours: 3 });
  expect(lettersTo(chapter, 'rosa.canary@example.org')).toHaveLength(2);
});

test('they say yes: it is closed as delivered, and only now may they be asked to help out', () => {
  const { desk, visit } = helped(wantsLetters);
  expect(visit('show')).toMatchObject({ requests: [{ state: 'done' }], joinUs: '' });
  const after = visit('wasEnough', { request: desk.row().ID });
  expect(after.requests).toMatchObject([{ state: 'closed' }]);
  expect(after.joinUs).toMatch(/^https:/);
  expect(desk.row()).toMatchObject({ Status: 'Closed', 'Why closed': 'Delivered' });
  expect(desk.row().Helper).toContain('Vera Muster');
});

test('they say not quite: it is looked for again, and the row says so', () => {
  const { desk, visit } = helped(wantsLetters);
  visit('stillNeeded', { request: desk.row().ID });
  expect(desk.row()).toMatchObject({ Status: 'Looking', 'Please look': '2026-03-02: they say it is still needed.' });
});

test('who wants calls is on the list of calls the next day, with what to ask', () => {
  const { chapter, desk } = helped({ 'Your phone number': '703 555 0142' });
  expect(desk.row()).toMatchObject({ 'Call back on': '2026-03-03', 'Please look': 'Please ask once: was it enough?' });
  desk.write('Call back on', '2026-03-02');
  const { ask } = opened(chapter, 'Help > My calls today');
  expect(ask<{ name: string }[]>('listCalls').map(({ name }) => name)).toEqual(['Rosa Canary']);
});

test('without an answer it is closed a week later', () => {
  const { chapter, desk } = helped({ 'Your phone number': '703 555 0142' });
  desk.write('Asked whether it was enough', '2026-02-24');
  chapter.host.clock.advance({ minutes: 61 });
  expect(desk.row()).toMatchObject({ Status: 'Done' });
  desk.write('Asked whether it was enough', '2026-02-23');
  chapter.host.clock.advance({ minutes: 61 });
  expect(desk.row()).toMatchObject({
    Status: 'Closed',
    'Why closed': 'Delivered',
    'Call back on': '',
    'Please look': '',
  });
  expect(chapter.failures()).toEqual([]);
});
