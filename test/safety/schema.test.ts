import { askForm } from '../../src/aid/askQuestions';
import * as declared from '../../src/aid/tables';
import { aidTables } from '../../src/aid/tables';
import { areas, requests, volunteers } from '../../src/chapter/tables';
import { rosterTables } from '../../src/roster/tables';
import type { Table } from '../../src/tables/table';
import { turfTables } from '../../src/turf/tables';
import * as desk from '../../src/web/deskParts';
import * as workbook from '../../src/web/workbookParts';

const everything = { aid: true, shifts: true, doors: true };
const wordsOf = (table: Table) =>
  Object.entries(table.columns).flatMap(([key, { label, help, aliases, choices = {} }]) => [
    ...[key, label.en, label.es, help?.en ?? '', help?.es ?? '', ...aliases],
    ...Object.values(choices).flatMap(({ en, es }) => [en, es]),
  ]);
const isTable = (one: unknown): one is Table => typeof one === 'object' && one !== null && 'idColumn' in one;

/** What must never stand beside a request for help (safety rule 2). */
const politics = /party|partido|support|apoyo|turnout|voter|votante|citizen|ciudadan|immigra|member(ship)?\b|afiliad/i;
/** What must never stand beside a door, a voter or a visit. */
const help = /\bneeds?\b|necesidad|request|solicitud|deliver|entregas\b|amount|monto|\baid\b/i;

describe('the tables', () => {
  test.each([...aidTables, requests].map((table) => [table.name, table as Table]))(
    'of help say nothing about politics: %s',
    (_, table) => expect(wordsOf(table as Table).filter((word) => politics.test(word))).toEqual([]),
  );

  test.each(turfTables.map((table) => [table.name, table as Table]))(
    'of the campaign say nothing about help: %s',
    (_, table) => expect(wordsOf(table as Table).filter((word) => help.test(word))).toEqual([]),
  );

  test('of help are all known here: none is declared and left out', () => {
    const names = aidTables.map(({ name }) => name);
    const all = (Object.values(declared) as unknown[]).filter(isTable);
    expect(all.map(({ name }) => name).sort()).toEqual([...names].sort());
    expect(desk.setUp.tables(everything).map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  });

  test.each(aidTables.filter(({ name }) => name !== 'partners').map((table) => [table.name, table as Table]))(
    'whatever people write about who asked in words of their own is marked as such: %s',
    (_, table) => {
      const words = ['text', 'longText', 'phone', 'email'];
      const unmarked = Object.entries((table as Table).columns).filter(
        ([, { kind, editable, personal }]) => words.includes(kind) && editable && !personal,
      );
      expect(unmarked.map(([key]) => key)).toEqual([]);
    },
  );

  test.each(['en', 'es'] as const)(
    'and no question of the form for help is about politics or papers (%s)',
    (language) => {
      const { questions } = askForm(language, {
        chapter: '',
        areas: [],
        eraseAfterDays: '30',
        coordinators: 3,
        campaigns: true,
      });
      const asked = questions.flatMap(({ key, title, choices = [] }) => [
        key,
        title,
        ...choices.map(({ label }) => label),
      ]);
      expect(
        asked.filter((text) => politics.test(text) || /papers|papeles|passport|\bSSN\b|social security/i.test(text)),
      ).toEqual([]);
    },
  );

  test('the Workbook’s requests hold nothing that tells who asked, and no free text', () => {
    const kinds = Object.values(requests.columns).map(({ kind, personal }) => [kind, personal]);
    for (const [kind, personal] of kinds) {
      expect(['id', 'choice', 'number', 'reference', 'date']).toContain(kind);
      expect(personal).toBe(false);
    }
  });

  test('about people who ask stand in the Help desk and nowhere else', () => {
    expect(aidTables.map(({ file }) => file)).toEqual(aidTables.map(() => 'desk'));
    const inWorkbook = workbook.setUp.tables(everything).map(({ name }) => name);
    for (const { name } of aidTables) expect(inWorkbook).not.toContain(name);
  });

  test('no column joins a person of the aid side to one of the campaign side', () => {
    const refersTo = (tables: readonly Table[]) =>
      tables.flatMap((table) => Object.values(table.columns).flatMap(({ to }) => (to ? [to] : [])));
    const campaign = turfTables.map(({ name }) => name);
    expect(refersTo([...aidTables, requests]).filter((name) => campaign.includes(name))).toEqual([]);
    const help = [...aidTables, requests].map(({ name }) => name as string);
    expect(refersTo(turfTables).filter((name) => help.includes(name))).toEqual([]);
  });

  test('of both files have names of their own, English and Spanish labels, and no label twice in a tab', () => {
    const all = [...workbook.setUp.tables(everything), ...desk.setUp.tables(everything)];
    for (const table of [...all, areas, volunteers, ...rosterTables]) {
      for (const language of ['en', 'es'] as const) {
        const labels = Object.values(table.columns).map(({ label }) => label[language].toLowerCase());
        expect({ table: table.name, labels: new Set(labels).size }).toEqual({
          table: table.name,
          labels: labels.length,
        });
        expect(labels).not.toContain('');
      }
    }
    for (const { setUp } of [workbook, desk]) {
      const names = setUp.tables(everything).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
