import fc from 'fast-check';
import { needs, skills } from '../../src/chapter/words';
import type { CellWorld } from '../../src/tables/cells';
import { fromCell, toCell } from '../../src/tables/cells';
import { dayOfSerial, parseDay, serialOfDay } from '../../src/tables/days';
import * as kinds from '../../src/tables/kinds';

const words = { en: 'Column', es: 'Columna' };
const world = (language: 'en' | 'es', timeZone = 'America/New_York'): CellWorld => ({
  language,
  dayOf: (date) => new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(date),
  nameOf: (_table, id) => (id === 'V-7K2M-Q4' ? 'Ana Ejemplo' : undefined),
});

describe('cells', () => {
  test('a choice is shown in the language of the tabs and understood in every language', () => {
    const need = kinds.choice(needs, words);
    expect(toCell(need, 'ride', world('es'))).toBe('Transporte');
    for (const typed of ['Transporte', 'a RIDE', 'ride', 'viaje', ' Transporte ']) {
      expect(fromCell(need, typed, world('en'))).toEqual({ value: 'ride', problem: false });
    }
  });

  test('a choice that is none of the list is a problem, not a guess', () => {
    expect(fromCell(kinds.choice(needs, words), 'a pony', world('en'))).toEqual({ value: '', problem: true });
  });

  test('several choices stand with commas between', () => {
    const can = kinds.tags(skills, words);
    expect(toCell(can, ['driving', 'doors'], world('es'))).toBe('Manejar, Tocar puertas');
    expect(fromCell(can, 'manejar; Knocking on doors', world('en')).value).toEqual(['driving', 'doors']);
  });

  test('a reference shows the name and keeps the id', () => {
    const helper = kinds.reference('volunteers', words);
    const cell = toCell(helper, 'V-7K2M-Q4', world('en'));
    expect(cell).toBe('Ana Ejemplo · V-7K2M-Q4');
    expect(fromCell(helper, cell, world('en')).value).toBe('V-7K2M-Q4');
  });

  test('money is whole cents inside and an amount in the cell', () => {
    expect(toCell(kinds.money(words), 1999, world('en'))).toBe(19.99);
    expect(fromCell(kinds.money(words), 19.99, world('en')).value).toBe(1999);
    expect(fromCell(kinds.money(words), '$5', world('en')).value).toBe(500);
  });

  test('a half-typed number is a problem and not 0', () => {
    expect(fromCell(kinds.number(words), 'about 3', world('en'))).toEqual({ value: null, problem: true });
  });

  test('yes is yes in English and Spanish', () => {
    for (const typed of ['Yes', 'sí', 'SI', 'x', true]) {
      expect(fromCell(kinds.yesNo(words), typed, world('en')).value).toBe(true);
    }
    expect(fromCell(kinds.yesNo(words), 'maybe', world('en')).problem).toBe(true);
  });

  test('every value comes back from its cell as it went in', () => {
    const day = fc.integer({ min: 2, max: 200_000 }).map((serial) => dayOfSerial(serial) as string);
    const roundTrip = (column: kinds.Column<unknown>, value: unknown) =>
      expect(fromCell(column, toCell(column, value, world('es')), world('es'))).toEqual({ value, problem: false });
    fc.assert(fc.property(day, (value) => roundTrip(kinds.date(words), value)));
    fc.assert(fc.property(fc.integer(), (value) => roundTrip(kinds.money(words), value)));
    fc.assert(fc.property(fc.integer({ min: 0, max: 4e12 }), (value) => roundTrip(kinds.timestamp(words), value)));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(needs)), (value) => roundTrip(kinds.choice(needs, words), value)),
    );
    fc.assert(fc.property(fc.subarray(Object.keys(skills)), (value) => roundTrip(kinds.tags(skills, words), value)));
  });
});

describe('days', () => {
  test('are the number that Sheets counts from the end of 1899', () => {
    expect(serialOfDay('1900-01-01')).toBe(2);
    expect(serialOfDay('2026-03-08')).toBe(46089);
  });

  test('are the same day in every zone, also where midnight does not exist', () => {
    const column = kinds.date(words);
    const midnightSkipped = new Date('2026-09-06T04:00:00Z');
    expect(fromCell(column, midnightSkipped, world('en', 'America/Santiago')).value).toBe('2026-09-06');
    expect(fromCell(column, 46089, world('en', 'Pacific/Kiritimati')).value).toBe('2026-03-08');
  });

  test('are not guessed from 3/4, which is two days', () => {
    expect(parseDay('3/4/2026')).toBeUndefined();
    expect(parseDay('2026-02-30')).toBeUndefined();
    expect(parseDay('2026-02-28')).toBe('2026-02-28');
  });
});
