import type { WorkbookFile } from '../../engine/workbookFile';
import type { Kernel } from '../../kernel/kernel';
import type { OpenSides } from './a1';

/** What a script sees and does on a person's screen. */
export interface UiWorld {
  ask(question: { asks: 'alert' | 'prompt'; title: string; message: string; buttons: string[] }): {
    button: string;
    text: string;
  };
  show(screen: { where: 'dialog' | 'sidebar'; modal: boolean; title: string; output: unknown }): void;
  toast(toast: { message: string; title: string; seconds: number; file: string }): void;
  menu(menu: { label: string; entries: unknown[] }): void;
}

/** What spreadsheets need of the place they live in. */
export interface SpreadsheetWorld {
  /** undefined when there is no such file */
  file(id: string): WorkbookFile | undefined;
  create(name: string): WorkbookFile;
  copy(id: string, name: string): WorkbookFile;
  urlOf(id: string): string;
  /** Where the form is filled in whose answers come to the file, or to this tab of it. */
  formUrlOf?(id: string, sheet?: string): string | undefined;
  rightTo(id: string, person: string): 'owner' | 'editor' | 'viewer' | 'none';
  ui: UiWorld;
}

/** Cells of one tab; 0-based and inclusive. */
export interface Zone {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** What the classes of one spreadsheet share, and how each gives scripts an object of another. */
export interface Scene {
  kernel: Kernel;
  world: SpreadsheetWorld;
  file: WorkbookFile;
  /** The same for another file. */
  other(file: WorkbookFile): Scene;
  spreadsheet(): unknown;
  sheet(id: string): unknown;
  /** @param open the sides at which it has no end of its own */
  range(sheet: string, zone: Zone, open?: OpenSides): unknown;
}

/** @throws as Google does when the person whose rights the run has may not change the file */
export function mustEdit({ kernel, world, file }: Scene): void {
  const right = world.rightTo(file.state.id, kernel.execution.effectiveUser);
  if (right !== 'owner' && right !== 'editor') {
    throw kernel.exception('You do not have permission to edit this document.');
  }
}
