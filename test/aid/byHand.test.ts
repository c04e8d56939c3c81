import { eraseClosedCases, erasedAnswers, noteGone } from '../../src/aid/erasing';
import { comingErasures, forgetPerson, holdCase } from '../../src/aid/forgetting';
import { keepInStep } from '../../src/aid/inStep';
import { takeAnswers } from '../../src/aid/intake';
import { answersWait, storeAnswers } from '../../src/aid/keptAnswers';
import type { DeskRow, PersonWhoAsked } from '../../src/aid/tables';
import { calls, consents, desk, erased, formAnswers, moves, offers, people } from '../../src/aid/tables';
import { settings } from '../../src/chapter/settings';
import type { Request } from '../../src/chapter/tables';
import { areas, requests, volunteers } from '../../src/chapter/tables';
import { links, mailLog } from '../../src/mail/tables';
import { bookOf } from '../bookOf';
import { contextOf } from '../contextOf';

interface Rows {
  desk?: Partial<DeskRow>[];
  requests?: Partial<Request>[];
  people?: Partial<PersonWhoAsked>[];
  answers?: object[];
  offers?: object[];
  calls?: object[];
  letters?: object[];
}

/** Both files of a chapter, with what people do in them by hand. */
function chapter(rows: Rows = {}) {
  const book = bookOf([
    [desk, rows.desk ?? []],
    [people, rows.people ?? []],
    [requests, rows.requests ?? []],
    [formAnswers, rows.answers ?? []],
    [offers, rows.offers ?? []],
    [moves, []],
    [links, []],
    [calls, rows.calls ?? []],
    [mailLog, rows.letters ?? []],
    [areas, [{ id: 'A-1', name: 'Northside' }]],
    [consents, []],
    [erased, []],
    [volunteers, []],
    [settings, []],
  ]);
  const on = (day: string) => contextOf({ now: `${day}T08:00:00-05:00`, file: 'desk' });
  return {
    book,
    on,
    round: (day = '2026-03-02') => keepInStep.story(book, { who: '' }, on(day)),
    sweep: (day: string) => eraseClosedCases.story(book, {}, on(day)),
    inBoth: (id = 'R-1') => [book.get(desk, id), book.get(requests, id)],
  };
}

describe('an organizer types a request into the Workbook, cell by cell', () => {
  test('and what they add after the first look stays, in both files', () => {
    const { book, round, inBoth } = chapter({ requests: [{ id: 'R-1', need: 'food' }] });
    round();
    book.change(requests, 'R-1', { area: 'A-1', quantity: 3, language: 'es' });
    round();
    for (const row of inBoth()) expect(row).toMatchObject({ need: 'food', area: 'A-1', quantity: 3, language: 'es' });
  });

  test('and a slip that they correct is corrected at the Desk', () => {
    const { book, round, inBoth } = chapter({ requests: [{ id: 'R-1', need: 'food', quantity: 30 }] });
    round();
    book.change(requests, 'R-1', { need: 'ride', quantity: 3 });
    round();
    for (const row of inBoth()) expect(row).toMatchObject({ need: 'ride', quantity: 3 });
  });

  test('and it is new, of today, and no case is made for it', () => {
    const { book, round, inBoth } = chapter({ requests: [{ id: 'R-1', need: 'food' }] });
    round();
    for (const row of inBoth()) expect(row).toMatchObject({ status: 'new', askedOn: '2026-03-02' });
    expect(book.all(people)).toEqual([]);
  });
});

describe('a coordinator corrects a request at the Desk', () => {
  test('and the Workbook follows; what was cleared comes back', () => {
    const { book, round, inBoth } = chapter({ desk: [{ id: 'R-1', need: 'food', area: 'A-1', urgency: 'week' }] });
    round();
    book.change(desk, 'R-1', { urgency: 'today', area: '' });
    round();
    for (const row of inBoth()) expect(row).toMatchObject({ urgency: 'today', area: 'A-1' });
  });
});

