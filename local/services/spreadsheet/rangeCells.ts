import { unserved } from '../../kernel/serve';
import { valueIn } from '../enumeration';
import { aBoolean, anArray, anObject, aText } from '../signature';
import { copyCells } from './copying';
import { giverIn } from './criteriaValues';
import { copyPasteType, dimension, textToColumnsDelimiter } from './enums';
import { RangeLooks } from './rangeLooks';
import { sortZone } from './sorting';
import { servedBuilder } from './validation';
import type { Zone } from './world';
import { mustEdit } from './world';

interface ClearOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
  validationsOnly?: boolean;
  commentsOnly?: boolean;
  skipFilteredRows?: boolean;
}

const delimiters = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

/**
 * Cells that are cleared, copied, moved, merged, sorted.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/range
 */
export abstract class RangeCells extends RangeLooks {
  /** @documented contents and looks, or only what the options name; @reported gas-fakes, run at Google: notes and rules stay */
  clear(options?: ClearOptions): this {
    this.mustFit('clear', [options], [], [anObject]);
    const { contentsOnly, formatOnly, validationsOnly, commentsOnly } = options ?? {};
    const isAll = !contentsOnly && !formatOnly && !validationsOnly && !commentsOnly;
    if (isAll || contentsOnly) this.clearContent();
    if (isAll || formatOnly) this.clearFormat();
    if (validationsOnly) this.clearDataValidations();
    if (commentsOnly) this.clearNote();
    return this;
  }

  /** @documented `(destination)`, with `{ contentsOnly, formatOnly }`, or with a CopyPasteType and whether to transpose */
  copyTo(destination: unknown, how?: unknown, transposed?: unknown): void {
    const isRange = (one: unknown) => one instanceof RangeCells;
    const kind = valueIn(copyPasteType, how);
    const isKind = () => kind !== undefined;
    this.mustFit('copyTo', [destination, how, transposed], [isRange], [isRange, anObject], [isRange, isKind, aBoolean]);
    const to = destination as RangeCells;
    mustEdit(to.scene);
    const options = kind === undefined ? ((how ?? {}) as { contentsOnly?: boolean; formatOnly?: boolean }) : {};
    const values = kind === 'PASTE_VALUES';
    const what = {
      contents: !options.formatOnly && kind !== 'PASTE_FORMAT',
      looks: !options.contentsOnly && !values && kind !== 'PASTE_FORMULA',
      values,
      transposed: transposed === true,
    };
    copyCells({ scene: this.scene, sheet: this.sheet, zone: this.zone }, to, what);
  }
  /** @documented with all that the cells hold; formulas find them where they are then. @unknown strict: only within the tab */
  moveTo(target: unknown): void {
    this.mustFit('moveTo', [target], [(one) => one instanceof RangeCells]);
    const to = target as RangeCells;
    mustEdit(this.scene);
    if (to.sheet !== this.sheet || to.scene.file.state.id !== this.scene.file.state.id)
      throw new Error('Range.moveTo another tab is not implemented in the workbench');
    this.scene.file.moveCells(this.sheet, this.zone, { row: to.zone.top, column: to.zone.left });
  }

  merge(): this {
    return this.join([this.zone]);
  }
  mergeAcross(): this {
    const rows = Array.from({ length: this.getNumRows() }, (_, down) => this.zone.top + down);
    return this.join(rows.map((row) => ({ ...this.zone, top: row, bottom: row })));
  }
  mergeVertically(): this {
    const columns = Array.from({ length: this.getNumColumns() }, (_, across) => this.zone.left + across);
    return this.join(columns.map((column) => ({ ...this.zone, left: column, right: column })));
  }
  /** @documented every merge in the range, which must be there whole */
  breakApart(): this {
    mustEdit(this.scene);
    this.scene.file.apply([['REMOVE_MERGE', { sheetId: this.sheet, target: this.merges }]]);
    return this;
  }
  getMergedRanges(): never[] {
    return this.merges.map((zone) => this.scene.range(this.sheet, zone)) as never[];
  }
  isPartOfMerge(): boolean {
    return this.merges.length > 0;
  }

