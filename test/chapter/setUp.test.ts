import { ana, Chapter, sam } from './chapter';

jest.setTimeout(120_000);

const contents = (chapter: Chapter, file: string) =>
  Object.fromEntries(
    chapter
      .at(file)
      .tabs()
      .map((tab) => [tab, chapter.at(file).reads(tab)]),
  );

describe('first steps', () => {
  test('ask what the chapter does, and make only the tabs that it needs', () => {
    const onlyShifts = Chapter.empty({ uses: { aid: false, shifts: true, doors: false } });
    onlyShifts.setUpWorkbook();
    const tabs = onlyShifts.at(onlyShifts.workbook).tabs();
    expect(tabs).toEqual(expect.arrayContaining(['Sheet1', 'Volunteers', 'Areas', 'Settings']));
    expect(tabs).not.toContain('Requests');
    expect(tabs).not.toContain('Doors');
    const doors = Chapter.empty({ uses: { aid: true, shifts: false, doors: true } });
    doors.setUpWorkbook();
    expect(doors.at(doors.workbook).tabs()).toEqual(expect.arrayContaining(['Requests', 'Doors', 'Walk lists']));
  });

  test('give each tab headers with notes, dropdowns, widths and a frozen row', () => {
    const chapter = Chapter.empty();
    chapter.setUpWorkbook();
    const file = chapter.host.file(chapter.workbook);
    const sheet = file.sheetByName('Requests') as string;
    const status = chapter.at(chapter.workbook).reads('Requests')[0]?.indexOf('Status') as number;
    expect(file.note(sheet, 0, 0)).toBe('Filled in by Chapterbook.');
    expect(file.get('getPaneDivisions', sheet)).toMatchObject({ ySplit: 1 });
    expect(file.get('getValidationRuleForCell', { sheetId: sheet, row: 500, col: status })).toMatchObject({
      criterion: { values: expect.arrayContaining(['New', 'Looking', 'Closed']) },
    });
    expect(file.get('getColSize', sheet, status)).toBe(120);
  });

  test('put the Start tab and the Desk first, though Google puts the answers of forms before all others', () => {
    const chapter = Chapter.ready();
    expect(chapter.at(chapter.workbook).tabs().slice(0, 3)).toEqual(['Start', 'Form Responses 2', 'Form Responses 1']);
    expect(chapter.at(chapter.desk).tabs().slice(0, 2)).toEqual(['Desk', 'Sheet1']);
  });

  test('make the public forms and the triggers of each script', () => {
    const chapter = Chapter.ready();
    expect(
      chapter.host.forms
        .list()
        .map(({ title }) => title)
        .sort(),
    ).toEqual([
      'Our chapter: ask for help',
      'Our chapter: help out',
      'Our chapter: pedir ayuda',
      'Our chapter: quiero ayudar',
    ]);
    const fired = (project: string) => chapter.host.triggers.list(project).map(({ fn, kind }) => `${fn} ${kind}`);
    expect(fired('Workbook')).toEqual(expect.arrayContaining(['everyTenMinutes clock', 'everyHour clock']));
    expect(fired('Desk').sort()).toEqual([
      'askFormAnswered formSubmit',
      'askFormAnswered formSubmit',
      'everyHour clock',
      'everyTenMinutes clock',
      'requestsEdited edit',
      'requestsEdited edit',
    ]);
    expect(chapter.failures()).toEqual([]);
  });

  test('change nothing the second time', () => {
    const chapter = Chapter.ready();
    const before = [contents(chapter, chapter.workbook), contents(chapter, chapter.desk)];
    const triggers = chapter.host.triggers.list().length;
    const forms = chapter.host.forms.list();
    chapter.setUpWorkbook();
    chapter.setUpDesk();
    const after = [contents(chapter, chapter.workbook), contents(chapter, chapter.desk)];
    for (const [index, file] of after.entries()) {
      const { 'Activity log': _, ...tabs } = file;
      expect(before[index]).toMatchObject(tabs);
    }
    expect(chapter.host.triggers.list()).toHaveLength(triggers);
    expect(chapter.host.forms.list()).toEqual(forms);
    expect(chapter.failures()).toEqual([]);
  });

  test('leave the tabs that the chapter has alone', () => {
    const chapter = Chapter.empty();
    chapter.at(chapter.workbook).renameTab('Sheet1', 'Our phone tree');
    chapter.at(chapter.workbook).type("'Our phone tree'!A1", 'Rosa Sample');
    chapter.setUpWorkbook();
    expect(chapter.at(chapter.workbook).reads('Our phone tree')).toEqual([['Rosa Sample']]);
  });

  test('speak the language of the Sheet', () => {
    const chapter = Chapter.empty({ locale: 'es_ES' });
    chapter.setUpWorkbook();
    expect(chapter.failures()).toEqual([]);
    expect(chapter.at(chapter.workbook).tabs()).toEqual(expect.arrayContaining(['Voluntarios', 'Ajustes']));
    expect(chapter.host.ui.questions.map(({ message }) => message).join(' ')).toContain('¿Tocan puertas?');
  });
});

