import { serve } from '../../kernel/serve';
import type { Face } from '../face';
import type { Scene, Zone } from './world';

/** What a chart shows and how, as it is kept. */
export interface Drawing {
  /** As Google names it: COLUMN. */
  type: string;
  cells: { sheet: string; zone: Zone }[];
  /** Of the upper left corner; 0-based, with pixels from there. */
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  options: Record<string, unknown>;
  headers: number;
  transposed: boolean;
  merge: string;
  hidden: string;
}

type ContainerFace = keyof GoogleAppsScript.Spreadsheet.ContainerInfo;

/** @documented https://developers.google.com/apps-script/reference/spreadsheet/container-info */
class ContainerInfo implements Face<GoogleAppsScript.Spreadsheet.ContainerInfo, ContainerFace> {
  constructor(private readonly drawing: Drawing) {}
  getAnchorRow(): number {
    return this.drawing.row + 1;
  }
  getAnchorColumn(): number {
    return this.drawing.column + 1;
  }
  getOffsetX(): number {
    return this.drawing.offsetX;
  }
  getOffsetY(): number {
    return this.drawing.offsetY;
  }
}

export function servedContainer({ kernel }: Scene, drawing: Drawing): unknown {
  return serve(kernel, 'ContainerInfo', new ContainerInfo(drawing));
}

/** @documented https://developers.google.com/apps-script/reference/charts/chart-options */
export class ChartOptions implements Face<GoogleAppsScript.Charts.ChartOptions, 'get'> {
  constructor(private readonly options: Record<string, unknown>) {}
  /** Null when it was not set. */
  get(option: string): unknown {
    return this.options[String(option)] ?? null;
  }
  /** @unknown strict: no default of Google's is known here, so it is null as well */
  getOrDefault(option: string): unknown {
    return this.get(option);
  }
}