  /** @documented by a column of the tab, `{ column, ascending }`, or several; numbers, then texts, truth values, gaps */
  sort(by: unknown): this {
    const isKey = (one: unknown) => typeof one === 'number' || Number.isInteger((one as { column?: number })?.column);
    this.mustFit('sort', [by], [isKey], [(list) => anArray(list) && (list as unknown[]).every(isKey)]);
    mustEdit(this.scene);
    const columns = [by].flat().map((one) => (typeof one === 'number' ? one : (one as { column: number }).column));
    if (columns.some((column) => column < this.getColumn() || column > this.getLastColumn()))
      throw this.scene.kernel.exception('Invalid sort column: the column is outside of the range.');
    sortZone(this.scene.file, this.sheet, this.zone, by);
    return this;
  }
  /** @documented the rows in another order, by chance */
  randomize(): this {
    const rows = this.getValues() as unknown[][];
    for (let last = rows.length - 1; last > 0; last -= 1) {
      const other = Math.floor(this.scene.kernel.random() * (last + 1));
      [rows[last], rows[other]] = [rows[other] as unknown[], rows[last] as unknown[]];
    }
    return this.setValues(rows);
  }
  /** @documented rows that say the same as one above, in all columns or the ones named; what is left moves up */
  removeDuplicates(columns?: number[]): unknown {
    this.mustFit('removeDuplicates', [columns], [], [anArray]);
    const compared = (columns ?? []).map((column) => column - this.getColumn());
    const seen = new Set<string>();
    const rows = (this.getValues() as unknown[][]).filter((row) => {
      const key = JSON.stringify(compared.length > 0 ? compared.map((place) => row[place]) : row);
      return !seen.has(key) && seen.add(key);
    });
    this.clearContent();
    const left = this.block(this.zone.top, this.zone.left, rows.length, this.getNumColumns());
    (unserved(left) as RangeCells).setValues(rows);
    return left;
  }
  /** @documented spaces at both ends go, several in a row become one */
  trimWhitespace(): this {
    const formulas = this.getFormulas();
    const values = (this.getValues() as unknown[][]).map((line, down) =>
      line.map((value, across) => {
        if (typeof value !== 'string') return value;
        return formulas[down]?.[across] || value.trim().replace(/\s+/g, ' ');
      }),
    );
    return this.setValues(values);
  }
  /** @documented texts of one column, cut at commas unless told otherwise, into the columns beside it */
  splitTextToColumns(delimiter?: unknown): void {
    const name = valueIn(textToColumnsDelimiter, delimiter);
    this.mustFit('splitTextToColumns', [delimiter], [], [aText], [() => name !== undefined]);
    const at = name === undefined ? String(delimiter ?? ',') : delimiters[name];
    this.getDisplayValues().forEach(([text = ''], down) => {
      const parts = text.split(at);
      const cells = this.block(this.zone.top + down, this.zone.left, 1, parts.length);
      (unserved(cells) as RangeCells).setValues([parts]);
    });
  }

  /** @documented makes room: cells that stand here move down, or right */
  insertCells(along: unknown): unknown {
    const by = this.along('insertCells', along);
    this.shift(
      by,
      (zone) =>
        by === 'ROWS'
          ? { ...zone, bottom: zone.bottom - this.getNumRows() }
          : { ...zone, right: zone.right - this.getNumColumns() },
      1,
    );
    return this.scene.range(this.sheet, this.zone);
  }
  /** @documented what stands below moves up, or what stands to the right moves left */
  deleteCells(along: unknown): void {
    const by = this.along('deleteCells', along);
    this.clear();
    this.shift(
      by,
      (zone) =>
        by === 'ROWS'
          ? { ...zone, top: zone.top + this.getNumRows() }
          : { ...zone, left: zone.left + this.getNumColumns() },
      -1,
    );
  }

  /** @documented checkboxes that say true and false, or what is given for ticked and for not */
  insertCheckboxes(...values: unknown[]): this {
    const rule = unserved(servedBuilder(giverIn(this.scene))) as { requireCheckbox(...all: unknown[]): unknown };
    rule.requireCheckbox(...values);
    this.setDataValidation(rule);
    if (values.length === 0) this.each((row, column) => this.untick(row, column));
    return this;
  }
  removeCheckboxes(): this {
    return this.clearDataValidations().clearContent();
  }

  private untick(row: number, column: number): void {
    const { value } = this.scene.file.cell(this.sheet, row, column);
    if (value === null || value === '')
      this.scene.file.apply([['UPDATE_CELL', { sheetId: this.sheet, row, col: column, content: 'FALSE' }]]);
  }
  private along(method: string, along: unknown): 'ROWS' | 'COLUMNS' {
    const name = valueIn(dimension, along);
    this.mustFit(method, [along], [() => name !== undefined]);
    mustEdit(this.scene);
    return name as 'ROWS' | 'COLUMNS';
  }
  /** Moves the filled cells from here on to the end of the tab. */
  private shift(by: 'ROWS' | 'COLUMNS', of: (zone: Zone) => Zone, sign: 1 | -1): void {
    const { rows, columns } = this.scene.file.size(this.sheet);
    const { top, left } = this.zone;
    const to = by === 'ROWS' ? { ...this.zone, bottom: rows - 1 } : { ...this.zone, right: columns - 1 };
    const moved = of({ ...to, top, left });
    if (moved.bottom < moved.top || moved.right < moved.left) return;
    const target =
      by === 'ROWS'
        ? { row: moved.top + sign * this.getNumRows(), column: left }
        : { row: top, column: moved.left + sign * this.getNumColumns() };
    this.scene.file.moveCells(this.sheet, moved, target);
  }
  private join(target: Zone[]): this {
    mustEdit(this.scene);
    const many = target.filter(({ top, left, bottom, right }) => top < bottom || left < right);
    if (many.length > 0) this.scene.file.apply([['ADD_MERGE', { sheetId: this.sheet, target: many, force: true }]]);
    return this;
  }
  private get merges(): Zone[] {
    return this.scene.file
      .get<Zone[]>('getMergesInZone', this.sheet, this.zone)
      .map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
  }
}
