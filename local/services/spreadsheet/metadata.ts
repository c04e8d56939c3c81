import type { FileMark } from '../../engine/workbookFile';
import { serve } from '../../kernel/serve';
import { valueIn } from '../enumeration';
import type { Face } from '../face';
import { anObject, type Fits, mustFit, textLike } from '../signature';
import { isRange } from './criteriaValues';
import { developerMetadataLocationType, developerMetadataVisibility } from './enums';
import type { MarkPlace } from './metadataPlace';
import { kindOf, placeOfCells, roomOf } from './metadataPlace';
import type { Scene } from './world';
import { mustEdit } from './world';

const mostCharacters = 30_000;
const aVisibility: Fits = (value) => valueIn(developerMetadataVisibility, value) !== undefined;

type MarkFace = keyof GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/**
 * One mark of developer metadata.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata
 */
class DeveloperMetadata implements Face<GoogleAppsScript.Spreadsheet.DeveloperMetadata, MarkFace> {
  constructor(
    private readonly scene: Scene,
    private readonly id: number,
  ) {}
  getId(): number {
    return this.id;
  }
  getKey(): string {
    return this.mark.key;
  }
  /** Null when it was added without one. */
  getValue(): never {
    return this.mark.value as never;
  }
  getVisibility(): never {
    return developerMetadataVisibility[this.mark.visibility] as never;
  }
  getLocation(): unknown {
    return serve(this.scene.kernel, 'DeveloperMetadataLocation', new Location(this.scene, this.mark));
  }
  setKey(key: string): this {
    this.fit('setKey', key, textLike);
    return this.change({ key: String(key) });
  }
  setValue(value: string): this {
    this.fit('setValue', value, textLike);
    return this.change({ value: String(value) });
  }
  setVisibility(visibility: unknown): this {
    this.fit('setVisibility', visibility, aVisibility);
    return this.change(seenBy(this.scene, visibility));
  }
  moveToSpreadsheet(): this {
    return this.move({});
  }
  moveToSheet(sheet: unknown): this {
    this.fit('moveToSheet', sheet, (value) => anObject(value) && 'getSheetId' in (value as object));
    return this.move({ sheet: (sheet as { id: string }).id });
  }
  moveToRow(row: unknown): this {
    return this.moveToCells(row, 'ROW');
  }
  moveToColumn(column: unknown): this {
    return this.moveToCells(column, 'COLUMN');
  }
  remove(): void {
    mustEdit(this.scene);
    const { state } = this.scene.file;
    state.marks = state.marks.filter(({ id }) => id !== this.id);
  }

  private fit(method: string, value: unknown, wanted: Fits): void {
    mustFit(this.scene.kernel, `SpreadsheetApp.DeveloperMetadata.${method}`, [value], [wanted]);
  }
  private get mark(): FileMark {
    const found = this.scene.file.state.marks.find(({ id }) => id === this.id);
    if (!found) throw this.scene.kernel.exception('The developer metadata no longer exists.');
    return found;
  }
  private change(changed: Partial<FileMark>): this {
    mustEdit(this.scene);
    const { mark } = this;
    mustHaveRoom(this.scene, { ...mark, ...changed }, mark);
    Object.assign(mark, changed);
    return this;
  }
  private move(place: MarkPlace): this {
    mustEdit(this.scene);
    const { sheet: _sheet, row: _row, column: _column, ...mark } = this.mark;
    const { state } = this.scene.file;
    mustHaveRoom(this.scene, { ...mark, ...place }, this.mark);
    state.marks = state.marks.map((one) => (one.id === this.id ? { ...mark, ...place } : one));
    return this;
  }
  private moveToCells(cells: unknown, kind: 'ROW' | 'COLUMN'): this {
    const place = isRange(cells) ? placeOfCells(cells.scene.file, cells.sheet, cells.zone) : undefined;
    if (!place || kindOf(place) !== kind) throw notWhole(this.scene);
    return this.move(place);
  }
}

type LocationFace = keyof GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

/** @documented https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-location */
class Location implements Face<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation, LocationFace> {
  constructor(
    private readonly scene: Scene,
    private readonly mark: MarkPlace,
  ) {}
  getLocationType(): never {
    return developerMetadataLocationType[kindOf(this.mark)] as never;
  }
  getSpreadsheet(): unknown {
    return kindOf(this.mark) === 'SPREADSHEET' ? this.scene.spreadsheet() : null;
  }
  getSheet(): unknown {
    return kindOf(this.mark) === 'SHEET' ? this.scene.sheet(this.mark.sheet as string) : null;
  }
  getColumn(): unknown {
    const { sheet, column } = this.mark;
    if (sheet === undefined || column === undefined) return null;
    const { rows } = this.scene.file.size(sheet);
    return this.scene.range(
      sheet,
      { top: 0, left: column, bottom: rows - 1, right: column },
      { top: true, bottom: true },
    );
  }
  getRow(): unknown {
    const { sheet, row } = this.mark;
    if (sheet === undefined || row === undefined) return null;
    const { columns } = this.scene.file.size(sheet);
    return this.scene.range(sheet, { top: row, left: 0, bottom: row, right: columns - 1 }, { left: true, right: true });
  }
}

export function servedMark(scene: Scene, { id }: FileMark): unknown {
  return serve(scene.kernel, 'DeveloperMetadata', new DeveloperMetadata(scene, id));
}

/** @reported https://github.com/brucemcpherson/gas-fakes: the wording */
export function notWhole({ kernel }: Scene): Error {
  return kernel.exception(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

/** `addDeveloperMetadata(key)`, `(key, value)`, `(key, visibility)` or `(key, value, visibility)`. */
export function addMark(scene: Scene, on: MarkPlace, args: readonly unknown[]): void {
  mustEdit(scene);
  const of = { SPREADSHEET: 'Spreadsheet', SHEET: 'Sheet', ROW: 'Range', COLUMN: 'Range' }[kindOf(on)];
  mustFit(
    scene.kernel,
    `SpreadsheetApp.${of}.addDeveloperMetadata`,
    args,
    ...[[textLike], [textLike, aVisibility], [textLike, textLike], [textLike, textLike, aVisibility]],
  );
  const [key, second, third] = args;
  const isVisibility = args.length === 2 && valueIn(developerMetadataVisibility, second) !== undefined;
  const visibility = isVisibility ? second : (third ?? developerMetadataVisibility.DOCUMENT);
  const value = isVisibility || second === undefined || second === null ? null : String(second);
  const mark = { key: String(key), value, ...seenBy(scene, visibility), ...on };
  mustHaveRoom(scene, mark);
  scene.file.addMark(mark);
}

function seenBy({ kernel }: Scene, visibility: unknown): Pick<FileMark, 'visibility' | 'project'> {
  const name = valueIn(developerMetadataVisibility, visibility) ?? 'DOCUMENT';
  return { visibility: name, project: name === 'PROJECT' ? kernel.execution.project : undefined };
}

/**
 * Keys and values count: for the file as a whole, and for each tab with its rows and columns.
 * @unknown strict: the wording
 */
function mustHaveRoom({ kernel, file }: Scene, mark: Omit<FileMark, 'id'>, before?: FileMark): void {
  const used = roomOf(file.state.marks.filter((one) => one !== before && one.sheet === mark.sheet));
  if (used + roomOf([mark]) > mostCharacters)
    throw kernel.exception(`Developer metadata exceeds the maximum of ${mostCharacters} characters.`);
}
