import * as v from 'valibot';
import { setting, settings } from '../chapter/settings';
import { areas } from '../chapter/tables';
import { turfWords } from '../i18n/turf';
import { type Job, job } from '../jobs/job';
import { jobTables, startJob } from '../jobs/stage';
import { byText } from '../route/streetOrder';
import { action } from '../tables/action';
import { Refusal } from '../tables/refusal';
import { only } from '../tables/table';
import { areaReader } from './areaReader';
import { cutArea } from './cutArea';
import { isKept } from './keptTurfs';
import { doors, turfs, voters } from './tables';

/** What a dialog shows of one area before its lists are made. */
export interface AreaAhead {
  /** '' for doors without an area. */
  readonly id: string;
  readonly name: string;
  /** Doors that would be cut into lists. */
  readonly free: number;
  /** Doors in lists that are handed out or done: they stay as they are. */
  readonly kept: number;
  /** Doors nobody is sent to. */
  readonly heldOut: number;
  /** Lists that are ready and would be replaced. */
  readonly ready: number;
}

/** What there is to cut, by area. */
export const walkListsAhead = action(
  'look at what walk lists can be made',
  {
    tables: [only(doors, 'area', 'turf', 'doNotKnock'), only(turfs, 'area', 'status'), only(areas, 'name'), settings],
    unlogged: true,
  },
  (book): { size: number; areas: AreaAhead[] } => {
    const lists = book.all(turfs);
    const kept = new Set(lists.filter(isKept).map(({ id }) => id));
    const areaOf = areaReader(book);
    const all = book.all(doors).map((door) => ({ ...door, area: areaOf(door.area) }));
    const ids = new Set(['', ...book.all(areas).map(({ id }) => id), ...all.map(({ area }) => area)]);
    const ahead = [...ids].map((id) => {
      const here = all.filter(({ area }) => area === id);
      const open = here.filter(({ doNotKnock }) => !doNotKnock);
      const free = open.filter(({ turf }) => !kept.has(turf)).length;
      return {
        id,
        name: book.find(areas, id)?.name ?? id,
        free,
        kept: open.length - free,
        heldOut: here.length - open.length,
        ready: lists.filter(({ area, status }) => area === id && status === 'ready').length,
      };
    });
    return {
      size: Number(setting(book, 'doorsPerTurf')),
      areas: ahead
        .filter(({ free, kept: out, heldOut }) => free + out + heldOut > 0)
        .sort((a, b) => byText(a.name, b.name)),
    };
  },
);

/** Long work, an area at a time: cutting looks at all doors of an area together. */
export const makeWalkLists: Job = job<string>('makeWalkLists', {
  label: { en: 'Making walk lists', es: 'Haciendo listas de puertas' },
  tables: [
    only(doors, 'address', 'unit', 'city', 'zip', 'lat', 'lon', 'area', 'turf', 'place', 'doNotKnock', 'key'),
    only(voters, 'door', 'firstName'),
    turfs,
    only(areas, 'name'),
  ],
  recordsAtOnce: 1,
  slice: (book, { args, records }, context) => {
    const { size } = args as { size: number };
    for (const { value: area } of records) cutArea(book, { area, size }, context);
  },
});

/** Begins to make the walk lists of some areas. @returns the job's id */
export const startWalkLists = action(
  'make walk lists',
  {
    tables: jobTables,
    takes: v.object({
      areas: v.pipe(v.array(v.string()), v.maxLength(5000)),
      size: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(300)),
    }),
  },
  (book, { areas: chosen, size }, context): string => {
    if (chosen.length === 0) throw new Refusal(turfWords.noArea);
    return startJob(book, makeWalkLists, { size }, [...new Set(chosen)], context);
  },
);
