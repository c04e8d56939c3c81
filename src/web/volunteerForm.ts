import type { SpreadsheetFile, Tab } from '../google/spreadsheet';
import { fileId, ownFile, readBlock, sizeOf, tabName, tabsOf } from '../google/spreadsheet';
import { watchedBy, whenAnswersArrive } from '../google/triggers';
import { answerColumns, takeVolunteerAnswers, type VolunteerAnswer } from '../roster/volunteerAnswers';
import { isDate } from '../tables/cells';
import { perform } from '../tables/perform';
import { tabsOf as tablesOf } from '../tables/readTable';

/** The public function that new answers in the Workbook call. */
const handler = 'onVolunteerForm';

/** New answers in any tab of this file are noticed at once. */
export function watchVolunteerForm(): void {
  const file = fileId(ownFile());
  if (!watchedBy(handler).includes(file)) whenAnswersArrive(handler, file);
}

/**
 * Takes in whoever filled in the volunteer form: all answers in the tabs that Google Forms keeps here, wherever the rows
 * stand now. The trigger and the hourly round both do this, so that an answer no trigger told of comes in too.
 */
export function takeVolunteers(): void {
  const file = ownFile();
  const tables = tablesOf(file).map(({ tab }) => tabName(tab));
  const answers = tabsIn(file, tables).flatMap(answersIn);
  if (answers.length > 0) perform(takeVolunteerAnswers, { answers });
}

function tabsIn(file: SpreadsheetFile, tables: readonly string[]): Tab[] {
  return tabsOf(file).filter((tab) => !tables.includes(tabName(tab)));
}

function answersIn(tab: Tab): VolunteerAnswer[] {
  const { rows, columns } = sizeOf(tab);
  if (rows < 2) return [];
  const [headers = []] = readBlock(tab, { row: 1, column: 1, rows: 1, columns });
  const keys = answerColumns(headers.map(String));
  if (!keys) return [];
  return readBlock(tab, { row: 2, column: 1, rows: rows - 1, columns }).flatMap((cells) => {
    const at = cells[keys.indexOf('at')];
    if (!isDate(at)) return [];
    const said = keys.flatMap((key, index) => (key && key !== 'at' ? [[key, textOf(cells[index])]] : []));
    return [{ at: at.getTime(), said: Object.fromEntries(said) as Record<string, string> }];
  });
}

/** Google reads `1-2` as a day; what was meant by that nobody can tell from the cell. */
function textOf(cell: unknown): string {
  return cell === undefined || isDate(cell) ? '' : String(cell);
}
