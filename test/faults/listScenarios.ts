import { sendList } from '../exchange/sentList';
import { ana, ListWorkbook } from '../exchange/store/listWorkbook';
import { asGrid } from '../exchange/understand/asGrid';
import type { Scenario } from './driver';
import {
  columnPutIn,
  copiesOf,
  headerRenamed,
  ownColumn,
  type Place,
  round,
  rowPutIn,
  rowsOf,
  sorted,
  tried,
  typed,
  withOwnColumn,
} from './meanwhile';

const tabCalled = (tab: string): Place<ListWorkbook> => ({ file: ({ file }) => file, as: ana, tab });
const [volunteers, imports] = [tabCalled('Volunteers'), tabCalled('Lists brought in')];

const header = 'Name|Phone|E-mail|Neighborhood';
const before = asGrid(
  header,
  'Ana Ejemplo|703 555 0101|ana@example.org|Hill',
  'Bo Sample|703 555 0102|bo@example.org|Harbor',
  'Cara Muestra|703 555 0103||Hill',
);
const after = asGrid(
  header,
  'Ana Ejemplo|703 555 0101|ana.new@example.org|Hill',
  'Cara Muestra|703 555 0103|cara@example.org|Hill',
  'Dana Muestra|703 555 0104||Harbor',
);

function bringIn(workbook: ListWorkbook, rows: typeof before): void {
  workbook.finish(sendList(rows, 'volunteers', (name, args) => workbook.call(name, args)).jobId);
}

/** A chapter that brought a list in once. */
function known(): ListWorkbook {
  const workbook = ListWorkbook.open();
  bringIn(workbook, before);
  withOwnColumn(volunteers, workbook);
  return workbook;
}

const people = (workbook: ListWorkbook) =>
  rowsOf(volunteers, workbook).filter(({ ID, Name }) => ID !== '' && Name !== '');
const lines = (workbook: ListWorkbook) =>
  people(workbook)
    .map((row) => `${row.Name} ${row['E-mail']}`)
    .sort();

const meanwhile: NonNullable<Scenario<ListWorkbook>['meanwhile']> = {
  'the volunteers are sorted': sorted(volunteers),
  'a row is put in above the volunteers': rowPutIn(volunteers),
  'a column is put in before the volunteers': columnPutIn(volunteers),
  'a header of the volunteers is renamed': headerRenamed(volunteers, 'Languages'),
  'the robots make a round': round(ana),
  'a person writes beside a volunteer': typed(volunteers, { row: () => true, header: ownColumn, value: 'Tall' }),
};

/** An updated list is brought in; when that fails, the person brings it in again. */
export const updated: Scenario<ListWorkbook> = {
  name: 'an updated list is brought in',
  begin: copiesOf(known, (workbook) => workbook.again()),
  happens: (workbook) => bringIn(workbook, after),
  wrong: (workbook) => {
    const wanted = [
      'Ana Ejemplo ana.new@example.org',
      'Bo Sample bo@example.org',
      'Cara Muestra cara@example.org',
      'Dana Muestra ',
    ];
    if (lines(workbook).join() !== wanted.join()) anew(workbook, () => bringIn(workbook, after));
    return lines(workbook).join() === wanted.join() ? [] : [`There are ${lines(workbook).join(', ')}.`];
  },
  meanwhile,
};

/** The update is undone; when that fails, the person undoes it again, or it goes on by itself. */
export const undone: Scenario<ListWorkbook> = {
  name: 'a list is undone',
  begin: copiesOf(
    () => {
      const workbook = known();
      bringIn(workbook, after);
      return workbook;
    },
    (workbook) => workbook.again(),
  ),
  happens: (workbook) => undoLast(workbook),
  wrong: (workbook) => {
    const wanted = ['Ana Ejemplo ana@example.org', 'Bo Sample bo@example.org', 'Cara Muestra '];
    if (lines(workbook).join() !== wanted.join()) anew(workbook, () => undoLast(workbook));
    const states = rowsOf(imports, workbook).map(({ State }) => State);
    return [
      ...(lines(workbook).join() === wanted.join() ? [] : [`There are ${lines(workbook).join(', ')}.`]),
      ...(states.join() === 'Done,Undone' ? [] : [`The lists are ${states.join()}.`]),
    ];
  },
  meanwhile,
};

function undoLast(workbook: ListWorkbook): void {
  const [last] = workbook.call<{ id: string }[]>('recentImports');
  workbook.undo(last?.id ?? '');
}

/** The person opens the file again, with its menus, and does it once more. */
function anew(workbook: ListWorkbook, work: () => void): void {
  workbook.host.open(workbook.file, { as: ana });
  tried(() => {
    workbook.openDialog();
    work();
  });
}
