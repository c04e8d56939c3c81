import type { Kernel } from '../../kernel/kernel';
import { serve } from '../../kernel/serve';
import { SpreadsheetApp } from './app';
import { cellsOfRange, EventRange } from './range';
import { sceneOf } from './scene';
import type { SpreadsheetWorld, Zone } from './world';

export type { SpreadsheetWorld, UiWorld } from './world';

export function spreadsheetService(kernel: Kernel, world: SpreadsheetWorld) {
  return serve(kernel, 'SpreadsheetApp', new SpreadsheetApp(kernel, world));
}

/** A file as the events of triggers hand it over. */
export function servedSpreadsheet(kernel: Kernel, world: SpreadsheetWorld, id: string): unknown {
  return fileScene(kernel, world, id).spreadsheet();
}

/** Cells as the events of triggers hand them over. */
export function servedRange(
  kernel: Kernel,
  world: SpreadsheetWorld,
  id: string,
  at: Zone & { sheet: string },
): unknown {
  const { sheet, top, left, bottom, right } = at;
  const scene = fileScene(kernel, world, id);
  return serve(kernel, 'Range', new EventRange(scene, sheet, { top, left, bottom, right }), cellsOfRange);
}

function fileScene(kernel: Kernel, world: SpreadsheetWorld, id: string) {
  const file = world.file(id);
  if (!file) throw new Error(`There is no file ${id}`);
  return sceneOf(kernel, world, file);
}
