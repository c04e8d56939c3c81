import type { Kernel } from '../../kernel/kernel';
import { serve } from '../../kernel/serve';
import type { Giver } from './criteriaValues';
import { dataValidationCriteria, protectionType } from './enums';
import { servedRichTextBuilder } from './richText';
import { sceneOf } from './scene';
import { servedUi } from './ui';
import { servedBuilder } from './validation';
import type { SpreadsheetWorld, Zone } from './world';

export type { SpreadsheetWorld, UiWorld } from './world';

const same = (...names: string[]) => Object.fromEntries(names.map((name) => [name, name]));

/** SpreadsheetApp: the file a script is bound to, other files by id, and what cells may hold. */
export function spreadsheetService(kernel: Kernel, world: SpreadsheetWorld) {
  const open = (id: string) => {
    const file = world.file(String(id));
    if (!file || world.rightTo(file.state.id, kernel.execution.effectiveUser) === 'none')
      throw kernel.exception('You do not have permission to access the requested document.');
    return sceneOf(kernel, world, file).spreadsheet();
  };
  const giver: Giver = {
    kernel,
    rangeOf: ({ file, sheet, zone }) => {
      const found = world.file(file);
      return found ? sceneOf(kernel, world, found).range(sheet, zone) : null;
    },
  };
  const own = () => {
    const { boundTo } = kernel.execution;
    if (boundTo === undefined) return null;
    refuseTooNarrow(kernel);
    return open(boundTo);
  };
  return serve(kernel, 'SpreadsheetApp', {
    DeveloperMetadataVisibility: same('DOCUMENT', 'PROJECT'),
    DeveloperMetadataLocationType: same('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'),
    DataValidationCriteria: dataValidationCriteria,
    ProtectionType: protectionType,
    getActive: own,
    getActiveSpreadsheet: own,
    openById: open,
    openByUrl: (url: string) => open(/\/spreadsheets\/d\/([\w-]+)/.exec(String(url))?.[1] ?? ''),
    create: (name: string) => sceneOf(kernel, world, world.create(String(name))).spreadsheet(),
    flush: () => undefined,
    getUi: () => servedUi(kernel, world.ui),
    newDataValidation: () => servedBuilder(giver),
    newRichTextValue: () => servedRichTextBuilder(kernel),
  });
}

/** Reports differ on whether `currentonly` serves where nobody has the file open. */
function refuseTooNarrow(kernel: Kernel): void {
  const { via, scopes } = kernel.execution;
  const unattended = via === 'trigger' || via === 'webApp';
  if (!unattended || kernel.readings.currentOnlyInTriggers || scopes.includes('spreadsheets')) return;
  throw kernel.exception(
    'Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: https://www.googleapis.com/auth/spreadsheets',
  );
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
  return fileScene(kernel, world, id).range(sheet, { top, left, bottom, right });
}

function fileScene(kernel: Kernel, world: SpreadsheetWorld, id: string) {
  const file = world.file(id);
  if (!file) throw new Error(`There is no file ${id}`);
  return sceneOf(kernel, world, file);
}
