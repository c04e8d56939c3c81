import { later } from '../later';
import { handIn, lettersTo, smallChapterAfter } from './deskHand';

jest.setTimeout(120_000);

function story(answers: Record<string, string | string[]> = {}) {
  const all = { 'Which part of town are you in?': 'Northside', 'What shall we call you?': 'Rosa Canary', ...answers };
  const chapter = smallChapterAfter(`asked: ${JSON.stringify(all)}`, (world) => world.askForHelp(all));
  const desk = handIn(chapter, chapter.desk, 'Desk');
  const requests = handIn(chapter, chapter.workbook, 'Requests');
  const calls = handIn(chapter, chapter.desk, 'Calls');
  return { chapter, desk, requests, calls };
}

const mayWrite = {
  'Your e-mail address': 'rosa.canary@example.org',
  'How may we reach you?': ['Write me an e-mail'],
  'What we may do': ['You may call me or write to me about this request.'],
};

describe('a coordinator with a phone that has no menus works by writing into cells', () => {
  test('choosing how a call went keeps it, and the cell is free again', () => {
    const { desk, calls } = story();
    desk.write('Log a call', 'No answer');
    expect(desk.row()).toMatchObject({ 'Log a call': '', 'Calls without answer': '1', 'Call back on': '2026-03-03' });
    expect(calls.rows()).toMatchObject([{ How: 'Call', 'How it went': 'No answer', By: 'sam.sample@chapter.example' }]);
    desk.write('Log a call', 'Talked');
    expect(desk.row()).toMatchObject({ 'Log a call': '', 'Calls without answer': '0', 'Call back on': '' });
    expect(calls.rows()).toHaveLength(2);
  });

  test('three calls that nobody answers end it kindly, with a letter where letters are welcome', () => {
    const { chapter, desk, requests } = story(mayWrite);
    for (const outcome of ['No answer', 'Left a message', 'No answer']) desk.write('Log a call', outcome);
    expect(desk.row()).toMatchObject({ Status: 'Closed', 'Why closed': 'Could not be reached', 'Please look': '' });
    expect(requests.row()).toMatchObject({ Status: 'Closed' });
    expect(handIn(chapter, chapter.desk, 'People').row()).toMatchObject({ 'First talk': 'Unreachable' });
    chapter.host.clock.advance({ minutes: 15 });
    const [, letter] = lettersTo(chapter, 'rosa.canary@example.org');
    expect(letter).toMatchObject({ subject: 'We tried to reach you' });
    expect(letter?.body).not.toMatch(/food/i);
  });

  test('who said nothing about letters gets none', () => {
    const { chapter, desk } = story({ 'Your e-mail address': 'rosa.canary@example.org' });
    for (const outcome of ['No answer', 'No answer', 'No answer']) desk.write('Log a call', outcome);
    expect(desk.row()).toMatchObject({ Status: 'Closed' });
    chapter.host.clock.advance({ minutes: 15 });
    expect(lettersTo(chapter, 'rosa.canary@example.org')).toEqual([]);
  });

  test('a wrong number is said in the row', () => {
    const { desk } = story();
    desk.write('Log a call', 'Wrong number');
    expect(desk.row()['Please look']).toBe('The phone number was wrong. Is there another way to reach them?');
  });

  test('a volunteer’s name asks them by mail; asking again is told to be needless', () => {
    const { chapter, desk } = story();
    desk.write('Ask this volunteer', 'Vera Muster');
    expect(desk.row()).toMatchObject({ 'Ask this volunteer': '', Status: 'Looking', 'Please look': '' });
    chapter.host.clock.advance({ minutes: 15 });
    expect(lettersTo(chapter, 'vera@example.org')).toHaveLength(1);
    desk.write('Ask this volunteer', 'Vera Muster');
    expect(desk.row()['Please look']).toBe(
      'Vera Muster was not asked: is being asked for this already. Nothing was changed.',
    );
  });

  test('a name that nobody has asks nobody, and the row says so', () => {
    const { desk } = story();
    desk.write('Ask this volunteer', 'Somebody Else');
    expect(desk.row()).toMatchObject({
      'Ask this volunteer': '',
      'Please look': 'Nobody in the Volunteers tab is called Somebody Else, so nobody was asked.',
    });
  });

  test('words that are on no list stay in their cell, and the row says so until they are gone', () => {
    const { desk } = story();
    desk.write('Log a call', 'her son picked up');
    expect(desk.row()).toMatchObject({
      'Log a call': 'her son picked up',
      'Please look': 'Not understood, and left as it is: Log a call.',
    });
    desk.write('Log a call', '');
    expect(desk.row()['Please look']).toBe('');
  });

  test('a helper’s name takes it, in either file; the steps between are kept', () => {
    const { chapter, desk, requests } = story();
    requests.write('Taken by', 'Vera Muster');
    expect(desk.row()).toMatchObject({ Status: 'Taken' });
    expect(desk.row().Helper).toContain('Vera Muster');
    desk.write('Status', 'Done');
    const steps = chapter.rows(chapter.desk, 'Steps');
    expect(steps).toMatchObject([
      { From: 'New', To: 'Claimed', 'Skipped on the way': 'Looking', By: 'ana.ejemplo@chapter.example' },
      { From: 'Claimed', To: 'Delivered', 'Skipped on the way': '', By: 'sam.sample@chapter.example' },
    ]);
  });

  test('a day to wait for lets it wait, and on that day it is looked for again', () => {
    const { chapter, desk, requests } = story();
    desk.write('Wait until', '2026-03-03');
    expect([desk.row().Status, requests.row().Status]).toEqual(['Waiting', 'Waiting']);
    later(chapter.host, 24);
    expect([desk.row().Status, requests.row().Status, desk.row()['Wait until']]).toEqual(['Looking', 'Looking', '']);
  });

  test('a partner refers it', () => {
    const { chapter, desk } = story();
    chapter.type(chapter.desk, 'Partners', { Group: 'Food bank of the sample' });
    desk.write('Referred to', 'Food bank of the sample');
    expect(desk.row()).toMatchObject({ Status: 'Waiting' });
    expect(chapter.rows(chapter.desk, 'Steps')).toMatchObject([{ To: 'Referred' }]);
  });

  test('closed without a reason, the row asks why until somebody chooses', () => {
    const { desk, requests } = story();
    desk.write('Status', 'Closed');
    expect(desk.row()['Please look']).toBe('Why was it closed? Please choose.');
    expect(requests.row()).toMatchObject({ Status: 'Closed' });
    desk.write('Why closed', 'No longer needed');
    expect(desk.row()['Please look']).toBe('');
  });

  test('a reason closes it; opening it again takes the reason away', () => {
    const { desk, requests } = story();
    desk.write('Why closed', 'Done by others');
    expect(requests.row()).toMatchObject({ Status: 'Closed', 'Closed on': '2026-03-02' });
    desk.write('Status', 'Looking');
    expect(desk.row()).toMatchObject({ 'Why closed': '', 'Closed on': '' });
    expect(requests.row()).toMatchObject({ Status: 'Looking', 'Closed on': '' });
  });
});
