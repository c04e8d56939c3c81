import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { areas } from '../../src/chapter/tables';
import { columnInFormula } from '../../src/google/formulas';
import { areaCounts } from '../../src/impact/areasTab';
import { robotsText } from '../../src/impact/robotsLine';
import { startCells } from '../../src/impact/startTab';
import type { FormulaNames } from '../../src/tables/formulaText';
import { doors } from '../../src/turf/tables';

const does = { aid: true, shifts: true, doors: true };
const onlyAid = { aid: true, shifts: false, doors: false };
const onlyDoors = { aid: false, shifts: false, doors: true };
const nothing = { aid: false, shifts: false, doors: false };

/** Names as they are when nobody has moved anything, and the tables that were asked for. */
function fresh() {
  const asked = new Set<string>();
  const names: FormulaNames = {
    column(table, key) {
      asked.add(table.name);
      return columnInFormula(table.tab.en, Object.keys(table.columns).indexOf(key) + 1);
    },
    link(table) {
      asked.add(table.name);
      return `#gid=${table.name.length}`;
    },
  };
  return { names, asked };
}

const counts = (uses = does, language: 'en' | 'es' = 'en') =>
  Object.fromEntries(areaCounts(uses, fresh().names, language).map(({ key, text }) => [key, text]));
const start = (uses = does, language: 'en' | 'es' = 'en') => startCells(uses, fresh().names, language);
const textOf = (key: string, uses = does) => start(uses).find((cell) => cell.key === key)?.text;

describe('the Areas tab', () => {
  test('counts by plain formulas, an area by its id or by the name that people type', () => {
    expect(counts()).toEqual({
      openRequests:
        `COUNTIFS('Requests'!$D:$D; "*"&$A{row})` +
        ['Done', 'Closed']
          .map((status) => ` - COUNTIFS('Requests'!$D:$D; "*"&$A{row}; 'Requests'!$G:$G; "${status}")`)
          .join(''),
      deliveries:
        `COUNTIFS('Requests'!$D:$D; "*"&$A{row}; 'Requests'!$G:$G; "Done") + ` +
        `COUNTIFS('Requests'!$D:$D; "*"&$A{row}; 'Requests'!$G:$G; "Closed"; 'Requests'!$H:$H; "?*")`,
      quotable: `SUMIFS('Published help'!$F:$F; 'Published help'!$B:$B; "*"&$A{row})`,
      volunteers: `COUNTIFS('Volunteers'!$E:$E; "*"&$A{row}) + COUNTIFS('Volunteers'!$E:$E; $B{row})`,
      doors: `COUNTIFS('Doors'!$H:$H; "*"&$A{row}) + COUNTIFS('Doors'!$H:$H; $B{row})`,
      visits: `SUMIFS('Doors'!$M:$M; 'Doors'!$H:$H; "*"&$A{row}) + SUMIFS('Doors'!$M:$M; 'Doors'!$H:$H; $B{row})`,
    });
  });

  test('counts only what the chapter does, and looks at no tab that it does not have', () => {
    expect(Object.keys(counts(onlyAid))).toEqual(['openRequests', 'deliveries', 'quotable', 'volunteers']);
    expect(Object.keys(counts(onlyDoors))).toEqual(['volunteers', 'doors', 'visits']);
    const { names, asked } = fresh();
    areaCounts(onlyDoors, names, 'en');
    startCells(onlyDoors, names, 'en');
    for (const absent of ['requests', 'published', 'shifts'])
      expect([absent, asked.has(absent)]).toEqual([absent, false]);
  });

  test('speaks the language of the cells', () => {
    expect(counts(does, 'es').openRequests).toContain('"Hecha"');
    expect(start(does, 'es').map(({ words }) => words)).toContain('Lo que espera por usted');
  });

  test('safety rule 5: what may be quoted outside is counted over published figures alone', () => {
    const columns = counts().quotable?.match(/'[^']+'!/g);
    expect(new Set(columns)).toEqual(new Set(["'Published help'!"]));
  });

  test('safety rule 2: neither table of the campaign nor the areas hold a column of help; the counts are no column of a table', () => {
    const words = /need|request|deliver|amount|solicitud|entrega/i;
    for (const table of [areas, doors]) {
      for (const [key, { label }] of Object.entries(table.columns)) expect(`${key} ${label.en}`).not.toMatch(words);
    }
  });

  test('safety rules 5 and 12: no module of the campaign reads requests, exact or published', () => {
    const folder = path.resolve(__dirname, '../../src/turf');
    const files = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) expect(file).not.toMatch(/import[^;]*\brequests\b[^;]*from|impact\//);
  });
});

