import { areas, volunteers } from '../../chapter/tables';
import { listKindWords } from '../../i18n/exchange';
import { storeWords } from '../../i18n/imports';
import { say, type Words } from '../../i18n/language';
import { type Job, type JobRecord, job } from '../../jobs/job';
import { shifts } from '../../roster/tables';
import type { Book } from '../../tables/book';
import { only, type Table } from '../../tables/table';
import { doors, questions, visits } from '../../turf/tables';
import { recountDoors, recountTables } from '../../turf/visitsSettle';
import type { ListKind } from '../list';
import type { StagedRecord, StagedRow } from '../staged';
import { rememberedIn } from './memory';
import { namedTables } from './spoken';
import { type Stored, storedKinds, storedVoters } from './storedKinds';
import { importMemory, imports } from './tables';
import { takeRecords } from './takeRecords';

/** What an import's job was started with. */
export interface ImportArgs {
  readonly importId: string;
}

const recordsAtOnce = 2000;
const noted = [only(importMemory, 'import'), imports];

type StoredKind = keyof typeof storedKinds;

/** Long work, one a kind of list: its records into the chapter's tabs. */
export const bringInJobs = Object.fromEntries(
  (Object.keys(storedKinds) as StoredKind[]).map((kind) => [kind, bringInJob(kind)]),
) as Readonly<Record<StoredKind, Job>>;

function bringInJob(kind: StoredKind): Job {
  const stored = storedKinds[kind];
  return job<StagedRecord>(`bringIn.${kind}`, {
    label: labelled(storeWords.bringingIn, kind),
    tables: [...neededBy(stored, []), ...noted],
    tablesFor: (records) => [
      ...neededBy(
        stored,
        records.map(({ value }) => value),
      ),
      ...noted,
    ],
    recordsAtOnce,
    slice: (book, { jobId, args, records }, context) => {
      const { importId } = args as ImportArgs;
      takeRecords(book, records as JobRecord<StagedRecord>[], { stored, importId, jobId }, context);
    },
    finishTables: [...(kind === 'visits' ? recountTables : []), importMemory, imports],
    finish: (book, { args }) => {
      const { importId } = args as ImportArgs;
      const ids = countUp(book, importId);
      if (kind === 'visits') recountDoors(book, ids.map((id) => book.find(visits, id)?.door ?? '').filter(Boolean));
    },
  });
}

/** Notes how much came of an import. @returns the ids of the rows it added */
function countUp(book: Book, importId: string): string[] {
  const all = book
    .all(importMemory)
    .filter((block) => block.import === importId)
    .flatMap(({ content }) => rememberedIn(content));
  const by = (is: (one: (typeof all)[number]) => unknown) => new Set(all.filter(is).map(({ id }) => id));
  const added = by((one) => one.added);
  const changed = by((one) => one.wrote ?? one.back);
  book.change(imports, importId, {
    state: 'done',
    added: added.size,
    changed: changed.size,
    gone: by((one) => one.gone).size,
  });
  return [...added];
}

/**
 * What these records need of the tables: of doors and voters only what tells whether they are there, and the columns
 * that change.
 */
function neededBy(stored: Stored, records: readonly StagedRecord[]): Table[] {
  const { table } = stored;
  if (table.name !== 'doors') {
    const asked = table.name === 'visits' ? [questions] : [];
    return [
      only(table, ...stored.fields, ...(hasGone(table) ? ['goneOn'] : [])),
      ...namedTables(stored),
      ...shownBeside(stored),
      ...asked,
    ];
  }
  const people = records.flatMap((record) => record.people ?? []);
  const nameless = people.some(({ add }) => add && add.voterFileId === undefined);
  return [
    only(table, ...new Set(['key', 'address', ...changing(records), ...(records.some(isOfKnown) ? ['goneOn'] : [])])),
    only(
      storedVoters.table,
      ...new Set(['voterFileId', 'goneOn', ...changing(people), ...(nameless ? storedVoters.fields : [])]),
    ),
    areas,
  ];
}

/** The tables whose rows are referred to by id: their names stand before the ids in the cells. */
function shownBeside({ table, fields, named }: Stored): Table[] {
  const names = fields.flatMap((field) => (named.includes(field) ? [] : (table.columns[field]?.to ?? [])));
  return [volunteers, shifts, doors]
    .filter(({ name }) => names.includes(name))
    .map((one) => only(one as Table, String(one.shownBy)));
}

function changing(rows: readonly StagedRow[]): string[] {
  return rows.flatMap(({ change }) => Object.keys(change ?? {}));
}

function isOfKnown({ is, gone }: StagedRecord): boolean {
  return is !== undefined || gone !== undefined;
}

function hasGone({ columns }: Table): boolean {
  return columns.goneOn !== undefined;
}

function labelled(words: Words, kind: ListKind): Words {
  const of = (language: 'en' | 'es') => say(words, language, { kind: listKindWords[kind][language] });
  return { en: of('en'), es: of('es') };
}
