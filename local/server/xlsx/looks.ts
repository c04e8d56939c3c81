import type { Borders, Cell, Style, Worksheet } from 'exceljs';
import type { EngineBorder, EngineData, EngineSheet, EngineStyle } from './exported';

type Patch = Partial<Style>;

/** Fonts, colours, borders and number formats of the cells. @param lastRow below it only what is coloured counts */
export function dressCells(sheet: Worksheet, from: EngineSheet, data: EngineData, lastRow: number): void {
  const dress = (zones: Record<string, number>, patchOf: (id: number) => Patch) => {
    for (const [zone, id] of Object.entries(zones)) {
      const patch = patchOf(id);
      for (const cell of cellsOf(sheet, zone, 'fill' in patch ? from.rowNumber : lastRow)) Object.assign(cell, patch);
    }
  };
  dress(from.styles, (id) => styleOf(data.styles[id] ?? {}));
  dress(from.borders ?? {}, (id) => ({ border: bordersOf(data.borders[id] ?? {}) }));
  dress(from.formats, (id) => ({ numFmt: numberFormat(data.formats[id] ?? 'General') }));
}

export function styleOf(style: EngineStyle): Patch {
  const { bold, italic, strikethrough, underline, fontSize, textColor, fillColor, align, verticalAlign, wrapping } =
    style;
  const font = {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(strikethrough ? { strike: true } : {}),
    ...(underline ? { underline } : {}),
    ...(textColor ? { color: { argb: argb(textColor) } } : {}),
    size: fontSize ?? 11,
    name: 'Calibri',
  };
  const alignment = {
    ...(align ? { horizontal: align } : {}),
    ...(verticalAlign ? { vertical: verticalAlign } : {}),
    ...(wrapping === 'wrap' ? { wrapText: true } : {}),
  };
  return {
    font,
    ...(Object.keys(alignment).length ? { alignment } : {}),
    ...(fillColor ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(fillColor) } } } : {}),
  };
}

const LINES = new Set(['thin', 'medium', 'thick', 'dashed', 'dotted']);

function bordersOf(border: EngineBorder): Partial<Borders> {
  return Object.fromEntries(
    Object.entries(border).map(([side, { style, color = '#000000' }]) => [
      side,
      { style: LINES.has(style) ? style : 'thin', color: { argb: argb(color) } },
    ]),
  );
}

/** Other programs know the halves of a day in capitals only. */
export function numberFormat(format: string): string {
  return format.replace(
    /("[^"]*"|\[[^\]]*\])|\ba(m\/p|\/p)?m?\b/gi,
    (found, kept) => kept ?? (/^a$/i.test(found) ? found : 'AM/PM'),
  );
}

export const argb = (color: string): string => `FF${color.replace('#', '').slice(0, 6).toUpperCase().padEnd(6, '0')}`;

const ZONE = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/;

function* cellsOf(sheet: Worksheet, zone: string, lastRow: number): Generator<Cell> {
  const [, left = '', top = '', right = left, bottom = top] = ZONE.exec(zone) ?? [];
  if (left === '') return;
  const last = Math.min(Number(bottom), Math.max(lastRow, Number(top)));
  for (let row = Number(top); row <= last; row += 1)
    for (let column = numberOf(left); column <= numberOf(right); column += 1) yield sheet.getCell(row, column);
}

const numberOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