describe('a coordinator writes down a call at the Desk', () => {
  const call = { id: 'R-1', need: 'ride', name: 'Rosa Sample', contact: '703 555 0142, rosa@example.org' } as const;

  test('and there is a case with name, phone and e-mail, and a request without them in the Workbook', () => {
    const { book, round } = chapter({ desk: [call] });
    round();
    const [person] = book.all(people);
    expect(person).toMatchObject({ name: 'Rosa Sample', phone: '703 555 0142', email: 'rosa@example.org' });
    expect(book.get(desk, 'R-1').person).toBe(person?.id);
    expect(JSON.stringify(book.all(requests))).not.toMatch(/Rosa|0142|example/);
    expect(book.all(requests)).toMatchObject([{ id: 'R-1', need: 'ride', status: 'new' }]);
  });

  test('and a phone number that is typed after the name goes to the same case, once', () => {
    const { book, round } = chapter({ desk: [{ ...call, contact: '' }] });
    round();
    book.change(desk, 'R-1', { contact: '703 555 0142' });
    round();
    book.change(desk, 'R-1', { contact: '703 555 0199' });
    round();
    expect(book.all(people)).toMatchObject([{ name: 'Rosa Sample', phone: '703 555 0142' }]);
  });

  test('and a second row with the number of that case is of the same; deleted, both come back to it', () => {
    const { book, round } = chapter({ desk: [call] });
    round();
    const person = book.get(desk, 'R-1').person;
    book.add(desk, { id: 'R-2', need: 'food', person });
    round();
    for (const id of ['R-1', 'R-2']) book.erase(desk, id);
    round();
    expect(book.all(desk).map((row) => [row.need, row.person])).toEqual([
      ['ride', person],
      ['food', person],
    ]);
  });

  test('and it is erased in time as any other', () => {
    const { book, round, sweep } = chapter({ desk: [call] });
    round();
    book.change(desk, 'R-1', { status: 'closed' });
    round();
    sweep('2026-03-31');
    expect(JSON.stringify(book.all(people))).toContain('Rosa');
    sweep('2026-04-01');
    expect(JSON.stringify([book.all(desk), book.all(people)])).not.toMatch(/Rosa|0142|rosa@/);
  });
});

describe('nothing of a person is left behind', () => {
  const rosa = { id: 'C-1', name: 'Rosa Sample', answer: 'answer1' };

  test('when somebody deleted the rows of their requests: it counts from the day they asked', () => {
    const { book, sweep } = chapter({ people: [{ ...rosa, askedOn: '2026-02-01' }] });
    sweep('2026-03-02');
    expect(book.get(people, 'C-1').name).toBe('Rosa Sample');
    sweep('2026-03-03');
    expect(book.get(people, 'C-1')).toMatchObject({ name: '', erasedOn: '2026-03-03' });
  });

  test('when a coordinator typed only a case: it counts from the day it was first seen', () => {
    const { book, sweep } = chapter({ people: [rosa] });
    sweep('2026-03-02');
    sweep('2026-04-01');
    expect(book.get(people, 'C-1').name).toBe('');
  });

  test('when their case was deleted: the answer and a volunteer’s note go as many days after they came', () => {
    const at = Date.parse('2026-02-01T12:00:00-05:00');
    const { book, sweep } = chapter({
      answers: [{ id: 'answer1', form: 'form1', at, state: 'taken', content: 'Rosa' }],
      offers: [{ id: 'O-1', request: 'R-GONE', note: 'Rosa was kind', offeredAt: at }],
    });
    sweep('2026-03-02');
    expect(JSON.stringify(book.all(offers))).toContain('Rosa');
    sweep('2026-03-03');
    expect(JSON.stringify([book.all(formAnswers), book.all(offers)])).not.toContain('Rosa');
    expect(book.get(formAnswers, 'answer1').state).toBe('erased');
  });

  test('when a coordinator writes a name into an erased case again', () => {
    const closed = { id: 'R-1', person: 'C-1', status: 'closed', closedOn: '2026-01-01' } as const;
    const { book, sweep } = chapter({ desk: [closed], people: [rosa] });
    sweep('2026-03-02');
    book.change(desk, 'R-1', { notes: 'Rosa called again' });
    sweep('2026-03-03');
    expect(book.get(desk, 'R-1').notes).toBe('');
    sweep('2026-03-04');
    expect(book.all(erased)).toHaveLength(2);
  });

  test('an answer erased here is taken out of the form once', () => {
    const { book } = chapter({ answers: [{ id: 'answer1', form: 'form1', state: 'erased' }] });
    expect(erasedAnswers.story(book, {}, contextOf())).toEqual([{ id: 'answer1', form: 'form1' }]);
    noteGone.story(book, { ids: ['answer1'] }, contextOf());
    expect(erasedAnswers.story(book, {}, contextOf())).toEqual([]);
  });
});

