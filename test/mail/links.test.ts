import { linkAddress, makeLink, openLink, revokeLinks } from '../../src/mail/links';
import { links } from '../../src/mail/tables';
import { Refusal } from '../../src/tables/refusal';
import { bookOf } from '../bookOf';
import { contextOf } from '../contextOf';

const now = contextOf({ now: '2026-03-02T08:00:00-05:00' });
const tomorrow = contextOf({ now: '2026-03-03T08:00:00-05:00' });
const wishes = { purpose: 'offer', subject: 'O-1', until: tomorrow.now };

function chapter() {
  const book = bookOf([[links, []]]);
  const id = makeLink(book, wishes, now);
  return { book, id, token: now.token(id) };
}

describe('a link', () => {
  test('opens its page about its subject', () => {
    const { book, id, token } = chapter();
    expect(openLink(book, token, now, 'offer')).toMatchObject({ id, subject: 'O-1' });
    expect(linkAddress(id, now)).toBe(`https://pages.example/exec?t=${token}`);
  });

  test('has a token of 128 bits that is stored only as a hash', () => {
    const { book, token } = chapter();
    expect(token).toMatch(/^[0-9a-f]{32}$/);
    expect(JSON.stringify(book.all(links))).not.toContain(token);
    expect(book.all(links)[0]?.hash).toBe(now.digest(token));
  });

  test('opens nothing but what it is for', () => {
    const { book, token } = chapter();
    expect(() => openLink(book, token, now, 'walk')).toThrow(Refusal);
  });

  test('ends when it ends', () => {
    const { book, token } = chapter();
    expect(() => openLink(book, token, tomorrow, 'offer')).toThrow('no longer valid');
  });

  test('can be withdrawn at once, with no effect on others', () => {
    const { book, token } = chapter();
    const other = now.token(makeLink(book, { ...wishes, subject: 'O-2' }, now));
    revokeLinks(book, { purpose: 'offer', subject: 'O-1' }, now);
    expect(() => openLink(book, token, now, 'offer')).toThrow(Refusal);
    expect(openLink(book, other, now, 'offer').subject).toBe('O-2');
  });

  test('is not opened by what is stored about it', () => {
    const { book, id } = chapter();
    const [row] = book.all(links);
    for (const guess of [id, row?.hash ?? '', '', 'undefined'])
      expect(() => openLink(book, guess, now)).toThrow(Refusal);
  });

  test('is refused as an address while there are no pages', () => {
    expect(() => linkAddress('x', { ...now, pagesUrl: '' })).toThrow('not published yet');
  });
});
