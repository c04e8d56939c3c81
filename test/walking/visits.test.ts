import fc from 'fast-check';
import { doors, turfs, visits } from '../../src/turf/tables';
import { recordVisits } from '../../src/turf/visitsRecord';
import { addNewVisits, holdOutDoors, recountCorrected } from '../../src/turf/visitsSettle';
import { packWalked, standing, unpackWalked, type Walked } from '../../src/turf/visitsWalked';
import { contextOf } from '../contextOf';
import { doorIds, oldTown, sent, visitId } from './oldTown';

const evening = contextOf({ now: '2026-03-02T18:00:00-05:00' });
type Chapter = ReturnType<typeof oldTown>;

const record = (book: Chapter, ...all: unknown[]) => recordVisits.story(book, { subject: 'T-1', visits: all }, evening);
const settle = (book: Chapter) => {
  addNewVisits.story(book, {}, evening);
  recountCorrected.story(book, {}, evening);
};

describe('a visit that comes in', () => {
  test('is one row with its door, list, volunteer and moment', () => {
    const book = oldTown();
    expect(record(book, sent(1, { note: ' side door ' }))).toEqual({ stored: [0], refused: [] });
    expect(book.all(visits)).toMatchObject([
      {
        id: visitId(1),
        door: 'D-0000-01',
        turf: 'T-1',
        volunteer: 'V-1',
        result: 'notHome',
        note: 'side door',
        at: sent(1).at,
      },
    ]);
  });

  test('counts its door as done, and the list as done with its last door', () => {
    const book = oldTown();
    record(book, sent(1), sent(2, { door: 'D-0000-02' }), sent(3, { door: 'D-0000-03', result: 'comeBack' }));
    expect(book.get(turfs, 'T-1')).toMatchObject({ done: 2, status: 'out' });
    record(book, sent(4, { door: 'D-0000-03' }), sent(5, { door: 'D-0000-04' }));
    expect(book.get(turfs, 'T-1')).toMatchObject({ done: 4, status: 'done' });
  });

  test('with answers stands in the log with them and means that people talked', () => {
    const book = oldTown();
    record(book, sent(1, { result: '', answers: { 'Q-1': ' Buses ' } }));
    settle(book);
    expect(book.all(visits)[0]).toMatchObject({ result: '', answers: '{"Q-1":"Buses"}' });
    expect(book.get(doors, 'D-0000-01').lastResult).toBe('talked');
  });

  test('from a phone whose clock is ahead is not in the future', () => {
    const book = oldTown();
    record(book, sent(1, { at: evening.now + 1e9 }));
    expect(book.all(visits)[0]?.at).toBe(evening.now);
  });

  test('that cannot be right is refused with a reason, and the others are stored', () => {
    const book = oldTown();
    const answer = record(
      book,
      sent(1),
      'nonsense',
      sent(2, { id: '=1+1' }),
      sent(3, { door: 'D-9999-99' }),
      sent(4, { answers: { 'Q-1': 'Buses' } }),
      sent(5, { result: '' }),
      sent(6, { result: 'supports us' }),
      sent(7, { at: Number.NaN }),
      sent(8, { note: 'x'.repeat(201) }),
      sent(9, { door: 'D-0000-02' }),
    );
    expect(answer).toEqual({
      stored: [0, 9],
      refused: [
        { index: 1, problem: 'notUnderstood' },
        { index: 2, problem: 'notUnderstood' },
        { index: 3, problem: 'notInList' },
        { index: 4, problem: 'resultAndAnswers' },
        { index: 5, problem: 'empty' },
        { index: 6, problem: 'notUnderstood' },
        { index: 7, problem: 'notUnderstood' },
        { index: 8, problem: 'notUnderstood' },
      ],
    });
    expect(book.all(visits)).toHaveLength(2);
  });
});

