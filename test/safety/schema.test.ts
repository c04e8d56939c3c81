import { aidTables } from '../../src/aid/tables';
import { areas, requests, volunteers } from '../../src/chapter/tables';
import { rosterTables } from '../../src/roster/tables';
import type { Table } from '../../src/tables/table';
import { turfTables } from '../../src/turf/tables';
import * as desk from '../../src/web/deskParts';
import * as workbook from '../../src/web/workbookParts';

const everything = { aid: true, shifts: true, doors: true };
const wordsOf = (table: Table) =>
  Object.entries(table.columns).flatMap(([key, { label, aliases }]) => [key, label.en, label.es, ...aliases]);

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
    expect(refersTo(turfTables).filter((name) => ['desk', 'people', 'requests', 'offers'].includes(name))).toEqual([]);
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
