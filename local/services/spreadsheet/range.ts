import type { Operation } from '../../engine/odoo';
import { serve } from '../../kernel/serve';
import type { Face } from '../face';
import { a1Of } from './a1';
import { formulaIn, formulaOut } from './formulas';
import { addMark, servedFinder } from './metadata';
import type { RichTextValue } from './richText';
import { RichTextValue as RichText } from './richText';
import { ruleAt, setRule } from './rules';
import { sortZone } from './sorting';
import type { DataValidation } from './validation';
import { accepts, DataValidation as Validation } from './validation';
import { valueAt, writingOf } from './values';
import type { Scene, Zone } from './world';
import { mustEdit } from './world';

type RangeFace =
  | `get${'Value' | 'Values' | 'DisplayValue' | 'DisplayValues' | 'Formula' | 'Formulas' | 'Note' | 'Notes'}`
  | `get${'Row' | 'Column' | 'LastRow' | 'LastColumn' | 'NumRows' | 'NumColumns' | 'Sheet' | 'A1Notation'}`
  | `get${'NumberFormat' | 'NumberFormats' | 'DataValidation' | 'Background' | 'Cell' | 'RichTextValue'}`
  | `set${'Value' | 'Values' | 'Formula' | 'Formulas' | 'Note' | 'Notes' | 'NumberFormat' | 'NumberFormats'}`
  | `set${'Background' | 'Backgrounds' | 'FontWeight' | 'FontColor' | 'FontSize' | 'Wrap' | 'DataValidation'}`
  | `set${'RichTextValue' | 'RichTextValues' | 'HorizontalAlignment' | 'VerticalAlignment' | 'FontStyle'}`
  | `clear${'' | 'Content' | 'DataValidations' | 'Note'}`
  | 'offset'
  | 'isBlank'
  | 'merge'
  | 'sort'
  | 'activate'
  | 'addDeveloperMetadata'
  | 'createDeveloperMetadataFinder';

/** A rectangle of cells of one tab. */
export class Range implements Face<GoogleAppsScript.Spreadsheet.Range, RangeFace> {
  constructor(
    private readonly scene: Scene,
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
    return this.map((row, column) => this.scene.file.cell(this.sheet, row, column).shown);
  }
  getDisplayValue(): string {
    return this.getDisplayValues()[0]?.[0] as string;
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
    return this.style('fillColor') ?? '#ffffff';
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
    this.checkShape(notes);
    this.each((row, column) => this.scene.file.setNote(this.sheet, row, column, this.at(notes, row, column) ?? ''));
    return this;
  }
  setNote(note: string | null): this {
    this.each((row, column) => this.scene.file.setNote(this.sheet, row, column, note ?? ''));
    return this;
  }
  clearNote(): this {
    return this.setNote('');
  }

  setNumberFormat(format: string): this {
    mustEdit(this.scene);
    const { file } = this.scene;
    if (this.isWholeColumns) {
      for (let column = this.zone.left; column <= this.zone.right; column += 1)
        file.formatColumn(this.sheet, column, format);
      return this;
    }
    return this.dress({ format });
  }
  setNumberFormats(formats: string[][]): this {
    this.checkShape(formats);
    return this.apply((row, column) => [
      'UPDATE_CELL',
      { sheetId: this.sheet, row, col: column, format: this.at(formats, row, column) },
    ]);
  }
  setBackground(color: string | null): this {
    return this.dress({ style: { fillColor: color ?? '' } });
  }
  setBackgrounds(colors: (string | null)[][]): this {
    this.checkShape(colors);
    this.each((row, column) => this.dressCell(row, column, { fillColor: this.at(colors, row, column) ?? '' }));
    return this;
  }
  setFontWeight(weight: string | null): this {
    return this.dress({ style: { bold: weight === 'bold' } });
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
    setRule(this.scene.file, this.sheet, this.zone, (validation as DataValidation | null)?.rule);
    return this;
  }
  getDataValidation(): unknown {
    const rule = ruleAt(this.scene.file, this.sheet, this.zone.top, this.zone.left);
    return rule ? serve(this.scene.kernel, 'DataValidation', new Validation(this.scene.kernel, rule)) : null;
  }
  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  clearContent(): this {
    return this.writeAll(() => '');
  }
  clear(): this {
    return this.clearContent();
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
    return this;
  }

  addDeveloperMetadata(...args: unknown[]): this {
    if (!this.isWholeColumns && this.zone.top > 0) throw this.notWhole();
    if (this.zone.left !== this.zone.right || !this.isWholeColumns) throw this.notWhole();
    addMark(this.scene, { sheet: this.sheet, column: this.zone.left }, args);
    return this;
  }
  createDeveloperMetadataFinder(): unknown {
    return servedFinder(this.scene, this.sheet);
  }

  private get first() {
    return { sheet: this.sheet, row: this.zone.top, column: this.zone.left };
  }
  /** From the first or second row to the last. */
  private get isWholeColumns(): boolean {
    return this.zone.top <= 1 && this.zone.bottom === this.scene.file.size(this.sheet).rows - 1;
  }
  private notWhole(): Error {
    return this.scene.kernel.exception('Adding developer metadata to arbitrary ranges is not currently supported.');
  }

  private writeAll(cellAt: (row: number, column: number) => unknown): this {
    this.refuseInvalid(cellAt);
    return this.apply((row, column) =>
      writingOf(this.scene, { sheet: this.sheet, row, column }, cellAt(row - this.zone.top, column - this.zone.left)),
    );
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
      return ['UPDATE_CELL', { sheetId: this.sheet, row, col: column, content: text === '' ? '' : `'${text}` }];
    });
  }

  /** @throws as Google does when a rule that rejects is broken: then nothing is written */
  private refuseInvalid(cellAt: (row: number, column: number) => unknown): void {
    this.each((row, column) => {
      const rule = ruleAt(this.scene.file, this.sheet, row, column);
      if (!rule || accepts(rule, cellAt(row - this.zone.top, column - this.zone.left))) return;
      const cell = a1Of({ top: row, left: column, bottom: row, right: column });
      throw this.scene.kernel.exception(
        `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
      );
    });
  }

  private dress(look: { style?: object; format?: string }): this {
    mustEdit(this.scene);
    this.scene.file.apply([['SET_FORMATTING', { sheetId: this.sheet, target: [this.zone], ...look }]]);
    return this;
  }
  private dressCell(row: number, column: number, style: object): void {
    mustEdit(this.scene);
    const target = [{ top: row, left: column, bottom: row, right: column }];
    this.scene.file.apply([['SET_FORMATTING', { sheetId: this.sheet, target, style }]]);
  }
  private style(name: string): string | undefined {
    const { sheet: sheetId, row, column: col } = this.first;
    return this.scene.file.get<Record<string, string>>('getCellComputedStyle', { sheetId, row, col })[name];
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

  private checkShape(values: unknown[][]): void {
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