describe('what is kept of an answer', () => {
  const context = contextOf({ file: 'desk' });
  function asked(answers: Record<string, string | string[]>) {
    const { book } = chapter();
    const told = { id: 'answer1', form: 'form1', language: 'en' as const, at: context.now, answers };
    storeAnswers.story(book, { answers: [told] }, context);
    takeAnswers.story(book, {}, context);
    return book;
  }

  test.each([
    ['a note', { note: 'Gate '.repeat(30_000) }],
    ['an address', { address: 'Gate '.repeat(30_000) }],
    ['a question of the chapter’s own', { '? Pets?': 'Gate '.repeat(30_000) }],
    [
      'many long ones',
      Object.fromEntries(['name', 'phone', 'email', 'note', '? a'].map((key) => [key, 'Gate '.repeat(9_999)])),
    ],
  ])('however long %s is, it fits into cells, and says where the rest is', (_, answers) => {
    const book = asked({ ...answers, needs: ['Food'] });
    const texts = [formAnswers, desk, people].flatMap((table) => book.all(table as typeof desk).flatMap(Object.values));
    for (const text of texts) expect(String(text).length).toBeLessThan(50_000);
    expect(JSON.stringify(texts)).toContain('Gate Gate');
    expect(JSON.stringify(texts)).toContain('the rest is in the form');
    expect(book.all(desk)).toMatchObject([{ need: 'food', status: 'new' }]);
  });

  test.each(['123-45-6789', '123456789', '123 45 6789', 'A-012345678', 'a012345678'])(
    'a number that looks like an ID, such as %s, is hidden at the Desk',
    (number) => {
      const [row] = asked({ note: `My number is ${number}.` }).all(desk);
      expect(row?.notes).toBe('My number is [an ID number was here: hidden].');
    },
  );

  test.each(['703-555-0142', '(703) 555 0142', '555-0142', 'Apt A12', '22304-1234 is the ZIP code'])(
    'a phone number or a door such as %s is not taken for one',
    (text) => expect(asked({ note: text }).all(desk)[0]?.notes).toBe(text),
  );

  test('an area that the chapter has renamed since is in the notes; somewhere else is not', () => {
    expect(asked({ area: 'Old Town' }).all(desk)).toMatchObject([{ area: '', notes: 'Old Town' }]);
    expect(asked({ area: 'Somewhere else' }).all(desk)).toMatchObject([{ area: '', notes: '' }]);
    expect(asked({ area: ' northside' }).all(desk)).toMatchObject([{ area: 'A-1', notes: '' }]);
  });
});

describe('an answer that cannot be read', () => {
  test.each(['', 'Rosa wrote here', '{"language":"xx"}'])(
    'such as %j stands at the Desk, and keeps no other waiting',
    (content) => {
      const { book } = chapter({ answers: [{ id: 'answer1', form: 'form1', at: 1, state: 'new', content }] });
      const context = contextOf({ file: 'desk' });
      const good = { id: 'answer2', form: 'form1', language: 'en' as const, at: 1, answers: { needs: ['Food'] } };
      storeAnswers.story(book, { answers: [good] }, context);
      expect(answersWait.story(book, {}, context)).toBe(true);
      takeAnswers.story(book, {}, context);
      expect(answersWait.story(book, {}, context)).toBe(false);
      expect(book.all(desk)).toMatchObject([
        { need: 'other', status: 'looking', detail: 'followUp' },
        { need: 'food', status: 'new' },
      ]);
      expect(book.all(desk)[0]?.why).toContain('could not be read');
      expect(book.all(formAnswers).map(({ state }) => state)).toEqual(['problem', 'taken']);
      takeAnswers.story(book, {}, context);
      expect(book.all(desk)).toHaveLength(2);
    },
  );
});

