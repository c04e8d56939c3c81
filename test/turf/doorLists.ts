import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import { areas } from '../../src/chapter/tables';
import type { Grid } from '../../src/exchange/grid';
import { beginImport, sendRecords } from '../../src/exchange/store/beginImport';
import { bringInJobs } from '../../src/exchange/store/bringInJobs';
import { knownPage } from '../../src/exchange/store/knownRows';
import { importTables } from '../../src/exchange/store/tables';
import { jobs } from '../../src/jobs/tables';
import type { Action } from '../../src/tables/action';
import { turfTables } from '../../src/turf/tables';
import { contextOf } from '../contextOf';
import { sendList } from '../exchange/sentList';
import { oneSlice, rehearsal } from '../jobs/rehearsal';

export const at = (time: string) => contextOf({ now: `2026-03-02T${time}:00-05:00`, who: 'sam@example.org' });
export const morning = at('08:00');

export const bringInDoors = bringInJobs.doors;

export const openChapter = () => rehearsal([areas, ...turfTables, ...importTables]);
export type Chapter = ReturnType<typeof openChapter>;

/** A CSV text as the dialog reads it. */
export function listOf(csv: string): Grid {
  return parse(csv.trim()).data as string[][];
}

/** The real doors of the sample chapter, with their header. */
export const sampleDoors = (): Grid => listOf(readFileSync(join(__dirname, '../../local/sample/doors.csv'), 'utf8'));

/** Sends a list as the dialog does. @returns the job's id */
export function sent(chapter: Chapter, list: Grid, characters?: number): string {
  const actions: Record<string, Action> = { beginImport, sendRecords };
  const ask = <T>(name: string, args: object): T => {
    const asked = name === 'knownRows' ? knownPage(args as never) : actions[name];
    if (!asked) throw new Error(`Nobody asks for ${name}`);
    return chapter.unit((book) => asked.story(book, args as never, morning)) as T;
  };
  return sendList(list, 'doors', ask, characters).jobId;
}

/** Sends a list and works until it is in. */
export function broughtIn(chapter: Chapter, list: Grid): void {
  worked(chapter, bringInDoors, sent(chapter, list));
}

/** Works on a job until it ends. @returns slices it took */
export function worked(chapter: Chapter, kind: Parameters<typeof oneSlice>[1], jobId: string): number {
  for (let slices = 1; slices < 500; slices += 1) {
    const came = oneSlice(chapter, kind, jobId, morning);
    if (came === 'finished') return slices;
    if (came !== 'done') throw new Error(`${came}: ${JSON.stringify(chapter.rows(jobs))}`);
  }
  throw new Error('It never ended');
}