describe('the robots', () => {
  test.each([
    ['only help', { aid: true, shifts: false, doors: false }],
    ['only shifts', { aid: false, shifts: true, doors: false }],
    ['only doors', { aid: false, shifts: false, doors: true }],
  ])('have no trouble with a chapter that does %s', (_, uses) => {
    const chapter = Chapter.empty({ uses });
    chapter.setUpWorkbook();
    if (uses.aid) chapter.setUpDesk();
    chapter.host.clock.advance({ hours: 2 });
    expect(chapter.failures()).toEqual([]);
    expect(chapter.host.runtime.runs.filter(({ functionName }) => functionName === 'everyHour').length).toBeGreaterThan(
      0,
    );
  });
});

describe('a copy of the Workbook', () => {
  test('sends nothing, and leaves the original’s Help desk, mail and triggers untouched, whatever is clicked in it', () => {
    const chapter = Chapter.ready();
    chapter.type(chapter.workbook, 'Areas', { Area: 'Northside' });
    chapter.askForHelp();
    const { host } = chapter;
    const copy = host.copyFile(chapter.workbook, { as: ana });
    const before = {
      desk: contents(chapter, chapter.desk),
      workbook: contents(chapter, chapter.workbook),
      triggers: host.triggers.list().map(({ id }) => id),
      mail: host.mail.sent.length,
      forms: host.forms.list(),
    };
    host.ui.answer(({ buttons }) => (buttons.includes('NO') ? 'NO' : 'OK'));
    const items = pathsOf(host.open(copy, { as: ana }));
    expect(items.length).toBeGreaterThan(1);
    for (const item of items) host.click(copy, item, { as: ana });
    const [script] = host.projectsOf(copy);
    for (const fn of host.triggers.functionsOf(script as never)) {
      try {
        host.runInEditor(script?.id ?? '', fn, { as: ana });
      } catch (error) {
        expect(String(error)).not.toContain('TypeError');
      }
    }
    expect(contents(chapter, chapter.desk)).toEqual(before.desk);
    expect(contents(chapter, chapter.workbook)).toEqual(before.workbook);
    expect(host.triggers.list().map(({ id }) => id)).toEqual(before.triggers);
    expect(host.mail.sent).toHaveLength(before.mail);
    expect(host.forms.list()).toEqual(before.forms);
  });

  test('does nothing from its dialogs either, and says why', () => {
    const chapter = Chapter.ready();
    const copy = chapter.host.copyFile(chapter.workbook, { as: ana });
    chapter.host.click(copy, 'Chapter > Doors > Make walk lists', { as: ana });
    const { id } = chapter.host.ui.screen;
    expect(chapter.host.ui.call(id, 'walkListsAhead', {})).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('This is a copy'),
    });
  });

  test('of the Help desk reaches no request of the chapter', () => {
    const chapter = Chapter.ready();
    chapter.askForHelp();
    const before = chapter.at(chapter.workbook).reads('Requests');
    const copy = chapter.host.copyFile(chapter.desk, { as: sam });
    chapter.host.click(copy, 'Chapter > Help > Find someone to help', { as: sam });
    const { id } = chapter.host.ui.screen;
    const request = before[1]?.[0];
    for (const [name, args] of [
      ['listOpenRequests', {}],
      ['offerRequest', { request, volunteer: 'V-1' }],
    ] as const)
      expect(chapter.host.ui.call(id, name, args)).toMatchObject({
        ok: false,
        sentence: expect.stringContaining('This is a copy'),
      });
    expect(chapter.at(chapter.workbook).reads('Requests')).toEqual(before);
  });

  test('becomes a chapter of its own when somebody says so', () => {
    const chapter = Chapter.ready();
    const copy = chapter.host.copyFile(chapter.workbook, { as: ana });
    chapter.host.ui.answer(({ buttons }) => (buttons.includes('YES') ? 'YES' : 'OK'));
    chapter.host.click(copy, 'Chapter > Set-up > First steps', { as: ana });
    const [script] = chapter.host.projectsOf(copy);
    expect(chapter.host.triggers.list(script?.id).map(({ fn }) => fn)).toContain('everyTenMinutes');
    expect(chapter.failures()).toEqual([]);
  });
});

describe('two accounts', () => {
  test('a person who may not see the Help desk cannot open it, and its script refuses them', () => {
    const chapter = Chapter.ready();
    expect(() => chapter.host.open(chapter.desk, { as: ana })).toThrow('You need access');
    expect(() => chapter.host.open(chapter.workbook, { as: sam })).not.toThrow();
  });
});

type Entries = ReturnType<Chapter['host']['open']>;

function pathsOf(menus: Entries): string[] {
  const below = (entries: Entries[number]['entries'], path: string): string[] =>
    entries.flatMap((entry) => {
      if (entry.kind === 'separator') return [];
      const here = `${path} > ${entry.label}`;
      return entry.kind === 'item' ? [here] : below(entry.entries, here);
    });
  return menus.flatMap(({ label, entries }) => below(entries, label));
}
