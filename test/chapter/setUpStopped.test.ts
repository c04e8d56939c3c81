import { Chapter } from './chapter';

jest.setTimeout(120_000);

const tabsOf = (chapter: Chapter) =>
  chapter
    .at(chapter.workbook)
    .tabs()
    .map((tab) => [tab, chapter.at(chapter.workbook).reads(tab)[0]]);

let undisturbed: ReturnType<typeof tabsOf>;
beforeAll(() => {
  undisturbed = tabsOf(Chapter.ready());
});

/** Both files, twice; the first time something comes over a call. The two people are told, and choose it again. */
function twice(call: string, trouble: Parameters<Chapter['host']['faults']['at']>[1]): Chapter {
  const chapter = Chapter.empty();
  let met = 0;
  chapter.host.faults.beforeCall(call, () => {
    met += 1;
  });
  chapter.host.faults.at(call, trouble);
  for (const work of [() => chapter.setUpWorkbook(), () => chapter.setUpDesk()]) {
    try {
      work();
    } catch {
      // A run that is killed says so on the screen.
    }
  }
  expect(met).toBe(1);
  chapter.setUpWorkbook();
  chapter.setUpDesk();
  return chapter;
}

describe('first steps that were stopped, and are chosen again', () => {
  test.each([
    'Spreadsheet.insertSheet',
    'Range.setValues',
    'Range.addDeveloperMetadata',
    'Sheet.addDeveloperMetadata',
    'Sheet.setColumnWidth',
    'Form.setDestination',
    'Range.setFontSize',
  ])('make everything whole, once, when they stopped at %s', (call) => {
    expect(tabsOf(twice(call, 'isKilledAfter'))).toEqual(undisturbed);
  });

  test('send the answers of every form to the Workbook', () => {
    expect(tabsOf(twice('Form.setDestination', 'failsBefore'))).toEqual(undisturbed);
  });

  test.each(['TextItem.getId', 'Form.addTextItem', 'Form.addCheckboxItem'])(
    'ask nothing twice in a form, nor without words, when they stopped at %s',
    (call) => {
      const { forms } = twice(call, 'isKilledAfter').host;
      for (const { items } of forms.list()) {
        const titles = items.map(({ title }) => title);
        expect(titles).toEqual([...new Set(titles)].filter((title) => title !== ''));
      }
    },
  );

  test('take on a column that counts and has its header only', () => {
    const chapter = Chapter.empty();
    chapter.setUpWorkbook();
    const hand = chapter.at(chapter.workbook);
    const [headers = []] = hand.reads('Areas');
    hand.deleteColumns('Areas', headers.length - 1);
    hand.type(`Areas!${String.fromCharCode(64 + headers.length)}1`, headers[headers.length - 1] ?? '');
    chapter.setUpWorkbook();
    expect(hand.reads('Areas')[0]).toEqual(headers);
  });

  test('leave a tab of the chapter’s own as it is', () => {
    const chapter = Chapter.empty();
    const hand = chapter.at(chapter.workbook);
    hand.renameTab('Sheet1', 'Areas');
    hand.type('Areas!A1', 'Where we knock');
    chapter.setUpWorkbook();
    expect(hand.reads('Areas')).toEqual([['Where we knock']]);
    expect(hand.tabs()).toEqual(['Areas']);
  });
});
