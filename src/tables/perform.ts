import type { GenericSchema, InferOutput } from 'valibot';
import { safeParse } from 'valibot';
import { now } from '../google/clock';
import { linkToken } from '../google/linkToken';
import { underLock } from '../google/lock';
import { digest, pagesUrl, random, secret } from '../google/outside';
import type { SpreadsheetFile } from '../google/spreadsheet';
import { timeZoneOf } from '../google/spreadsheet';
import type { Action } from './action';
import { activityLog } from './activity';
import type { CellWorld } from './cells';
import { fileFor, ownChapter } from './chapterFile';
import type { LeftAlone } from './commitTable';
import { commitTable } from './commitTable';
import type { Context } from './context';
import type { ReadTable } from './readTable';
import { readTable } from './readTable';
import { Refusal } from './refusal';
import type { Table } from './table';
import { appendOnly } from './table';
import type { TableChanges } from './workingBook';
import { WorkingBook } from './workingBook';
import { zoneClock } from './zoneClock';

const notUnderstood = {
  en: 'Some of what was sent could not be understood. Nothing was changed. Please reload and try again.',
  es: 'No se entendió parte de lo enviado. No se cambió nada. Vuelva a cargar e inténtelo otra vez.',
};
const busy = {
  en: 'Somebody else is saving right now. Nothing was changed. Please try again in a moment.',
  es: 'Otra persona está guardando en este momento. No se cambió nada. Inténtelo de nuevo en un momento.',
};

/**
 * Makes an action happen: reads its tables, tells its story, writes what it changed under the script lock and notes it
 * in the activity log. Locks are never held while the story runs.
 * @param who e-mail of the person who acts; '' for a robot or a visitor with a link
 * @throws Refusal with nothing written
 */
export function perform<Takes extends GenericSchema, Result>(
  action: Action<Takes, Result>,
  args: unknown,
  { who = '' }: { who?: string } = {},
): Result {
  const parsed = safeParse(action.takes, args ?? {});
  if (!parsed.success) throw new Refusal(notUnderstood);
  const own = ownChapter();
  const timeZone = timeZoneOf(own.file);
  const clock = zoneClock(timeZone);
  const reads = openTables([...action.tables, appendOnly(activityLog)], (table) => fileFor(table.file, own), {
    language: own.stamp.language,
    dayOf: (date) => clock.dayOf(date.getTime()),
  });
  const moment = now();
  const context: Context = {
    ...clock,
    now: moment,
    today: clock.dayOf(moment),
    timeZone,
    random,
    secret,
    digest,
    token: linkToken,
    who,
    file: own.stamp.file,
    language: own.stamp.language,
    pagesUrl: pagesUrl(),
  };
  const book = new WorkingBook(reads.contents, random);
  const result = action.story(book, parsed.output as InferOutput<Takes>, context);
  save(book, reads, action, context);
  return result;
}

interface OpenTables {
  contents: ReadTable[];
  world: CellWorld;
}

function openTables(
  tables: readonly Table[],
  file: (table: Table) => SpreadsheetFile,
  world: Omit<CellWorld, 'nameOf'>,
): OpenTables {
  const contents = [...new Map(tables.map((table) => [table.name, table])).values()].map((table) =>
    readTable(file(table), table, world),
  );
  const nameOf = (name: string, id: string) => {
    const read = contents.find(({ table }) => table.name === name);
    const shownBy = read?.table.shownBy;
    if (!read || !shownBy) return undefined;
    const row = read.rows.find((one) => one[read.table.idColumn] === id);
    return row?.[shownBy] as string | undefined;
  };
  return { contents, world: { ...world, nameOf } };
}

function save(
  book: WorkingBook,
  { contents, world }: OpenTables,
  { name, unlogged }: Pick<Action, 'name' | 'unlogged'>,
  context: Context,
): void {
  const changes = book.changes();
  if (changes.length === 0) return;
  const readOf = (table: Table) => contents.find((read) => read.table.name === table.name) as ReadTable;
  const done = underLock(() => {
    const leftAlone = changes.flatMap((change) => commitTable(readOf(change.table), change, world));
    if (unlogged) return;
    book.add(activityLog, { id: context.secret().slice(0, 12), ...activityOf(changes, leftAlone, name, context) });
    const log = book.changes().filter(({ table }) => table.name === activityLog.name);
    for (const change of log) commitTable(readOf(change.table), change, world);
  });
  if (!done) throw new Refusal(busy);
}

const mostIds = 40;

function activityOf(changes: TableChanges[], leftAlone: LeftAlone[], what: string, { now: at, who }: Context) {
  const ids = changes.flatMap(({ table, added, changed, erased }) => [
    ...added.map((row) => row[table.idColumn] as string),
    ...changed.keys(),
    ...erased,
  ]);
  const shown = ids.slice(0, mostIds).join(' ');
  return {
    at,
    who,
    what,
    ids: ids.length > mostIds ? `${shown} (${ids.length})` : shown,
    leftAlone: leftAlone.map(({ id, column }) => `${id} ${column}`.trim()).join(', '),
  };
}
