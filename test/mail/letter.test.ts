import { isOneAddress } from '../../src/mail/address';
import { htmlLetter, plainLetter } from '../../src/mail/letter';
import { learnQuota, mayTake, reserveFor } from '../../src/mail/quota';

const sender = { chapter: 'Del Ray <DSA>', phone: '+1 703 555 0142' };
const letter = {
  subject: 'Tools & "rides"',
  paragraphs: ['First line\nsecond line', '<img src=x onerror=alert(1)>'],
  button: { label: 'I can <do> it', address: 'https://pages.example/exec?t=1&u="2"' },
  language: 'es' as const,
};

describe('a letter', () => {
  const html = htmlLetter(letter, sender);
  const text = plainLetter(letter, sender);

  test('says in its HTML nothing but words, whatever somebody wrote', () => {
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).toContain('I can &lt;do&gt; it');
    expect(html).toContain('href="https://pages.example/exec?t=1&amp;u=&quot;2&quot;"');
    expect(html).toContain('Del Ray &lt;DSA&gt;');
  });

  test('is complete as plain text, with the address of its button', () => {
    expect(text).toContain('First line\nsecond line');
    expect(text).toContain('I can <do> it:\nhttps://pages.example/exec?t=1&u="2"');
    expect(text).toContain('llame al +1 703 555 0142');
  });

  test('a list of links is words and addresses in both forms, and its words stay words', () => {
    const lines = [{ text: 'Ana: look at <b>2</b> letters', address: 'https://sheet.example/edit?a=1&b=2#gid=7' }];
    const list = htmlLetter({ ...letter, lines, button: undefined }, sender);
    expect(list).toContain('<a href="https://sheet.example/edit?a=1&amp;b=2#gid=7"');
    expect(list).toContain('Ana: look at &lt;b&gt;2&lt;/b&gt; letters</a></li>');
    expect(plainLetter({ ...letter, lines }, sender)).toContain(
      '- Ana: look at <b>2</b> letters\n  https://sheet.example/edit?a=1&b=2#gid=7',
    );
    expect(html).not.toContain('<ul');
  });

  test('tells its language, fetches nothing, and has one button', () => {
    expect(html).toContain('<html lang="es">');
    expect(html).not.toMatch(/<(img|link|script|iframe)|url\(/);
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(htmlLetter({ ...letter, button: undefined }, sender)).not.toContain('<a ');
  });
});

describe('the day’s quota', () => {
  test('keeps a fifth for urgent letters, and never fewer than ten', () => {
    expect([100, 1500, 30].map(reserveFor)).toEqual([20, 300, 10]);
    expect(mayTake(25, 100)).toEqual({ urgent: 25, others: 5 });
    expect(mayTake(12, 100)).toEqual({ urgent: 12, others: 0 });
  });

  test('is learnt from the most that was ever left, and forgotten after a week', () => {
    const seen = learnQuota(undefined, 1500, 0);
    expect(learnQuota(seen, 40, 86_400_000)).toBe(seen);
    expect(learnQuota(seen, 100, 8 * 86_400_000)).toEqual({ most: 100, at: 8 * 86_400_000 });
    expect(learnQuota({ most: 90, at: 0 }, 100, 5)).toEqual({ most: 100, at: 5 });
  });
});

test('an address is one address, or it is none', () => {
  for (const good of ['ana@example.org', 'sam+x@mail.example.co', 'ñandú@correo.example']) {
    expect([good, isOneAddress(good)]).toEqual([good, true]);
  }
  const bad = ['', 'ana', 'a@b', 'a@b.org,c@d.org', 'a@b.org\nbcc: c@d.org', 'Ana <a@b.org>', '"a"@b.org', 'a b@c.org'];
  for (const text of bad) expect([text, isOneAddress(text)]).toEqual([text, false]);
});
