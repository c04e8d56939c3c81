import { unserved } from '../../kernel/serve';
import { misfit, mustFit, textLike } from '../signature';
import * as selection from './selection';
import { SpreadsheetSharing } from './spreadsheetSharing';
import { mustEdit } from './world';

/** A tab as other methods hand it over. */
interface Tab {
  id: string;
  getSheetId(): number;
}

function isTab(value: unknown): value is Tab {
  return typeof value === 'object' && value !== null && 'getSheetId' in value;
}

/**
 * The tabs of a spreadsheet.
 * @documented https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet
 */
export class SpreadsheetTabs extends SpreadsheetSharing {
  getSheets(): never[] {
    return this.scene.file.sheets().map((id) => this.scene.sheet(id)) as never[];
  }
  getNumSheets(): number {
    return this.scene.file.sheets().length;
  }
  /** Names are told apart by case. */
  getSheetByName(name: string): unknown {
    const { file, kernel } = this.scene;
    mustFit(kernel, 'SpreadsheetApp.Spreadsheet.getSheetByName', [name], [textLike]);
    const id = file.sheets().find((one) => file.sheetName(one) === name);
    return id === undefined ? null : this.scene.sheet(id);
  }
  getSheetById(id: number): unknown {
    return this.getSheets().find((sheet) => (unserved(sheet) as Tab).getSheetId() === id) ?? null;
  }

  getActiveSheet(): unknown {
    return this.scene.sheet(selection.activeTab(this.scene));
  }
  setActiveSheet(sheet: unknown, restoreSelection = false): unknown {
    const id = this.own('setActiveSheet', sheet);
    selection.activateTab(this.scene, id, restoreSelection);
    return this.scene.sheet(id);
  }
  /** @param to 1-based */
  moveActiveSheet(to: number): void {
    mustEdit(this.scene);
    const { file, kernel } = this.scene;
    if (!Number.isInteger(to)) throw misfit(kernel, 'SpreadsheetApp.Spreadsheet.moveActiveSheet', [to]);
    if (to < 1 || to > file.sheets().length) throw kernel.exception('The sheet index is out of bounds.');
    this.moveTo(selection.activeTab(this.scene), to - 1);
  }
  renameActiveSheet(name: string): void {
    (unserved(this.getActiveSheet()) as { setName(name: string): unknown }).setName(name);
  }

  /**
   * `insertSheet()`, with a name, a 0-based index and `{ template: sheet }` in this order, each of which may be left out.
   * @reported by people's scripts: without an index it comes after the active one
   */
  insertSheet(...args: unknown[]): unknown {
    mustEdit(this.scene);
    const { file, kernel } = this.scene;
    const [name, index, options] = insertion(args);
    if (args.length !== [name, index, options].filter((one) => one !== undefined).length)
      throw misfit(kernel, 'SpreadsheetApp.Spreadsheet.insertSheet', args);
    const title = name ?? this.freeName('Sheet');
    this.mustBeFree(title);
    const after = file.sheets().indexOf(selection.activeTab(this.scene)) + 1;
    const at = Math.min(index ?? after, file.sheets().length);
    const template = options?.template === undefined ? undefined : this.own('insertSheet', unserved(options.template));
    const id = template === undefined ? file.addSheet(title, at) : file.duplicateSheet(template, title);
    if (template !== undefined) this.moveTo(id, at);
    selection.activateTab(this.scene, id, false);
    return this.scene.sheet(id);
  }
  /** It comes after the active one and becomes active itself. */
  duplicateActiveSheet(): unknown {
    mustEdit(this.scene);
    const { file } = this.scene;
    const active = selection.activeTab(this.scene);
    const id = file.duplicateSheet(active, this.freeCopyName(`Copy of ${file.sheetName(active)}`));
    this.moveTo(id, file.sheets().indexOf(active) + 1);
    selection.activateTab(this.scene, id, false);
    return this.scene.sheet(id);
  }
  deleteSheet(sheet: unknown): void {
    this.removeTab(this.own('deleteSheet', sheet));
  }
  /** @returns the tab that is active then */
  deleteActiveSheet(): unknown {
    this.removeTab(selection.activeTab(this.scene));
    return this.getActiveSheet();
  }

  private removeTab(id: string): void {
    mustEdit(this.scene);
    const { file, kernel } = this.scene;
    const shown = file.sheets().filter((one) => !file.isHidden(one));
    if (file.sheets().length === 1) throw kernel.exception("You can't remove all the sheets in a document.");
    if (shown.length === 1 && shown[0] === id)
      throw kernel.exception("You can't remove all the visible sheets in a document.");
    // The engine deletes none while a single tab is shown.
    if (file.isHidden(id)) file.apply([['SHOW_SHEET', { sheetId: id }]]);
    file.removeSheet(id);
  }
  private moveTo(sheetId: string, to: number): void {
    const { file } = this.scene;
    const delta = to - file.sheets().indexOf(sheetId);
    if (delta !== 0) file.apply([['MOVE_SHEET', { sheetId, delta }]]);
  }
  private own(method: string, sheet: unknown): string {
    const { file, kernel } = this.scene;
    if (!isTab(sheet)) throw misfit(kernel, `SpreadsheetApp.Spreadsheet.${method}`, [sheet]);
    if (!file.sheets().includes(sheet.id)) throw kernel.exception('Sheet not found');
    return sheet.id;
  }
  private mustBeFree(title: string): void {
    const { file, kernel } = this.scene;
    if (title.trim() === '' || title.length > 100)
      throw kernel.exception('The sheet name cannot be empty or too long.');
    if (file.sheetByName(title) !== undefined)
      throw kernel.exception(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
  private freeName(word: string): string {
    let number = this.getNumSheets() + 1;
    while (this.scene.file.sheetByName(`${word}${number}`) !== undefined) number += 1;
    return `${word}${number}`;
  }
  private freeCopyName(name: string): string {
    let title = name;
    for (let number = 1; this.scene.file.sheetByName(title) !== undefined; number += 1) title = `${name} ${number}`;
    return title;
  }
}

type Insertion = [name: string | undefined, index: number | undefined, options: { template?: unknown } | undefined];

function insertion(args: readonly unknown[]): Insertion {
  const left = [...args];
  const next = <T>(fits: (value: unknown) => boolean) => (fits(left[0]) ? (left.shift() as T) : undefined);
  return [
    next<string>((value) => typeof value === 'string'),
    next<number>((value) => Number.isInteger(value) && (value as number) >= 0),
    next<{ template?: unknown }>((value) => typeof value === 'object' && value !== null),
  ];
}
