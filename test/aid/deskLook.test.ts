import { sam } from '../chapter/chapter';
import { handIn, smallChapter } from './deskHand';

jest.setTimeout(120_000);

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function atTheDesk() {
  const chapter = smallChapter();
  const { SpreadsheetApp } = chapter.host.globals(sam) as {
    SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  };
  const tab = SpreadsheetApp.openById(chapter.desk).getSheetByName('Desk') as Sheet;
  const settings = handIn(chapter, chapter.desk, 'Settings');
  const set = (what: string, value: string) =>
    settings.write('Value', value, settings.rows().findIndex(({ Setting }) => Setting === what) + 2);
  const headers = chapter.at(chapter.desk).reads('Desk')[0] ?? [];
  const column = (header: string) => headers.indexOf(header) + 1;
  return { chapter, tab, set, column };
}

test('what needs a person’s eyes is amber, once, however often set-up runs; rules of the chapter’s own stay', () => {
  const { chapter, tab } = atTheDesk();
  const rules = () => tab.getConditionalFormatRules();
  expect(rules().map((rule) => rule.getRanges()[0]?.getA1Notation())).toEqual(['L2:L1000', 'S2:S1000']);
  const formulas = rules().map((rule) => rule.getBooleanCondition()?.getCriteriaValues()[0]);
  expect(formulas).toEqual(['=$L2<>""', '=($C2="Closed")*($S2="")']);
  chapter.setUpDesk();
  expect(rules()).toHaveLength(2);
});

test('the detail of the statuses is hidden until Settings want it shown', () => {
  const { chapter, tab, set, column } = atTheDesk();
  expect(tab.isColumnHiddenByUser(column('Detail'))).toBe(true);
  set('Show the statuses in detail', 'yes');
  chapter.host.clock.advance({ minutes: 61 });
  expect(tab.isColumnHiddenByUser(column('Detail'))).toBe(false);
  tab.hideColumns(column('Detail'));
  chapter.host.clock.advance({ minutes: 61 });
  expect(tab.isColumnHiddenByUser(column('Detail'))).toBe(true);
  set('Show the statuses in detail', 'no');
  chapter.host.clock.advance({ minutes: 61 });
  expect(tab.isColumnHiddenByUser(column('Detail'))).toBe(true);
});

test('the rule of urgency is the chapter’s own', () => {
  const { chapter, set } = atTheDesk();
  set('Needs that are always for today', 'A ride, Comida');
  set('Needs that are for this week at the latest', '–');
  chapter.askForHelp({ 'What do you need?': ['Food', 'A ride', 'Diapers or supplies'] });
  expect(chapter.rows(chapter.desk, 'Desk').map((row) => [row.Urgency, row['Why this urgency']])).toEqual([
    ['Today', 'Our rule: this need is for today'],
    ['Today', 'Our rule: this need is for today'],
    ['When possible', 'No time was given'],
  ]);
});
