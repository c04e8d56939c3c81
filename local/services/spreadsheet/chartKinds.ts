import { serve } from '../../kernel/serve';
import { curveStyle, pointStyle, position } from '../charts';
import type { Face } from '../face';
import { aNumber, anArray, aText } from '../signature';
import { EmbeddedChart } from './chart';
import type { Workshop } from './chartBuilder';
import { EmbeddedChartBuilder } from './chartBuilder';
import type { Drawing } from './chartDrawing';
import type { Scene } from './world';

type Titled = 'setTitle' | 'setColors' | 'setBackgroundColor' | 'setLegendPosition';

/** @documented https://developers.google.com/apps-script/reference/spreadsheet/embedded-pie-chart-builder */
class TitledBuilder extends EmbeddedChartBuilder {
  setTitle(title: string): this {
    this.fit('setTitle', [title], aText);
    return this.option('title', title);
  }
  setColors(colors: string[]): this {
    this.fit('setColors', [colors], anArray);
    return this.option('colors', [...colors]);
  }
  setBackgroundColor(color: string): this {
    this.fit('setBackgroundColor', [color], aText);
    return this.option('backgroundColor', color);
  }
  setLegendPosition(where: unknown): this {
    return this.option('legend.position', this.named(position, 'setLegendPosition', where).toLowerCase());
  }
}

/** @documented https://developers.google.com/apps-script/reference/spreadsheet/embedded-pie-chart-builder */
class PieBuilder
  extends TitledBuilder
  implements Face<GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder, Titled | 'set3D' | 'reverseCategories'>
{
  set3D(): this {
    return this.option('is3D', true);
  }
  reverseCategories(): this {
    return this.option('reverseCategories', true);
  }
}

/** @documented https://developers.google.com/apps-script/reference/spreadsheet/embedded-column-chart-builder */
class AxesBuilder extends TitledBuilder {
  setXAxisTitle(title: string): this {
    this.fit('setXAxisTitle', [title], aText);
    return this.option('hAxis.title', title);
  }
  setYAxisTitle(title: string): this {
    this.fit('setYAxisTitle', [title], aText);
    return this.option('vAxis.title', title);
  }
  protected setWindow(method: string, axis: 'hAxis' | 'vAxis', start: number, end: number): this {
    this.fit(method, [start, end], aNumber, aNumber);
    return this.option(`${axis}.viewWindow.min`, start).option(`${axis}.viewWindow.max`, end);
  }
}

type Axes = Titled | 'setXAxisTitle' | 'setYAxisTitle';

/** @documented https://developers.google.com/apps-script/reference/spreadsheet/embedded-scatter-chart-builder */
class ScatterBuilder
  extends AxesBuilder
  implements
    Face<
      GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder,
      Axes | `set${'X' | 'Y'}Axis${'Range' | 'LogScale'}` | 'setPointStyle'
    >
{
  setXAxisRange(start: number, end: number): this {
    return this.setWindow('setXAxisRange', 'hAxis', start, end);
  }
  setYAxisRange(start: number, end: number): this {
    return this.setWindow('setYAxisRange', 'vAxis', start, end);
  }
  setXAxisLogScale(): this {
    return this.option('hAxis.logScale', true);
  }
  setYAxisLogScale(): this {
    return this.option('vAxis.logScale', true);
  }
  setPointStyle(style: unknown): this {
    return this.option('pointSize', this.named(pointStyle, 'setPointStyle', style));
  }
}

/** @documented https://developers.google.com/apps-script/reference/spreadsheet/embedded-column-chart-builder */
class SeriesBuilder extends AxesBuilder {
  setRange(start: number, end: number): this {
    return this.setWindow('setRange', 'vAxis', start, end);
  }
  reverseCategories(): this {
    return this.option('hAxis.direction', -1);
  }
  useLogScale(): this {
    return this.option('vAxis.logScale', true);
  }
}

type Series = Axes | 'setRange' | 'reverseCategories' | 'useLogScale';

/** @documented https://developers.google.com/apps-script/reference/spreadsheet/embedded-line-chart-builder */
class LineBuilder
  extends SeriesBuilder
  implements Face<GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder, Series | 'setCurveStyle' | 'setPointStyle'>
{
  setCurveStyle(style: unknown): this {
    return this.option('curveType', this.named(curveStyle, 'setCurveStyle', style) === 'SMOOTH' ? 'function' : 'none');
  }
  setPointStyle(style: unknown): this {
    return this.option('pointSize', this.named(pointStyle, 'setPointStyle', style));
  }
}

/** @documented https://developers.google.com/apps-script/reference/spreadsheet/embedded-column-chart-builder */
class StackedBuilder
  extends SeriesBuilder
  implements
    Face<GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder, Series | 'setStacked'>,
    Face<GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder, Series | 'setStacked'>,
    Face<GoogleAppsScript.Spreadsheet.EmbeddedHistogramChartBuilder, Series | 'setStacked'>
{
  setStacked(): this {
    return this.option('isStacked', true);
  }
}

/** @documented https://developers.google.com/apps-script/reference/spreadsheet/embedded-bar-chart-builder */
class BarBuilder
  extends StackedBuilder
  implements Face<GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder, Series | 'setStacked' | 'reverseDirection'>
{
  reverseDirection(): this {
    return this.option('hAxis.direction', -1);
  }
}

/** @documented https://developers.google.com/apps-script/reference/spreadsheet/embedded-area-chart-builder */
class AreaBuilder
  extends StackedBuilder
  implements Face<GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder, Series | 'setStacked' | 'setPointStyle'>
{
  setPointStyle(style: unknown): this {
    return this.option('pointSize', this.named(pointStyle, 'setPointStyle', style));
  }
}

const kinds: Record<string, typeof EmbeddedChartBuilder> = {
  AREA: AreaBuilder,
  BAR: BarBuilder,
  COLUMN: StackedBuilder,
  COMBO: StackedBuilder,
  HISTOGRAM: StackedBuilder,
  LINE: LineBuilder,
  PIE: PieBuilder,
  SCATTER: ScatterBuilder,
};

const empty: Omit<Drawing, 'cells' | 'options'> = {
  ...{ type: 'COLUMN', row: 0, column: 0, offsetX: 0, offsetY: 0 },
  ...{ headers: -1, transposed: false, merge: 'MERGE_COLUMNS', hidden: 'IGNORE_BOTH' },
};

/** A builder for a new chart, or for one that is to change. */
export function servedChartBuilder(scene: Scene, drawing?: Drawing, id?: number): unknown {
  const started = drawing ?? { ...empty, cells: [], options: {} };
  const as = (Kind: typeof EmbeddedChartBuilder): unknown =>
    serve(scene.kernel, 'EmbeddedChartBuilder', new Kind(scene, started, id, workshop));
  const workshop: Workshop = {
    into: (type) => as(kinds[type] ?? EmbeddedChartBuilder),
    built: (done, known) => servedChart(scene, done, known),
  };
  return as(EmbeddedChartBuilder);
}

export function servedChart(scene: Scene, drawing: Drawing, id?: number): unknown {
  const reopened = (from: Drawing, known: number | undefined) => servedChartBuilder(scene, from, known);
  return serve(scene.kernel, 'EmbeddedChart', new EmbeddedChart(scene, drawing, id, reopened));
}
