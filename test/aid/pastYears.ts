import { newId } from '../../src/tables/ids';
import { Chapter, sam } from '../chapter/chapter';
import { seeded } from '../seeded';

type Cells = Record<string, string | number | Date>;

/**
 * A chapter that has helped for years: so many requests were asked for, helped and erased, one a case, in both files.
 * @param count of requests
 */
export function afterYears(count: number): Chapter {
  const chapter = Chapter.ready();
  const random = seeded(7);
  const ids = (prefix: string) => {
    const made = new Set<string>();
    while (made.size < count) made.add(newId(prefix, random, (id) => made.has(id)));
    return [...made];
  };
  const [requests, cases] = [ids('R'), ids('C')];
  const day = new Date('2025-06-01T16:00:00Z');
  const over = { Need: 'Food', Status: 'Closed', 'Asked on': day, 'Closed on': day };
  const each = (cells: (request: string, person: string, index: number) => Cells) =>
    requests.map((id, index) => cells(id, cases[index] as string, index));
  const mark = (index: number) => index.toString(16).padStart(32, 'f');
  write(
    chapter,
    chapter.workbook,
    'Requests',
    each((ID) => ({ ID, ...over })),
  );
  const agreed = { Detail: 'Closed', 'Status in both': 'closed', 'Request in both': 'food||||' };
  write(
    chapter,
    chapter.desk,
    'Desk',
    each((ID, person) => ({ ID, ...over, ...agreed, Case: person })),
  );
  const gone = { 'First asked on': day, 'Erased on': day };
  const people = each((request, ID, index) => ({ ID, ...gone, Mark: mark(index), Requests: request }));
  write(chapter, chapter.desk, 'People', people);
  const answers = each((_request, _person, index) => ({ ID: `past-answer-${index}`, Form: 'past', When: day }));
  const state = { State: 'Erased here and in the form' };
  write(
    chapter,
    chapter.desk,
    'Form answers',
    answers.map((cells) => ({ ...cells, ...state })),
  );
  const sent = { State: 'Sent', Written: day, 'Last change': day };
  const letters = cases.map((one) => ({ ID: `received/${one}`, Kind: 'received', ...sent }));
  write(chapter, chapter.desk, 'Mail log', letters);
  const links = cases.map((Which) => ({ ID: `past-link-of-${Which}`, For: 'standing', Which, Made: day, Ends: day }));
  write(chapter, chapter.desk, 'Links', links);
  return chapter;
}

/** Writes rows below the header, all at once, as nobody but a test could. */
function write({ host }: Chapter, file: string, tab: string, rows: readonly Cells[]): void {
  const { SpreadsheetApp } = host.globals(sam) as { SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp };
  const sheet = SpreadsheetApp.openById(file).getSheetByName(tab) as GoogleAppsScript.Spreadsheet.Sheet;
  const [headers] = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues() as string[][];
  sheet.insertRowsAfter(sheet.getMaxRows(), rows.length);
  for (const header of Object.keys(rows[0] ?? {})) {
    const column = (headers as string[]).indexOf(header) + 1;
    if (column === 0) throw new Error(`${tab} has no column ${header}`);
    sheet.getRange(2, column, rows.length, 1).setValues(rows.map((cells) => [cells[header]]));
  }
}
