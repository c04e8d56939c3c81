import { plain } from '../../recognize/plain';
import type { Grid } from '../grid';
import type { NotARecord } from '../list';
import type { Header } from './headerLines';
import { looksLikeName, looksLikeValue } from './looks';

type Row = readonly string[];
type Left = { readonly line: number; readonly why: NotARecord };

/** Lines that are no records, from the first to the last of the grid, counted from 1: titles, blanks, totals and notes. */
export function notRecordsIn(rows: Grid, header: Header, firstLine: number): Left[] {
  const last = lastWideLine(rows);
  const said = header.texts.map((text) => text.toLowerCase());
  const left: Left[] = [];
  rows.forEach((row, index) => {
    const line = index + 1;
    const why = line < firstLine ? whyBefore(row, index, header) : whyNoRecord(row, index > last, said);
    if (why) left.push({ line, why });
  });
  return left;
}

function whyBefore(row: Row, index: number, { lines }: Header): NotARecord {
  if (lines.includes(index)) return 'header';
  return isBlank(row) ? 'blank' : 'title';
}

function whyNoRecord(row: Row, isBehind: boolean, said: readonly string[]): NotARecord | undefined {
  const filled = row.map((cell) => cell.trim()).filter(Boolean);
  const [first] = filled;
  if (first === undefined) return 'blank';
  if (repeats(row, said)) return 'header';
  const width = said.length;
  if (isTotal(filled, width)) return 'total';
  if (example.test(first)) return 'note';
  return filled.length === 1 && width >= 3 && isNote(first, isBehind) ? 'note' : undefined;
}

export function isBlank(row: Row): boolean {
  return row.every((cell) => cell.trim() === '');
}

/** Lists that were pasted one below the other say their header again. */
function repeats(row: Row, said: readonly string[]): boolean {
  const isSame = (cell: string, column: number) => cell !== '' && cell.trim().toLowerCase() === said[column];
  // Most lines are told apart by their first cells.
  if (!row.slice(0, 6).some(isSame)) return false;
  const filled = said.filter(Boolean).length;
  return row.filter(isSame).length >= Math.max(Math.min(2, filled), filled * 0.6);
}

const total = /^(grand |sub ?|gran )?(totals?|totales|sumas?|sums?|count|conteo|average|promedio|media)\b/;

/** A line that begins with the word and tells numbers, or nothing more. */
function isTotal(filled: readonly string[], width: number): boolean {
  const at = filled.slice(0, 2).findIndex((text) => total.test(plain(text)));
  if (at < 0) return false;
  const others = filled.filter((_, i) => i !== at);
  return others.every((text) => /\d/.test(text) && !/@/.test(text)) && (others.length > 0 || filled.length < width);
}

const example =
  /^(\((example|ejemplo|sample|muestra)\b|(example|ejemplo|sample|muestra|e\.?g\.?|p\. ?ej\.?)\s*[:–—-])/i;
const mark = /^[*†‡•→]|^\(.*\)$|^(note|nota|notes|notas|legend|leyenda|key|clave|p\.?s\.?|updated|actualizado)\b/i;

/** Words beside a list: what colors mean, who keeps it. The name of a person alone on a line is a record. */
function isNote(text: string, isBehind: boolean): boolean {
  if (mark.test(text) || /[=:]/.test(text)) return !looksLikeValue(text);
  const words = text.split(/\s+/).length;
  if (words >= 6 && !looksLikeValue(text)) return true;
  return isBehind && !looksLikeName(text) && !looksLikeValue(text);
}

/** The last line with more than one cell, counted from 0. */
function lastWideLine(rows: Grid): number {
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    if ((rows[i] as Row).filter((cell) => cell.trim() !== '').length > 1) return i;
  }
  return -1;
}
