import { parseAddress } from '../recognize/address';
import { oneLine } from '../recognize/plain';
import { isPlace } from '../route/meters';
import { type DoorColumns, type DoorField, doorColumns } from './doorColumns';
import { doorKey } from './doorKey';

/** A person of the voter file, as the list tells; what it does not tell is ''. */
export interface ListedVoter {
  readonly vanId: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly middleName: string;
  readonly nameSuffix: string;
  readonly party: string;
  readonly age: string;
  readonly sex: string;
  /** As printed. */
  readonly phone: string;
  readonly language: string;
}

/** A door with all its people; what the list does not tell is ''. */
export interface ListedDoor {
  /** Line of the file where the door was first met. */
  readonly line: number;
  /** The same for every spelling of the door's address: to find a door that was brought in before. */
  readonly key: string;
  /** As printed, or put together from its parts. */
  readonly address: string;
  readonly number: string;
  readonly street: string;
  readonly unit: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly lat?: number;
  readonly lon?: number;
  /** Name of the precinct, ward or neighborhood. */
  readonly area: string;
  readonly people: readonly ListedVoter[];
}

export interface Rejection {
  readonly line: number;
  readonly reason:
    | 'blank'
    /** More cells than headers: mostly a comma inside an address that was not quoted. */
    | 'tooManyCells'
    /** A cell that is read holds what can be no address or name: mostly a quote that was never closed. */
    | 'tooLong'
    | 'noStreet'
    | 'noNumber'
    /** Nobody can knock on a post-office box. */
    | 'poBox';
}

export interface DoorNote {
  readonly line: number;
  /** The door is taken, but its position could not be read. */
  readonly note: 'noPosition';
}

export interface DoorList {
  readonly doors: readonly ListedDoor[];
  readonly rejected: readonly Rejection[];
  readonly notes: readonly DoorNote[];
  readonly columns: DoorColumns;
}

/**
 * The doors of a list that was split into cells already: VAN exports, voter files with a header, address lists with
 * positions. Each row becomes a door, joins one met before (several voters live at a door) or is rejected with a reason;
 * none is lost.
 * @param firstLine line of the file that `rows` begin at, for lists brought in by slices
 * @returns no doors when `columns.problems` says that the list cannot be read
 */
export function readDoors(header: readonly string[], rows: readonly (readonly string[])[], firstLine = 2): DoorList {
  const columns = doorColumns(header);
  const doors = new Map<string, ListedDoor & { people: ListedVoter[] }>();
  const rejected: Rejection[] = [];
  const notes: DoorNote[] = [];
  if (columns.problems.length > 0) return { doors: [], rejected, notes, columns };
  rows.forEach((row, i) => {
    const line = firstLine + i;
    const reason = unreadable(row, header.length, columns);
    const cell = (field: DoorField) => oneLine(row[columns.at[field] ?? -1] ?? '');
    const door = reason ?? readDoor(cell, line);
    if (typeof door === 'string') {
      rejected.push({ line, reason: door });
      return;
    }
    if (door.lat === undefined && (cell('lat') !== '' || cell('lon') !== '')) notes.push({ line, note: 'noPosition' });
    const met = doors.get(door.key);
    const voter = readVoter(cell);
    if (!met) doors.set(door.key, { ...door, people: voter ? [voter] : [] });
    else {
      if (voter && !met.people.some((one) => samePerson(one, voter))) met.people.push(voter);
      if (met.lat === undefined && door.lat !== undefined) doors.set(door.key, { ...met, ...position(cell) });
    }
  });
  return { doors: [...doors.values()], rejected, notes, columns };
}

type Cell = (field: DoorField) => string;

const mostCharacters = 300;

