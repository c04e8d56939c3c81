import { serve } from '../../kernel/serve';
import { chartHiddenDimensionStrategy, chartMergeStrategy } from '../charts';
import type { EnumValue } from '../enumeration';
import type { Face } from '../face';
import type { Drawing } from './chartDrawing';
import { ChartOptions, servedContainer } from './chartDrawing';
import type { Scene } from './world';

type ChartFace =
  | `get${'ChartId' | 'ContainerInfo' | 'Options' | 'Ranges' | 'NumHeaders' | 'TransposeRowsAndColumns'}`
  | `get${'MergeStrategy' | 'HiddenDimensionStrategy'}`
  | 'modify';

/**
 * A chart in a Sheet.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart
 */
export class EmbeddedChart implements Face<GoogleAppsScript.Spreadsheet.EmbeddedChart, ChartFace> {
  /** @param id undefined until it is inserted @param reopened gives a builder that goes on from there */
  constructor(
    private readonly scene: Scene,
    readonly drawing: Drawing,
    public id: number | undefined,
    private readonly reopened: (drawing: Drawing, id: number | undefined) => unknown,
  ) {}
  /** Null until it is inserted. */
  getChartId(): never {
    return (this.id ?? null) as never;
  }
  getContainerInfo(): unknown {
    return servedContainer(this.scene, this.drawing);
  }
  getOptions(): unknown {
    return serve(this.scene.kernel, 'ChartOptions', new ChartOptions(this.drawing.options));
  }
  getRanges(): never[] {
    return this.drawing.cells.map(({ sheet, zone }) => this.scene.range(sheet, zone)) as never[];
  }
  getNumHeaders(): number {
    return this.drawing.headers;
  }
  getTransposeRowsAndColumns(): boolean {
    return this.drawing.transposed;
  }
  getMergeStrategy(): never {
    return chartMergeStrategy[this.drawing.merge as keyof typeof chartMergeStrategy] as EnumValue as never;
  }
  getHiddenDimensionStrategy(): never {
    const { hidden } = this.drawing;
    return chartHiddenDimensionStrategy[hidden as keyof typeof chartHiddenDimensionStrategy] as EnumValue as never;
  }
  /** @returns a builder that starts from this chart; the chart itself stays as it is */
  modify(): unknown {
    const { cells, options } = this.drawing;
    return this.reopened({ ...this.drawing, cells: [...cells], options: { ...options } }, this.id);
  }
}
