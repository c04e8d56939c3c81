import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import { Refusal } from '../tables/refusal';
import { only } from '../tables/table';
import type { Job } from './job';
import { jobs, staging } from './tables';

/** What an action lists that starts or fills a job: records are stored before the job may begin with them. */
export const jobTables = [only(staging, 'id'), jobs] as const;

/** A cell holds 50,000 characters. */
const mostCharacters = 45_000;

const notFilling = {
  en: 'This list is being worked on already. Nothing more was added to it. Please start again with a new one.',
  es: 'Esta lista ya se está procesando. No se le añadió nada. Empiece de nuevo con otra.',
};

/**
 * A job that waits to be filled with `stageRecords` and set going with `startFilled`.
 * @param args JSON-able; what every slice should know
 * @returns the job's id
 */
export function openJob(book: Book, { kind }: Job, args: unknown, { now, who }: Pick<Context, 'now' | 'who'>): string {
  return book.add(jobs, {
    kind,
    state: 'filling',
    done: 0,
    of: 0,
    aside: 0,
    within: 0,
    tries: 0,
    startedBy: who,
    startedAt: now,
    changedAt: now,
    args: JSON.stringify(args ?? null),
  }).id;
}

/**
 * Adds records to a job that is being filled. Sent twice under one part number, they are stored once.
 * @param part 0, 1, 2 ... in the order sent
 */
export function stageRecords(
  book: Book,
  jobId: string,
  part: number,
  records: readonly unknown[],
  { now }: Pick<Context, 'now'>,
): void {
  const row = book.get(jobs, jobId);
  if (row.state !== 'filling') throw new Refusal(notFilling);
  if (book.find(staging, blockId(jobId, part, 0))) return;
  intoBlocks(records).forEach((block, index) => {
    const content = JSON.stringify(block);
    book.add(staging, {
      id: blockId(jobId, part, index),
      job: jobId,
      state: 'waiting',
      records: block.length,
      content,
    });
  });
  book.change(jobs, jobId, { of: (row.of ?? 0) + records.length, changedAt: now });
}

/** Everything has been sent: the next slice may begin. */
export function startFilled(book: Book, jobId: string, { now }: Pick<Context, 'now'>): void {
  if (book.get(jobs, jobId).state === 'filling') book.change(jobs, jobId, { state: 'waiting', changedAt: now });
}

/** Opens, fills and starts a job in one go, for records that are at hand. @returns the job's id */
export function startJob(book: Book, job: Job, args: unknown, records: readonly unknown[], context: Context): string {
  const jobId = openJob(book, job, args, context);
  stageRecords(book, jobId, 0, records, context);
  startFilled(book, jobId, context);
  return jobId;
}

/** Ids sort in the order in which blocks were sent. */
function blockId(jobId: string, part: number, index: number): string {
  const padded = (count: number) => String(count).padStart(5, '0');
  return `${jobId}.${padded(part)}.${padded(index)}`;
}

/** Records in as few blocks as fit a cell each. @throws Refusal when a single record does not fit */
function intoBlocks(records: readonly unknown[]): unknown[][] {
  const blocks: unknown[][] = [];
  let room = 0;
  for (const record of records) {
    const needed = JSON.stringify(record).length + 1;
    if (needed > mostCharacters) throw new Refusal(tooLong);
    if (needed > room) {
      blocks.push([]);
      room = mostCharacters;
    }
    blocks[blocks.length - 1]?.push(record);
    room -= needed;
  }
  return blocks;
}

const tooLong = {
  en: 'One line of this list is far too long. Nothing of this part was stored. Shorten it and try again.',
  es: 'Una línea de esta lista es demasiado larga. No se guardó nada de esta parte. Acórtela e inténtelo de nuevo.',
};
