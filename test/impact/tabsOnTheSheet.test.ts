import { ImpactWorkbook } from './impactWorkbook';

jest.setTimeout(120_000);

const requests: Record<string, string>[] = [
  { ID: 'R-0000-01', Need: 'Food', Area: 'A', Urgency: 'Today', Status: 'Looking' },
  { ID: 'R-0000-02', Need: 'Food', Area: 'A', Urgency: 'This week', Status: 'Taken', 'Taken by': 'V-1' },
  { ID: 'R-0000-03', Need: 'Food', Area: 'A', Urgency: 'Today', Status: 'Done', 'Taken by': 'V-1' },
  { ID: 'R-0000-04', Need: 'A ride', Area: 'A', Urgency: 'Today', Status: 'Closed', 'Taken by': 'V-1' },
  { ID: 'R-0000-05', Need: 'A ride', Area: 'A', Urgency: 'Today', Status: 'Closed' },
  { ID: 'R-0000-06', Need: 'A ride', Area: 'A', Urgency: 'Today', Status: 'no idea' },
];

/** A chapter with two areas; the first has requests in every state, a volunteer and two doors. */
function chapter(): ImpactWorkbook {
  const workbook = ImpactWorkbook.open();
  workbook.type('Areas', { Area: 'Hill' });
  workbook.type('Areas', { Area: 'Harbor' });
  workbook.sweep();
  const hill = `Hill · ${workbook.sheet.table('Areas')[0]?.ID}`;
  for (const request of requests) workbook.type('Requests', { ...request, Area: hill });
  workbook.type('Volunteers', { Name: 'Ana Ejemplo', Area: hill });
  workbook.type('Volunteers', { Name: 'Sam Sample', Area: 'Harbor' });
  workbook.type('Doors', { Address: '1 Example St', Area: hill, Visits: '2' });
  workbook.type('Doors', { Address: '2 Example St', Area: hill, Visits: '3' });
  return workbook;
}

/** What the columns that count show, by area. */
function counts(workbook: ImpactWorkbook): Record<string, string[]> {
  const columns = ['Open requests', 'Deliveries', 'Help we may quote', 'Volunteers living there', 'Doors', 'Visits'];
  const rows = workbook.sheet.table('Areas');
  return Object.fromEntries(rows.map((row) => [row.Area, columns.map((column) => row[column] as string)]));
}

const asItIs = { Hill: ['3', '2', '0', '1', '2', '5'], Harbor: ['0', '0', '0', '1', '0', '0'] };

describe('the Areas tab on the Sheet', () => {
  test('counts help, volunteers and doors of each area; what no status explains counts as open', () => {
    expect(counts(chapter())).toEqual(asItIs);
  });

  test('counts the same in Spanish with decimal commas', () => {
    const workbook = ImpactWorkbook.open({ locale: 'es_ES' });
    workbook.type('Áreas', { Área: 'Puerto' });
    workbook.type('Voluntarios', { Nombre: 'Ana Ejemplo', Área: 'Puerto' });
    workbook.sweep();
    expect(workbook.sheet.table('Áreas')[0]).toMatchObject({ 'Voluntarios que viven ahí': '1', Visitas: '0' });
    expect(workbook.sheet.reads('Inicio').flat()).toContain('Solicitudes que necesitan ayuda hoy');
    expect(shownErrors(workbook, 'Inicio')).toEqual([]);
  });

  test('goes on counting when tabs and headers get other names and columns move, and for areas that are new', () => {
    const workbook = chapter();
    workbook.sheet.renameTab('Requests', 'Help wanted');
    workbook.sheet.type("'Help wanted'!D1", 'Where');
    workbook.sheet.moveColumn('Help wanted', 3, 0);
    workbook.sheet.moveColumn('Areas', 8, 0);
    workbook.sheet.insertRows('Help wanted', 1);
    workbook.sheet.sort('Areas', 2);
    workbook.type('Areas', { Area: 'Mill' });
    workbook.sweep();
    expect(counts(workbook)).toEqual({ ...asItIs, Mill: ['0', '0', '0', '0', '0', '0'] });
  });

  test('safety rule 5: shows as quotable only what was published, once a month and rounded; small counts stay inside', () => {
    const workbook = ImpactWorkbook.open();
    for (const Area of ['Hill', 'Harbor']) workbook.type('Areas', { Area });
    const closed = { Need: 'Food', Status: 'Closed', 'Taken by': 'V-1', 'Closed on': '2026-02-10' };
    for (let n = 10; n < 33; n += 1)
      workbook.type('Requests', { ...closed, ID: `R-${n}`, Area: n < 23 ? 'Hill' : 'Harbor' });
    workbook.sweep();
    const figures = () =>
      workbook.sheet.table('Published help').map((row) => [row.Months, row.Need, row['Times we helped']]);
    expect(figures()).toEqual([['2026-02', 'Food', '15']]);
    workbook.sweep();
    expect(figures()).toHaveLength(1);
    expect(workbook.sheet.table('Areas').map((row) => row['Help we may quote'])).toEqual(['15', '0']);
  });

  test('keeps the formula that an organizer wrote, and mends one that broke', () => {
    const workbook = chapter();
    workbook.sheet.type('Areas!E2', '=40+2');
    workbook.sheet.type('Areas!F2', '=COUNTIFS(#REF!, "*"&$A2)');
    workbook.sweep();
    expect(counts(workbook).Hill).toEqual(['42', ...asItIs.Hill.slice(1)]);
  });

  test('has its columns once, however often set-up runs, and a column that was deleted does no harm', () => {
    const workbook = chapter();
    const before = workbook.sheet.reads('Areas');
    workbook.firstSteps();
    expect(workbook.sheet.reads('Areas')).toEqual(before);
    workbook.sheet.deleteColumns('Areas', 4);
    workbook.sweep();
    expect(workbook.sheet.reads('Areas')[0]).not.toContain('Open requests');
    expect(workbook.sheet.table('Robots')[0]?.Trouble).toBe('');
  });
});

