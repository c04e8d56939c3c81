import { settings } from '../../src/chapter/settings';
import { lettersInHand, noteOutcomes, takeInHand } from '../../src/mail/delivery';
import { makeLink } from '../../src/mail/links';
import { queueMail } from '../../src/mail/outbox';
import { links, mailLog } from '../../src/mail/tables';
import { fateOf, newTrail } from '../../src/mail/trail';
import { bookOf } from '../bookOf';
import { contextOf } from '../contextOf';

const morning = contextOf({ now: '2026-03-02T08:00:00-05:00' });
const later = contextOf({ now: '2026-03-02T08:15:00-05:00' });
const may = { urgent: 50, others: 50 };

function outboxWith(...keys: string[]) {
  const book = bookOf([
    [mailLog, []],
    [settings, [{ key: 'chapterName', value: 'Del Ray' }]],
    [links, []],
  ]);
  for (const key of keys) {
    queueMail(
      book,
      { key, kind: 'k', to: 'ana@example.org', subject: 's', paragraphs: ['p'], language: 'es' },
      morning,
    );
  }
  return book;
}
type Outbox = ReturnType<typeof outboxWith>;
const take = (book: Outbox, run: string, context = morning, trails = {}) =>
  takeInHand.story(book, { run, may, trails }, context);
const states = (book: Outbox) => book.all(mailLog).map(({ state }) => state);

describe('letters in hand', () => {
  test('belong to the run that took them', () => {
    const book = outboxWith('a', 'b');
    expect(take(book, 'run-1')).toBe(2);
    expect(take(book, 'run-2')).toBe(0);
    expect(lettersInHand.story(book, { run: 'run-1' }, morning).letters).toHaveLength(2);
    expect(lettersInHand.story(book, { run: 'run-2' }, morning).letters).toHaveLength(0);
  });

  test('a run cannot note anything about letters that another has', () => {
    const book = outboxWith('a');
    take(book, 'run-1');
    noteOutcomes.story(book, { run: 'run-2', outcomes: [{ key: 'a', was: 'sent' }] }, morning);
    expect(states(book)).toEqual(['sending']);
  });

  test('a letter that was sent keeps its key and loses its words', () => {
    const book = outboxWith('a');
    take(book, 'run-1');
    noteOutcomes.story(book, { run: 'run-1', outcomes: [{ key: 'a', was: 'sent' }] }, morning);
    expect(book.get(mailLog, 'a')).toMatchObject({ state: 'sent', letter: '', run: '' });
  });

  test('a refused letter waits ten minutes; after five refusals a person is told why', () => {
    const book = outboxWith('a');
    const refuse = () => noteOutcomes.story(book, { run: 'r', outcomes: [{ key: 'a', was: 'refused' }] }, morning);
    take(book, 'r');
    refuse();
    expect(book.get(mailLog, 'a')).toMatchObject({ state: 'pending', notBefore: morning.now + 600_000 });
    book.change(mailLog, 'a', { state: 'sending', run: 'r', tries: 5 });
    refuse();
    expect(book.get(mailLog, 'a').state).toBe('failed');
    expect(book.get(mailLog, 'a').reason).toContain('5 tries');
  });

  test('what the quota did not allow is not counted as a try', () => {
    const book = outboxWith('a');
    take(book, 'r');
    noteOutcomes.story(book, { run: 'r', outcomes: [{ key: 'a', was: 'noQuota' }] }, morning);
    expect(book.get(mailLog, 'a')).toMatchObject({ state: 'pending', tries: 0 });
  });

  test('an error that does not say whether the mail left is never a reason to send it again', () => {
    const book = outboxWith('a');
    take(book, 'r');
    noteOutcomes.story(book, { run: 'r', outcomes: [{ key: 'a', was: 'unclear' }] }, morning);
    expect(take(book, 'r2', later)).toBe(0);
    expect(book.get(mailLog, 'a').state).toBe('unclear');
  });

  test('a letter that is of no use any more is dropped', () => {
    const book = outboxWith('a');
    book.change(mailLog, 'a', { until: morning.now });
    expect(take(book, 'r')).toBe(0);
    expect(states(book)).toEqual(['dropped']);
  });
});

describe('after a kill', () => {
  const trail = { ...newTrail(0), begun: ['a', 'b'] };

  test('what came back was sent, what was in hand is unclear, what was not begun still goes out', () => {
    const book = outboxWith('a', 'b', 'c');
    take(book, 'killed');
    expect(take(book, 'next', morning, { killed: trail })).toBe(0);
    expect(take(book, 'next', later, { killed: trail })).toBe(1);
    expect(states(book)).toEqual(['sent', 'unclear', 'sending']);
    expect(book.get(mailLog, 'b').reason).toContain('It may have arrived');
  });

  test('without a trail nothing is sent again', () => {
    const book = outboxWith('a', 'b');
    take(book, 'killed');
    expect(take(book, 'next', later)).toBe(0);
    expect(states(book)).toEqual(['unclear', 'unclear']);
  });

  test('when all had come back and only the note was missing, all were sent but those with an error', () => {
    const ended = { ...trail, ended: true, threw: ['a'] };
    expect(fateOf('b', ended)).toBe('sent');
    expect(fateOf('a', ended)).toBe('unclear');
  });
});

describe('a letter that cannot go', () => {
  const inHand = (book: Outbox, context = morning) => {
    take(book, 'r', context);
    return lettersInHand.story(book, { run: 'r' }, context).letters[0];
  };

  test('two addresses in one are not an address', () => {
    const book = outboxWith('a');
    book.change(mailLog, 'a', { to: 'ana@example.org,ben@example.org' });
    expect(inHand(book)?.problem).toContain('not one e-mail address');
  });

  test('words that somebody has overwritten are not sent', () => {
    const book = outboxWith('a');
    book.change(mailLog, 'a', { letter: '{"paragraphs":"oops"' });
    expect(inHand(book)?.problem).toContain('cannot be read');
  });

  test('a link waits until there are pages to open; its token stands nowhere in the log', () => {
    const book = outboxWith();
    const linkId = makeLink(book, { purpose: 'offer', subject: 'O-1', until: later.now }, morning);
    const button = { label: 'Open', linkId };
    queueMail(
      book,
      { key: 'a', kind: 'k', to: 'a@b.org', subject: 's', paragraphs: [], button, language: 'en' },
      morning,
    );
    expect(inHand(book, contextOf({ ...morning, now: '2026-03-02T08:00:00-05:00', pagesUrl: '' }))).toMatchObject({
      waits: true,
    });
    const token = morning.token(linkId);
    expect(lettersInHand.story(book, { run: 'r' }, morning).letters[0]?.letter?.button?.address).toContain(token);
    expect(JSON.stringify([book.all(mailLog), book.all(links)])).not.toContain(token);
  });
});
