import fc from 'fast-check';
import { settings } from '../../src/chapter/settings';
import { requests, volunteers } from '../../src/chapter/tables';
import { digestNews } from '../../src/i18n/impact';
import type { NewsItem, NewsKey } from '../../src/impact/digest';
import { digestOf, mostLines } from '../../src/impact/digest';
import { digestKey, sendDigests } from '../../src/impact/sendDigests';
import { robots } from '../../src/jobs/tables';
import { mailLog } from '../../src/mail/tables';
import { shifts, signUps } from '../../src/roster/tables';
import { turfs } from '../../src/turf/tables';
import { bookOf } from '../bookOf';
import { contextOf } from '../contextOf';

const everything = { aid: true, shifts: true, doors: true };
const addresses = {
  start: 'https://sheet.example/edit#gid=9',
  requests: 'https://sheet.example/edit#gid=1',
  turfs: 'https://sheet.example/edit#gid=2',
};
const morning = contextOf({ now: '2026-03-02T07:10:00-05:00' });

interface Chapter {
  digestTo?: string;
  asked?: object[];
  lists?: object[];
  people?: object[];
  letters?: object[];
  robot?: object[];
  turns?: object[];
  comes?: object[];
  more?: object[];
}

function chapter({ digestTo = 'ana@chapter.example', asked = [], lists = [], people, ...rest }: Chapter) {
  const { letters, robot, turns, comes, more } = rest;
  return bookOf([
    [settings, [{ key: 'digestTo', value: digestTo }, ...(more ?? [])]],
    [requests, asked.map((row, n) => ({ id: `R-${n}`, status: 'looking', askedOn: '2026-03-02', ...row }))],
    [turfs, lists.map((row, n) => ({ id: `T-${n}`, ...row }))],
    [volunteers, people ?? [{ id: 'V-1', name: 'Ana Ejemplo', email: 'ana@chapter.example' }]],
    [mailLog, letters ?? []],
    [robots, robot ?? []],
    [shifts, turns ?? []],
    [signUps, comes ?? []],
  ]);
}

type ChapterBook = ReturnType<typeof chapter>;
const send = (book: ChapterBook, context = morning, uses = everything) =>
  sendDigests(uses).story(book, { addresses }, context);
const letters = (book: ChapterBook) => book.all(mailLog).filter(({ kind }) => kind === 'digest');
const told = (book: ChapterBook) => {
  const [letter] = letters(book);
  const { lines } = JSON.parse(letter?.letter ?? '{}') as { lines: { text: string; address: string }[] };
  return { subject: letter?.subject, lines };
};

const three = [{ urgency: 'today' }, { urgency: 'today', status: 'new' }, { urgency: 'today', status: 'looking' }];

