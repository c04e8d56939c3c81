import type { WorkbookFile } from '../../engine/workbookFile';
import { serve, unserved } from '../../kernel/serve';
import { valueIn } from '../enumeration';
import type { Face } from '../face';
import { mustFit } from '../signature';
import { direction } from './enums';
import { RangeList } from './rangeList';
import { extended, type Way } from './selectionGrowth';
import type { Scene, Zone } from './world';

/** What is selected on one tab. */
interface Selected {
  zones: readonly Zone[];
  current: { row: number; column: number };
}

/** One person's place at a file, or that of a run which nobody watches. */
interface Seat {
  sheet?: string;
  readonly onTabs: Map<string, Selected>;
}

const atFirst: Selected = { zones: [{ top: 0, left: 0, bottom: 0, right: 0 }], current: { row: 0, column: 0 } };

/** By file, then by person or run. */
const seats = new WeakMap<object, { people: Map<string, Seat>; runs: WeakMap<object, Seat> }>();

function seatsAt({ state }: WorkbookFile) {
  const known = seats.get(state) ?? { people: new Map<string, Seat>(), runs: new WeakMap<object, Seat>() };
  seats.set(state, known);
  return known;
}

function personsSeat(file: WorkbookFile, person: string): Seat {
  const { people } = seatsAt(file);
  const seat = people.get(person) ?? { onTabs: new Map() };
  people.set(person, seat);
  return seat;
}

/** Menu items, dialogs and simple triggers see the screen of the person at the file; other runs have a place of their own. */
function seatOf({ kernel, file }: Scene): Seat {
  const { execution } = kernel;
  const isWatched = execution.boundTo === file.state.id && execution.activeUser !== '';
  if (isWatched && execution.via !== 'trigger' && execution.via !== 'webApp')
    return personsSeat(file, execution.activeUser);
  const { runs } = seatsAt(file);
  const seat = runs.get(execution) ?? { onTabs: new Map() };
  runs.set(execution, seat);
  return seat;
}

/** The tab that is looked at: the first that is not hidden until another is chosen. */
export function activeTab(scene: Scene): string {
  const { file } = scene;
  const { sheet } = seatOf(scene);
  if (sheet !== undefined && file.sheets().includes(sheet)) return sheet;
  return file.sheets().find((one) => !file.isHidden(one)) ?? (file.sheets()[0] as string);
}

/** @param restores whether what was selected there before is again */
export function activateTab(scene: Scene, sheet: string, restores: boolean): void {
  const seat = seatOf(scene);
  if (!restores && seat.sheet !== sheet) seat.onTabs.delete(sheet);
  seat.sheet = sheet;
}

/** Selects cells of a tab, which becomes the active one; the first of the last cells is the current one. */
export function select(scene: Scene, sheet: string, zones: readonly Zone[]): void {
  put(seatOf(scene), sheet, zones);
}

/** A person selects cells with the mouse. */
export function personSelects(file: WorkbookFile, person: string, sheet: string, zone: Zone): void {
  put(personsSeat(file, person), sheet, [zone]);
}

/** What a person's screen shows: a script may have moved it. */
export function personsScreen(file: WorkbookFile, person: string): { sheet: string; zone: Zone } | undefined {
  const { sheet, onTabs } = personsSeat(file, person);
  if (sheet === undefined) return undefined;
  const [zone] = (onTabs.get(sheet) ?? atFirst).zones;
  return zone && { sheet, zone };
}

function put(seat: Seat, sheet: string, zones: readonly Zone[]): void {
  const last = zones[zones.length - 1];
  if (!last) return;
  seat.sheet = sheet;
  seat.onTabs.set(sheet, { zones, current: { row: last.top, column: last.left } });
}

/** The cell becomes the current one; what is selected stays so when the cell is in it. */
export function setCurrent(scene: Scene, sheet: string, { top, left }: Zone): void {
  const { zones } = selectedOn(scene, sheet);
  const within = zones.some((zone) => top >= zone.top && top <= zone.bottom && left >= zone.left && left <= zone.right);
  const kept = within && activeTab(scene) === sheet ? zones : [{ top, left, bottom: top, right: left }];
  const seat = seatOf(scene);
  seat.sheet = sheet;
  seat.onTabs.set(sheet, { zones: kept, current: { row: top, column: left } });
}

/** As far as it still lies in the tab. */
function selectedOn(scene: Scene, sheet: string): Selected {
  const { rows, columns } = scene.file.size(sheet);
  const selected = seatOf(scene).onTabs.get(sheet) ?? atFirst;
  const fits = ({ bottom, right }: Zone) => bottom < rows && right < columns;
  return selected.zones.every(fits) ? selected : atFirst;
}

export function activeRange(scene: Scene, sheet = activeTab(scene)): unknown {
  const { zones } = selectedOn(scene, sheet);
  return scene.range(sheet, zones[zones.length - 1] as Zone);
}

export function activeRangeList(scene: Scene, sheet = activeTab(scene)): unknown {
  const ranges = selectedOn(scene, sheet).zones.map((zone) => scene.range(sheet, zone));
  return serve(scene.kernel, 'RangeList', new RangeList(ranges.map(unserved) as never[], ranges));
}

export function currentCell(scene: Scene, sheet = activeTab(scene)): unknown {
  const { row, column } = selectedOn(scene, sheet).current;
  return scene.range(sheet, { top: row, left: column, bottom: row, right: column });
}

type SelectionFace = `get${'ActiveRange' | 'ActiveRangeList' | 'ActiveSheet' | 'CurrentCell' | 'NextDataRange'}`;

/**
 * What is selected on the active tab.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/selection
 */
class Selection implements Face<GoogleAppsScript.Spreadsheet.Selection, SelectionFace> {
  constructor(private readonly scene: Scene) {}
  getActiveRange(): unknown {
    return activeRange(this.scene);
  }
  getActiveRangeList(): unknown {
    return activeRangeList(this.scene);
  }
  getActiveSheet(): unknown {
    return this.scene.sheet(activeTab(this.scene));
  }
  getCurrentCell(): unknown {
    return currentCell(this.scene);
  }
  /** As Ctrl, Shift and an arrow key: the edge away from the current cell goes to the next data cell. */
  getNextDataRange(way: unknown): unknown {
    const name = valueIn(direction, way);
    mustFit(this.scene.kernel, 'SpreadsheetApp.Selection.getNextDataRange', [way], [() => name !== undefined]);
    const sheet = activeTab(this.scene);
    const { zones, current } = selectedOn(this.scene, sheet);
    const next = (row: number, column: number): Zone => {
      const cell = this.scene.range(sheet, { top: row, left: column, bottom: row, right: column });
      const { zone } = unserved((unserved(cell) as DataCells).getNextDataCell(way)) as { zone: Zone };
      return zone;
    };
    return this.scene.range(sheet, extended(zones[zones.length - 1] as Zone, current, name as Way, next));
  }
}

interface DataCells {
  getNextDataCell(way: unknown): unknown;
}

export function servedSelection(scene: Scene): unknown {
  return serve(scene.kernel, 'Selection', new Selection(scene));
}
