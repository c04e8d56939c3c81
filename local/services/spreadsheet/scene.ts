import type { WorkbookFile } from '../../engine/workbookFile';
import type { Kernel } from '../../kernel/kernel';
import { serve } from '../../kernel/serve';
import { guarded, protectedWords } from './protectionRules';
import { cellsOfRange, Range } from './range';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import type { Scene, SpreadsheetWorld } from './world';

/** One spreadsheet with everything that its objects hand out. */
export function sceneOf(kernel: Kernel, world: SpreadsheetWorld, file: WorkbookFile): Scene {
  const scene: Scene = {
    kernel,
    world,
    file: guarded(
      file,
      () => kernel.execution.effectiveUser,
      () => kernel.exception(protectedWords),
    ),
    other: (one) => sceneOf(kernel, world, one),
    spreadsheet: () => serve(kernel, 'Spreadsheet', new Spreadsheet(scene)),
    sheet: (id) => serve(kernel, 'Sheet', new Sheet(scene, id), () => 0),
    range: (sheet, zone, open) => serve(kernel, 'Range', new Range(scene, sheet, zone, open), cellsOfRange),
  };
  return scene;
}