describe('the morning digest', () => {
  test('tells an organizer by first name what to do, where, and the news in its subject', () => {
    const book = chapter({ asked: [...three, { urgency: 'today', status: 'taken' }] });
    expect(send(book)).toBe('written');
    expect(told(book)).toEqual({
      subject: '3 requests need help today',
      lines: [
        {
          text: 'Ana: find someone for 3 requests that need help today',
          address: 'https://sheet.example/edit#gid=1',
        },
      ],
    });
  });

  test('speaks Spanish, and counts one thing as one', () => {
    const book = chapter({ asked: [{ urgency: 'today' }], lists: [{ status: 'out', handedUntil: '2026-03-01' }] });
    send(book, contextOf({ now: '2026-03-02T07:10:00-05:00', language: 'es' }));
    const { subject, lines } = told(book);
    expect(subject).toBe('1 solicitud necesita ayuda hoy, 1 lista de puertas está vencida');
    expect(lines.map(({ text }) => text)).toEqual([
      'Ana: buscar a alguien para 1 solicitud que necesita ayuda hoy',
      'Ana: preguntar por 1 lista de puertas que ya debía volver',
    ]);
  });

  test('is not written before seven, nor once the morning is over', () => {
    const at = (time: string) => contextOf({ now: `2026-03-02T${time}:00-05:00` });
    const book = chapter({ asked: three });
    expect(send(book, at('06:59'))).toBe('tooEarly');
    expect(send(book, at('12:00'))).toBe('tooLate');
    expect(letters(book)).toEqual([]);
    expect(send(book, at('07:00'))).toBe('written');
    expect(letters(book)).toHaveLength(1);
  });

  test('goes once to an address, however often it is typed and however often the robot comes round', () => {
    const book = chapter({ digestTo: 'ana@chapter.example, ANA@chapter.example ,sam@chapter.example', asked: three });
    send(book);
    send(book, contextOf({ now: '2026-03-02T07:20:00-05:00' }));
    expect(letters(book).map(({ key }) => key)).toEqual([
      'digest/2026-03-02/ana@chapter.example',
      'digest/2026-03-02/sam@chapter.example',
    ]);
    send(book, contextOf({ now: '2026-03-03T07:00:00-05:00' }));
    expect(letters(book)).toHaveLength(4);
  });

  test('a half-typed address is skipped, and a line says so to the others', () => {
    const book = chapter({ digestTo: 'ana@chapter.example, sam@, Sam@' });
    send(book);
    expect(letters(book)).toHaveLength(1);
    expect(told(book).lines.map(({ text }) => text)).toEqual([
      'Ana: correct “sam@” under Who gets the morning digest; nothing was sent there',
    ]);
  });

  test('whatever is pasted into the setting, its line stays a line', () => {
    const pasted = `${'word '.repeat(2000)}, a, b, c`;
    const book = chapter({ digestTo: `ana@chapter.example, ${pasted}` });
    send(book);
    expect(told(book).lines.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Ana: correct “.{41}”, “a”, “b”, … under/),
    ]);
  });

  test('it is dropped rather than sent after noon', () => {
    const book = chapter({ asked: three });
    send(book);
    expect(letters(book)[0]?.until).toBe(Date.parse('2026-03-02T12:00:00-05:00'));
  });

  test('when none of what is typed is an address, the robot learns of it; when nothing is typed, nobody wants it', () => {
    expect(send(chapter({ digestTo: 'ana, sam@' }))).toBe('noAddress');
    expect(send(chapter({ digestTo: ' ' }))).toBe('nobody');
  });

  test('several people take turns, another beginning each day', () => {
    const people = [{ id: 'V-1', name: 'Ana Ejemplo', email: 'Ana@chapter.example' }];
    const lists = [{ status: 'ready' }];
    const owners = ['2026-03-02', '2026-03-03'].map((day) => {
      const book = chapter({ digestTo: 'ana@chapter.example,sam@chapter.example', asked: three, lists, people });
      send(book, contextOf({ now: `${day}T07:10:00-05:00` }));
      return told(book).lines.map(({ text }) => text.split(':')[0]);
    });
    expect(owners.map(([first]) => first).sort()).toEqual(['Ana', 'sam']);
    expect(owners[0]?.[0]).not.toBe(owners[0]?.[1]);
  });

  test('when nothing waits it says so', () => {
    const book = chapter({});
    send(book);
    expect(told(book)).toEqual({ subject: 'Nothing waits for you this morning', lines: [] });
  });

  test('what waits: help that is late, walk lists, letters, robots, new people, settings', () => {
    const book = chapter({
      asked: [
        { urgency: 'week', askedOn: '2026-02-27' },
        { urgency: 'today', askedOn: '2026-02-27' },
        { urgency: 'week', askedOn: '2026-02-28' },
        { status: 'taken', askedOn: '2026-02-23' },
        { status: 'closed', askedOn: '2026-01-01', urgency: 'today' },
      ],
      lists: [{ status: 'ready' }, { status: 'out', handedUntil: '2026-03-02' }, { status: 'done' }],
      people: [
        { id: 'V-1', name: 'Ana Ejemplo', email: 'ana@chapter.example', joinedOn: '2026-02-01' },
        { id: 'V-2', name: 'Sam Sample', joinedOn: '2026-02-28' },
        { id: 'V-3', name: 'Nur Muster', joinedOn: '2026-02-28', lastAskedAt: 1 },
      ],
      letters: [
        { key: 'a', state: 'unclear' },
        { key: 'b', state: 'failed' },
        { key: 'c', state: 'sent' },
      ],
      robot: [{ id: 'sweeper', at: morning.now, trouble: 'The form is gone.' }],
      more: [{ key: 'withholdBelow', value: '3' }],
    });
    send(book);
    expect(told(book).lines.map(({ text }) => text)).toEqual([
      'Ana: find someone for 1 request that needs help today',
      'Ana: look at what the robots could not do',
      'Ana: find someone for 1 request that has waited 3 days or more',
      'Ana: look at 2 letters that may not have arrived',
      'Ana: ask how 1 request is going that somebody took; it is a week old',
      'Ana: welcome 1 new volunteer whom nobody has asked for anything yet',
      'Ana: hand out 1 walk list that is ready',
    ]);
    expect(letters(book)[0]?.letter).toContain('more than fits in seven lines');
    const fewer = chapter({ more: [{ key: 'withholdBelow', value: '3' }] });
    send(fewer);
    expect(told(fewer).lines).toMatchObject([{ text: 'Ana: put 1 setting right; until then the usual value counts' }]);
    expect(letters(fewer)[0]?.letter).not.toContain('more than fits');
  });

  test('a shift of the next three days that too few people come to needs people', () => {
    const turns = [
      { id: 'S-1', day: '2026-03-02', people: 2 },
      { id: 'S-2', day: '2026-03-04', people: 1 },
      { id: 'S-3', day: '2026-03-05', people: 5 },
      { id: 'S-4', day: '2026-03-03', people: 5, status: 'cancelled' },
      { id: 'S-5', day: '2026-03-01', people: 5 },
      { id: 'S-6', day: '2026-03-02', people: null },
    ];
    const comes = [
      { id: 'U-1', shift: 'S-1', state: 'confirmed' },
      { id: 'U-2', shift: 'S-1', state: 'invited' },
      { id: 'U-3', shift: 'S-2', state: 'confirmed' },
    ];
    const book = chapter({ turns, comes });
    send(book);
    expect(told(book)).toMatchObject({
      subject: '2 shifts need people',
      lines: [{ text: 'Ana: fill 2 shifts of the next 3 days that need people' }],
    });
  });

  test('a robot that was silent for three hours needs a look', () => {
    const silent = (hours: number) => {
      const book = chapter({ robot: [{ id: 'sweeper', at: morning.now - hours * 3_600_000 }] });
      send(book);
      return told(book).lines.length;
    };
    expect([silent(2), silent(4)]).toEqual([0, 1]);
  });

  test('how the robots are stands on the Start tab, which a button opens', () => {
    const book = chapter({ robot: [{ id: 'sweeper', at: morning.now, trouble: 'The form is gone.' }] });
    send(book);
    expect(told(book).lines.map(({ address }) => address)).toEqual([addresses.start]);
    const { button } = JSON.parse(letters(book)[0]?.letter ?? '{}') as { button?: object };
    expect(button).toEqual({ label: 'Open the Start tab', address: addresses.start });
  });

  test('a chapter opens only the tabs it has', () => {
    const names = (uses: typeof everything) => sendDigests(uses).tables.map(({ name }) => name);
    expect(names({ aid: false, shifts: false, doors: true })).not.toContain('requests');
    expect(names({ aid: true, shifts: false, doors: false })).toEqual(expect.not.arrayContaining(['turfs', 'shifts']));
    const doorsOnly = bookOf([
      [settings, [{ key: 'digestTo', value: 'ana@chapter.example' }]],
      [turfs, [{ id: 'T-1', status: 'ready' }]],
      [volunteers, []],
      [mailLog, []],
      [robots, []],
    ]);
    expect(send(doorsOnly, morning, { aid: false, shifts: false, doors: true })).toBe('written');
    expect(told(doorsOnly).lines.map(({ text }) => text)).toEqual(['ana: hand out 1 walk list that is ready']);
  });

  test('of a request it reads nothing but where it stands (safety rule 11)', () => {
    const read = sendDigests(everything).tables.find(({ name }) => name === 'requests')?.reads;
    expect(read).toEqual(['id', 'status', 'urgency', 'askedOn']);
  });
});

