import type { Grid } from '../grid';
import type { Layout, Mapping } from '../list';
import { readOwn, withoutMarks } from '../own/readOwn';
import type { ReadList } from '../record';
import { readLines } from './line';
import { readDoors } from './readDoors';
import { readEach } from './reading';
import { signUpOf, volunteerOf } from './readPeople';
import { readVisits } from './readVisits';
import { areaOf, requestOf, shiftOf } from './readWork';

/**
 * What a list tells, line by line from the first that may be a record: each line becomes a record, is part of one (people
 * behind a door, `also`) or is rejected with a reason. Never throws.
 */
export function readRecords(rows: Grid, layout: Layout, mapping: Mapping): ReadList {
  return readOwn(rows, layout, mapping) ?? readTold(withoutMarks(rows, layout), layout, mapping);
}

function readTold(rows: Grid, layout: Layout, mapping: Mapping): ReadList {
  switch (mapping.kind) {
    case 'volunteers':
      return readEach(rows, layout, mapping, volunteerOf);
    case 'doors':
      return readDoors(rows, layout, mapping);
    case 'visits':
      return readVisits(rows, layout, mapping);
    case 'signUps':
      return readEach(rows, layout, mapping, signUpOf);
    case 'shifts':
      return readEach(rows, layout, mapping, shiftOf);
    case 'requests':
      return readEach(rows, layout, mapping, requestOf);
    case 'areas':
      return readEach(rows, layout, mapping, areaOf);
    case 'ledger':
      return { records: [], rejected: readLines(rows, layout, mapping, () => 'noTab'), warnings: [] };
  }
}
