/** Tells Excel that the letters are UTF-8. */
export const byteOrderMark = '\ufeff';

/** One record of a CSV as RFC 4180 has it, with its end of line. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return /[",;|\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
