import fc from 'fast-check';
import { agree } from '../../src/aid/agreement';
import { eraseClosedCases } from '../../src/aid/erasing';
import { keepInStep } from '../../src/aid/inStep';
import { takeAnswers } from '../../src/aid/intake';
import { storeAnswers } from '../../src/aid/keptAnswers';
import { calls, consents, desk, erased, formAnswers, moves, offers, people } from '../../src/aid/tables';
import { triage } from '../../src/aid/triage';
import { settings } from '../../src/chapter/settings';
import { areas, requests, volunteers } from '../../src/chapter/tables';
import { links, mailLog } from '../../src/mail/tables';
import { bookOf } from '../bookOf';
import { contextOf } from '../contextOf';

const context = contextOf({ file: 'desk' });
const northside = { id: 'A-1', name: 'Northside' };

function deskBook(rows: Parameters<typeof bookOf>[0] = []) {
  const empty = [
    desk,
    people,
    moves,
    links,
    calls,
    mailLog,
    offers,
    consents,
    erased,
    formAnswers,
    requests,
    volunteers,
    settings,
  ] as const;
  const given = new Set(rows.map(([table]) => (table as { name: string }).name));
  const rest = empty.filter(({ name }) => !given.has(name)).map((table) => [table as never, []] as [never, object[]]);
  return bookOf([...(given.has('areas') ? [] : [[areas, [northside]] as [typeof areas, object[]]]), ...rest, ...rows]);
}

type Answers = Record<string, string | string[]>;

function asked(book: ReturnType<typeof deskBook>, id: string, answers: Answers, language: 'en' | 'es' = 'en') {
  const told = { id, form: 'form1', language, at: context.now, answers };
  storeAnswers.story(book, { answers: [told] }, context);
  takeAnswers.story(book, {}, context);
}

describe('somebody asks for help', () => {
  test('and has a case, a request for every need, and the same requests in the Workbook without them', () => {
    const book = deskBook();
    asked(book, 'answer1', {
      name: 'Rosa Sample',
      phone: '(703) 555-0142',
      needs: ['Food', 'A ride'],
      area: 'northside',
      quantity: '4',
      note: 'Second floor',
      consent: ['You may give my name and address to the person who helps me.'],
    });
    expect(book.all(people)).toMatchObject([{ name: 'Rosa Sample', phone: '(703) 555-0142', answer: 'answer1' }]);
    expect(book.all(desk)).toMatchObject([
      {
        need: 'food',
        status: 'new',
        name: 'Rosa Sample',
        contact: '(703) 555-0142',
        area: 'A-1',
        quantity: 4,
        notes: 'Second floor',
      },
      { need: 'ride', status: 'new' },
    ]);
    const there = book.all(requests);
    expect(there.map(({ id }) => id)).toEqual(book.all(desk).map(({ id }) => id));
    expect(there).toMatchObject([{ need: 'food', area: 'A-1', quantity: 4, status: 'new' }, { need: 'ride' }]);
    expect(book.all(consents)).toMatchObject([{ purpose: 'share', wording: '1', language: 'en' }]);
    expect(book.all(formAnswers)).toMatchObject([{ id: 'answer1', state: 'taken' }]);
  });

  test('in Spanish, and is understood', () => {
    const book = deskBook();
    asked(book, 'respuesta1', { needs: ['Comida'], when: 'Hoy', language: 'Español', message: 'Sí' }, 'es');
    expect(book.all(desk)).toMatchObject([{ need: 'food', urgency: 'today', language: 'es' }]);
    expect(book.all(people)).toMatchObject([{ messageIsSafe: true }]);
  });

  test('told twice by Google, and is taken once', () => {
    const book = deskBook();
    for (let time = 0; time < 2; time += 1) asked(book, 'answer1', { needs: ['Food'] });
    expect(book.all(desk)).toHaveLength(1);
    expect(book.all(people)).toHaveLength(1);
  });

  test('again, with the number written otherwise, and the earlier case is named as perhaps the same person', () => {
    const book = deskBook();
    asked(book, 'answer1', { needs: ['Food'], phone: '703.555.0142' });
    asked(book, 'answer2', { needs: ['A ride'], phone: '+1 (703) 555-0142' });
    asked(book, 'answer3', { needs: ['A ride'], phone: '(703) 555-0143' });
    const [first] = book.all(people);
    expect(book.all(desk).map(({ maybeSame }) => maybeSame)).toEqual(['', first?.id, '']);
    expect(book.all(people)).toHaveLength(3);
  });

  test('and nothing they wrote is lost when it cannot be put anywhere', () => {
    const book = deskBook();
    asked(book, 'answer1', {
      needs: ['A goat'],
      quantity: 'a few of us',
      '? Do you have a dog?': 'Two',
      note: 'Ring twice',
    });
    expect(book.all(desk)).toMatchObject([
      { need: 'other', notes: 'Ring twice\nA goat\na few of us\nDo you have a dog?: Two' },
    ]);
  });

  test('and no text of theirs ever stands in the Workbook', () => {
    const word = fc.string({ minLength: 4, maxLength: 30 }).map((text) => `q${text.replace(/\s/g, 'x')}q`);
    const answers = fc.record({
      name: word,
      phone: word,
      email: word,
      address: word,
      note: word,
      quantity: word,
      area: word,
    });
    fc.assert(
      fc.property(answers, (told) => {
        const book = deskBook();
        asked(book, 'answer1', { ...told, needs: ['Food', told.note] });
        const there = JSON.stringify(book.all(requests));
        for (const text of Object.values(told)) expect(there).not.toContain(JSON.stringify(text).slice(1, -1));
      }),
    );
  });
});

