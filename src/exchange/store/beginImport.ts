import * as v from 'valibot';
import { storeWords } from '../../i18n/imports';
import { say } from '../../i18n/language';
import { jobTables, openJob, stageRecords, startFilled } from '../../jobs/stage';
import { jobs, staging } from '../../jobs/tables';
import { action } from '../../tables/action';
import { Refusal } from '../../tables/refusal';
import { only } from '../../tables/table';
import { listKinds, type Mapping } from '../list';
import { stagedRecord } from '../staged';
import { bringInJobs, type ImportArgs } from './bringInJobs';
import { imports } from './tables';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const dateOrders = ['none', 'ymd', 'mdy', 'dmy', 'undecided'] as const;

export const takesBegin = v.object({
  kind: v.picklist(listKinds),
  format: v.pipe(v.string(), v.maxLength(50)),
  file: v.pipe(v.string(), v.maxLength(500)),
  source: v.pipe(v.string(), v.maxLength(20_000)),
  mapping: v.object({ fields: v.pipe(v.array(v.string()), v.maxLength(1000)), dates: v.picklist(dateOrders) }),
  whole: v.boolean(),
  counts: v.object({ rows: count, new: count, same: count, changed: count, maybe: count, rejected: count }),
  /** Rows that will be added, and people behind doors. */
  adds: v.object({ rows: count, people: count }),
});

/** Notes a list that is about to be sent, and makes room for it. */
export const beginImport = action(
  'bring in a list',
  { tables: [...jobTables, imports], takes: takesBegin },
  (book, { kind, format, file, source, mapping, counts }, context): { importId: string; jobId: string } => {
    if (kind === 'ledger') throw new Refusal(storeWords.noTab);
    const { id: importId } = book.add(imports, {
      at: context.now,
      who: context.who,
      file,
      kind,
      format,
      state: 'filling',
      rejected: counts.rejected,
      source,
      mapping: JSON.stringify(mapping),
    });
    return { importId, jobId: openJob(book, bringInJobs[kind], { importId } satisfies ImportArgs, context) };
  },
);

/** Takes one part of a list; with the last, the work begins. A part that is sent again is stored once. */
export const sendRecords = action(
  'send part of a list',
  {
    tables: [...jobTables, imports],
    takes: v.object({
      jobId: v.string(),
      part: count,
      records: v.pipe(v.array(stagedRecord), v.maxLength(2000)),
      last: v.boolean(),
    }),
  },
  (book, { jobId, part, records, last }, context): void => {
    const { state, args } = book.get(jobs, jobId);
    if (last && state !== 'filling') return;
    stageRecords(book, jobId, part, records, context);
    if (!last) return;
    startFilled(book, jobId, context);
    book.change(imports, importOf(args), { state: 'working' });
  },
);

/** What a person said of a list with the same headers the last time. */
export const mappingFor = action(
  'look for what was chosen before',
  {
    tables: [only(imports, 'at', 'kind', 'source', 'mapping', 'state')],
    takes: v.object({ source: v.string() }),
    unlogged: true,
  },
  (book, { source }): Mapping | null => {
    const [last] = book
      .all(imports)
      .filter((one) => one.source === source && one.state !== 'filling')
      .sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
    const kind = listKinds.find((one) => one === last?.kind);
    const mapping = kind && v.safeParse(takesBegin.entries.mapping, parsed(last?.mapping ?? ''));
    if (!kind || !mapping?.success) return null;
    return { kind, ...mapping.output };
  },
);

const unsentAfter = 24 * 60 * 60_000;

/** Lists whose sending was given up are forgotten after a day: nobody would miss them, and they name people. */
export const forgetUnsentLists = action(
  'forget lists that were not sent whole',
  { tables: [jobs, only(staging, 'job'), imports] },
  (book, _, { now, language }): void => {
    const kinds: readonly string[] = Object.values(bringInJobs).map(({ kind }) => kind);
    const unsent = book.all(jobs).filter(({ kind, state, changedAt }) => {
      return kinds.includes(kind) && state === 'filling' && (changedAt ?? 0) < now - unsentAfter;
    });
    const ids = new Set(unsent.map(({ id }) => id));
    for (const { id, job } of book.all(staging)) if (ids.has(job)) book.erase(staging, id);
    const reason = say(storeWords.unsent, language);
    for (const { id, args } of unsent) {
      book.change(jobs, id, { state: 'stopped', reason, changedAt: now });
      if (book.find(imports, importOf(args))) book.erase(imports, importOf(args));
    }
  },
);

function importOf(args: string): string {
  return (parsed(args) as ImportArgs | undefined)?.importId ?? '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
