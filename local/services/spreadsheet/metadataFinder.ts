import type { FileMark } from '../../engine/workbookFile';
import { serve } from '../../kernel/serve';
import { valueIn } from '../enumeration';
import type { Face } from '../face';
import { aNumber, type Fits, mustFit, textLike } from '../signature';
import { developerMetadataLocationType, developerMetadataVisibility } from './enums';
import { servedMark } from './metadata';
import { isWithin, kindOf, meetsCells, placeOfCells } from './metadataPlace';
import type { Scene, Zone } from './world';

/** Where is searched: a whole file, a tab with its rows and columns, or what lies within cells. */
interface Scope {
  sheet?: string;
  zone?: Zone;
}

type FinderFace = keyof GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** @documented https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-finder */
class DeveloperMetadataFinder implements Face<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder, FinderFace> {
  private readonly wishes = new Map<string, (mark: FileMark) => boolean>();
  private intersecting = false;
  constructor(
    private readonly scene: Scene,
    private readonly scope: Scope,
  ) {}
  withKey(key: string): this {
    this.fit('withKey', key, textLike);
    return this.with('key', (mark) => mark.key === String(key));
  }
  withValue(value: string): this {
    this.fit('withValue', value, textLike);
    return this.with('value', (mark) => mark.value === String(value));
  }
  withId(id: number): this {
    this.fit('withId', id, aNumber);
    return this.with('id', (mark) => mark.id === id);
  }
  withLocationType(type: unknown): this {
    this.fit('withLocationType', type, (value) => valueIn(developerMetadataLocationType, value) !== undefined);
    const wanted = valueIn(developerMetadataLocationType, type);
    return this.with('type', (mark) => kindOf(mark) === wanted);
  }
  withVisibility(visibility: unknown): this {
    this.fit('withVisibility', visibility, (value) => valueIn(developerMetadataVisibility, value) !== undefined);
    const wanted = valueIn(developerMetadataVisibility, visibility);
    return this.with('visibility', (mark) => mark.visibility === wanted);
  }
  /** @unknown strict: the wording where there are no cells */
  onIntersectingLocations(): this {
    if (!this.scope.zone)
      throw this.scene.kernel.exception('Intersecting locations can only be considered in a search of a range.');
    this.intersecting = true;
    return this;
  }
  find(): unknown {
    return marksSeen(this.scene)
      .filter((mark) => this.isInScope(mark))
      .filter((mark) => [...this.wishes.values()].every((wish) => wish(mark)))
      .map((mark) => servedMark(this.scene, mark));
  }
  private fit(method: string, value: unknown, wanted: Fits): void {
    mustFit(this.scene.kernel, `SpreadsheetApp.DeveloperMetadataFinder.${method}`, [value], [wanted]);
  }
  private with(name: string, wish: (mark: FileMark) => boolean): this {
    this.wishes.set(name, wish);
    return this;
  }
  private isInScope(mark: FileMark): boolean {
    const { sheet, zone } = this.scope;
    if (sheet === undefined) return true;
    if (!zone) return mark.sheet === sheet;
    return this.intersecting ? meetsCells(mark, sheet, zone) : isWithin(this.scene.file, mark, sheet, zone);
  }
}

/** Marks for this project alone are seen by no other. */
function marksSeen({ file, kernel }: Scene): FileMark[] {
  return file.state.marks.filter(
    ({ visibility, project }) => visibility === 'DOCUMENT' || project === kernel.execution.project,
  );
}

export function servedFinder(scene: Scene, sheet?: string, zone?: Zone): unknown {
  const scope = { ...(sheet === undefined ? {} : { sheet }), ...(zone ? { zone } : {}) };
  return serve(scene.kernel, 'DeveloperMetadataFinder', new DeveloperMetadataFinder(scene, scope));
}

/** The marks of just this file, this tab, or the row or column that these cells are. */
export function servedMarks(scene: Scene, sheet?: string, zone?: Zone): unknown[] {
  const place = zone && sheet !== undefined ? placeOfCells(scene.file, sheet, zone) : { sheet };
  if (!place) return [];
  return marksSeen(scene)
    .filter((mark) => mark.sheet === place.sheet && mark.row === place.row && mark.column === place.column)
    .map((mark) => servedMark(scene, mark));
}
