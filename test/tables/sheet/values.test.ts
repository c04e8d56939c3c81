import { badTexts } from '../../badTexts';
import { TrialSheet } from './trialSheet';

jest.setTimeout(120_000);

const readings = [
  { apostrophe: 'kept', textFormatStopsParsing: false },
  { apostrophe: 'kept', textFormatStopsParsing: true },
  { apostrophe: 'consumed', textFormatStopsParsing: false },
  { apostrophe: 'consumed', textFormatStopsParsing: true },
] as const;
const textColumns = ['name', 'story', 'mail', 'phone'] as const;

/** A cell holds 50,000 characters. */
const writable = badTexts.filter((text) => text.length < 45_000);

describe.each(readings)('with the apostrophe $apostrophe and @ stopping: $textFormatStopsParsing', (reading) => {
  test.each(['en_US', 'es_ES'])(
    'every text comes back exactly as it was written, in every text column, in %s',
    (locale) => {
      const sheet = TrialSheet.open({ locale, readings: reading });
      const ids = sheet.add(...writable.map((text) => Object.fromEntries(textColumns.map((column) => [column, text]))));
      const things = sheet.things();
      const wrong = ids.flatMap((id, index) =>
        textColumns
          .filter((column) => things.get(id)?.[column] !== writable[index])
          .map((column) => [column, writable[index]]),
      );
      expect(wrong).toEqual([]);
      const file = sheet.host.file(sheet.file);
      const tab = file.sheetByName(sheet.tab) as string;
      const formulas = file.get<{ isFormula: boolean }[]>('getCells', tab).filter(({ isFormula }) => isFormula);
      expect(formulas).toEqual([]);
    },
  );
});

describe('days and moments', () => {
  const zones = ['America/New_York', 'Europe/Madrid', 'Asia/Kolkata', 'Pacific/Auckland', 'America/Sao_Paulo'];
  const days = ['2026-03-08', '2026-03-29', '2026-11-01', '2025-12-31', '2024-02-29', '2026-10-25', '2026-04-05'];

  test.each(zones)('a day is the same day in %s, whatever the clocks do on it', (timeZone) => {
    const sheet = TrialSheet.open({ timeZone });
    const ids = sheet.add(...days.map((day) => ({ day })));
    const things = sheet.things();
    expect(ids.map((id) => things.get(id)?.day)).toEqual(days);
    expect(sheet.ana.table(sheet.tab).map(({ Day }) => Day)).toEqual(days);
  });

  test('a day that a person types as the Sheet shows it is that day', () => {
    const sheet = TrialSheet.open();
    const [id = ''] = sheet.add({ name: 'One' });
    sheet.ana.type(`${sheet.tab}!${sheet.column('Day')}2`, '11/1/2026');
    expect(sheet.things().get(id)?.day).toBe('2026-11-01');
  });

  test.each(zones)('a moment is the same moment in %s, also in the hour that comes twice', (timeZone) => {
    const sheet = TrialSheet.open({ timeZone });
    const moments = ['2026-03-08T06:59:00Z', '2026-03-08T07:01:00Z', '2026-11-01T05:30:00Z', '2026-03-29T00:59:00Z'];
    const ids = sheet.add(...moments.map((moment) => ({ at: Date.parse(moment) })));
    const things = sheet.things();
    expect(ids.map((id) => new Date(things.get(id)?.at as number).toISOString())).toEqual(
      moments.map((moment) => new Date(moment).toISOString()),
    );
  });
});

describe('in a Spanish Sheet', () => {
  test('choices, yes and numbers are read and written in Spanish', () => {
    const sheet = TrialSheet.open({ locale: 'es_ES' });
    const [id = ''] = sheet.add({ name: 'Uno', state: 'open', price: 1250, urgent: true, colours: ['red', 'blue'] });
    expect(sheet.ana.table(sheet.tab)[0]).toMatchObject({
      Nombre: 'Uno',
      Estado: 'Abierta',
      Urgente: 'Sí',
      Colores: 'Rojo, Azul',
    });
    sheet.ana.type(`${sheet.tab}!${sheet.column('Estado')}2`, 'Hecha');
    sheet.ana.type(`${sheet.tab}!${sheet.column('Precio')}2`, '7,50');
    expect(sheet.things().get(id)).toMatchObject({ state: 'done', price: 750, urgent: true, colours: ['red', 'blue'] });
  });
});

describe('what a cell holds that the column cannot be', () => {
  test('stays in the Sheet, reads as empty, and is told', () => {
    const sheet = TrialSheet.open();
    const [id = ''] = sheet.add({ name: 'One', count: 3, state: 'open' });
    sheet.ana.type(`${sheet.tab}!${sheet.column('Count')}2`, 'a few');
    sheet.ana.type(`${sheet.tab}!${sheet.column('State')}2`, 'Perhaps');
    const { rows, problems } = sheet.read();
    expect(rows[0]).toMatchObject({ id, count: null, state: '' });
    expect(problems.map(({ column, text }) => [column, text])).toEqual([
      ['state', 'Perhaps'],
      ['count', 'a few'],
    ]);
    sheet.change({ [id]: { name: 'Two' } });
    expect(sheet.ana.table(sheet.tab)[0]).toMatchObject({ Name: 'Two', Count: 'a few', State: 'Perhaps' });
  });
});