describe('the Doors tab', () => {
  test('learns the last result and the number of visits, once', () => {
    const book = oldTown();
    record(book, sent(2, { result: 'refused' }), sent(1));
    settle(book);
    settle(book);
    expect(book.get(doors, 'D-0000-01')).toMatchObject({ lastResult: 'refused', visits: 2, lastVisitAt: sent(2).at });
  });

  test('holds a door out at once when the people there ask for it', () => {
    const book = oldTown();
    record(book, sent(1, { result: 'doNotKnock' }));
    holdOutDoors.story(book, { subject: 'T-1' }, evening);
    expect(book.get(doors, 'D-0000-01')).toMatchObject({ doNotKnock: true, doNotKnockReason: 'asked' });
    expect(book.get(doors, 'D-0000-02').doNotKnock).toBe(false);
  });

  test('forgets a visit that was taken back, even one it had counted', () => {
    const book = oldTown();
    record(book, sent(1));
    settle(book);
    record(book, sent(2, { result: 'doNotKnock' }));
    settle(book);
    expect(book.get(doors, 'D-0000-01')).toMatchObject({ visits: 2, doNotKnock: true });
    record(book, sent(3, { result: '', replaces: visitId(2) }));
    settle(book);
    expect(book.get(doors, 'D-0000-01')).toMatchObject({
      visits: 1,
      lastResult: 'notHome',
      lastVisitAt: sent(1).at,
      doNotKnock: false,
    });
    expect(book.all(visits)).toHaveLength(3);
  });

  test('keeps a door held out that an organizer held out for another reason', () => {
    const book = oldTown();
    book.change(doors, 'D-0000-01', { doNotKnock: true, doNotKnockReason: 'unsafe' });
    record(book, sent(1, { result: 'doNotKnock' }));
    settle(book);
    record(book, sent(2, { result: '', replaces: visitId(1) }));
    settle(book);
    expect(book.get(doors, 'D-0000-01')).toMatchObject({ doNotKnock: true, doNotKnockReason: 'unsafe' });
  });

  test('tells a list that is out which doors were held out by hand', () => {
    const book = oldTown();
    book.change(doors, 'D-0000-02', { doNotKnock: true });
    settle(book);
    expect(book.get(turfs, 'T-1').heldOut).toBe('D-0000-02');
  });
});

test('however visits are sent again, in whatever order, each is stored once and every door knows its last', () => {
  const results = ['notHome', 'talked', 'refused', 'comeBack', 'moved'] as const;
  const walk = fc.array(
    fc.record({ door: fc.constantFrom(...doorIds), result: fc.constantFrom(...results), takesBack: fc.boolean() }),
    { minLength: 1, maxLength: 12 },
  );
  /** Batches as a phone may send them: any part of the queue, again and again, with the robot's rounds between. */
  const mail = fc.array(
    fc.record({ from: fc.nat(11), count: fc.integer({ min: 1, max: 12 }), settles: fc.boolean() }),
    {
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(walk, mail, (steps, batches) => {
      const all = steps.map(({ door, result, takesBack }, index) => {
        const before = steps.slice(0, index).findIndex((one) => one.door === door);
        const undo = takesBack && before >= 0;
        return sent(index, { door, result: undo ? '' : result, replaces: undo ? visitId(before) : '' });
      });
      const book = oldTown();
      for (const { from, count, settles } of batches) {
        record(book, ...all.slice(from, from + count));
        if (settles) settle(book);
      }
      record(book, ...all);
      settle(book);

      const log = book.all(visits).map(({ id }) => id);
      expect([...log].sort()).toEqual(all.map(({ id }) => id).sort());
      const replaced = new Set(all.map(({ replaces }) => replaces));
      for (const id of doorIds) {
        const here = all.filter((one) => one.door === id && one.result !== '' && !replaced.has(one.id));
        expect(book.get(doors, id)).toMatchObject({
          lastResult: here[here.length - 1]?.result ?? '',
          lastVisitAt: here[here.length - 1]?.at ?? null,
        });
        expect(book.get(doors, id).visits ?? 0).toBe(here.length);
      }
    }),
    { numRuns: 300 },
  );
});

describe('what a list remembers of its visits', () => {
  const many = (count: number): Walked[] =>
    Array.from({ length: count }, (_, index) => ({
      id: visitId(index).slice(0, 16),
      door: doorIds[index % 4] as string,
      at: 1_772_000_000_000 + index * 1000,
      result: 'notHome',
      replaces: index % 50 === 49 ? visitId(index - 1).slice(0, 16) : '',
    }));

  test('comes back as it was', () => {
    expect(unpackWalked(packWalked(many(60), ''))).toEqual(many(60));
    expect(unpackWalked('')).toEqual([]);
  });

  test('fits a cell: what the Doors tab knows already goes first, never the last at a door or what is new', () => {
    const all = many(1200);
    const settledTo = all[900]?.id as string;
    const text = packWalked(all, settledTo);
    expect(text.length).toBeLessThanOrEqual(45_000);
    const kept = unpackWalked(text);
    expect(kept.slice(-299)).toEqual(all.slice(901));
    expect(kept.some(({ id }) => id === settledTo)).toBe(true);
  });

  test('counts a correction of a correction once', () => {
    const [a, b, c] = many(3) as [Walked, Walked, Walked];
    const chain = [a, { ...b, replaces: a.id }, { ...c, replaces: b.id }];
    expect(standing(chain).map(({ id }) => id)).toEqual([c.id]);
  });
});
