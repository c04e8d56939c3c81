import type { Placed, PlacedBox } from '../../engine/placed';
import { newThingId } from '../../engine/placed';
import { serve } from '../../kernel/serve';
import { valueIn } from '../enumeration';
import type { Face } from '../face';
import { aBoolean, anArray, type Fits, mustFit, textLike } from '../signature';
import { isRange } from './criteriaValues';
import { protectionType } from './enums';
import { nameOfCells, zoneNamed } from './named';
import { emailOf, servedUser } from './people';
import type { ProtectionAbout } from './protectionRules';
import { isBarred, mayChange, protectedWords } from './protectionRules';
import type { Scene, Zone } from './world';
import { mustEdit } from './world';

type ProtectionFace = keyof Omit<
  GoogleAppsScript.Spreadsheet.Protection,
  'addTargetAudience' | 'getTargetAudiences' | 'removeTargetAudience'
>;

/**
 * What keeps others from changing cells or a tab.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/protection
 */
class Protection implements Face<GoogleAppsScript.Spreadsheet.Protection, ProtectionFace> {
  constructor(
    private readonly scene: Scene,
    private readonly id: number,
  ) {}

  addEditor(person: unknown): this {
    return this.addEditors([person] as never);
  }
  addEditors(people: string[]): this {
    this.fit('addEditors', people, anArray);
    const added = people.map((person) => emailOf(this.scene.kernel, person));
    return this.change({ editors: [...new Set([...this.editors, ...added])] });
  }
  removeEditor(person: unknown): this {
    return this.removeEditors([person]);
  }
  /** Neither the owner nor whoever runs the script can be removed. */
  removeEditors(people: unknown[]): this {
    const { owner } = this.scene.file.state;
    this.fit('removeEditors', people, anArray);
    const gone = new Set(people.map((person) => emailOf(this.scene.kernel, person)));
    const stays = (email: string) => email === owner || email === this.me || !gone.has(email);
    return this.change({ editors: [...new Set([...this.editors, this.me])].filter(stays) });
  }
  getEditors(): never[] {
    this.mustBeMine();
    return this.editors.map((email) => servedUser(this.scene.kernel, email)) as never[];
  }
  canEdit(): boolean {
    return mayChange(this.scene.file.state, this.about, this.me);
  }
  canDomainEdit(): boolean {
    this.mustBeMine();
    return this.about.domain;
  }
  setDomainEdit(editable: boolean): this {
    this.fit('setDomainEdit', editable, aBoolean);
    return this.change({ domain: editable, editors: this.editors });
  }
  isWarningOnly(): boolean {
    return this.about.warningOnly;
  }
  setWarningOnly(warningOnly: boolean): this {
    this.fit('setWarningOnly', warningOnly, aBoolean);
    return this.change({ warningOnly });
  }
  getDescription(): string {
    return this.about.description;
  }
  setDescription(description: string): this {
    this.fit('setDescription', description, textLike);
    return this.change({ description: String(description) });
  }
  getProtectionType(): never {
    return protectionType[this.area ? 'RANGE' : 'SHEET'] as never;
  }

  getRange(): unknown {
    const { area, scene } = this;
    const { sheet } = this.thing;
    if (area) return scene.range(sheet, zoneOf(scene, area));
    const whole = { top: true, left: true, bottom: true, right: true };
    return scene.range(sheet, zoneOf(scene, { sheet, top: 0, left: 0, role: 'area' }), whole);
  }
  setRange(range: unknown): this {
    this.fit('setRange', range, isRange);
    const { sheet, zone } = this.cells(range);
    return this.place(sheet, [{ sheet, ...zone, role: 'area' }]);
  }
  getRangeName(): never {
    const { area } = this;
    return (area ? nameOfCells(this.scene.file, area.sheet, zoneOf(this.scene, area)) : null) as never;
  }
  setRangeName(name: string): this {
    const found = zoneNamed(this.scene.file, name);
    if (!found) throw this.scene.kernel.exception(`There is no range with the name "${name}".`);
    return this.place(found.sheet, [{ ...found.zone, sheet: found.sheet, role: 'area' }]);
  }
  setNamedRange(named: unknown): this {
    return this.setRangeName((named as { getName(): string }).getName());
  }
  getUnprotectedRanges(): never[] {
    const free = this.thing.boxes.filter(({ role }) => role === 'free');
    return free.map((box) => this.scene.range(box.sheet, zoneOf(this.scene, box))) as never[];
  }
  /** @unknown strict: the wording of both refusals */
  setUnprotectedRanges(ranges: unknown[]): this {
    this.fit('setUnprotectedRanges', ranges, (value) => Array.isArray(value) && value.every(isRange));
    const { kernel } = this.scene;
    const { sheet } = this.thing;
    if (this.area) throw kernel.exception('Unprotected ranges can only be set on a protected sheet.');
    const cells = ranges.map((range) => this.cells(range));
    if (cells.some((one) => one.sheet !== sheet))
      throw kernel.exception('All unprotected ranges must be on the protected sheet.');
    return this.place(
      sheet,
      cells.map(({ zone }) => ({ sheet, ...zone, role: 'free' })),
    );
  }
  remove(): void {
    this.mustBeMine();
    const { state } = this.scene.file;
    state.placed = state.placed.filter(({ id }) => id !== this.id);
  }

