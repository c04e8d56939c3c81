import type { Budget } from '../budget';
import { plain, type Writes } from './numberFormat';
import { unescaped, xmlReader } from './xml';
import { XmlPieces } from './xmlPieces';

/** What the cells of a sheet refer to. */
export interface CellSources {
  readonly texts: readonly string[];
  readonly styles: readonly Writes[];
}

const mostRows = 1_048_576;
const mostColumns = 16_384;

/** Cells of one sheet as text, as its XML comes in. */
export class SheetRows {
  readonly rows: string[][] = [];
  private row: string[] = [];
  private column = -1;
  private type = '';
  private style = -1;
  private text = '';
  private hears = false;
  private readonly pieces: XmlPieces;

  constructor(
    private readonly sources: CellSources,
    private readonly budget: Budget,
  ) {
    const read = xmlReader({
      open: (name, attributes) => this.open(name, attributes),
      text: (part) => {
        if (this.hears) this.text += part;
      },
      close: (name) => this.close(name),
    });
    this.pieces = new XmlPieces('row', (xml) => read(`<all>${xml}</all>`));
  }

  push(xml: string): void {
    this.pieces.push(xml);
  }
  /** What follows the rows, such as which cells are merged. */
  rest(): string {
    return this.pieces.rest();
  }

  private open(name: string, attributes: () => Record<string, string>): void {
    if (name === 'v' || name === 't') this.hears = true;
    else if (name === 'c') {
      const { r, t = 'n', s } = attributes();
      this.column = r ? columnOf(r) : this.column + 1;
      if (!(this.column >= 0 && this.column < mostColumns)) throw new RangeError(`No column ${r}`);
      this.type = t;
      this.style = s === undefined ? -1 : Number(s);
      this.text = '';
    } else if (name === 'row') this.beginRow(attributes().r);
    // The reading of East Asian names, and notes, stand beside the text.
    else if (name === 'rPh') this.hears = false;
  }
  private close(name: string): void {
    if (name === 'v' || name === 't') this.hears = false;
    else if (name === 'c' && this.text !== '') this.put(this.cellText());
  }

  private beginRow(told: string | undefined): void {
    const line = told === undefined ? this.rows.length + 1 : Number(told);
    if (!(line >= 1 && line <= mostRows)) throw new RangeError(`No row ${told}`);
    while (this.rows.length < line) this.rows.push([]);
    this.row = this.rows[line - 1] ?? [];
    this.column = -1;
  }
  private put(text: string): void {
    if (text === '') return;
    this.budget.takeCells(Math.max(0, this.column + 1 - this.row.length));
    while (this.row.length < this.column) this.row.push('');
    this.row[this.column] = text;
  }
  private cellText(): string {
    const { text, type } = this;
    if (type === 's') return this.sources.texts[Number(text)] ?? '';
    if (type === 'str' || type === 'inlineStr') return unescaped(text);
    if (type === 'b') return text === '1' || text === 'true' ? 'TRUE' : 'FALSE';
    // A formula that failed tells nothing.
    if (type === 'e') return '';
    if (type === 'd') return text.replace(/(T\d\d:\d\d).*$/, '$1').replace(/T00:00$/, '');
    return (this.sources.styles[this.style] ?? plain)(text);
  }
}

/** `BC12` is column 54, counted from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}