describe('the Start tab on the Sheet', () => {
  const line = (workbook: ImpactWorkbook, words: string) => {
    const row = workbook.sheet.reads('Start').find((cells) => cells.includes(words)) ?? [];
    return row[row.indexOf(words) - 1];
  };

  test('stands first and counts', () => {
    const workbook = chapter();
    expect(workbook.sheet.tabs()[0]).toBe('Start');
    expect(line(workbook, 'Requests that need help today')).toBe('1');
    expect(line(workbook, 'Requests that nobody has taken')).toBe('1');
    expect(line(workbook, 'In hand right now')).toBe('1');
    expect(shownErrors(workbook, 'Start')).toEqual([]);
  });

  test('counts the doors that no map shows', () => {
    const workbook = chapter();
    const before = Number(line(workbook, 'Doors without a place on the map'));
    workbook.type('Doors', { ID: 'D-0000-01', Address: '12 King St' });
    workbook.type('Doors', { ID: 'D-0000-02', Address: '14 King St', Latitude: '38.8', Longitude: '-77.04' });
    expect(Number(line(workbook, 'Doors without a place on the map'))).toBe(before + 1);
  });

  test('stays as organizers have it: set-up and the robots write nothing into it while all is well', () => {
    const workbook = chapter();
    workbook.sheet.insertRows('Start', 0, 2);
    workbook.sheet.type('Start!A1', 'Meeting on Thursday');
    workbook.sheet.type('Start!B6', 'Urgent!');
    const before = workbook.sheet.reads('Start').slice(0, 20);
    workbook.firstSteps();
    workbook.sweep();
    expect(workbook.sheet.reads('Start').slice(0, 20)).toEqual(before);
  });

  test('is there once, whatever people call it, and a formula that broke is mended', () => {
    const workbook = ImpactWorkbook.open();
    const whole = workbook.sheet.reads('Start').flat().slice(0, 30);
    workbook.sheet.type('Start!A4', '=COUNTIFS(#REF!, "Open")');
    workbook.sheet.renameTab('Start', 'Here we are');
    const tabs = workbook.sheet.tabs();
    workbook.firstSteps();
    expect(workbook.sheet.tabs()).toEqual(tabs);
    workbook.sweep();
    expect(workbook.sheet.reads('Here we are').flat().slice(0, 30)).toEqual(whole);
  });

  test('says that the robots are well, or since when they are silent', () => {
    const robotsLine = (workbook: ImpactWorkbook) =>
      workbook.sheet.reads('Start').find((_, index, rows) => rows[index + 1]?.includes('Robots last seen'))?.[0];
    const workbook = ImpactWorkbook.open();
    expect(robotsLine(workbook)).toBe('Robots: not seen yet');
    const said = (now: string, trouble = '') => {
      workbook.host.runtime.moveTo(Date.parse(`${now}:00-04:00`));
      workbook.sheet.type('Robots!C2', '2026-03-10 10:05');
      workbook.sheet.type('Robots!D2', trouble);
      for (const file of workbook.host.files.values()) file.reckonAnew();
      return robotsLine(workbook);
    };
    workbook.sweep();
    expect(said('2026-03-10T12:00')).toBe('Robots: all well');
    expect(said('2026-03-10T12:00', 'A tab is gone.')).toBe('Robots need a look: A tab is gone.');
    expect(said('2026-03-11T12:00')).toBe('Robots silent since Tuesday');
    expect(said('2026-03-21T12:00')).toBe('Robots silent for days: 11');
  });

  test('a chapter that only knocks on doors sees no line about help', () => {
    const workbook = ImpactWorkbook.open({ does: /doors/ });
    const shown = workbook.sheet.reads('Start').flat().join('\n');
    expect(shown).toContain('Walk lists to hand out');
    expect(shown).not.toMatch(/request|help/i);
    expect(workbook.sheet.tabs()).not.toContain('Published help');
  });
});

function shownErrors(workbook: ImpactWorkbook, tab: string): string[] {
  return workbook.sheet
    .reads(tab)
    .flat()
    .filter((text) => text.startsWith('#'));
}