describe('whatever waits', () => {
  const keys = Object.keys(digestNews) as NewsKey[];
  const items = fc.uniqueArray(
    fc.record<NewsItem>({
      key: fc.constantFrom(...keys),
      count: fc.nat(50),
      address: fc.constant('https://sheet.example/edit#gid=1'),
      which: fc.constant('“sam@”'),
    }),
    { selector: ({ key }) => key },
  );

  test('there are at most seven lines, each with an owner, something to do, and a link', () => {
    fc.assert(
      fc.property(items, fc.constantFrom('en' as const, 'es' as const), (news, language) => {
        const { subject, lines } = digestOf(news, { owners: ['Ana', 'Sam'], day: '2026-03-02', language });
        expect(lines).toHaveLength(Math.min(mostLines, news.filter(({ count }) => count > 0).length));
        expect(subject).not.toMatch(/[{}]/);
        for (const { text, address } of lines) {
          expect(text).toMatch(/^(Ana|Sam): \p{Ll}/u);
          expect(address).toContain('#gid=');
        }
      }),
    );
  });

  test('what was typed wrong in the digest’s own setting always has its line', () => {
    fc.assert(
      fc.property(items, (news) => {
        const typo = { key: 'badAddresses' as const, count: 1, address: 'x', which: '“sam@”' };
        const all = [...news.filter(({ key }) => key !== 'badAddresses'), typo];
        const { lines } = digestOf(all, { owners: ['Ana'], day: '2026-03-02', language: 'en' });
        expect(lines.some(({ text }) => text.includes('“sam@”'))).toBe(true);
      }),
    );
  });

  test('never two letters for one address and morning, at whatever times the robot comes round', () => {
    const minutes = fc.array(fc.integer({ min: 0, max: 4 * 24 * 60 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(minutes, (rounds) => {
        const book = chapter({ asked: three, digestTo: 'ana@chapter.example,sam@chapter.example' });
        for (const minute of rounds) {
          const at = new Date(Date.parse('2026-03-01T00:00:00-05:00') + minute * 60_000).toISOString();
          send(book, contextOf({ now: at }));
        }
        const seen = letters(book).map(({ to, queuedAt }) => digestKey(morning.dayOf(queuedAt ?? 0), to));
        expect(new Set(seen).size).toBe(seen.length);
      }),
      { numRuns: 50 },
    );
  });
});