  private fit(method: string, value: unknown, wanted: Fits): void {
    mustFit(this.scene.kernel, `SpreadsheetApp.Protection.${method}`, [value], [wanted]);
  }
  private get thing(): Placed {
    const found = this.scene.file.state.placed.find(({ id }) => id === this.id);
    if (!found) throw this.scene.kernel.exception('The protection no longer exists.');
    return found;
  }
  private get about(): ProtectionAbout {
    return this.thing.about as ProtectionAbout;
  }
  private get area(): PlacedBox | undefined {
    return this.thing.boxes.find(({ role }) => role === 'area');
  }
  private get me(): string {
    return this.scene.kernel.execution.effectiveUser;
  }
  /** As they are, or those of the file until the list is changed. */
  private get editors(): string[] {
    const { owner, editors } = this.scene.file.state;
    return [...new Set([owner, ...(this.about.editors ?? editors)])];
  }
  private cells(range: unknown): { sheet: string; zone: Zone } {
    if (!isRange(range)) throw this.scene.kernel.exception('Range not found');
    return range;
  }
  private mustBeMine(): void {
    mustEdit(this.scene);
    if (!this.canEdit()) throw this.scene.kernel.exception(protectedWords);
  }
  private change(about: Partial<ProtectionAbout>): this {
    this.mustBeMine();
    Object.assign(this.about, about);
    return this;
  }
  private place(sheet: string, boxes: PlacedBox[]): this {
    this.mustBeMine();
    Object.assign(this.thing, { sheet, boxes });
    return this;
  }
}

function zoneOf({ file }: Scene, { sheet, top, left, bottom, right }: PlacedBox): Zone {
  const { rows, columns } = file.size(sheet);
  return { top, left, bottom: bottom ?? rows - 1, right: right ?? columns - 1 };
}

function served(scene: Scene, id: number): unknown {
  return serve(scene.kernel, 'Protection', new Protection(scene, id));
}

/** A new protection of these cells; without cells that of the whole tab, which there is once. */
export function protect(scene: Scene, sheet: string, zone?: Zone): unknown {
  mustEdit(scene);
  const { placed } = scene.file.state;
  const known = protections(scene, (thing) => !zone && thing.sheet === sheet && isOfTab(thing))[0];
  if (known) return served(scene, known.id);
  const id = newThingId(placed);
  const about: ProtectionAbout = { description: '', domain: false, warningOnly: false };
  const boxes = zone ? [{ sheet, ...zone, role: 'area' }] : [];
  placed.push({ id, kind: 'protection', sheet, boxes, about });
  return served(scene, id);
}

/** Whether whoever runs the script may change every one of these cells. */
export function mayEditCells({ kernel, world, file }: Scene, sheet: string, zone: Zone): boolean {
  const person = kernel.execution.effectiveUser;
  const mayEditFile = ['owner', 'editor'].includes(world.rightTo(file.state.id, person));
  return mayEditFile && !isBarred(file.state, person, { sheet, zone, what: 'cells' });
}

/** @param type one of ProtectionType @param sheet only those on this tab */
export function servedProtections(scene: Scene, type: unknown, sheet?: string): unknown[] {
  const of = sheet === undefined ? 'Spreadsheet' : 'Sheet';
  const isType: Fits = (value) => valueIn(protectionType, value) !== undefined;
  mustFit(scene.kernel, `SpreadsheetApp.${of}.getProtections`, [type], [isType]);
  const wanted = valueIn(protectionType, type);
  return protections(
    scene,
    (thing) => (sheet === undefined || thing.sheet === sheet) && isOfTab(thing) === (wanted === 'SHEET'),
  ).map(({ id }) => served(scene, id));
}

function protections({ file }: Scene, wanted: (thing: Placed) => boolean): Placed[] {
  return file.state.placed.filter((thing) => thing.kind === 'protection' && wanted(thing));
}

function isOfTab({ boxes }: Placed): boolean {
  return !boxes.some(({ role }) => role === 'area');
}