function unreadable(
  row: readonly string[],
  width: number,
  { at }: Pick<DoorColumns, 'at'>,
): Rejection['reason'] | undefined {
  if (row.every((cell) => cell.trim() === '')) return 'blank';
  if (row.slice(width).some((cell) => cell.trim() !== '')) return 'tooManyCells';
  return Object.values(at).some((column) => (row[column] ?? '').length > mostCharacters) ? 'tooLong' : undefined;
}

function readDoor(cell: Cell, line: number): Omit<ListedDoor, 'people'> | Rejection['reason'] {
  const parts = addressParts(cell);
  if (/^p\.?\s?o\.?\s?box\b|^apartado postal/i.test(parts.street)) return 'poBox';
  if (parts.street === '') return 'noStreet';
  if (!/\d/.test(parts.number)) return 'noNumber';
  return { line, key: doorKey(parts), ...parts, ...position(cell), area: cell('area') };
}

/** From the columns for number and street where they are filled, else from the address as one text. */
function addressParts(cell: Cell) {
  const printed = cell('address');
  const read = parseAddress(printed);
  const inParts = cell('street') !== '' && cell('number') !== '';
  // A list with "street" for the whole address and no number of its own.
  const whole =
    !inParts && printed === '' ? parseAddress([cell('number'), cell('street')].filter(Boolean).join(' ')) : read;
  const street = ['prefix', 'street', 'type', 'suffix'].map((field) => cell(field as DoorField));
  const unit = [cell('unitType'), cell('unit')].filter(Boolean).join(' ');
  const parts = {
    number: inParts ? withHalf(cell('number'), cell('half')) : whole.number,
    street: inParts ? street.filter(Boolean).join(' ') : whole.street,
    unit: unit || whole.unit,
    city: cell('city') || whole.city,
    state: cell('state') || whole.state,
    zip: zipCode(cell('zip')) || whole.zip,
  };
  const address = printed || [`${parts.number} ${parts.street}`, parts.unit].filter(Boolean).join(', ');
  return { address, ...parts };
}

/** `314` with `1/2` is `314 1/2`; with a letter, `314A`. */
function withHalf(number: string, half: string): string {
  const whole = number.replace(/\.0+$/, '');
  return half === '' ? whole : /^[A-Za-z]$/.test(half) ? whole + half : `${whole} ${half}`;
}

/** Five digits; the zeros that a spreadsheet took off in front are put back. */
function zipCode(text: string): string {
  const digits = /^(\d{3,5})(?:\.0+)?(?:-?\d{4})?$/.exec(text)?.[1];
  return digits ? digits.padStart(5, '0') : '';
}

function position(cell: Cell): { lat: number; lon: number } | undefined {
  const place = { lat: degrees(cell('lat')), lon: degrees(cell('lon')) };
  return isPlace(place) ? place : undefined;
}

/** With a point or, as in Spanish spreadsheets, a comma. */
function degrees(text: string): number | undefined {
  return /^[+-]?\d{1,3}(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

function readVoter(cell: Cell): ListedVoter | undefined {
  const full = cell('fullName');
  const comma = full.indexOf(',');
  const [last, first] = comma > 0 ? [full.slice(0, comma).trim(), full.slice(comma + 1).trim()] : ['', full];
  const voter = {
    vanId: cell('vanId'),
    lastName: cell('lastName') || (cell('firstName') ? '' : last),
    firstName: cell('firstName') || (cell('lastName') ? '' : first),
    middleName: cell('middleName'),
    nameSuffix: cell('nameSuffix'),
    party: cell('party'),
    age: cell('age'),
    sex: cell('sex'),
    phone: cell('phone'),
    language: cell('language'),
  };
  return voter.vanId || voter.lastName || voter.firstName ? voter : undefined;
}

function samePerson(a: ListedVoter, b: ListedVoter): boolean {
  if (a.vanId || b.vanId) return a.vanId === b.vanId;
  const name = (one: ListedVoter) =>
    [one.firstName, one.middleName, one.lastName, one.nameSuffix].join('|').toLowerCase();
  return name(a) === name(b);
}
