import { chartHiddenDimensionStrategy, chartMergeStrategy, chartType } from '../charts';
import { type Enumeration, valueIn } from '../enumeration';
import type { Face } from '../face';
import { aBoolean, aNumber, anything, aText, type Fits, mustFit } from '../signature';
import type { Drawing } from './chartDrawing';
import { servedContainer } from './chartDrawing';
import { isRange } from './criteriaValues';
import type { Scene } from './world';

/** What builders of charts become. */
export interface Workshop {
  into(type: string): unknown;
  built(drawing: Drawing, id: number | undefined): unknown;
}

type BuilderFace = keyof GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/**
 * A chart in the making; builders of one kind of chart work on the same.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder
 */
export class EmbeddedChartBuilder implements Face<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder, BuilderFace> {
  constructor(
    private readonly scene: Scene,
    protected readonly drawing: Drawing,
    private readonly id: number | undefined,
    private readonly workshop: Workshop,
  ) {}

  addRange(range: unknown): this {
    this.fit('addRange', [range], isRange);
    if (isRange(range)) this.drawing.cells.push({ sheet: range.sheet, zone: range.zone });
    return this;
  }
  removeRange(range: unknown): this {
    this.fit('removeRange', [range], isRange);
    const key = isRange(range) ? JSON.stringify([range.sheet, range.zone]) : '';
    this.drawing.cells = this.drawing.cells.filter(({ sheet, zone }) => JSON.stringify([sheet, zone]) !== key);
    return this;
  }
  clearRanges(): this {
    this.drawing.cells = [];
    return this;
  }
  getRanges(): never[] {
    return this.drawing.cells.map(({ sheet, zone }) => this.scene.range(sheet, zone)) as never[];
  }
  getChartType(): never {
    return chartType[this.drawing.type as keyof typeof chartType] as never;
  }
  setChartType(type: unknown): this {
    return this.draw({ type: this.named(chartType, 'setChartType', type) });
  }
  getContainer(): unknown {
    return servedContainer(this.scene, this.drawing);
  }
  /** @param row and column from 1; offsets in pixels */
  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    this.fit('setPosition', [row, column, offsetX, offsetY], aNumber, aNumber, aNumber, aNumber);
    return this.draw({ row: row - 1, column: column - 1, offsetX, offsetY });
  }
  setOption(option: string, value: unknown): this {
    this.fit('setOption', [option, value], aText, anything);
    return this.option(option, value);
  }
  setNumHeaders(headers: number): this {
    this.fit('setNumHeaders', [headers], aNumber);
    return this.draw({ headers });
  }
  setTransposeRowsAndColumns(transposed: boolean): this {
    this.fit('setTransposeRowsAndColumns', [transposed], aBoolean);
    return this.draw({ transposed });
  }
  setMergeStrategy(strategy: unknown): this {
    return this.draw({ merge: this.named(chartMergeStrategy, 'setMergeStrategy', strategy) });
  }
  setHiddenDimensionStrategy(strategy: unknown): this {
    const hidden = this.named(chartHiddenDimensionStrategy, 'setHiddenDimensionStrategy', strategy);
    return this.draw({ hidden });
  }
  asAreaChart(): unknown {
    return this.as('AREA');
  }
  asBarChart(): unknown {
    return this.as('BAR');
  }
  asColumnChart(): unknown {
    return this.as('COLUMN');
  }
  asComboChart(): unknown {
    return this.as('COMBO');
  }
  asHistogramChart(): unknown {
    return this.as('HISTOGRAM');
  }
  asLineChart(): unknown {
    return this.as('LINE');
  }
  asPieChart(): unknown {
    return this.as('PIE');
  }
  asScatterChart(): unknown {
    return this.as('SCATTER');
  }
  asTableChart(): unknown {
    return this.as('TABLE');
  }
  build(): unknown {
    const { cells, options } = this.drawing;
    return this.workshop.built({ ...this.drawing, cells: [...cells], options: { ...options } }, this.id);
  }
  /** @reported https://github.com/brucemcpherson/gas-fakes */
  toString(): string {
    return 'com.google.apps.maestro.server.beans.trix.impl.ChartPropertyApiEmbeddedChartBuilder@1';
  }

  protected option(option: string, value: unknown): this {
    this.drawing.options[option] = value;
    return this;
  }
  protected fit(method: string, args: readonly unknown[], ...wanted: Fits[]): void {
    mustFit(this.scene.kernel, `SpreadsheetApp.EmbeddedChartBuilder.${method}`, args, wanted);
  }
  protected named<K extends string>(known: Enumeration<K>, method: string, value: unknown): K {
    this.fit(method, [value], (one) => valueIn(known, one) !== undefined);
    return valueIn(known, value) as K;
  }
  private draw(changed: Partial<Drawing>): this {
    Object.assign(this.drawing, changed);
    return this;
  }
  private as(type: string): unknown {
    this.drawing.type = type;
    return this.workshop.into(type);
  }
}
