import { unpackTurf } from '../../src/turf/publishedTurf';
import { sampleDoors } from '../turf/doorLists';
import { ana, DoorWorkbook } from '../turf/doorWorkbook';
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

const tabCalled = (tab: string): Place<DoorWorkbook> => ({ file: ({ file }) => file, as: ana, tab });
const [doors, lists, areas] = [tabCalled('Doors'), tabCalled('Walk lists'), tabCalled('Areas')];

const sample = sampleDoors();
const some = (count: number) => sample.slice(0, count + 1);
const [known, all] = [some(6), some(14)];

/** Some of the doors are there. */
function someDoors(): DoorWorkbook {
  const workbook = DoorWorkbook.open();
  workbook.bringIn(known);
  withOwnColumn(doors, workbook);
  return workbook;
}
const addresses = (workbook: DoorWorkbook) =>
  rowsOf(doors, workbook).map(({ Address, Unit }) => [Address, Unit].join(' '));
const allAddresses = (() => {
  let found: string[] | undefined;
  return () => {
    if (found) return found;
    const workbook = DoorWorkbook.open();
    workbook.bringIn(all);
    found = addresses(workbook).sort();
    return found;
  };
})();

const meanwhile: NonNullable<Scenario<DoorWorkbook>['meanwhile']> = {
  'the doors are sorted': sorted(doors),
  'the areas are sorted': sorted(areas),
  'a row is put in above the doors': rowPutIn(doors),
  'a column is put in before the doors': columnPutIn(doors),
  'a header of the doors is renamed': headerRenamed(doors, 'ZIP'),
  'the robots make a round': round(ana),
  'the hourly robot makes a round': round(ana, 'everyHour'),
  'a person writes beside a door': typed(doors, { row: () => true, header: ownColumn, value: 'Green gate' }),
  'a person notes why a door is held out': typed(doors, { row: () => true, header: 'Reason', value: 'Not safe' }),
};

/** A door list is sent from the dialog and brought in; when that fails, the person brings it in again. */
export const broughtIn: Scenario<DoorWorkbook> = {
  name: 'a door list is brought in',
  begin: copiesOf(someDoors, (workbook) => workbook.again()),
  happens: (workbook) => workbook.bringIn(all),
  wrong: (workbook) => {
    const missing = () => allAddresses().filter((one) => !addresses(workbook).includes(one));
    if (missing().length > 0) anew(workbook, () => workbook.bringIn(all));
    const twice = addresses(workbook).filter((one, place, each) => each.indexOf(one) !== place);
    return [
      ...missing().map((one) => `${one} is lost.`),
      ...twice.map((one) => `${one} is there twice.`),
      ...wrongWithJobs(workbook),
    ];
  },
  meanwhile,
};

/** A list that was not sent whole waits for a day; every other job has come to its end. */
function wrongWithJobs(workbook: DoorWorkbook): string[] {
  const states = rowsOf(tabCalled('Jobs'), workbook).map(({ State }) => State ?? '');
  return states.filter((state) => !['Done', 'Being brought in'].includes(state)).map((state) => `A job is ${state}.`);
}

/** The person opens the file again, with its menus, and does it once more. */
function anew({ host, file }: DoorWorkbook, work: () => void): void {
  host.open(file, { as: ana });
  tried(work);
}

/** Walk lists are cut; when nothing comes of it, the person starts again. */
export const cut: Scenario<DoorWorkbook> = {
  name: 'doors are cut into walk lists',
  begin: copiesOf(
    () => {
      const workbook = DoorWorkbook.open();
      workbook.bringIn(all);
      withOwnColumn(doors, workbook);
      cutAll(workbook);
      return workbook;
    },
    (workbook) => workbook.again(),
  ),
  happens: cutAll,
  wrong: (workbook) => {
    const inUse = rowsOf(lists, workbook).filter(({ Status }) => Status === 'Ready');
    if (inUse.length === 0) anew(workbook, () => cutAll(workbook));
    const held = inUse.flatMap((list) => unpackTurf(list['The list itself'] ?? '').map(({ id }) => [id, list.ID]));
    const wrong = rowsOf(doors, workbook).flatMap((door) => {
      const lists = held.filter(([id]) => id === door.ID).map(([, list]) => list ?? '');
      if (lists.length !== 1) return [`${door.Address} is in ${lists.length} lists.`];
      const said = door['Walk list'] ?? '';
      return said.endsWith(lists[0] ?? '') ? [] : [`${door.Address} says ${said} and is in ${lists[0]}.`];
    });
    return [...wrong, ...wrongWithJobs(workbook)];
  },
  meanwhile: {
    ...meanwhile,
    'the walk lists are sorted': sorted(lists),
    'a row is put in above them': rowPutIn(lists),
  },
};

function cutAll(workbook: DoorWorkbook): void {
  const chosen = rowsOf(areas, workbook).flatMap(({ ID }) => (ID === undefined ? [] : [ID]));
  workbook.makeLists(5, chosen);
}