describe('the Start tab', () => {
  test('says five things that need somebody, each a count and a link to its tab', () => {
    for (const uses of [does, onlyAid, onlyDoors, nothing]) {
      const cells = start(uses);
      const row = (key: string) => cells.find((cell) => cell.key === key)?.row ?? 0;
      const between = cells.filter((cell) => cell.row > row('needsYou') && cell.row < row('today'));
      expect(between.map(({ look }) => look)).toEqual(Array.from({ length: 5 }, () => ['number', 'words']).flat());
      for (const { look, text } of between) {
        expect(text).toMatch(look === 'number' ? /^COUNTIFS\(/ : /^HYPERLINK\("#gid=\d+"; "[^"]+"\)$/);
      }
    }
  });

  test('puts the most pressing first: help that is needed today and that nobody has taken', () => {
    const first = ['New', 'Looking'].map(
      (status) => `COUNTIFS('Requests'!$G:$G; "${status}"; 'Requests'!$F:$F; "Today")`,
    );
    expect(textOf('helpToday')).toBe(first.join(' + '));
    expect(start().find(({ look }) => look === 'number')?.key).toBe('helpToday');
  });

  test('shows help and doors of this month side by side, and one side where there is but one', () => {
    const place = (key: string, uses = does) => {
      const cell = start(uses).find((one) => one.key === key);
      return cell && [cell.column, cell.row - (start(uses).find((one) => one.key === 'together')?.row ?? 0)];
    };
    expect([place('askedMonth'), place('doorsMonth')]).toEqual([
      [1, 2],
      [4, 2],
    ]);
    expect(place('doorsMonth', onlyDoors)).toEqual([1, 2]);
    expect(start(nothing).map(({ key }) => key)).not.toContain('together');
    expect(textOf('helpedMonth')).toBe(
      `COUNTIFS('Requests'!$J:$J; ">="&(EOMONTH(TODAY(); -1)+1); 'Requests'!$H:$H; "?*")`,
    );
  });

  test('knows by formula alone whether the robots are well', () => {
    const cells = start();
    const seen = cells.find(({ key }) => key === 'robotsSeen');
    expect(seen?.text).toBe(`SUMIFS('Robots'!$C:$C; 'Robots'!$A:$A; "sweeper")`);
    expect(textOf('robots')).toBe(robotsText(`A${seen?.row}`, fresh().names, 'en'));
    expect(textOf('robots')).toContain('"Robots silent since "&CHOOSE(WEEKDAY(A');
    expect(textOf('robots')).toMatch(/"Robots: all well"\)+$/);
  });

  test('has one thing a cell, and every cell its place', () => {
    const cells = start();
    const places = cells.map(({ row, column }) => `${row} ${column}`);
    expect(new Set(places).size).toBe(cells.length);
    expect(new Set(cells.map(({ key }) => key)).size).toBe(cells.length);
    for (const { words, text } of cells) expect((words === undefined) !== (text === undefined)).toBe(true);
  });
});

test('nothing clever stands in either tab: plain functions, no decimal numbers, nothing from outside', () => {
  const plain = /^(COUNTIFS|SUMIFS|FILTER|HYPERLINK|IF|TODAY|NOW|EOMONTH|CHOOSE|WEEKDAY|INT)$/;
  const texts = [...Object.values(counts()), ...start().flatMap(({ text }) => text ?? [])];
  for (const text of texts) {
    const bare = text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
    for (const [, name] of bare.matchAll(/([A-Z]+)\(/g)) expect(name).toMatch(plain);
    expect(bare).not.toMatch(/\d\.\d|,/);
  }
});
