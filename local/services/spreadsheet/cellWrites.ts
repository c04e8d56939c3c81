import type { Operation } from '../../engine/odoo';
import type { WorkbookFile } from '../../engine/workbookFile';
import type { Typed } from './typed';

interface Place {
  sheet: string;
  row: number;
  column: number;
}

const plainFormat = '0.##########';

/** What the engine is told so that a cell holds what was typed. @param format the cell's own, '' for none */
export function writing(file: WorkbookFile, { sheet, row, column }: Place, typed: Typed, format: string): Operation {
  const { format: wanted, ...content } = contentFor(typed, format);
  const told = wanted === undefined ? {} : { format: file.toldFormat(wanted) };
  return ['UPDATE_CELL', { sheetId: sheet, col: column, row, ...content, ...told }];
}

function contentFor(typed: Typed, format: string): { content: string; format?: string } {
  switch (typed.kind) {
    case 'empty':
      return { content: '' };
    case 'text':
      return asText(typed.text, format);
    case 'formula':
      return { content: typed.formula, ...(format === '@' ? { format: plainFormat } : {}) };
    case 'value':
      return { content: contentOf(typed.value), ...formatFor(typed, format) };
  }
}

/** A cell whose format is plain text would make a text of the number: it gets another. */
function formatFor({ format: own }: { format?: string }, cell: string): { format?: string } {
  if (cell === '' || cell === '@') {
    const format = own ?? (cell === '@' ? plainFormat : '');
    return format === '' ? {} : { format };
  }
  return { format: cell };
}

function contentOf(value: number | boolean): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

/**
 * The engine reads a text by itself unless an apostrophe stops it. In a cell of plain text it reads nothing but a
 * leading `=`, and takes the apostrophe for one more letter: there such a text costs the cell its format.
 */
function asText(text: string, format: string): { content: string; format?: string } {
  if (format === '@' && !text.startsWith('=')) return { content: text, format };
  const content = /^\p{L}[^\d]*$/u.test(text) && !/^(true|false)$/i.test(text) ? text : `'${text}`;
  return format === '@' ? { content, format: '' } : { content };
}
