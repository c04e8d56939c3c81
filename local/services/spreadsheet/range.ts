import type { Operation } from '../../engine/odoo';
import { serve } from '../../kernel/serve';
import type { Face } from '../face';
import { a1Of } from './a1';
import { writing } from './cellWrites';
import { copyCells } from './copying';
import { createFilter, servedFilter } from './filter';
import { engineFormat } from './formats';
import { formulaIn, formulaOut } from './formulas';
import { addMark, notWhole } from './metadata';
import { servedFinder, servedMarks } from './metadataFinder';
import { placeOfCells } from './metadataPlace';
import { protect } from './protection';
import type { RichTextValue } from './richText';
import { RichTextValue as RichText } from './richText';
import { ruleServed, setOneRule, setRulesOf, writeUnderRules } from './rulesOfRange';
import { select, setCurrent } from './selection';
import { sortZone } from './sorting';
import { servedTextFinder } from './textFinder';
import { formatAt, shownAt, valueAt, writingOf } from './values';
import type { Scene, Zone } from './world';
import { mustEdit } from './world';

type RangeFace =
  | `get${'Value' | 'Values' | 'DisplayValue' | 'DisplayValues' | 'Formula' | 'Formulas' | 'Note' | 'Notes'}`
  | `get${'Row' | 'Column' | 'LastRow' | 'LastColumn' | 'NumRows' | 'NumColumns' | 'Sheet' | 'A1Notation'}`
  | `get${'NumberFormat' | 'NumberFormats' | 'DataValidation' | 'DataValidations' | 'Cell' | 'RichTextValue'}`
  | `get${'Background' | 'Backgrounds' | 'FontWeight' | 'FontWeights' | 'FontColor' | 'FontSize' | 'Wrap'}`
  | `set${'Value' | 'Values' | 'Formula' | 'Formulas' | 'Note' | 'Notes' | 'NumberFormat' | 'NumberFormats'}`
  | `set${'Background' | 'Backgrounds' | 'FontWeight' | 'FontColor' | 'FontSize' | 'Wrap' | 'DataValidation'}`
  | `set${'FontWeights' | 'FontColors' | 'DataValidations'}`
  | `set${'RichTextValue' | 'RichTextValues' | 'HorizontalAlignment' | 'VerticalAlignment' | 'FontStyle'}`
  | `clear${'' | 'Content' | 'DataValidations' | 'Note'}`
  | 'offset'
  | 'copyTo'
  | 'isBlank'
  | 'merge'
  | 'sort'
  | 'activate'
  | 'activateAsCurrentCell'
  | 'addDeveloperMetadata'
  | 'createDeveloperMetadataFinder'
  | 'protect'
  | 'createFilter'
  | 'getFilter'
  | 'createTextFinder'
  | 'getDeveloperMetadata';

/** What the engine keeps of how a cell looks. */
interface Look {
  fillColor?: string;
  textColor?: string;
  bold?: boolean;
  fontSize?: number;
  wrapping?: string;
}

/** A rectangle of cells of one tab. */
export class Range implements Face<GoogleAppsScript.Spreadsheet.Range, RangeFace> {
  constructor(
    readonly scene: Scene,
    readonly sheet: string,
    readonly zone: Zone,
  ) {}

  getRow(): number {
    return this.zone.top + 1;
  }
  getColumn(): number {
    return this.zone.left + 1;
  }
  getLastRow(): number {
    return this.zone.bottom + 1;
  }
  getLastColumn(): number {
    return this.zone.right + 1;
  }
  getNumRows(): number {
    return this.zone.bottom - this.zone.top + 1;
  }
  getNumColumns(): number {
    return this.zone.right - this.zone.left + 1;
  }
  getA1Notation(): string {
    return a1Of(this.zone);
  }
  getSheet(): unknown {
    return this.scene.sheet(this.sheet);
  }
  getCell(row: number, column: number): unknown {
    const at = { top: this.zone.top + row - 1, left: this.zone.left + column - 1 };
    return this.scene.range(this.sheet, { ...at, bottom: at.top, right: at.left });
  }
  offset(rows: number, columns: number, numRows = this.getNumRows(), numColumns = this.getNumColumns()): unknown {
    const [top, left] = [this.zone.top + rows, this.zone.left + columns];
    return this.scene.range(this.sheet, { top, left, bottom: top + numRows - 1, right: left + numColumns - 1 });
  }

