import type { Execution } from '../../kernel/kernel';
import { unserved } from '../../kernel/serve';
import type { Face } from '../face';
import { parseA1 } from './a1';
import { addMark } from './metadata';
import { servedFinder, servedMarks } from './metadataFinder';
import { removeName, servedNames, setName, zoneNamed } from './named';
import { servedProtections } from './protection';
import type { Scene } from './world';
import { mustEdit } from './world';

type SpreadsheetFace =
  | `get${'Id' | 'Name' | 'Url' | 'SpreadsheetLocale' | 'SpreadsheetTimeZone' | 'NumSheets' | 'Sheets'}`
  | `get${'SheetByName' | 'ActiveSheet' | 'Range'}`
  | `set${'SpreadsheetLocale' | 'SpreadsheetTimeZone' | 'ActiveSheet'}`
  | 'rename'
  | 'copy'
  | 'deleteSheet'
  | 'moveActiveSheet'
  | 'addDeveloperMetadata'
  | 'getDeveloperMetadata'
  | 'getProtections'
  | `${'getNamedRanges' | 'setNamedRange' | 'removeNamedRange' | 'getRangeByName'}`
  | 'createDeveloperMetadataFinder';

const activeTabs = new WeakMap<Execution, Map<string, string>>();

/** A spreadsheet as scripts see it. */
export class Spreadsheet implements Face<GoogleAppsScript.Spreadsheet.Spreadsheet, SpreadsheetFace> {
  constructor(private readonly scene: Scene) {}

  /** The tab that this run has made the active one. */
  private get active(): string | undefined {
    const { kernel, file } = this.scene;
    const chosen = activeTabs.get(kernel.execution)?.get(file.state.id);
    return chosen !== undefined && file.sheets().includes(chosen) ? chosen : undefined;
  }
  private set active(sheet: string | undefined) {
    const { kernel, file } = this.scene;
    const known = activeTabs.get(kernel.execution) ?? new Map<string, string>();
    activeTabs.set(kernel.execution, known);
    if (sheet !== undefined) known.set(file.state.id, sheet);
  }

  getId(): string {
    return this.scene.file.state.id;
  }
  getName(): string {
    return this.scene.file.state.name;
  }
  rename(name: string): void {
    mustEdit(this.scene);
    this.scene.file.state.name = String(name);
  }
  getUrl(): string {
    return this.scene.world.urlOf(this.getId());
  }
  getSpreadsheetLocale(): string {
    return this.scene.file.state.locale;
  }
  setSpreadsheetLocale(locale: string): void {
    mustEdit(this.scene);
    this.scene.file.setLocale(String(locale));
  }
  getSpreadsheetTimeZone(): string {
    return this.scene.file.state.timeZone;
  }
  setSpreadsheetTimeZone(timeZone: string): void {
    mustEdit(this.scene);
    this.scene.file.state.timeZone = String(timeZone);
  }
  /** `copy(name)`; the script's person owns it. */
  copy(name: string): unknown {
    const copy = this.scene.world.copy(this.getId(), String(name));
    return this.scene.other(copy).spreadsheet();
  }

  getSheets(): never[] {
    return this.scene.file.sheets().map((id) => this.scene.sheet(id)) as never[];
  }
  getNumSheets(): number {
    return this.scene.file.sheets().length;
  }
  getSheetByName(name: string): unknown {
    const { file } = this.scene;
    const id = file.sheets().find((one) => file.sheetName(one) === name);
    return id === undefined ? null : this.scene.sheet(id);
  }
  getActiveSheet(): unknown {
    const { file } = this.scene;
    const shown = file.sheets().find((one) => !file.isHidden(one));
    return this.scene.sheet(this.active ?? (shown as string));
  }
  setActiveSheet(sheet: unknown): unknown {
    this.active = (sheet as { id: string }).id;
    return this.scene.sheet((sheet as { id: string }).id);
  }
  /** @param to 1-based */
  moveActiveSheet(to: number): void {
    mustEdit(this.scene);
    const { file } = this.scene;
    const sheetId = (unserved(this.getActiveSheet()) as { id: string }).id;
    file.apply([['MOVE_SHEET', { sheetId, delta: to - 1 - file.sheets().indexOf(sheetId) }]]);
  }

  /** `insertSheet()`, `(name)`, `(index)` or `(name, index)`; the index is 0-based. */
  insertSheet(...args: unknown[]): unknown {
    mustEdit(this.scene);
    const { file, kernel } = this.scene;
    const name = args.find((one) => typeof one === 'string') as string | undefined;
    const index = args.find((one) => typeof one === 'number') as number | undefined;
    const title = name ?? `Sheet${file.sheets().length + 1}`;
    if (title.trim() === '' || title.length > 100)
      throw kernel.exception('The sheet name cannot be empty or too long.');
    if (file.sheetByName(title) !== undefined)
      throw kernel.exception(`A sheet with the name "${title}" already exists. Please enter another name.`);
    const id = file.addSheet(title, index ?? file.sheets().length);
    this.active = id;
    return this.scene.sheet(id);
  }
  deleteSheet(sheet: unknown): void {
    mustEdit(this.scene);
    const { file, kernel } = this.scene;
    if (file.sheets().length === 1) throw kernel.exception("You can't remove all the sheets in a document.");
    file.removeSheet((sheet as { id: string }).id);
  }

  getRange(notation: string): unknown {
    const { file, kernel } = this.scene;
    const tab = parseA1(String(notation))?.tab;
    const id = tab === undefined ? (unserved(this.getActiveSheet()) as { id: string }).id : file.sheetByName(tab);
    if (id === undefined) throw kernel.exception('Range not found');
    return (unserved(this.scene.sheet(id)) as { getRange(one: string): unknown }).getRange(notation);
  }

  getProtections(type: unknown): never[] {
    return servedProtections(this.scene, type) as never[];
  }
  getNamedRanges(): never[] {
    return servedNames(this.scene) as never[];
  }
  setNamedRange(name: string, range: unknown): void {
    setName(this.scene, name, range);
  }
  removeNamedRange(name: string): void {
    removeName(this.scene, name);
  }
  getRangeByName(name: string): unknown {
    const found = zoneNamed(this.scene.file, name);
    return found ? this.scene.range(found.sheet, found.zone) : null;
  }

  /** `toast(message)`, `(message, title)` or `(message, title, seconds)`. */
  toast(message: string, title = '', seconds = 5): void {
    this.scene.world.ui.toast({ message: String(message), title: String(title), seconds, file: this.getId() });
  }

  addDeveloperMetadata(...args: unknown[]): unknown {
    addMark(this.scene, {}, args);
    return this;
  }
  getDeveloperMetadata(): never[] {
    return servedMarks(this.scene) as never[];
  }
  createDeveloperMetadataFinder(): unknown {
    return servedFinder(this.scene);
  }
}
