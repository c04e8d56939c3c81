/** Functions that came later than the file format: programs look for them under these longer names. */
const PREFIXES: Record<string, string> = {
  FILTER: '_xlfn._xlws.',
  SORT: '_xlfn._xlws.',
  ...Object.fromEntries(
    'CONCAT IFS LET MAXIFS MINIFS SEQUENCE SORTBY SWITCH TEXTJOIN UNIQUE XLOOKUP XMATCH XOR IFNA RANDARRAY'
      .split(' ')
      .map((name) => [name, '_xlfn.']),
  ),
};

/** What only Sheets has: the other program gets what the formula came to. */
const ONLY_IN_SHEETS = new Set(
  'ARRAYFORMULA QUERY SPLIT JOIN FLATTEN REGEXMATCH REGEXEXTRACT REGEXREPLACE IMPORTRANGE IMPORTDATA IMPORTHTML IMPORTXML IMPORTFEED GOOGLEFINANCE GOOGLETRANSLATE DETECTLANGUAGE SPARKLINE IMAGE COUNTUNIQUE SORTN ISEMAIL ISURL TO_DATE TO_TEXT EPOCHTODATE PIVOT'.split(
    ' ',
  ),
);

const TEXT_OR_TAB = /("(?:[^"]|"")*"|'(?:[^']|'')*'!)/;
const OPEN_BELOW = /(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3})(?![\w$(])/g;
const LAST_ROW = 1_048_576;

/**
 * A formula of the sheet in the words of the file format.
 * @param formula with its `=`, commas and decimal points
 * @param tabs names in the new file by the tabs' names, and by their ids for links within the sheet
 * @returns without `=`; '' for no formula; null when the other program does not know its functions
 */
export function xlsxFormula(formula: string, tabs: ReadonlyMap<string, string> = new Map()): string | null {
  const pieces = formula.replace(/^=/, '').split(TEXT_OR_TAB);
  const functions = pieces.filter((_, place) => place % 2 === 0).join(' ');
  for (const [, name = ''] of functions.matchAll(/([A-Z][A-Z0-9_.]*)\s*\(/gi))
    if (ONLY_IN_SHEETS.has(name.toUpperCase())) return null;
  return pieces.map((piece, place) => (place % 2 ? tabRenamed(piece, tabs) : reworded(piece))).join('');
}

function reworded(piece: string): string {
  return piece
    .replace(OPEN_BELOW, (_, from: string, to: string) => `${from}:${to}$${LAST_ROW}`)
    .replace(/([A-Z][A-Z0-9.]*)\s*\(/gi, (_, name: string) => `${PREFIXES[name.toUpperCase()] ?? ''}${name}(`);
}

function tabRenamed(piece: string, tabs: ReadonlyMap<string, string>): string {
  const [, id] = /^"#gid=(\d+)"$/.exec(piece) ?? [];
  const linked = id === undefined ? undefined : tabs.get(`#gid=${id}`);
  if (linked !== undefined) return `"#'${linked.replaceAll("'", "''")}'!A1"`;
  if (!piece.startsWith("'")) return piece;
  const name = piece.slice(1, -2).replaceAll("''", "'");
  return `'${(tabs.get(name) ?? name).replaceAll("'", "''")}'!`;
}

/** Cells such as `Areas!B2:B` with their last row named. @param rows of the tab */
export function closedRange(range: string, rows: number): string {
  return range
    .replace(OPEN_BELOW, (_, from: string, to: string) => `${from}:${to}${rows}`)
    .replace(/^([A-Z]+):([A-Z]+)$/, (_, from: string, to: string) => `${from}1:${to}${rows}`);
}