  getValues(): never[][] {
    return this.map((row, column) => valueAt(this.scene, { sheet: this.sheet, row, column })) as never[][];
  }
  getValue(): unknown {
    return valueAt(this.scene, this.first);
  }
  getDisplayValues(): string[][] {
    return this.map((row, column) => shownAt(this.scene, { sheet: this.sheet, row, column }));
  }
  getDisplayValue(): string {
    return shownAt(this.scene, this.first);
  }
  getFormulas(): string[][] {
    return this.map((row, column) => formulaOut(this.scene.file, this.sheet, row, column));
  }
  getFormula(): string {
    return this.getFormulas()[0]?.[0] as string;
  }
  getNumberFormats(): string[][] {
    return this.map((row, column) => this.scene.file.cell(this.sheet, row, column).format);
  }
  getNumberFormat(): string {
    return this.getNumberFormats()[0]?.[0] as string;
  }
  getNotes(): string[][] {
    return this.map((row, column) => this.scene.file.note(this.sheet, row, column));
  }
  getNote(): string {
    return this.getNotes()[0]?.[0] as string;
  }
  getBackground(): string {
    return this.getBackgrounds()[0]?.[0] as string;
  }
  getBackgrounds(): string[][] {
    return this.map((row, column) => this.lookAt(row, column).fillColor || '#ffffff');
  }
  getFontWeight(): never {
    return this.getFontWeights()[0]?.[0] as never;
  }
  getFontWeights(): never[][] {
    return this.map((row, column) => (this.lookAt(row, column).bold ? 'bold' : 'normal')) as never[][];
  }
  getFontColor(): string {
    return this.lookAt(this.zone.top, this.zone.left).textColor || '#000000';
  }
  getFontSize(): number {
    return this.lookAt(this.zone.top, this.zone.left).fontSize ?? 10;
  }
  getWrap(): boolean {
    return this.lookAt(this.zone.top, this.zone.left).wrapping === 'wrap';
  }
  getRichTextValue(): unknown {
    return serve(this.scene.kernel, 'RichTextValue', new RichText(this.getDisplayValue()));
  }
  isBlank(): boolean {
    return this.getValues().every((row) => row.every((value) => value === ''));
  }

  setValues(values: unknown[][]): this {
    this.checkShape(values);
    return this.writeAll((row, column) => values[row]?.[column]);
  }
  setValue(value: unknown): this {
    return this.writeAll(() => value);
  }
  setFormulas(formulas: string[][]): this {
    this.checkShape(formulas);
    return this.formulate((row, column) => formulas[row]?.[column] ?? '');
  }
  setFormula(formula: string): this {
    return this.formulate(() => formula);
  }
  setRichTextValues(values: unknown[][]): this {
    this.checkShape(values);
    return this.writeTexts((row, column) => values[row]?.[column]);
  }
  setRichTextValue(value: unknown): this {
    return this.writeTexts(() => value);
  }

  setNotes(notes: (string | null)[][]): this {
    mustEdit(this.scene);
    this.checkShape(notes);
    this.each((row, column) => this.scene.file.setNote(this.sheet, row, column, this.at(notes, row, column) ?? ''));
    return this;
  }
  setNote(note: string | null): this {
    mustEdit(this.scene);
    this.each((row, column) => this.scene.file.setNote(this.sheet, row, column, note ?? ''));
    return this;
  }
  clearNote(): this {
    return this.setNote('');
  }

  setNumberFormat(wanted: string | null): this {
    mustEdit(this.scene);
    const { file } = this.scene;
    const format = engineFormat(String(wanted ?? ''));
    if (!this.isWholeColumns) return this.dress({ format });
    for (let column = this.zone.left; column <= this.zone.right; column += 1)
      file.formatColumn(this.sheet, column, format);
    const own = this.filled.filter(({ row, column }) => file.stored(this.sheet, row, column).format);
    file.apply(own.map(({ row, column }) => ['UPDATE_CELL', { sheetId: this.sheet, row, col: column, format }]));
    return this;
  }
  setNumberFormats(formats: string[][]): this {
    this.checkShape(formats);
    return this.apply((row, column) => [
      'UPDATE_CELL',
      { sheetId: this.sheet, row, col: column, format: engineFormat(this.at(formats, row, column) ?? '') },
    ]);
  }
  setBackground(color: string | null): this {
    return this.dress({ style: { fillColor: color ?? '' } });
  }
  setBackgrounds(colors: (string | null)[][]): this {
    return this.dressEach(colors, (fillColor) => ({ fillColor: fillColor ?? '' }));
  }
  setFontWeight(weight: string | null): this {
    return this.dress({ style: { bold: weight === 'bold' } });
  }
  setFontWeights(weights: unknown[][]): this {
    return this.dressEach(weights, (weight) => ({ bold: weight === 'bold' }));
  }
  setFontColors(colors: (string | null)[][]): this {
    return this.dressEach(colors, (textColor) => ({ textColor: textColor ?? '' }));
  }
  setFontStyle(style: string | null): this {
    return this.dress({ style: { italic: style === 'italic' } });
  }
  setFontColor(color: string | null): this {
    return this.dress({ style: { textColor: color ?? '' } });
  }
  setFontSize(points: number): this {
    return this.dress({ style: { fontSize: points } });
  }
  setWrap(isWrapped: boolean): this {
    return this.dress({ style: { wrapping: isWrapped ? 'wrap' : 'overflow' } });
  }
  setHorizontalAlignment(alignment: string | null): this {
    return this.dress({ style: { align: alignment === 'normal' ? undefined : alignment } });
  }
  setVerticalAlignment(alignment: string | null): this {
    return this.dress({ style: { verticalAlign: alignment } });
  }

