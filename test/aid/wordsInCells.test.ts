import { idOnly, tellsWhere } from '../../src/aid/wordsInCells';
import { handIn, smallChapter } from './deskHand';

jest.setTimeout(120_000);

test.each(['V-7K2M-Q4', 'A-1'])('%s is an id and goes to the other file', (id) => expect(idOnly(id)).toBe(id));

test.each(['', 'Rosa', 'Rosa · 703 555 0142', 'v-7k2m', 'V-7K2M Rosa'])(
  '“%s” is none, and stays where it is',
  (words) => expect(idOnly(words)).toBe(''),
);

describe('what tells where somebody is found', () => {
  test.each([
    '703 555 0142',
    'call (703) 555-0142 after six',
    '+17035550142',
    '555.0142',
    'rosa@people.example',
    '7 Sample Lane',
    'bring it to 7 Sample St, Apt 2',
    'Calle Muestra 7',
    '2026-03-02, call 555 0142',
  ])('“%s” does', (text) => expect(tellsWhere(text)).toBe(true));

  test.each([
    'when the van is back',
    '3 adults, 2 kids',
    '2026-03-02 or 2026-03-09',
    '3/14/2026',
    'Vera’s cousin',
    '20',
  ])('“%s” does not, and stays as it was typed', (text) => expect(tellsWhere(text)).toBe(false));
});

function asked() {
  const chapter = smallChapter();
  chapter.askForHelp({ 'What shall we call you?': 'Rosa Canary', 'Which part of town are you in?': 'Northside' });
  return {
    chapter,
    desk: handIn(chapter, chapter.desk, 'Desk'),
    requests: handIn(chapter, chapter.workbook, 'Requests'),
  };
}

test('a helper or an area that nobody knows stays in the Desk, is said in the row, and goes no further', () => {
  const { chapter, desk, requests } = asked();
  desk.write('Helper', 'Canary’s cousin');
  desk.write('Area', 'behind the Canary mill');
  expect(desk.row()).toMatchObject({
    ...{ Helper: 'Canary’s cousin', Area: 'behind the Canary mill', Status: 'New' },
    'Please look': 'Not understood, and left as it is: Helper, Area.',
  });
  expect(requests.row()).toMatchObject({ 'Taken by': '', Status: 'New' });
  expect(requests.row().Area).toContain('Northside');
  desk.write('Status', 'Done');
  expect(JSON.stringify([requests.rows(), chapter.rows(chapter.desk, 'Steps')])).not.toContain('Canary');
  desk.write('Helper', 'Vera Muster');
  expect(requests.row()['Taken by']).toContain('Vera Muster');
});

test('asked for again, words that stand for an area stay in the Help desk', () => {
  const { chapter, desk, requests } = asked();
  desk.write('Area', 'behind the Canary mill');
  chapter.host.click(chapter.desk, 'Chapter > Help > New call', { as: 'sam.sample@chapter.example' });
  chapter.host.ui.call(chapter.host.ui.screen.id, 'askAgain', { request: desk.row().ID });
  expect(requests.rows()).toHaveLength(2);
  expect(JSON.stringify(requests.rows())).not.toContain('Canary');
});

test('a phone number typed into the Workbook goes to the notes of the Desk, and the organizers are told', () => {
  const { chapter, desk, requests } = asked();
  requests.write('How many people', 'call 703 555 0142');
  expect(requests.row()).toMatchObject({
    'How many people': '',
    'Please look': 'A phone number or address was moved to the Help desk. Please write such things only there.',
  });
  expect(desk.row()).toMatchObject({ Notes: 'call 703 555 0142', 'Please look': '' });
  requests.write('How many people', '4');
  requests.write('Please look', '');
  chapter.host.clock.advance({ minutes: 11 });
  expect(requests.row()).toMatchObject({ 'How many people': '4', 'Please look': '' });
  expect(desk.row()).toMatchObject({ 'How many people': '4', Notes: 'call 703 555 0142' });
  expect(chapter.failures()).toEqual([]);
});

test('moved from where something stood before, that stands there again', () => {
  const { requests, desk } = asked();
  requests.write('Area', '7 Sample Lane');
  expect(requests.row().Area).toContain('Northside');
  expect(desk.row()).toMatchObject({ Notes: '7 Sample Lane' });
  requests.write('Urgency', 'today, says rosa@people.example');
  expect(requests.row().Urgency).toBe('This week');
});

describe('words typed where the number of a row stands', () => {
  const words = 'Canary 703 555 0142';

  test('of a new row go to its notes, and it gets a number', () => {
    const { chapter, desk, requests } = asked();
    chapter.type(chapter.desk, 'Desk', { ID: words, Need: 'A ride' });
    expect(JSON.stringify(requests.rows())).not.toContain('Canary');
    chapter.host.clock.advance({ minutes: 11 });
    const row = desk.rows().find(({ Need }) => Need === 'A ride');
    expect(row).toMatchObject({ ID: expect.stringMatching(/^R-/), Notes: words, Case: expect.stringMatching(/^C-/) });
    expect(requests.rows().map(({ ID, Need }) => [ID, Need])).toContainEqual([row?.ID, 'A ride']);
    const elsewhere = [requests.rows(), ...['Steps', 'Activity log'].map((tab) => chapter.rows(chapter.desk, tab))];
    expect(JSON.stringify(elsewhere)).not.toContain('Canary 703');
    expect(chapter.failures()).toEqual([]);
  });

  test('over a number go to the notes, and the number is back', () => {
    const { chapter, desk, requests } = asked();
    const number = desk.row().ID;
    desk.write('ID', words);
    chapter.host.clock.advance({ minutes: 11 });
    const rows = desk.rows().filter(({ ID }) => ID !== '');
    expect(rows).toMatchObject([{ ID: number, Name: 'Rosa Canary', Notes: words, Need: 'Food' }]);
    expect(requests.rows()).toHaveLength(1);
    expect(JSON.stringify([requests.rows(), chapter.rows(chapter.desk, 'Activity log')])).not.toContain('Canary 703');
  });
});
