import { dueLetters, nextTry } from '../../src/mail/due';
import { dropMail, queueMail } from '../../src/mail/outbox';
import { mailLog } from '../../src/mail/tables';
import { bookOf } from '../bookOf';
import { contextOf } from '../contextOf';

const context = contextOf({ now: '2026-03-02T08:00:00-05:00' });
const letter = {
  key: 'offer R-1 V-1',
  kind: 'offer',
  to: 'ana@example.org',
  subject: 'Can you help?',
  paragraphs: ['Hello Ana'],
  language: 'en' as const,
};
const outbox = () => bookOf([[mailLog, []]]);

describe('the outbox', () => {
  test('takes a letter once, however often it is asked to', () => {
    const book = outbox();
    expect(queueMail(book, letter, context)).toBe(true);
    expect(queueMail(book, { ...letter, subject: 'Again' }, context)).toBe(false);
    expect(book.all(mailLog)).toHaveLength(1);
    expect(book.get(mailLog, letter.key)).toMatchObject({ state: 'pending', subject: 'Can you help?', tries: 0 });
  });

  test('a key that was ever used is never used again, even when the letter could not be sent', () => {
    for (const state of ['sent', 'failed', 'unclear', 'dropped', 'sending']) {
      const book = bookOf([[mailLog, [{ key: letter.key, state }]]]);
      expect(queueMail(book, letter, context)).toBe(false);
    }
  });

  test('a subject is one line, so that a name cannot write mail headers', () => {
    const book = outbox();
    queueMail(book, { ...letter, subject: ' News\r\nBcc: all@example.org\u2028 ' }, context);
    expect(book.get(mailLog, letter.key).subject).toBe('News Bcc: all@example.org');
  });

  test('a letter can be taken back until it goes out', () => {
    const book = outbox();
    queueMail(book, letter, context);
    dropMail(book, letter.key, context);
    expect(book.get(mailLog, letter.key)).toMatchObject({ state: 'dropped', letter: '' });
    const gone = bookOf([[mailLog, [{ key: letter.key, state: 'sent' }]]]);
    dropMail(gone, letter.key, context);
    expect(gone.get(mailLog, letter.key).state).toBe('sent');
  });

  test('a letter that no cell can hold is not cut short in silence', () => {
    expect(() => queueMail(outbox(), { ...letter, paragraphs: ['x'.repeat(46_000)] }, context)).toThrow('longer than');
  });
});

describe('what goes out next', () => {
  const waiting = (key: string, more: object = {}) => ({
    key,
    state: 'pending' as const,
    urgent: false,
    queuedAt: 1,
    notBefore: null,
    until: null,
    ...more,
  });
  const keys = (letters: object[], may = { urgent: 100, others: 100 }) =>
    dueLetters(letters as ReturnType<typeof waiting>[], 1000, may).map(({ key }) => key);

  test('urgent letters first, then those that wait longest', () => {
    expect(keys([waiting('b', { queuedAt: 2 }), waiting('a'), waiting('c', { urgent: true, queuedAt: 3 })])).toEqual([
      'c',
      'a',
      'b',
    ]);
  });

  test('nothing before its time, and nothing that is not waiting', () => {
    expect(
      keys([
        waiting('later', { notBefore: 1001 }),
        waiting('now', { notBefore: 1000 }),
        waiting('x', { state: 'sent' }),
      ]),
    ).toEqual(['now']);
  });

  test('when the quota runs low only urgent letters go', () => {
    const letters = [waiting('u1', { urgent: true }), waiting('u2', { urgent: true }), waiting('o1'), waiting('o2')];
    expect(keys(letters, { urgent: 5, others: 3 })).toEqual(['u1', 'u2', 'o1']);
    expect(keys(letters, { urgent: 1, others: 0 })).toEqual(['u1']);
  });

  test('few at once, because a kill leaves the one in hand unclear', () => {
    expect(keys(Array.from({ length: 50 }, (_, n) => waiting(`k${n}`)))).toHaveLength(20);
  });

  test('a refused letter is tried again after longer and longer, then a person must look', () => {
    const minutes = [1, 2, 3, 4, 5]
      .map((tries) => nextTry(tries, 0))
      .map((at) => (at === undefined ? at : at / 60_000));
    expect(minutes).toEqual([10, 60, 360, 1440, undefined]);
  });
});
