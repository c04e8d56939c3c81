import { walkListsOnPaper } from '../../src/turf/printWalkLists';
import { doors, turfs } from '../../src/turf/tables';
import { recordVisits } from '../../src/turf/visitsRecord';
import { showWalkList } from '../../src/turf/walkList';
import { contextOf } from '../contextOf';
import { doorIds, oldTown, sent, visitId } from './oldTown';

const noon = contextOf({ now: '2026-03-02T12:00:00-05:00' });
type Chapter = ReturnType<typeof oldTown>;

const show = (book: Chapter, language: 'en' | 'es' = 'en') =>
  showWalkList.story(book, { subject: 'T-1' }, { ...noon, language });
const record = (book: Chapter, ...visits: unknown[]) => recordVisits.story(book, { subject: 'T-1', visits }, noon);

describe('the page of a walk list', () => {
  test('shows its doors in the order to walk, with first names, and the sentence of every door', () => {
    const shown = show(oldTown());
    expect(shown).toMatchObject({ name: 'Old Town 01', until: '2026-03-04' });
    expect(shown.doors.map(({ id }) => id)).toEqual(doorIds);
    expect(shown.doors[0]).toMatchObject({ address: '12 Sample St', unit: 'Apt 1', names: ['Name1'], last: '' });
    expect(shown.sentence).toBe('Help is for anyone. It does not depend on voting, support or joining.');
  });

  test('reads neither the doors nor the visits', () => {
    expect(showWalkList.tables.map(({ name }) => name)).toEqual(['turfs', 'questions', 'settings']);
    const recorded = recordVisits.tables.map(({ name, reads }) => [name, reads?.length]);
    expect(recorded).toEqual([
      ['turfs', 8],
      ['visits', 0],
    ]);
  });

  test('asks the questions in use in their order, in the reader’s language where there is one', () => {
    expect(show(oldTown(), 'es').questions).toEqual([
      { id: 'Q-1', text: 'What matters most?', kind: 'choice', choices: ['Rent', 'Buses', 'Parks'] },
      { id: 'Q-2', text: '¿Vendrá?', kind: 'yesNo', choices: [] },
    ]);
  });

  test('shows what came of each door, without what was taken back', () => {
    const book = oldTown();
    record(book, sent(1), sent(2, { door: 'D-0000-02' }), sent(3, { result: '', replaces: visitId(1) }));
    expect(show(book).doors.map(({ last }) => last)).toEqual(['', 'notHome', '', '']);
  });

  test('shows no names where nobody may knock, even when somebody went there afterwards', () => {
    const book = oldTown();
    record(book, sent(1, { result: 'doNotKnock' }), sent(2, { result: 'notHome' }));
    book.change(turfs, 'T-1', { heldOut: 'D-0000-03' });
    expect(show(book).doors.map(({ heldOut, names }) => [heldOut, names.length])).toEqual([
      [true, 0],
      [false, 1],
      [true, 0],
      [false, 1],
    ]);
  });

  test('of a list that was cut anew says so', () => {
    const book = oldTown();
    book.change(turfs, 'T-1', { list: '', status: 'replaced' });
    expect(() => show(book)).toThrow('made anew');
  });
});

test('paper holds out a door that was ticked in the Sheet a minute ago', () => {
  const book = oldTown();
  book.change(doors, 'D-0000-04', { doNotKnock: true });
  const { lists, questions, sentence } = walkListsOnPaper.story(book, { turfs: ['T-1'] }, noon);
  expect(lists).toMatchObject([{ name: 'Old Town 01', area: 'Old Town', meters: 310 }]);
  expect(lists[0]?.doors.map(({ heldOut }) => heldOut)).toEqual([false, false, false, true]);
  expect(lists[0]?.doors[3]?.names).toEqual([]);
  expect(questions).toHaveLength(2);
  expect(sentence).toMatch(/^Help is for anyone/);
});
