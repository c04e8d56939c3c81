import { generalFormat } from '../../engine/numberFormat';
import type { Operation } from '../../engine/odoo';
import { serve } from '../../kernel/serve';
import { orNull, textLike } from '../signature';
import { writing } from './cellWrites';
import { formulaIn, formulaOut } from './formulas';
import { RangePlace } from './rangePlace';
import { RichTextValue } from './richText';
import { ruleServed, setOneRule, setRulesOf, writeUnderRules } from './rulesOfRange';
import { DataValidation } from './validation';
import { formatAt, shownAt, valueAt, writingOf } from './values';
import { mustEdit } from './world';

/**
 * What cells hold: values, formulas, notes, number formats, rules.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/range
 */
export abstract class RangeValues extends RangePlace {
  /** @documented numbers, truth values, Dates of the script's world, texts; '' for an empty cell */
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
    return formulaOut(this.scene.file, this.sheet, this.zone.top, this.zone.left);
  }
  getNumberFormats(): string[][] {
    return this.map((row, column) => this.formatOf(row, column));
  }
  getNumberFormat(): string {
    return this.formatOf(this.zone.top, this.zone.left);
  }
  getNotes(): string[][] {
    return this.map((row, column) => this.scene.file.note(this.sheet, row, column));
  }
  getNote(): string {
    return this.scene.file.note(this.sheet, this.zone.top, this.zone.left);
  }
  getRichTextValue(): unknown {
    return serve(this.scene.kernel, 'RichTextValue', new RichTextValue(this.getDisplayValue()));
  }
  getRichTextValues(): never[][] {
    return this.getDisplayValues().map((line) =>
      line.map((text) => serve(this.scene.kernel, 'RichTextValue', new RichTextValue(text))),
    ) as never[][];
  }
  isBlank(): boolean {
    return this.getValues().every((row) => row.every((value) => value === ''));
  }
  isChecked(): boolean | null {
    const values: unknown[] = this.getValues().flat();
    return values.every((value) => typeof value === 'boolean') && new Set(values).size === 1
      ? (values[0] as boolean)
      : (null as never);
  }

  setValues(values: unknown[][]): this {
    this.checkShape('setValues', values);
    return this.writeAll((row, column) => values[row]?.[column]);
  }
  setValue(value: unknown): this {
    return this.writeAll(() => value);
  }
  setFormulas(formulas: string[][]): this {
    this.checkShape('setFormulas', formulas);
    return this.formulate((row, column) => formulas[row]?.[column] ?? '');
  }
  setFormula(formula: string): this {
    this.mustFit('setFormula', [formula], [orNull(textLike)]);
    return this.formulate(() => formula);
  }
  setRichTextValues(values: unknown[][]): this {
    this.checkShape('setRichTextValues', values);
    const isText = () => values.flat().every((value) => value instanceof RichTextValue);
    this.mustFit('setRichTextValues', [values], [isText]);
    return this.writeTexts((row, column) => values[row]?.[column]);
  }
  setRichTextValue(value: unknown): this {
    this.mustFit('setRichTextValue', [value], [(one) => one instanceof RichTextValue]);
    return this.writeTexts(() => value);
  }
  setNotes(notes: (string | null)[][]): this {
    mustEdit(this.scene);
    this.checkShape('setNotes', notes);
    this.each((row, column) => this.note(row, column, this.at(notes, row, column)));
    return this;
  }
  setNote(note: string | null): this {
    this.mustFit('setNote', [note], [orNull(textLike)]);
    mustEdit(this.scene);
    this.each((row, column) => this.note(row, column, note));
    return this;
  }
  clearNote(): this {
    return this.setNote('');
  }

  setNumberFormat(wanted: string | null): this {
    this.mustFit('setNumberFormat', [wanted], [orNull(textLike)]);
    mustEdit(this.scene);
    const { file } = this.scene;
    const format = String(wanted ?? '');
    if (!this.isWholeColumns) return this.dress({ format: file.toldFormat(format) });
    for (let column = this.zone.left; column <= this.zone.right; column += 1)
      file.formatColumn(this.sheet, column, format);
    const own = this.filled.filter(({ row, column }) => file.stored(this.sheet, row, column).format);
    const told = { sheetId: this.sheet, format: file.toldFormat(format) };
    file.apply(own.map(({ row, column }) => ['UPDATE_CELL', { ...told, row, col: column }]));
    return this;
  }
  setNumberFormats(formats: (string | null)[][]): this {
    this.checkShape('setNumberFormats', formats);
    return this.apply((row, column) => [
      'UPDATE_CELL',
      {
        sheetId: this.sheet,
        row,
        col: column,
        format: this.scene.file.toldFormat(String(this.at(formats, row, column) ?? '')),
      },
    ]);
  }

  setDataValidation(validation: unknown): this {
    this.mustFit('setDataValidation', [validation], [orNull((one) => one instanceof DataValidation)]);
    mustEdit(this.scene);
    setOneRule(this.scene, this.sheet, this.zone, validation);
    return this;
  }
  getDataValidation(): unknown {
    return ruleServed(this.scene, this.sheet, this.zone.top, this.zone.left);
  }
  getDataValidations(): never[][] {
    return this.map((row, column) => ruleServed(this.scene, this.sheet, row, column)) as never[][];
  }
  setDataValidations(validations: unknown[][]): this {
    mustEdit(this.scene);
    this.checkShape('setDataValidations', validations);
    setRulesOf(this.scene, this.sheet, this.zone, validations);
    return this;
  }
  clearDataValidations(): this {
    return this.setDataValidation(null);
  }
  clearContent(): this {
    return this.emptied();
  }

  /** @documented true where the checkbox says so; @unknown strict: cells without a checkbox are refused */
  check(): this {
    return this.tick(true, 'check');
  }
  uncheck(): this {
    return this.tick(false, 'uncheck');
  }

  private formatOf(row: number, column: number): string {
    return formatAt(this.scene, { sheet: this.sheet, row, column }) || generalFormat;
  }
  private tick(value: boolean, method: string): this {
    const rules = this.getDataValidations().flat() as ({ getCriteriaType(): unknown } | null)[];
    if (rules.some((rule) => String(rule?.getCriteriaType()) !== 'CHECKBOX'))
      throw this.scene.kernel.exception(`Range.${method} needs cells with checkboxes.`);
    return this.setValue(value);
  }
  private emptied(): this {
    mustEdit(this.scene);
    this.scene.file.apply(
      this.filled.map(({ row, column }) => ['UPDATE_CELL', { sheetId: this.sheet, row, col: column, content: '' }]),
    );
    return this;
  }
  private note(row: number, column: number, note: unknown): void {
    this.scene.file.setNote(this.sheet, row, column, note === null || note === undefined ? '' : String(note));
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
    return this.apply((row, column): Operation => {
      const { text } = textOf(row - this.zone.top, column - this.zone.left) as RichTextValue;
      const place = { sheet: this.sheet, row, column };
      return writing(
        this.scene.file,
        place,
        text === '' ? { kind: 'empty' } : { kind: 'text', text },
        formatAt(this.scene, place),
      );
    });
  }
  protected dress(look: { style?: object; format?: string }): this {
    mustEdit(this.scene);
    this.scene.file.apply([['SET_FORMATTING', { sheetId: this.sheet, target: [this.zone], ...look }]]);
    return this;
  }
}