describe('how urgent a request is', () => {
  test.each([
    ['food', 'today', 'today'],
    ['rent', 'week', 'week'],
    ['food', 'whenPossible', 'week'],
    ['supplies', '', 'week'],
    ['repairs', 'whenPossible', 'whenPossible'],
    ['company', '', 'whenPossible'],
  ] as const)('%s, said to be needed %s, is %s', (need, when, urgency) => {
    const found = triage({ need, when }, { today: [], week: ['food', 'supplies'] });
    expect(found.urgency).toBe(urgency);
    expect(found.why.en).not.toBe('');
  });
});

describe('both files in step', () => {
  const at = (status: string, helper = '') => ({ id: 'R-1', status, helper, agreedDetail: 'open', agreedHelper: '' });

  test('what an organizer changes in the Workbook is taken over', () => {
    const book = deskBook([
      [desk, [at('looking')]],
      [requests, [{ id: 'R-1', status: 'taken', takenBy: 'V-1' }]],
    ]);
    keepInStep.story(book, { who: '' }, context);
    expect(book.get(desk, 'R-1')).toMatchObject({
      status: 'taken',
      detail: 'claimed',
      helper: 'V-1',
      agreedDetail: 'claimed',
    });
  });

  test('what a coordinator changes goes to the Workbook, and the day a request is closed is noted', () => {
    const book = deskBook([
      [desk, [at('closed', 'V-2')]],
      [requests, [{ id: 'R-1', status: 'looking' }]],
    ]);
    keepInStep.story(book, { who: '' }, context);
    expect(book.get(requests, 'R-1')).toMatchObject({ status: 'closed', takenBy: 'V-2', closedOn: '2026-03-02' });
    expect(book.get(desk, 'R-1').closedOn).toBe('2026-03-02');
  });

  test('a row that is gone from the Workbook comes back, and one typed there is seen at the Desk', () => {
    const book = deskBook([
      [desk, [{ ...at('looking'), need: 'food' }]],
      [requests, [{ id: 'R-9', need: 'ride', status: 'new' }]],
    ]);
    keepInStep.story(book, { who: '' }, context);
    expect(book.get(requests, 'R-1')).toMatchObject({ need: 'food', status: 'looking' });
    expect(book.get(desk, 'R-9')).toMatchObject({ need: 'ride', name: '' });
  });

  test('once in step nothing is left to do', () => {
    const statuses = fc.constantFrom('new', 'open', 'offered', 'claimed', 'closed', '');
    fc.assert(
      fc.property(statuses, statuses, statuses, (ours, theirs, agreed) => {
        const value = agree(ours, theirs, agreed);
        expect(agree(value, value, value)).toBe(value);
        expect([ours, theirs, agreed]).toContain(value);
        if (ours === agreed && theirs !== '') expect(value).toBe(theirs);
        if (ours !== agreed && ours !== '') expect(value).toBe(ours);
      }),
    );
  });
});

describe('erasing', () => {
  const person = { id: 'C-1', name: 'Rosa', phone: '1', address: 'x', answer: 'answer1' };
  const closed = (day: string) => ({
    id: 'R-1',
    person: 'C-1',
    name: 'Rosa',
    contact: '1',
    notes: 'n',
    status: 'closed',
    closedOn: day,
  });
  const due = (rows: object[], days = '30') =>
    deskBook([
      [people, [person]],
      [desk, rows],
      [formAnswers, [{ id: 'answer1', form: 'form1', state: 'taken', content: '{}' }]],
      [offers, [{ id: 'O-1', request: 'R-1', note: 'Rosa was kind' }]],
      [settings, [{ key: 'eraseAfterDays', value: days }]],
    ]);

  test('takes name, contact, address, notes and the answer, thirty days after the last request was closed', () => {
    const book = due([closed('2026-01-31')]);
    eraseClosedCases.story(book, {}, context);
    expect(JSON.stringify([book.all(people), book.all(desk), book.all(offers), book.all(formAnswers)])).not.toMatch(
      /Rosa|"n"/,
    );
    expect(book.get(people, 'C-1').erasedOn).toBe('2026-03-02');
    expect(book.get(formAnswers, 'answer1')).toMatchObject({ state: 'erased', content: '' });
    expect(book.all(erased)).toMatchObject([{ person: 'C-1', requests: 'R-1', erasedOn: '2026-03-02' }]);
  });

  test('waits while a request is open or was closed too lately', () => {
    for (const rows of [
      [closed('2026-02-01')],
      [closed('2025-12-01'), { ...closed(''), id: 'R-2', status: 'looking' }],
    ]) {
      const book = due(rows);
      eraseClosedCases.story(book, {}, context);
      expect(book.get(people, 'C-1').name).toBe('Rosa');
    }
  });

  test('keeps to the chapter’s own number of days', () => {
    const book = due([closed('2026-02-20')], '7');
    eraseClosedCases.story(book, {}, context);
    expect(book.get(people, 'C-1').name).toBe('');
  });
});