  setDataValidation(validation: unknown): this {
    mustEdit(this.scene);
    setOneRule(this.scene, this.sheet, this.zone, validation);
    return this;
  }
  getDataValidation(): unknown {
    return this.ruleIn(this.zone.top, this.zone.left);
  }
  getDataValidations(): never[][] {
    return this.map((row, column) => this.ruleIn(row, column)) as never[][];
  }
  setDataValidations(validations: unknown[][]): this {
    mustEdit(this.scene);
    this.checkShape(validations);
    setRulesOf(this.scene, this.sheet, this.zone, validations);
    return this;
  }
  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  clearContent(): this {
    mustEdit(this.scene);
    this.scene.file.apply(
      this.filled.map(({ row, column }) => ['UPDATE_CELL', { sheetId: this.sheet, row, col: column, content: '' }]),
    );
    return this;
  }
  /** Content and looks; notes and rules stay. */
  clear(): this {
    this.clearContent();
    this.scene.file.apply([['CLEAR_FORMATTING', { sheetId: this.sheet, target: [this.zone] }]]);
    return this;
  }
  /** `copyTo(destination)`, or with `{ contentsOnly: true }`; formulas refer to their new neighbours. */
  copyTo(destination: unknown, how: unknown = {}): void {
    const to = destination as Range;
    mustEdit(to.scene);
    const contentsOnly = Boolean((how as { contentsOnly?: boolean }).contentsOnly);
    copyCells({ scene: this.scene, sheet: this.sheet, zone: this.zone }, to, contentsOnly);
  }
  merge(): this {
    mustEdit(this.scene);
    this.scene.file.apply([['ADD_MERGE', { sheetId: this.sheet, target: [this.zone], force: true }]]);
    return this;
  }
  /** @param by a column number or `{ column, ascending }`, or several */
  sort(by: unknown): this {
    mustEdit(this.scene);
    sortZone(this.scene.file, this.sheet, this.zone, by);
    return this;
  }
  activate(): this {
    select(this.scene, this.sheet, [this.zone]);
    return this;
  }
  activateAsCurrentCell(): this {
    setCurrent(this.scene, this.sheet, this.zone);
    return this;
  }

  createFilter(): unknown {
    return createFilter(this.scene, this.sheet, this.zone);
  }
  createTextFinder(text: string): unknown {
    const { scene, sheet, zone } = this;
    return servedTextFinder(scene, 'Range', text, () => [{ sheet, zone }]);
  }
  getFilter(): unknown {
    return servedFilter(this.scene, this.sheet);
  }
  protect(): unknown {
    return protect(this.scene, this.sheet, this.zone);
  }
  addDeveloperMetadata(...args: unknown[]): this {
    const place = placeOfCells(this.scene.file, this.sheet, this.zone);
    if (!place) throw notWhole(this.scene);
    addMark(this.scene, place, args);
    return this;
  }
  getDeveloperMetadata(): never[] {
    return servedMarks(this.scene, this.sheet, this.zone) as never[];
  }
  createDeveloperMetadataFinder(): unknown {
    return servedFinder(this.scene, this.sheet, this.zone);
  }

