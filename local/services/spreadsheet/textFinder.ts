import { serve } from '../../kernel/serve';
import type { Face } from '../face';
import { aBoolean, type Fits, mustFit, textLike } from '../signature';
import { isRange } from './criteriaValues';
import { formulaOut } from './formulas';
import type { TextWishes } from './textMatching';
import { patternOf, replacementOf } from './textMatching';
import { shownAt, writingOf } from './values';
import type { Scene, Zone } from './world';
import { mustEdit } from './world';

/** Cells that are searched, row by row. */
interface Area {
  sheet: string;
  zone: Zone;
}
interface Place {
  sheet: string;
  row: number;
  column: number;
}

type FinderFace = keyof GoogleAppsScript.Spreadsheet.TextFinder;

/**
 * Finds and replaces texts in cells.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/text-finder
 */
class TextFinder implements Face<GoogleAppsScript.Spreadsheet.TextFinder, FinderFace> {
  private readonly wishes: TextWishes;
  private current: Place | undefined;
  /** Just after these cells, when nothing has been found yet. */
  private start: { sheet: string; zone: Zone } | undefined;

  /** @param areas in the order in which they are searched */
  constructor(
    private readonly scene: Scene,
    private readonly areas: () => readonly Area[],
    text: string,
  ) {
    this.wishes = { text, matchCase: false, entire: false, formulas: false, plainLetters: false, regex: false };
  }

  matchCase(matchCase: boolean): this {
    return this.wish('matchCase', { matchCase }, matchCase);
  }
  matchEntireCell(entire: boolean): this {
    return this.wish('matchEntireCell', { entire }, entire);
  }
  matchFormulaText(formulas: boolean): this {
    return this.wish('matchFormulaText', { formulas }, formulas);
  }
  ignoreDiacritics(plainLetters: boolean): this {
    return this.wish('ignoreDiacritics', { plainLetters }, plainLetters);
  }
  /** @documented RE2; @unknown strict: joined with `matchEntireCell` it matches whole cells, and case counts as told */
  useRegularExpression(regex: boolean): this {
    return this.wish('useRegularExpression', { regex }, regex);
  }
  startFrom(range: unknown): this {
    this.fit('startFrom', range, isRange);
    this.start = isRange(range) ? { sheet: range.sheet, zone: range.zone } : undefined;
    this.current = undefined;
    return this;
  }

  findAll(): never[] {
    return this.matches().map((place) => this.range(place)) as never[];
  }
  /** Null when there is none after the current one, which stays. */
  findNext(): unknown {
    return this.go(this.matches().find((place) => this.isAfter(place)));
  }
  findPrevious(): unknown {
    const before = this.matches().filter((place) => this.isBefore(place));
    return this.go(before[before.length - 1]);
  }
  getCurrentMatch(): unknown {
    return this.current ? this.range(this.current) : null;
  }
  replaceAllWith(text: string): number {
    this.fit('replaceAllWith', text, textLike);
    mustEdit(this.scene);
    return this.replace(this.matches(), String(text));
  }
  /** In the current match alone. */
  replaceWith(text: string): number {
    this.fit('replaceWith', text, textLike);
    mustEdit(this.scene);
    return this.replace(this.current ? [this.current] : [], String(text));
  }

  private matches(): Place[] {
    const pattern = patternOf(this.wishes);
    if (!pattern) return [];
    return this.areas().flatMap(({ sheet, zone }) => {
      const { rows, columns } = this.scene.file.extent(sheet);
      const [bottom, right] = [Math.min(zone.bottom, rows - 1), Math.min(zone.right, columns - 1)];
      const found: Place[] = [];
      for (let row = zone.top; row <= bottom; row += 1)
        for (let column = zone.left; column <= right; column += 1)
          if (pattern.matches(this.textAt({ sheet, row, column }))) found.push({ sheet, row, column });
      return found;
    });
  }
  private textAt(place: Place): string {
    const formula = this.wishes.formulas ? formulaOut(this.scene.file, place.sheet, place.row, place.column) : '';
    return formula === '' ? shownAt(this.scene, place) : formula;
  }
  /** What formulas come to is not replaced. */
  private replace(places: readonly Place[], by: string): number {
    const { file } = this.scene;
    let count = 0;
    for (const place of places) {
      if (!this.wishes.formulas && file.formula(place.sheet, place.row, place.column) !== '') continue;
      const { text, times } = replacementOf(this.wishes, this.textAt(place), by);
      if (times > 0) file.apply([writingOf(this.scene, place, text)]);
      count += times;
    }
    return count;
  }

  private go(place: Place | undefined): unknown {
    if (!place) return null;
    this.current = place;
    return this.range(place);
  }
  private isAfter(place: Place): boolean {
    const { current, start } = this;
    if (current) return this.order(place) > this.order(current);
    return !start || this.order(place) > this.order({ sheet: start.sheet, ...lastOf(start.zone) });
  }
  private isBefore(place: Place): boolean {
    const { current, start } = this;
    if (current) return this.order(place) < this.order(current);
    return (
      !start || this.order(place) < this.order({ sheet: start.sheet, row: start.zone.top, column: start.zone.left })
    );
  }
  /** Where a place comes in the search. */
  private order({ sheet, row, column }: Place): number {
    return this.scene.file.sheets().indexOf(sheet) * 1e12 + row * 1e5 + column;
  }
  private range({ sheet, row, column }: Place): unknown {
    return this.scene.range(sheet, { top: row, left: column, bottom: row, right: column });
  }
  private wish(method: string, changed: Partial<TextWishes>, value: unknown): this {
    this.fit(method, value, aBoolean);
    Object.assign(this.wishes, changed);
    return this;
  }
  private fit(method: string, value: unknown, wanted: Fits): void {
    mustFit(this.scene.kernel, `SpreadsheetApp.TextFinder.${method}`, [value], [wanted]);
  }
}

function lastOf({ bottom, right }: Zone): { row: number; column: number } {
  return { row: bottom, column: right };
}

/** @param of the class that hands it out, for its words when the text is none */
export function servedTextFinder(scene: Scene, of: string, text: unknown, areas: () => readonly Area[]): unknown {
  mustFit(scene.kernel, `SpreadsheetApp.${of}.createTextFinder`, [text], [textLike]);
  return serve(scene.kernel, 'TextFinder', new TextFinder(scene, areas, String(text)));
}

/** All cells of a tab. */
export function wholeTab(scene: Scene, sheet: string): Area {
  const { rows, columns } = scene.file.size(sheet);
  return { sheet, zone: { top: 0, left: 0, bottom: rows - 1, right: columns - 1 } };
}
