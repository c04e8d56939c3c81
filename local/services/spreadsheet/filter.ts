import type { Placed, PlacedBox } from '../../engine/placed';
import { newThingId } from '../../engine/placed';
import { serve } from '../../kernel/serve';
import type { Face } from '../face';
import { aBoolean, aNumber, mustFit } from '../signature';
import { giverIn } from './criteriaValues';
import type { Shown } from './filterCriteria';
import { FilterCriteria, servedFilterCriteria } from './filterCriteria';
import { isHiddenIn } from './filterRows';
import { sortZone } from './sorting';
import type { Scene, Zone } from './world';
import { mustEdit } from './world';

type FilterFace = keyof GoogleAppsScript.Spreadsheet.Filter;

/**
 * The filter of a tab: its first row stays, rows below it are hidden by what stands in its columns.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/filter
 */
class Filter implements Face<GoogleAppsScript.Spreadsheet.Filter, FilterFace> {
  constructor(
    private readonly scene: Scene,
    private readonly id: number,
  ) {}
  getRange(): unknown {
    return this.scene.range(this.thing.sheet, this.zone);
  }
  /** Null when nothing is asked of the column. */
  getColumnFilterCriteria(column: number): unknown {
    const box = this.columnBox(column, 'getColumnFilterCriteria');
    return box ? servedFilterCriteria(giverIn(this.scene), box.about as Shown) : null;
  }
  /** @param criteria null asks nothing of the column any more */
  setColumnFilterCriteria(column: number, criteria: unknown): this {
    const isCriteria = (value: unknown) => value === null || value instanceof FilterCriteria;
    this.fit('setColumnFilterCriteria', [column, criteria], aNumber, isCriteria);
    this.removeColumnFilterCriteria(column);
    const { thing } = this;
    const place = {
      sheet: thing.sheet,
      top: this.zone.top,
      left: column - 1,
      bottom: this.zone.top,
      right: column - 1,
    };
    if (criteria instanceof FilterCriteria) thing.boxes.push({ ...place, role: 'column', about: criteria.shown });
    return this;
  }
  removeColumnFilterCriteria(column: number): this {
    mustEdit(this.scene);
    const box = this.columnBox(column, 'removeColumnFilterCriteria');
    const { thing } = this;
    thing.boxes = thing.boxes.filter((one) => one !== box);
    return this;
  }
  /** Sorts the rows below the first. */
  sort(column: number, ascending: boolean): this {
    this.fit('sort', [column, ascending], aNumber, aBoolean);
    mustEdit(this.scene);
    this.mustContain(column);
    const { top, ...rest } = this.zone;
    if (rest.bottom > top)
      sortZone(this.scene.file, this.thing.sheet, { ...rest, top: top + 1 }, { column, ascending });
    return this;
  }
  remove(): void {
    mustEdit(this.scene);
    const { state } = this.scene.file;
    state.placed = state.placed.filter(({ id }) => id !== this.id);
  }

  private get thing(): Placed {
    const found = this.scene.file.state.placed.find(({ id }) => id === this.id);
    if (!found) throw this.scene.kernel.exception('The filter no longer exists.');
    return found;
  }
  private get zone(): Zone {
    const area = this.thing.boxes.find(({ role }) => role === 'area') as PlacedBox;
    const { top, left, bottom = top, right = left } = area;
    return { top, left, bottom, right };
  }
  private columnBox(column: number, method: string): PlacedBox | undefined {
    this.fit(method, [column], aNumber);
    this.mustContain(column);
    return this.thing.boxes.find(({ role, left }) => role === 'column' && left === column - 1);
  }
  /** @unknown strict: the wording */
  private mustContain(column: number): void {
    const { left, right } = this.zone;
    if (column - 1 < left || column - 1 > right)
      throw this.scene.kernel.exception('The column is outside the range of the filter.');
  }
  private fit(method: string, args: readonly unknown[], ...wanted: ((value: unknown) => boolean)[]): void {
    mustFit(this.scene.kernel, `SpreadsheetApp.Filter.${method}`, args, wanted);
  }
}

/** @reported by people's execution logs: a tab has one filter */
export function createFilter(scene: Scene, sheet: string, zone: Zone): unknown {
  mustEdit(scene);
  const { state } = scene.file;
  if (filterOf(scene, sheet))
    throw scene.kernel.exception("You can't create a filter in a sheet that already has a filter.");
  const id = newThingId(state.placed);
  state.placed.push({ id, kind: 'filter', sheet, boxes: [{ sheet, ...zone, role: 'area' }], about: null });
  return served(scene, id);
}

/** The filter of a tab; null when it has none. */
export function servedFilter(scene: Scene, sheet: string): unknown {
  const found = filterOf(scene, sheet);
  return found ? served(scene, found.id) : null;
}

function served(scene: Scene, id: number): unknown {
  return serve(scene.kernel, 'Filter', new Filter(scene, id));
}

function filterOf({ file }: Scene, sheet: string): Placed | undefined {
  return file.state.placed.find((thing) => thing.kind === 'filter' && thing.sheet === sheet);
}

/** @param row 0-based */
export function isRowFiltered(scene: Scene, sheet: string, row: number): boolean {
  const filter = filterOf(scene, sheet);
  return filter !== undefined && isHiddenIn(scene.file, filter, row, scene.kernel.now());
}