  private get first() {
    return { sheet: this.sheet, row: this.zone.top, column: this.zone.left };
  }
  /** From the first or second row to the last. */
  private get isWholeColumns(): boolean {
    return this.zone.top <= 1 && this.zone.bottom === this.scene.file.size(this.sheet).rows - 1;
  }
  private writeAll(cellAt: (row: number, column: number) => unknown): this {
    writeUnderRules(this.scene, this.sheet, this.zone, () => {
      this.apply((row, column) =>
        writingOf(this.scene, { sheet: this.sheet, row, column }, cellAt(row - this.zone.top, column - this.zone.left)),
      );
    });
    return this;
  }
  private formulate(formulaOf: (row: number, column: number) => string): this {
    return this.apply((row, column) => {
      const formula = formulaIn(this.scene, formulaOf(row - this.zone.top, column - this.zone.left));
      return ['UPDATE_CELL', { sheetId: this.sheet, row, col: column, content: formula }];
    });
  }
  private writeTexts(textOf: (row: number, column: number) => unknown): this {
    return this.apply((row, column) => {
      const { text } = textOf(row - this.zone.top, column - this.zone.left) as RichTextValue;
      const place = { sheet: this.sheet, row, column };
      return writing(place, text === '' ? { kind: 'empty' } : { kind: 'text', text }, formatAt(this.scene, place));
    });
  }

  private dress(look: { style?: object; format?: string }): this {
    mustEdit(this.scene);
    this.scene.file.apply([['SET_FORMATTING', { sheetId: this.sheet, target: [this.zone], ...look }]]);
    return this;
  }
  /** One command for all cells that are to look alike. */
  private dressEach<T>(values: readonly (readonly T[])[], styleOf: (value: T | undefined) => object): this {
    mustEdit(this.scene);
    this.checkShape(values);
    const alike = new Map<string, { style: object; target: Zone[] }>();
    this.each((row, column) => {
      const style = styleOf(this.at(values, row, column));
      const key = JSON.stringify(style);
      const target = alike.get(key)?.target ?? [];
      alike.set(key, { style, target });
      target.push({ top: row, left: column, bottom: row, right: column });
    });
    this.scene.file.apply(
      [...alike.values()].map((look): Operation => ['SET_FORMATTING', { sheetId: this.sheet, ...look }]),
    );
    return this;
  }
  private lookAt(row: number, column: number): Look {
    return this.scene.file.get<Look>('getCellStyle', { sheetId: this.sheet, row, col: column });
  }
  private ruleIn(row: number, column: number): unknown {
    return ruleServed(this.scene, this.sheet, row, column);
  }
  /** The places that hold anything, of these cells. */
  private get filled(): { row: number; column: number }[] {
    const { top, left, bottom, right } = this.zone;
    const { file } = this.scene;
    return file
      .get<{ id: number }[]>('getCells', this.sheet)
      .map(({ id }) => file.get<{ row: number; col: number }>('getCellPosition', id))
      .filter(({ row, col }) => row >= top && row <= bottom && col >= left && col <= right)
      .map(({ row, col }) => ({ row, column: col }));
  }

  private apply(operationAt: (row: number, column: number) => Operation): this {
    mustEdit(this.scene);
    const operations: Operation[] = [];
    this.each((row, column) => operations.push(operationAt(row, column)));
    this.scene.file.apply(operations);
    return this;
  }
  private at<T>(values: readonly (readonly T[])[], row: number, column: number): T | undefined {
    return values[row - this.zone.top]?.[column - this.zone.left];
  }
  private each(visit: (row: number, column: number) => void): void {
    for (let row = this.zone.top; row <= this.zone.bottom; row += 1)
      for (let column = this.zone.left; column <= this.zone.right; column += 1) visit(row, column);
  }
  private map<T>(of: (row: number, column: number) => T): T[][] {
    return Array.from({ length: this.getNumRows() }, (_, down) =>
      Array.from({ length: this.getNumColumns() }, (_one, across) => of(this.zone.top + down, this.zone.left + across)),
    );
  }

  private checkShape(values: readonly (readonly unknown[])[]): void {
    const { kernel } = this.scene;
    const [rows, columns] = [this.getNumRows(), this.getNumColumns()];
    const wrong = (what: string, data: number, range: number) =>
      kernel.exception(
        `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`,
      );
    if (!Array.isArray(values) || !values.every((line) => Array.isArray(line)))
      throw kernel.exception("The parameters don't match the method signature for SpreadsheetApp.Range.setValues.");
    if (values.length !== rows) throw wrong('rows', values.length, rows);
    const odd = values.find((line) => line.length !== columns);
    if (odd) throw wrong('columns', odd.length, columns);
  }
}

const cellMethods = /^(get|set|clear|sort|isBlank)/;

/** How many cells a call of a range touches: its time is reckoned by them. */
export function cellsOfRange({ zone }: Range, method: string): number {
  if (!cellMethods.test(method)) return 0;
  return (zone.bottom - zone.top + 1) * (zone.right - zone.left + 1);
}
