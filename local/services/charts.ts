import type { Kernel } from '../kernel/kernel';
import { serve } from '../kernel/serve';
import { enumeration } from './enumeration';
import type { Face } from './face';

export const chartType = enumeration(
  ...(['TIMELINE', 'AREA', 'BAR', 'BUBBLE', 'CANDLESTICK', 'COLUMN', 'COMBO', 'GAUGE', 'GEO', 'HISTOGRAM'] as const),
  ...(['RADAR', 'LINE', 'ORG', 'PIE', 'SCATTER', 'SPARKLINE', 'STEPPED_AREA', 'TABLE', 'TREEMAP'] as const),
  'WATERFALL',
);
export const chartHiddenDimensionStrategy = enumeration('IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH');
export const chartMergeStrategy = enumeration('MERGE_COLUMNS', 'MERGE_ROWS');
export const curveStyle = enumeration('NORMAL', 'SMOOTH');
export const pointStyle = enumeration('NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE');
export const position = enumeration('TOP', 'RIGHT', 'BOTTOM', 'NONE');
const columnType = enumeration('DATE', 'NUMBER', 'STRING');

type ChartsFace =
  | `Chart${'HiddenDimensionStrategy' | 'MergeStrategy' | 'Type'}`
  | 'ColumnType'
  | 'CurveStyle'
  | 'PointStyle'
  | 'Position';

/**
 * The enumerations that charts in a Sheet are told by.
 * @documented https://developers.google.com/apps-script/reference/charts/charts
 */
class Charts implements Face<GoogleAppsScript.Charts.Charts, ChartsFace> {
  readonly ChartHiddenDimensionStrategy = chartHiddenDimensionStrategy as never;
  readonly ChartMergeStrategy = chartMergeStrategy as never;
  readonly ChartType = chartType as never;
  readonly ColumnType = columnType as never;
  readonly CurveStyle = curveStyle as never;
  readonly PointStyle = pointStyle as never;
  readonly Position = position as never;
}

export function chartsService(kernel: Kernel): unknown {
  return serve(kernel, 'Charts', new Charts());
}
