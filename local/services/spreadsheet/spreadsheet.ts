import { valueIn } from '../enumeration';
import type { Face } from '../face';
import { misfit, mustFit, textLike } from '../signature';
import { parseA1 } from './a1';
import { recalculationInterval } from './enums';
import { addMark } from './metadata';
import { servedFinder, servedMarks } from './metadataFinder';
import { removeName, servedNames, setName, zoneNamed } from './named';
import { servedProtections } from './protection';
import { SpreadsheetActive } from './spreadsheetActive';
import { servedTextFinder, wholeTab } from './textFinder';
import { entriesOf } from './uiMenu';
import { mustEdit } from './world';

type SpreadsheetFace = keyof Omit<SpreadsheetActive, 'getActiveCell' | 'getSheetById'> | OwnFace;
type OwnFace =
  | `get${'Id' | 'Name' | 'Url' | 'FormUrl' | 'SpreadsheetLocale' | 'SpreadsheetTimeZone' | 'Range' | 'RangeList'}`
  | `set${'SpreadsheetLocale' | 'SpreadsheetTimeZone' | 'RecalculationInterval' | 'NamedRange'}`
  | `${'get' | 'set'}MaxIterativeCalculationCycles`
  | `${'get' | 'set'}IterativeCalculationConvergenceThreshold`
  | `${'is' | 'set'}IterativeCalculationEnabled`
  | `get${'RecalculationInterval' | 'NamedRanges' | 'RangeByName' | 'Protections' | 'DeveloperMetadata'}`
  | `${'add' | 'update'}Menu`
  | 'rename'
  | 'copy'
  | 'toast'
  | 'createTextFinder'
  | 'removeNamedRange'
  | 'addDeveloperMetadata'
  | 'createDeveloperMetadataFinder';

/**
 * A spreadsheet as scripts see it.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet
 */
export class Spreadsheet
  extends SpreadsheetActive
  implements
    Face<GoogleAppsScript.Spreadsheet.Spreadsheet, SpreadsheetFace & keyof GoogleAppsScript.Spreadsheet.Spreadsheet>
{
  getId(): string {
    return this.scene.file.state.id;
  }
  getName(): string {
    return this.scene.file.state.name;
  }
  rename(name: string): void {
    this.fit('rename', name);
    mustEdit(this.scene);
    this.scene.file.state.name = String(name);
  }
  getUrl(): string {
    return this.scene.world.urlOf(this.getId());
  }
  /** Null when no form writes its answers here. */
  getFormUrl(): never {
    return (this.scene.world.formUrlOf?.(this.getId()) ?? null) as never;
  }
  getSpreadsheetLocale(): string {
    return this.scene.file.state.locale;
  }
  /** @unknown strict: what is no locale is refused, and how */
  setSpreadsheetLocale(locale: string): void {
    mustEdit(this.scene);
    if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(String(locale))) throw this.scene.kernel.exception('Invalid argument: locale');
    this.scene.file.setLocale(locale);
  }
  getSpreadsheetTimeZone(): string {
    return this.scene.file.state.timeZone;
  }
  /** @unknown strict: what is no time zone is refused, and how */
  setSpreadsheetTimeZone(timeZone: string): void {
    mustEdit(this.scene);
    if (!isTimeZone(timeZone)) throw this.scene.kernel.exception('Invalid argument: timezone');
    this.scene.file.state.timeZone = timeZone;
  }
  /** The script's person owns the copy. */
  copy(name: string): unknown {
    this.fit('copy', name);
    const copy = this.scene.world.copy(this.getId(), String(name));
    return this.scene.other(copy).spreadsheet();
  }

  getRange(notation: string): unknown {
    const { file, kernel } = this.scene;
    if (typeof notation !== 'string') throw misfit(kernel, 'SpreadsheetApp.Spreadsheet.getRange', [notation]);
    const named = zoneNamed(file, notation);
    if (named && !parseA1(notation)) return this.scene.range(named.sheet, named.zone);
    const tab = parseA1(notation)?.tab;
    if (tab === undefined) return this.onActive('getRange', notation);
    const id = file.sheetByName(tab);
    if (id === undefined) throw kernel.exception('Range not found');
    return this.onTab(id, 'getRange', notation);
  }
  getRangeList(notations: string[]): unknown {
    return this.onActive('getRangeList', notations);
  }
  getNamedRanges(): never[] {
    return servedNames(this.scene) as never[];
  }
  setNamedRange(name: string, range: unknown): void {
    setName(this.scene, name, range);
  }
  removeNamedRange(name: string): void {
    this.fit('removeNamedRange', name);
    removeName(this.scene, name);
  }
  getRangeByName(name: string): unknown {
    this.fit('getRangeByName', name);
    const found = zoneNamed(this.scene.file, name);
    return found ? this.scene.range(found.sheet, found.zone) : null;
  }
  createTextFinder(text: string): unknown {
    const { scene } = this;
    return servedTextFinder(scene, 'Spreadsheet', text, () => scene.file.sheets().map((id) => wholeTab(scene, id)));
  }
  getProtections(type: unknown): never[] {
    return servedProtections(this.scene, type) as never[];
  }

  /** `toast(message)`, `(message, title)` or `(message, title, seconds)`. */
  toast(message: string, title: string | null = '', seconds: number | null = 5): void {
    const { ui } = this.scene.world;
    ui.toast({ message: String(message), title: String(title ?? ''), seconds: seconds ?? 5, file: this.getId() });
  }
  addMenu(name: string, items: unknown[]): void {
    this.scene.world.ui.menu({ label: String(name), entries: entriesOf(items) });
  }
  updateMenu(name: string, items: unknown[]): void {
    this.addMenu(name, items);
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

  getRecalculationInterval(): never {
    return recalculationInterval[this.settings.recalculation ?? 'ON_CHANGE'] as never;
  }
  setRecalculationInterval(interval: unknown): unknown {
    const recalculation = valueIn(recalculationInterval, interval);
    if (recalculation === undefined)
      throw misfit(this.scene.kernel, 'SpreadsheetApp.Spreadsheet.setRecalculationInterval', [interval]);
    return this.set({ recalculation });
  }
  isIterativeCalculationEnabled(): boolean {
    return this.settings.iterative ?? false;
  }
  setIterativeCalculationEnabled(iterative: boolean): unknown {
    return this.set({ iterative });
  }
  getMaxIterativeCalculationCycles(): number {
    return this.settings.cycles ?? 50;
  }
  setMaxIterativeCalculationCycles(cycles: number): unknown {
    return this.set({ cycles });
  }
  getIterativeCalculationConvergenceThreshold(): number {
    return this.settings.threshold ?? 0.05;
  }
  setIterativeCalculationConvergenceThreshold(threshold: number): unknown {
    return this.set({ threshold });
  }

  private fit(method: string, text: unknown): void {
    mustFit(this.scene.kernel, `SpreadsheetApp.Spreadsheet.${method}`, [text], [textLike]);
  }
  private get settings() {
    return this.scene.file.state.settings;
  }
  private set(changed: typeof this.settings): this {
    mustEdit(this.scene);
    Object.assign(this.settings, changed);
    return this;
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
