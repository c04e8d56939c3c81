import { openLink } from '../../src/mail/links';
import { links, mailLog } from '../../src/mail/tables';
import { handOutAhead, handOutTurf, takeBackTurf } from '../../src/turf/handOut';
import { doors, turfs, visits } from '../../src/turf/tables';
import { recordVisits } from '../../src/turf/visitsRecord';
import { contextOf } from '../contextOf';
import { oldTown, sent } from './oldTown';

const morning = contextOf({ now: '2026-03-02T08:00:00-05:00' });
type Chapter = ReturnType<typeof oldTown>;

const handOut = (book: Chapter, volunteer = 'V-1', until = '2026-03-04') =>
  handOutTurf.story(book, { turf: 'T-1', volunteer, until }, morning);
const takeBack = (book: Chapter) => takeBackTurf.story(book, { turf: 'T-1' }, morning);
const tokenIn = (text: string) => /t=([0-9a-f]{32})/.exec(text)?.[1] ?? '';

test('the dialog lists walk lists with their areas, doors and holders, and who knocks on doors first', () => {
  const { lists, walkers } = handOutAhead.story(oldTown(), {}, morning);
  expect(lists).toEqual([
    {
      id: 'T-1',
      name: 'Old Town 01',
      area: 'Old Town',
      doors: 4,
      done: 0,
      status: 'out',
      holder: 'Sam Sample',
      until: '2026-03-04',
    },
  ]);
  expect(walkers).toEqual([
    { id: 'V-1', name: 'Sam Sample', hasEmail: true, paused: false },
    { id: 'V-2', name: 'Ana Ejemplo', hasEmail: false, paused: false },
    { id: 'V-3', name: 'Bo Paused', hasEmail: true, paused: true },
  ]);
});

describe('a walk list that is handed out', () => {
  test('stands with its holder and day, and a letter with its link waits to go out', () => {
    const book = oldTown({ out: false });
    expect(handOut(book)).toMatchObject({ list: 'Old Town 01', name: 'Sam Sample', mailed: true });
    expect(book.get(turfs, 'T-1')).toMatchObject({ status: 'out', handedTo: 'V-1', handedUntil: '2026-03-04' });
    const [letter] = book.all(mailLog);
    expect(letter).toMatchObject({ to: 'sam@example.org', subject: 'Your walk list: Old Town 01', state: 'pending' });
    expect(letter?.letter).toContain(book.all(links)[0]?.id);
    expect(letter?.letter).toContain('Help is for anyone');
    expect(letter?.letter).not.toContain('Name1');
  });

  test('is texted by hand to who has no e-mail, in their language', () => {
    const book = oldTown({ out: false });
    const { mailed, text, phone } = handOut(book, 'V-2');
    expect({ mailed, phone }).toEqual({ mailed: false, phone: '+17035550199' });
    expect(text).toMatch(/^Hola, Ana: esta es su lista Old Town 01 \(4 puertas, hasta el 4\/3\): https:/);
    expect(book.all(mailLog)).toHaveLength(0);
    expect(openLink(book, tokenIn(text), morning, 'walkList')).toMatchObject({ subject: 'T-1', language: 'es' });
  });

  test('takes in visits a day longer than it is lent, and no longer', () => {
    const book = oldTown({ out: false });
    const token = tokenIn(handOut(book).text);
    const open = (now: string) => () => openLink(book, token, contextOf({ now }), 'walkList');
    expect(open('2026-03-05T23:00:00-05:00')).not.toThrow();
    expect(open('2026-03-06T01:00:00-05:00')).toThrow('no longer valid');
  });

  test('marks doors that were held out since it was made', () => {
    const book = oldTown({ out: false });
    book.change(doors, 'D-0000-03', { doNotKnock: true });
    handOut(book);
    expect(book.get(turfs, 'T-1').heldOut).toBe('D-0000-03');
  });

  test('goes to nobody else until it is taken back', () => {
    const book = oldTown({ out: false });
    handOut(book);
    expect(() => handOut(book, 'V-2')).toThrow('Take it back first');
    takeBack(book);
    expect(handOut(book, 'V-2').name).toBe('Ana Ejemplo');
  });

  test('to the same person again has a new link, and the old one ends', () => {
    const book = oldTown({ out: false });
    const old = tokenIn(handOut(book).text);
    const fresh = tokenIn(handOut(book).text);
    expect(() => openLink(book, old, morning)).toThrow('no longer valid');
    expect(openLink(book, fresh, morning, 'walkList').subject).toBe('T-1');
    expect(book.all(mailLog)).toHaveLength(2);
  });

  test('is refused for a day that is over or far away', () => {
    const book = oldTown({ out: false });
    expect(() => handOut(book, 'V-1', '2026-03-01')).toThrow('from today on');
    expect(() => handOut(book, 'V-1', '2026-06-01')).toThrow('from today on');
    expect(book.get(turfs, 'T-1').status).toBe('ready');
  });

  test('is refused when it was cut anew', () => {
    const book = oldTown({ out: false });
    book.change(turfs, 'T-1', { status: 'replaced' });
    expect(() => handOut(book)).toThrow('cut anew');
  });
});

describe('a walk list that is taken back', () => {
  test('is ready for the next, its link ended, its visits kept', () => {
    const book = oldTown({ out: false });
    const token = tokenIn(handOut(book).text);
    recordVisits.story(book, { subject: 'T-1', visits: [sent(1)] }, morning);
    expect(takeBack(book)).toBe('Old Town 01');
    expect(book.get(turfs, 'T-1')).toMatchObject({ status: 'ready', handedTo: '', handedUntil: '', done: 1 });
    expect(() => openLink(book, token, morning)).toThrow('no longer valid');
    expect(book.all(visits)).toHaveLength(1);
  });

  test('is done when all its doors are', () => {
    const book = oldTown();
    book.change(turfs, 'T-1', { done: 4 });
    takeBack(book);
    expect(book.get(turfs, 'T-1').status).toBe('done');
  });
});
