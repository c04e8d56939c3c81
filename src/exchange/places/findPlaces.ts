import { setting, settings } from '../../chapter/settings';
import { areas } from '../../chapter/tables';
import { findPlacesWords as words } from '../../i18n/places';
import { type Answers, job } from '../../jobs/job';
import { jobTables, startJob } from '../../jobs/stage';
import { jobs } from '../../jobs/tables';
import type { Place } from '../../route/meters';
import { action } from '../../tables/action';
import type { Book } from '../../tables/book';
import type { Context } from '../../tables/context';
import { Refusal } from '../../tables/refusal';
import { only } from '../../tables/table';
import { doors } from '../../turf/tables';
import { areaByOutline } from './areaByOutline';
import { buildingKey, buildingsOfDoors, placeOf } from './buildings';
import { kilometersAway } from './farAway';
import { type AskedAddress, placeOfAnswer } from './googleAnswer';

/** A building that Google is asked about. */
export interface AskedBuilding extends AskedAddress {
  key: string;
  doors: readonly string[];
}

const doorColumns = only(doors, 'address', 'unit', 'city', 'zip', 'lat', 'lon', 'area', 'doNotKnock', 'key');
/** What finding places reads and writes. */
export const placeTables = [doorColumns, only(areas, 'name', 'outline')] as const;

/** Whether the steward lets addresses of doors be sent to Google. */
export const mayAskGoogle = action(
  'see whether Google may be asked',
  { tables: [settings], unlogged: true },
  (book): boolean => setting(book, 'findPlaces') === 'yes',
);

/**
 * Long work: the place of each building, once for all its units; `askedInTurn` gets the answers. When the day's share is
 * used up it rests and tries again every hour, so that it goes on as soon as there is a new one.
 */
export const findPlaces = job<AskedBuilding>('findPlaces', {
  label: { en: 'Finding doors on the map', es: 'Buscando puertas en el mapa' },
  tables: placeTables,
  recordsAtOnce: 20,
  slice: (book, { records }) => {
    const areaOf = areaByOutline(book);
    for (const { value, answer } of records) {
      const place = answer as Place | null;
      if (place && isNear(book, value, place)) givePlace(book, value.doors, place, areaOf, value.key);
    }
  },
});

/** A city without a ZIP may be any of its name: there the place must be where the chapter's other doors are. */
function isNear(book: Book, { zip }: AskedBuilding, place: Place): boolean {
  return zip !== '' || (kilometersAway(book, place) ?? Number.POSITIVE_INFINITY) < 50;
}

const hour = 60 * 60_000;

/**
 * What Google answers about some buildings, one after the other, until it answers no more.
 * @param isOn whether the steward lets it be asked
 * @param geocode Google's results for an address, or why there are none
 */
export function askedInTurn(
  buildings: readonly AskedBuilding[],
  isOn: boolean,
  geocode: (address: string) => readonly unknown[] | 'used up' | 'busy',
): Answers {
  if (!isOn) return { answers: [], pause: { milliseconds: 'for good', why: words.switchedOff } };
  const answers: (Place | null)[] = [];
  for (const building of buildings) {
    const { number, street, city, zip } = building;
    const answer = geocode([`${number} ${street}`, [city, zip].filter(Boolean).join(' ')].filter(Boolean).join(', '));
    if (answer === 'used up') return { answers, pause: { milliseconds: hour, why: words.usedUp } };
    if (answer === 'busy') return { answers, pause: { milliseconds: hour / 6, why: words.busy } };
    answers.push(placeOfAnswer(answer, building) ?? null);
  }
  return { answers };
}

/** Gives doors a place where they have none, and with it the area they lie in. @param key passes over what has moved on */
export function givePlace(
  book: Book,
  ids: readonly string[],
  { lat, lon }: Place,
  areaOf: (place: Place) => string,
  key?: string,
): void {
  for (const id of ids) {
    const door = book.find(doors, id);
    if (!door || (key !== undefined && (placeOf(door) || buildingKey(door) !== key))) continue;
    const area = door.area || areaOf({ lat, lon });
    book.change(doors, id, { lat, lon, area });
  }
}

/** What `startFindingPlaces` did. */
export interface FindingPlaces {
  /** The job, for `continueJob`; '' when there is nothing to ask. */
  readonly jobId: string;
  /** Doors that took the place of another door at their address. */
  readonly shared: number;
  /** Buildings that Google is asked about. */
  readonly asked: number;
}

/**
 * Begins to ask Google for the places of doors that have none. Doors at the address of one that has a place take that.
 * Not asked about: doors nobody is sent to, and addresses without a house number or without city and ZIP.
 * @throws Refusal where the steward has not switched it on
 */
export const startFindingPlaces = action(
  'find doors on the map',
  { tables: [...jobTables, settings, ...placeTables] },
  (book, _, context): FindingPlaces => {
    if (setting(book, 'findPlaces') !== 'yes') throw new Refusal(words.notSwitchedOn);
    const shared = sharePlaces(book);
    return { ...startAsking(book, context), shared };
  },
);

const isOpen = (state: string) => state === 'waiting' || state === 'running';

/** Begins to ask Google, or tells which job is at it. */
export function startAsking(book: Book, context: Context): { jobId: string; asked: number } {
  const running = book.all(jobs).find(({ kind, state }) => kind === findPlaces.kind && isOpen(state));
  if (running) return { jobId: running.id, asked: running.of ?? 0 };
  const open = buildingsOfDoors(book.all(doors)).filter(
    ({ placeless, heldOut, number, street, city, zip }) =>
      placeless.length > 0 && !heldOut && number !== '' && street !== '' && (zip !== '' || city !== ''),
  );
  const records = open.map(
    ({ key, number, street, city, zip, placeless }): AskedBuilding => ({
      key,
      number,
      street,
      city,
      zip,
      doors: placeless.slice(0, 2000),
    }),
  );
  if (records.length === 0) return { jobId: '', asked: 0 };
  return { jobId: startJob(book, findPlaces, {}, records, context), asked: records.length };
}

/** Doors at one address stand at one place. @returns how many got theirs */
export function sharePlaces(book: Book): number {
  const areaOf = areaByOutline(book);
  let shared = 0;
  for (const { place, placeless } of buildingsOfDoors(book.all(doors))) {
    if (!place || placeless.length === 0) continue;
    givePlace(book, placeless, place, areaOf);
    shared += placeless.length;
  }
  return shared;
}
