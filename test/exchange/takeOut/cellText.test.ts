import fc from 'fast-check';
import { volunteers } from '../../../src/chapter/tables';
import { cellText } from '../../../src/exchange/takeOut/cellText';
import { unmarked } from '../../../src/exchange/takeOut/formulaMark';
import { momentWriter } from '../../../src/exchange/takeOut/momentText';
import { fromCell } from '../../../src/tables/cells';
import { money, text, timestamp, yesNo } from '../../../src/tables/kinds';

/** As `zoneClock` has it: an hour that spring skips is an hour later, one that comes twice in autumn is the first. */
function inNewYork(day: string, time: string): number {
  const [summer, winter] = ['-04:00', '-05:00'].map((zone) => Date.parse(`${day}T${time}:00${zone}`)) as [
    number,
    number,
  ];
  const shown = (at: number) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/New_York', dateStyle: 'short', timeStyle: 'short' }).format(
      at,
    );
  return shown(summer) === `${day} ${time}` ? summer : winter;
}

const words = { en: 'Column', es: 'Columna' };
const world = {
  language: 'es' as const,
  momentText: momentWriter({ moment: inNewYork }),
  nameOf: (_: string, id: string) => (id === 'A-7K2M-Q4' ? '=North' : undefined),
};
const { phone, area, languages, reachMiles, joinedOn } = volunteers.columns;
const dayOf = (date: Date) => date.toISOString().slice(0, 10);
const back = (column: Parameters<typeof cellText>[0], cell: string) =>
  fromCell(column, unmarked(cell), { language: 'es', dayOf }).value;

test.each([
  [reachMiles, -5, '-5'],
  [money(words), -1250, '-12.50'],
  [phone, '+17035550142', '+17035550142'],
  [joinedOn, '2026-05-02', '2026-05-02'],
  [yesNo(words), true, 'Sí'],
  [languages, ['en', 'es'], 'Inglés, Español'],
  [area, 'A-7K2M-Q4', "'=North · A-7K2M-Q4"],
])('cells are as people see them and are read back as they were', (column, value, cell) => {
  const written = cellText(column, value, world);
  expect(written.toLowerCase()).toBe(cell.toLowerCase());
  expect(back(column, written)).toEqual(value);
});

test('a phone number that is none, but a formula, is made harmless', () => {
  expect(cellText(phone, '+1+cmd', world)).toBe("'+1+cmd");
});

test('any text is read back as it was', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      (value) => back(text(words), cellText(text(words), value, world)) === (value.trim() === '' ? '' : value),
    ),
  );
});

test('moments stand with the zone of the chapter and are the same moments, on days when clocks change too', () => {
  const moment = (value: number) => cellText(timestamp(words), value, world);
  expect(moment(Date.UTC(2026, 4, 2, 21, 30))).toBe('2026-05-02T17:30:00-04:00');
  expect(moment(Date.UTC(2026, 0, 2, 21, 30))).toBe('2026-01-02T16:30:00-05:00');
  expect(moment(Date.UTC(2026, 2, 8, 6, 59))).toBe('2026-03-08T01:59:00-05:00');
  expect(moment(Date.UTC(2026, 2, 8, 7, 0))).toBe('2026-03-08T03:00:00-04:00');
  expect(moment(Date.UTC(2026, 10, 1, 5, 30))).toBe('2026-11-01T01:30:00-04:00');
  expect(moment(Date.UTC(2026, 10, 1, 6, 30))).toBe('2026-11-01T01:30:00-05:00');
  const range = { min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) };
  fc.assert(fc.property(fc.integer(range), (value) => Date.parse(moment(value)) === value));
});
