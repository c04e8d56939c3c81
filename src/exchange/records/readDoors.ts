import { plain } from '../../recognize/plain';
import { parseChoice } from '../../tables/choices';
import { doorKey } from '../../turf/doorKey';
import { holdOutReasons } from '../../turf/tables';
import type { Grid } from '../grid';
import type { Layout, Mapping } from '../list';
import type { ListRecord, ReadList, Rejected, RejectReason, Values, Warning } from '../record';
import { type DoorAddress, doorAddress, doorPosition } from './doorAddress';
import { type Line, readLines } from './line';
import { type NameParts, namedParts } from './personName';
import { told } from './told';
import { isNo, isYes } from './yesNo';

/** A person of the voter file, as the list tells; what it does not tell is ''. */
export interface ListedVoter extends NameParts {
  readonly line: number;
  readonly voterFileId: string;
}

/** A door with all its people; what the list does not tell is ''. */
export interface ListedDoor extends DoorAddress {
  /** Line of the file where the door was first met. */
  readonly line: number;
  /** The same for every spelling of the door's address: to find a door that was brought in before. */
  readonly key: string;
  readonly lat?: number;
  readonly lon?: number;
  /** Name of the precinct, ward or neighborhood. */
  readonly area: string;
  readonly doNotKnock: boolean;
  readonly doNotKnockReason: string;
  readonly people: readonly ListedVoter[];
  /** Lines that say nothing that was not said before. */
  readonly also: readonly number[];
}

export interface DoorList {
  readonly doors: readonly ListedDoor[];
  readonly rejected: readonly Rejected[];
  readonly warnings: readonly Warning[];
}

type Open = { -readonly [K in keyof ListedDoor]: ListedDoor[K] } & { people: ListedVoter[]; also: number[] };

/**
 * The doors of a list: VAN exports, voter files, address lists with positions. Each line becomes a door, joins one met
 * before (several voters live at a door) or is rejected with a reason; none is lost.
 */
export function listedDoors(rows: Grid, layout: Layout, mapping: Mapping): DoorList {
  const doors = new Map<string, Open>();
  const warnings: Warning[] = [];
  const rejected = readLines(rows, layout, mapping, (line) => {
    if (!isVoter(line.text('status'))) return 'notActive';
    const door = readDoor(line, warnings);
    if (typeof door === 'string') return door;
    const met = doors.get(door.key);
    const voter = readVoter(line);
    if (!met) doors.set(door.key, voter ? { ...door, people: [voter] } : door);
    else join(met, door, voter);
    return undefined;
  });
  return { doors: [...doors.values()], rejected, warnings };
}

/** The same as records: what of a list is stored, and nothing else. Party, age, phone and the rest are not read. */
export function readDoors(rows: Grid, layout: Layout, mapping: Mapping): ReadList {
  const { doors, rejected, warnings } = listedDoors(rows, layout, mapping);
  return { records: doors.map(recordOf), rejected, warnings };
}

function recordOf(door: ListedDoor): ListRecord {
  const { line, address, unit, city, zip, lat, lon, area, key, doNotKnock, doNotKnockReason, people, also } = door;
  const values = told({ address, unit, city, zip, lat, lon, area, doNotKnock, doNotKnockReason, key });
  const named = people.map((one) => ({ line: one.line, values: voterValues(one) }));
  return {
    line,
    values,
    ...(named.length > 0 ? { people: named } : {}),
    ...(also.length > 0 ? { also } : {}),
  };
}

function voterValues({ voterFileId, firstName, lastName, nameSuffix }: ListedVoter): Values {
  return told({ voterFileId, firstName, lastName: [lastName, nameSuffix].filter(Boolean).join(' ') });
}

function readDoor(line: Line, warnings: Warning[]): Open | RejectReason {
  const address = doorAddress(line);
  if (typeof address === 'string') return address;
  const position = doorPosition(line);
  const printed = [line.text('lat'), line.text('lon')].filter(Boolean).join(' ');
  if (!position && printed !== '')
    warnings.push({ line: line.number, field: 'lat', text: printed, what: 'noPosition' });
  return {
    line: line.number,
    key: doorKey(address),
    ...address,
    ...position,
    area: line.text('area'),
    ...heldOut(line, warnings),
    people: [],
    also: [],
  };
}

/** Any words but no hold a door out: rather one knock too few than one that was asked not to be. */
function heldOut(line: Line, warnings: Warning[]): Pick<ListedDoor, 'doNotKnock' | 'doNotKnockReason'> {
  const [said, why] = [line.text('doNotKnock'), line.text('doNotKnockReason')];
  const reason = parseChoice(holdOutReasons, why) ?? parseChoice(holdOutReasons, said) ?? '';
  if (said === '' ? reason === '' : isNo(said)) return { doNotKnock: false, doNotKnockReason: '' };
  const isUnderstood = said === '' || isYes(said) || reason !== '';
  if (!isUnderstood) warnings.push({ line: line.number, field: 'doNotKnock', text: said, what: 'notUnderstood' });
  return { doNotKnock: true, doNotKnockReason: reason };
}

/** Who may vote, and who may again after a move: those who were purged or are too young are no voters. */
function isVoter(status: string): boolean {
  return status === '' || /^(a|i|a[mfpu]|(in)?act(ive|ivo|iva)?)\b/.test(plain(status));
}

function readVoter(line: Line): ListedVoter | undefined {
  const voter = { line: line.number, voterFileId: line.text('vanId'), ...namedParts(line) };
  return voter.voterFileId || voter.lastName || voter.firstName ? voter : undefined;
}

function join(met: Open, door: Open, voter: ListedVoter | undefined): void {
  if (voter && !met.people.some((one) => samePerson(one, voter))) met.people.push(voter);
  else met.also.push(door.line);
  if (met.lat === undefined && door.lat !== undefined) {
    met.lat = door.lat;
    met.lon = door.lon as number;
  }
  met.area ||= door.area;
  met.city ||= door.city;
  met.doNotKnock ||= door.doNotKnock;
  met.doNotKnockReason ||= door.doNotKnockReason;
}

function samePerson(a: ListedVoter, b: ListedVoter): boolean {
  if (a.voterFileId || b.voterFileId) return a.voterFileId === b.voterFileId;
  const name = (one: ListedVoter) =>
    [one.firstName, one.middleName, one.lastName, one.nameSuffix].join('|').toLowerCase();
  return name(a) === name(b);
}
