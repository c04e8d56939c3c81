/** The second half of the benchmark `scale`: a large file is opened and worked on. Prints its lines as JSON. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const written = 5;

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { createHost } = await import(pathToFileURL(process.argv[2]).href);
  console.log(JSON.stringify(work(createHost, process.argv[3])));
}

function work(createHost, file) {
  const opening = timed(() => createHost({ state: JSON.parse(readFileSync(file, 'utf8')) }));
  const host = opening.result;
  const [{ boundTo }] = host.projects;
  const book = host.globals(undefined, { boundTo }).SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheets()[0];
  const read = timed(() => sheet.getDataRange().getValues());
  const rows = read.result.length;
  const batch = timed(() => sheet.getRange(1, 3, rows, written).setValues(grid(rows, written)));
  const insertion = timed(() => sheet.insertRowBefore(2));
  return [
    [`opened, ${rows} rows`, inSeconds(opening.seconds)],
    ['all values read', inSeconds(read.seconds)],
    [`${rows} x ${written} cells written at once`, inSeconds(batch.seconds)],
    ['a row inserted above', inSeconds(insertion.seconds)],
    ['memory at most', `${Math.round(process.resourceUsage().maxRSS / 1000)} MB`],
  ];
}

/** Numbers, texts, truth values, gaps and formulas. */
export function grid(height, width) {
  return Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_one, column) => cell(row, column)));
}

function cell(row, column) {
  if (column % 4 === 0) return row * column;
  if (column % 4 === 1) return `Sample ${row}-${column} Street`;
  if (column % 4 === 2) return row % 2 === 0;
  return column === 19 ? `=A${row + 1}+1` : '';
}

export function timed(work) {
  const from = process.hrtime.bigint();
  const result = work();
  return { result, seconds: Number(process.hrtime.bigint() - from) / 1e9 };
}

export function inSeconds(seconds) {
  return `${seconds.toFixed(2)} s`;
}
