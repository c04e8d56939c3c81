import { importWords } from '../../i18n/turf';
import type { DoorField, ListProblem } from '../../turf/doorColumns';
import type { DoorList } from '../../turf/doorFile';
import { element } from './element';
import { word } from './start';

const mostAreas = 6;
const mostLines = 300;

/** What a list holds, for a person to look at before anything is brought in. */
export function preview(list: DoorList, rows: number, fresh: number): HTMLElement[] {
  const { doors, rejected } = list;
  const people = doors.reduce((sum, door) => sum + door.people.length, 0);
  const unplaced = doors.filter(({ lat }) => lat === undefined).length;
  const shown = [
    element('h2', {}, word(importWords.found)),
    element(
      'dl',
      {},
      ...fact(word(importWords.rows), rows),
      ...fact(word(importWords.doors), doors.length),
      ...fact(word(importWords.newDoors), fresh),
      ...fact(word(importWords.people), people),
      ...fact(word(importWords.areas), areasIn(list)),
      ...(unplaced > 0 ? fact(word(importWords.unplaced), unplaced) : []),
    ),
    ...(unplaced > 0 ? [element('p', { class: 'hint' }, word(importWords.unplacedHint))] : []),
    columnsOf(list),
  ];
  return rejected.length > 0 ? [...shown, leftOut(list)] : shown;
}

/** Why the list cannot be read at all. */
export function listProblem(problem: ListProblem): string {
  return problem.code === 'doubledColumn'
    ? word(importWords.doubledColumn, { header: problem.header })
    : word(importWords.noAddressColumn);
}

function fact(name: string, value: string | number): HTMLElement[] {
  return [element('dt', {}, name), element('dd', {}, String(value))];
}

function areasIn({ doors }: DoorList): string {
  const names = [...new Set(doors.map(({ area }) => area).filter(Boolean))].sort();
  const first = names.slice(0, mostAreas).join(', ');
  if (names.length > mostAreas) return word(importWords.moreAreas, { names: first, more: names.length - mostAreas });
  return first || word(importWords.noAreas);
}

function columnsOf({ columns }: DoorList): HTMLElement {
  const read = (Object.keys(columns.headers) as DoorField[]).map((field) => columns.headers[field] as string);
  const details = element('details', {}, element('summary', {}, word(importWords.columns)));
  details.append(element('p', {}, [...new Set(read)].join(', ')));
  if (columns.ignored.length > 0) {
    details.append(element('p', { class: 'hint' }, word(importWords.ignored, { headers: columns.ignored.join(', ') })));
  }
  return details;
}

function leftOut({ rejected }: DoorList): HTMLElement {
  const lines = rejected
    .slice(0, mostLines)
    .map(({ line, reason }) =>
      element('li', {}, word(importWords.rejectedLine, { line, reason: word(importWords[reason]) })),
    );
  const details = element(
    'details',
    {},
    element('summary', {}, word(importWords.rejected, { count: rejected.length })),
    element('ul', {}, ...lines),
  );
  const more = rejected.length - lines.length;
  if (more > 0) details.append(element('p', {}, word(importWords.more, { count: more })));
  return details;
}
