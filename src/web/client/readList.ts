import { parse } from 'papaparse';

/** Rows of cells of a list file, the header first; 'excel' for a workbook, which is no text. */
export function rowsOf(bytes: Uint8Array): string[][] | 'excel' {
  if (isExcel(bytes)) return 'excel';
  const rows = parse(textOf(bytes)).data;
  const last = rows.length - 1;
  return rows[last]?.every((cell) => cell === '') ? rows.slice(0, last) : rows;
}

/**
 * The text of a file: UTF-8, UTF-16 (what VAN calls .xls is text in UTF-16 with tabs), or, when it is neither, the
 * Windows letters that older voter files come in.
 */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Excel's files are zip archives (xlsx) or compound files (xls). */
function isExcel([a, b, c, d]: Uint8Array): boolean {
  return (a === 0x50 && b === 0x4b && c === 3 && d === 4) || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0);
}
