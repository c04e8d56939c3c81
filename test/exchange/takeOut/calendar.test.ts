import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendar, type DatedShift } from '../../../src/exchange/takeOut/calendar';
import { partOf } from '../../../src/exchange/takeOut/written';

const begins = Date.UTC(2026, 4, 2, 21, 30);
const shift = (more: Partial<DatedShift> = {}): DatedShift => ({
  id: 'S-7K2M-Q4',
  title: 'Pantry',
  place: '',
  notes: '',
  status: 'open',
  span: { begins, ends: begins + 7_200_000 },
  ...more,
});
const written = (...shifts: DatedShift[]) =>
  partOf(calendar(shifts, { id: 'chapter.example', name: 'Our chapter' }, begins), 0).text;
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

test('a calendar reads the shifts at their moments in UTC, each under its own lasting name', () => {
  const [event] = eventsOf(written(shift({ place: 'Hall; 5 Main St, back door', notes: 'Bring\nwater \\ snacks' })));
  expect(event?.uid).toBe('S-7K2M-Q4@chapter.example');
  expect(event?.startDate.toString()).toBe('2026-05-02T21:30:00Z');
  expect(event?.endDate.toString()).toBe('2026-05-02T23:30:00Z');
  expect(event?.location).toBe('Hall; 5 Main St, back door');
  expect(event?.description).toBe('Bring\nwater \\ snacks');
  expect(event?.sequence).toBeLessThan(2 ** 31);
});

test('a cancelled shift is taken off calendars', () => {
  const [off, on] = eventsOf(written(shift({ status: 'cancelled' }), shift()));
  expect(off?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(on?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
});

test('any title comes back as it was, in lines of at most 75 octets', () => {
  const title = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(title, (text) => {
      const file = written(shift({ title: text }));
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(eventsOf(file)[0]?.summary).toBe(text);
    }),
  );
});

test('a long title goes on in the next line, and no letter is cut in two', () => {
  const title = 'ñandú 🐦 '.repeat(40).trim();
  const file = written(shift({ title }));
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(eventsOf(file)[0]?.summary).toBe(title);
});

test('signs that mean something to calendars are escaped, for readers that are strict', () => {
  expect(written(shift({ title: 'a,b;c\\d\ne' }))).toContain('SUMMARY:a\\,b\\;c\\\\d\\ne\r\n');
});
