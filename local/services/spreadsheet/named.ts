import type { Operation } from '../../engine/odoo';
import type { WorkbookFile } from '../../engine/workbookFile';
import { serve } from '../../kernel/serve';
import type { Face } from '../face';
import { mustFit, textLike } from '../signature';
import { parseA1 } from './a1';
import { isRange } from './criteriaValues';
import type { Scene, Zone } from './world';
import { mustEdit } from './world';

interface EngineName {
  name: string;
  range: { sheetId: string; zone: Zone };
}

type NamedFace = keyof GoogleAppsScript.Spreadsheet.NamedRange;

/**
 * Cells with a name of their own, which formulas know too.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/named-range
 */
class NamedRange implements Face<GoogleAppsScript.Spreadsheet.NamedRange, NamedFace> {
  constructor(
    private readonly scene: Scene,
    private name: string,
  ) {}
  getName(): string {
    return this.name;
  }
  getRange(): unknown {
    const found = zoneNamed(this.scene.file, this.name);
    return found ? this.scene.range(found.sheet, found.zone) : null;
  }
  setName(name: string): this {
    const { scene } = this;
    mustFit(scene.kernel, 'SpreadsheetApp.NamedRange.setName', [name], [textLike]);
    mustEdit(scene);
    mustBeName(scene, name, this.name);
    const found = zoneNamed(scene.file, this.name);
    if (found) scene.file.apply([updating(scene.file, this.name, name, found.sheet, found.zone)]);
    this.name = name;
    return this;
  }
  setRange(range: unknown): this {
    const { scene } = this;
    mustFit(scene.kernel, 'SpreadsheetApp.NamedRange.setRange', [range], [isRange]);
    mustEdit(scene);
    if (isRange(range)) scene.file.apply([updating(scene.file, this.name, this.name, range.sheet, range.zone)]);
    return this;
  }
  remove(): void {
    removeName(this.scene, this.name);
  }
}

function updating(file: WorkbookFile, from: string, to: string, sheet: string, zone: Zone): Operation {
  return ['UPDATE_NAMED_RANGE', { oldRangeName: from, newRangeName: to, ranges: [dataOf(file, sheet, zone)] }];
}

function dataOf(file: WorkbookFile, sheet: string, zone: Zone): unknown {
  return file.get('getRangeDataFromZone', sheet, zone);
}

/** @unknown strict: the wording */
function mustBeName({ kernel, file }: Scene, name: string, own?: string): void {
  const isName = /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) && !/^(true|false)$/i.test(name);
  const looksLikeCells = parseA1(name) !== undefined || /^r\d*c\d*$/i.test(name);
  if (!isName || looksLikeCells) throw kernel.exception(`The name "${name}" is not a valid name for a named range.`);
  const taken = entryOf(file, name);
  if (own !== undefined && taken && taken.name.toLowerCase() !== own.toLowerCase())
    throw kernel.exception(`A named range with the name "${name}" already exists.`);
}

/** A name is given to cells; one that is there already moves to them. */
export function setName(scene: Scene, name: string, range: unknown): void {
  mustFit(scene.kernel, 'SpreadsheetApp.Spreadsheet.setNamedRange', [name, range], [textLike, isRange]);
  mustEdit(scene);
  mustBeName(scene, name);
  if (!isRange(range)) return;
  const known = entryOf(scene.file, name);
  const ranges = [dataOf(scene.file, range.sheet, range.zone)];
  scene.file.apply([
    known
      ? ['UPDATE_NAMED_RANGE', { oldRangeName: known.name, newRangeName: name, ranges }]
      : ['CREATE_NAMED_RANGE', { name, ranges }],
  ]);
}

/** @unknown strict: whether an unknown name is an error, and its wording */
export function removeName(scene: Scene, name: string): void {
  mustEdit(scene);
  const known = entryOf(scene.file, name);
  if (!known) throw scene.kernel.exception(`The named range "${name}" does not exist.`);
  scene.file.apply([['DELETE_NAMED_RANGE', { name: known.name }]]);
}

/** @param sheet only those on this tab */
export function servedNames(scene: Scene, sheet?: string): unknown[] {
  return entries(scene.file)
    .filter(({ range }) => sheet === undefined || range.sheetId === sheet)
    .map(({ name }) => serve(scene.kernel, 'NamedRange', new NamedRange(scene, name)));
}

/** The cells that a name stands for; also when a tab's name precedes it, as in `'Mail log'!Prices`. */
export function zoneNamed(file: WorkbookFile, name: string): { sheet: string; zone: Zone } | undefined {
  const found = entryOf(file, name.replace(/^(?:'(?:[^']|'')+'|[^'!]+)!/, ''));
  return found ? { sheet: found.range.sheetId, zone: plainZone(found.range.zone) } : cellsOnATab(file, name);
}

/** @reported by people who call getRangeByName with `Tab!A1` */
function cellsOnATab(file: WorkbookFile, name: string): { sheet: string; zone: Zone } | undefined {
  const parsed = parseA1(name);
  const sheet = parsed?.tab === undefined ? undefined : file.sheetByName(parsed.tab);
  if (!parsed || sheet === undefined) return undefined;
  const { rows, columns } = file.size(sheet);
  const { top, left, bottom = rows - 1, right = columns - 1 } = parsed.cells;
  return bottom < rows && right < columns ? { sheet, zone: { top, left, bottom, right } } : undefined;
}

export function nameOfCells(file: WorkbookFile, sheet: string, zone: Zone): string | null {
  const same = (one: Zone) => JSON.stringify(plainZone(one)) === JSON.stringify(plainZone(zone));
  return entries(file).find(({ range }) => range.sheetId === sheet && same(range.zone))?.name ?? null;
}

function plainZone({ top, left, bottom, right }: Zone): Zone {
  return { top, left, bottom, right };
}

function entries(file: WorkbookFile): readonly EngineName[] {
  return file.get('getNamedRanges');
}

function entryOf(file: WorkbookFile, name: string): EngineName | undefined {
  return file.get('getNamedRange', name);
}
