import * as v from 'valibot';
import { areas } from '../chapter/tables';
import { say } from '../i18n/language';
import { turfWords } from '../i18n/turf';
import { job } from '../jobs/job';
import { jobTables, openJob, stageRecords, startFilled } from '../jobs/stage';
import { jobs, staging } from '../jobs/tables';
import { action } from '../tables/action';
import { only } from '../tables/table';
import { type StagedDoor, stagedDoor } from './stagedDoors';
import { doors, voters } from './tables';
import { keyTypedDoors, takeDoors } from './takeDoors';

/** Long work: doors and voters of a list into the chapter's tabs. */
export const bringInDoors = job<StagedDoor>('bringInDoors', {
  label: { en: 'Bringing in a door list', es: 'Trayendo una lista de puertas' },
  tables: [only(doors, 'key', 'lat', 'lon', 'area'), voters, areas],
  slice: (book, { records }) => {
    takeDoors(
      book,
      records.map(({ value }) => value),
    );
  },
});

/** How many of a list's doors the chapter has already; asked before anything is brought in. */
export const knownDoors = action(
  'compare a door list',
  { tables: [only(doors, 'key')], takes: v.object({ keys: v.array(v.string()) }), unlogged: true },
  (book, { keys }): number => {
    const have = new Set(book.all(doors).map(({ key }) => key));
    return keys.filter((key) => have.has(key)).length;
  },
);

/** Makes room for a door list that is about to be sent. @returns the job's id */
export const beginDoorList = action(
  'begin a door list',
  { tables: [...jobTables, only(doors, 'address', 'unit', 'city', 'zip', 'key')] },
  (book, _, context): string => {
    keyTypedDoors(book);
    return openJob(book, bringInDoors, {}, context);
  },
);

/**
 * Takes one part of a door list; with the last, the work begins. A part that is sent again, because no answer came, is
 * harmless.
 */
export const sendDoors = action(
  'send part of a door list',
  {
    tables: jobTables,
    takes: v.object({
      jobId: v.string(),
      part: v.pipe(v.number(), v.integer(), v.minValue(0)),
      doors: v.pipe(v.array(stagedDoor), v.maxLength(2000)),
      last: v.boolean(),
    }),
  },
  (book, { jobId, part, doors: listed, last }, context) => {
    if (last && book.get(jobs, jobId).state !== 'filling') return;
    stageRecords(book, jobId, part, listed, context);
    if (last) startFilled(book, jobId, context);
  },
);

const unsentAfter = 24 * 60 * 60_000;

/** Lists whose sending was given up are forgotten after a day: nobody would miss them, and they name people. */
export const forgetUnsentLists = action(
  'forget door lists that were not sent whole',
  { tables: [jobs, only(staging, 'job')] },
  (book, _, { now, language }) => {
    const unsent = book
      .all(jobs)
      .filter(({ kind, state, changedAt }) => {
        return kind === bringInDoors.kind && state === 'filling' && (changedAt ?? 0) < now - unsentAfter;
      })
      .map(({ id }) => id);
    for (const { id, job: jobId } of book.all(staging)) if (unsent.includes(jobId)) book.erase(staging, id);
    const reason = say(turfWords.unsent, language);
    for (const id of unsent) book.change(jobs, id, { state: 'stopped', reason, changedAt: now });
  },
);
