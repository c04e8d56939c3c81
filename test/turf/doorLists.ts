import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import { areas } from '../../src/chapter/tables';
import { jobs } from '../../src/jobs/tables';
import { type DoorList, readDoors } from '../../src/turf/doorFile';
import { beginDoorList, bringInDoors, sendDoors } from '../../src/turf/importDoors';
import { inParts, stagedDoors } from '../../src/turf/stagedDoors';
import { turfTables } from '../../src/turf/tables';
import { contextOf } from '../contextOf';
import { oneSlice, rehearsal } from '../jobs/rehearsal';

export const at = (time: string) => contextOf({ now: `2026-03-02T${time}:00-05:00`, who: 'sam@example.org' });
export const morning = at('08:00');

export const openChapter = () => rehearsal([areas, ...turfTables]);
export type Chapter = ReturnType<typeof openChapter>;

/** A CSV text as the dialog reads it. */
export function listOf(csv: string): DoorList {
  const [header = [], ...rows] = parse(csv.trim()).data;
  return readDoors(header, rows);
}

/** The real doors of the sample chapter. */
export const sampleDoors = (): DoorList =>
  listOf(readFileSync(join(__dirname, '../../local/sample/doors.csv'), 'utf8'));

/** Sends a list as the dialog does. @returns the job's id */
export function sent(chapter: Chapter, { doors }: DoorList, characters?: number): string {
  const jobId = chapter.unit((book) => beginDoorList.story(book, {}, morning));
  const parts = inParts(stagedDoors(doors), characters);
  parts.forEach((part, index) => {
    const args = { jobId, part: index, doors: part as never, last: index === parts.length - 1 };
    chapter.unit((book) => sendDoors.story(book, args, morning));
  });
  return jobId;
}

/** Sends a list and works until it is in. */
export function broughtIn(chapter: Chapter, list: DoorList): void {
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
