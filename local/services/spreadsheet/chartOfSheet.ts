import type { Placed, PlacedBox } from '../../engine/placed';
import { newThingId } from '../../engine/placed';
import { misfit } from '../signature';
import { EmbeddedChart } from './chart';
import type { Drawing } from './chartDrawing';
import { servedChart } from './chartKinds';
import type { Scene } from './world';
import { mustEdit } from './world';

/** What is kept of a chart beside its places. */
type ChartAbout = Omit<Drawing, 'cells' | 'row' | 'column'>;

export function servedCharts(scene: Scene, sheet: string): unknown[] {
  return chartsOn(scene, sheet).map((thing) => servedChart(scene, drawingOf(thing), thing.id));
}

function drawingOf({ boxes, about }: Placed): Drawing {
  const anchor = boxes.find(({ role }) => role === 'anchor');
  const cells = boxes
    .filter(({ role }) => role === 'data')
    .map(({ sheet, top, left, bottom = top, right = left }) => ({ sheet, zone: { top, left, bottom, right } }));
  return { ...(about as ChartAbout), cells, row: anchor?.top ?? 0, column: anchor?.left ?? 0 };
}

/** A chart that was built is drawn on the tab. */
export function insertChart(scene: Scene, sheet: string, chart: unknown): void {
  const built = mustBeChart(scene, 'insertChart', chart);
  mustEdit(scene);
  const { placed } = scene.file.state;
  built.id = newThingId(placed);
  placed.push({ id: built.id, kind: 'chart', sheet, ...keptOf(scene, sheet, built.drawing) });
}

/** @unknown strict: the wording for a chart that is not on this tab */
export function updateChart(scene: Scene, sheet: string, chart: unknown): void {
  const built = mustBeChart(scene, 'updateChart', chart);
  mustEdit(scene);
  Object.assign(mustBeOn(scene, sheet, built), keptOf(scene, sheet, built.drawing));
}

export function removeChart(scene: Scene, sheet: string, chart: unknown): void {
  const built = mustBeChart(scene, 'removeChart', chart);
  mustEdit(scene);
  const gone = mustBeOn(scene, sheet, built);
  const { state } = scene.file;
  state.placed = state.placed.filter((thing) => thing !== gone);
}

/** @unknown strict: the wording for a place beyond the tab */
function keptOf({ file, kernel }: Scene, sheet: string, drawing: Drawing): Pick<Placed, 'boxes' | 'about'> {
  const { cells, row, column, ...about } = drawing;
  const { rows, columns } = file.size(sheet);
  if (row < 0 || column < 0 || row >= rows || column >= columns)
    throw kernel.exception('The position of the chart is outside the dimensions of the sheet.');
  const anchor: PlacedBox = { sheet, top: row, left: column, bottom: row, right: column, role: 'anchor' };
  const data = cells.map((one): PlacedBox => ({ sheet: one.sheet, ...one.zone, role: 'data' }));
  return { boxes: [anchor, ...data], about: JSON.parse(JSON.stringify(about)) };
}

function mustBeChart({ kernel }: Scene, method: string, chart: unknown): EmbeddedChart {
  if (!(chart instanceof EmbeddedChart)) throw misfit(kernel, `SpreadsheetApp.Sheet.${method}`, [chart]);
  return chart;
}

function mustBeOn(scene: Scene, sheet: string, { id }: EmbeddedChart): Placed {
  const found = chartsOn(scene, sheet).find((thing) => thing.id === id);
  if (!found) throw scene.kernel.exception('The chart does not exist on this sheet.');
  return found;
}

function chartsOn({ file }: Scene, sheet: string): Placed[] {
  return file.state.placed.filter((thing) => thing.kind === 'chart' && thing.sheet === sheet);
}