describe('erasing with care', () => {
  const gone = { id: 'C-1', name: 'Rosa Sample', phone: '+17035550142', email: 'rosa@example.org' };
  const closed = {
    id: 'R-1',
    person: 'C-1',
    name: 'Rosa Sample',
    status: 'closed',
    detail: 'closed',
    closedOn: '2026-01-01',
  } as const;
  const notes = {
    calls: [{ id: 'N-1', person: 'C-1', note: 'Rosa has a dog' }],
    letters: [
      { key: 'goodbye/C-1', to: 'rosa@example.org', state: 'sent' },
      { key: 'thanks/C-1', to: 'rosa@example.org', state: 'pending', letter: '{}' },
      { key: 'offer/O-1', to: 'vera@example.org', state: 'pending', letter: '{}' },
    ],
  };

  test('takes the notes of calls and the letters to the person too; what has not gone out stays here', () => {
    const { book, sweep } = chapter({ desk: [closed], people: [gone], ...notes });
    sweep('2026-03-02');
    expect(JSON.stringify([...book.all(calls), ...book.all(mailLog)])).not.toMatch(/rosa/i);
    expect(book.all(mailLog).map(({ state, to }) => [state, to])).toEqual([
      ['sent', ''],
      ['dropped', ''],
      ['pending', 'vera@example.org'],
    ]);
  });

  test('a case that is held for a lawyer stays, and so does everything while all erasing is held', () => {
    const held = chapter({ desk: [closed], people: [{ ...gone, hold: true }] });
    held.sweep('2026-03-02');
    const all = chapter({ desk: [closed], people: [gone] });
    all.book.add(settings, { key: 'holdErasing', value: 'yes' });
    all.sweep('2026-03-02');
    for (const { book } of [held, all]) expect(book.get(people, 'C-1').name).toBe('Rosa Sample');
  });

  test('whoever asks to be forgotten is erased at once, and what is open is closed', () => {
    const { book, on } = chapter({ desk: [{ ...closed, status: 'new', detail: 'new', closedOn: '' }], people: [gone] });
    forgetPerson.story(book, { person: 'C-1' }, on('2026-03-02'));
    expect(book.get(desk, 'R-1')).toMatchObject({ name: '', status: 'closed', closeReason: 'noLongerNeeded' });
    expect(book.get(people, 'C-1')).toMatchObject({ name: '', phone: '', erasedOn: '2026-03-02' });
    expect(book.all(erased)).toMatchObject([{ person: 'C-1', requests: 'R-1', why: 'asked to be forgotten' }]);
  });

  test('what is held is not forgotten either, and the coordinator is told why', () => {
    const { book, on } = chapter({ desk: [closed], people: [{ ...gone, hold: true }] });
    expect(() => forgetPerson.story(book, { person: 'C-1' }, on('2026-03-02'))).toThrow('C-1 is held for a lawyer');
    expect(book.get(people, 'C-1').name).toBe('Rosa Sample');
  });

  test('coordinators see beforehand what will go and when, by number only', () => {
    const open = { id: 'R-2', person: 'C-2', name: 'Ben Sample', status: 'new' } as const;
    const { book, on } = chapter({
      desk: [closed, open],
      people: [gone, { id: 'C-2', name: 'Ben Sample', hold: true }],
    });
    expect(comingErasures.story(book, {}, on('2026-01-10'))).toEqual({
      days: 30,
      allHeld: false,
      cases: [
        { id: 'C-1', requests: ['R-1'], eraseOn: '2026-01-31', held: false },
        { id: 'C-2', requests: ['R-2'], eraseOn: '', held: true },
      ],
    });
    holdCase.story(book, { person: 'C-1', hold: true }, on('2026-01-10'));
    expect(comingErasures.story(book, {}, on('2026-01-10')).cases[0]).toMatchObject({ id: 'C-1', held: true });
  });

  test('who comes back after they were erased is recognised by a mark that tells nobody their number', () => {
    const { book, sweep, on } = chapter({ desk: [closed], people: [gone] });
    sweep('2026-03-02');
    expect(book.get(people, 'C-1').mark).not.toMatch(/703|0142|rosa/);
    const answers = { name: 'R.', phone: '703-555-0142', needs: ['Food'] };
    storeAnswers.story(book, { answers: [{ id: 'a', form: 'f', language: 'en', at: 1, answers }] }, on('2026-04-01'));
    takeAnswers.story(book, {}, on('2026-04-01'));
    expect(book.all(desk)[1]).toMatchObject({ name: 'R.', maybeSame: 'C-1' });
  });
});
