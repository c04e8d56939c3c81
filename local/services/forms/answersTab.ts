import { serialOf } from '../../engine/serials';
import type { WorkbookFile } from '../../engine/workbookFile';
import { columnsOf } from './columns';
import type { FormState, ResponseState } from './state';
import { questionsOf } from './state';
import { emailHeader, timestampHeader } from './submit';

const timestampFormat = 'm/d/yyyy hh:mm:ss';

/** Makes the tab that a form's answers go to, with a header for each question. */
export function addAnswersTab(file: WorkbookFile, form: FormState): { sheetId: string; tabName: string } {
  const tabName = freeName(file);
  const sheetId = file.addSheet(tabName, 0);
  columnOf(file, sheetId, timestampHeader, timestampHeader);
  if (form.settings.collectEmail) columnOf(file, sheetId, emailHeader, emailHeader);
  for (const { key, header } of questionsOf(form).flatMap(columnsOf)) columnOf(file, sheetId, key, header);
  return { sheetId, tabName };
}

/** Writes a question's title above its answers, in new columns when it has none; a grid has one a row. */
export function nameAnswersColumn(file: WorkbookFile, form: FormState, itemId: number): void {
  const question = questionsOf(form).find(({ id }) => id === itemId);
  const sheetId = linkedSheet(file, form);
  if (!question || sheetId === undefined) return;
  for (const { key, header } of columnsOf(question))
    write(file, sheetId, 0, columnOf(file, sheetId, key, header), header);
}

/** Writes a response below the last row with something in it. @returns its row, 1-based; undefined without the tab */
export function appendAnswers(
  file: WorkbookFile,
  form: FormState,
  { at, answers, email }: ResponseState,
): { row: number } | undefined {
  const sheetId = linkedSheet(file, form);
  if (sheetId === undefined) return undefined;
  const row = file.extent(sheetId).rows;
  if (row >= file.size(sheetId).rows) file.insert(sheetId, 'ROW', row, 1);
  const put = (value: string, header: string, text: string, format?: string) => {
    if (text !== '') write(file, sheetId, row, columnOf(file, sheetId, value, header), text, format);
  };
  put(timestampHeader, timestampHeader, String(serialOf(at, file.state.timeZone)), timestampFormat);
  put(emailHeader, emailHeader, email ?? '');
  for (const question of questionsOf(form)) {
    for (const { key, header, textOf } of columnsOf(question)) put(key, header, textOf(answers[question.id]));
  }
  return { row: row + 1 };
}

function freeName(file: WorkbookFile): string {
  for (let number = 1; ; number += 1) {
    const name = `Form Responses ${number}`;
    if (!file.sheetByName(name)) return name;
  }
}

function linkedSheet(file: WorkbookFile, { destination }: FormState): string | undefined {
  return file.sheets().find((sheet) => sheet === destination?.sheetId);
}

/** Marks a column of answers, so that it is found wherever people move it and whatever they call it. */
const markKey = 'formQuestion';

/** The column of a question (by item id), the timestamp or the address (by header); a new one when there is none. */
function columnOf(file: WorkbookFile, sheet: string, value: string, header: string): number {
  const marks = file.state.marks.filter((mark) => mark.sheet === sheet && mark.key === markKey);
  const known = marks.find((mark) => mark.value === value)?.column;
  if (known !== undefined) return known;
  const column = Math.max(-1, ...marks.map((mark) => mark.column ?? -1)) + 1;
  const isTaken = column < file.extent(sheet).columns;
  if (isTaken || column >= file.size(sheet).columns) file.insert(sheet, 'COL', column, 1);
  const id = Math.max(0, ...file.state.marks.map((mark) => mark.id)) + 1;
  file.state.marks.push({ id, key: markKey, value, visibility: 'PROJECT', sheet, column });
  write(file, sheet, 0, column, header);
  return column;
}

/** Google reads an answer as if it had been typed, numbers and dates too, but never as a formula. */
function write(file: WorkbookFile, sheetId: string, row: number, col: number, text: string, format?: string): void {
  const content = /^[='+]/.test(text) ? `'${text}` : text;
  file.apply([['UPDATE_CELL', { sheetId, row, col, content, ...(format ? { format } : {}) }]]);
}
