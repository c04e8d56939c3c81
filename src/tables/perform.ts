import type { GenericSchema, InferOutput } from 'valibot';
import { safeParse } from 'valibot';
import { underLock } from '../google/lock';
import { random } from '../google/outside';
import type { Action } from './action';
import { activityLog } from './activity';
import type { CellWorld } from './cells';
import type { Chapter } from './chapterFile';
import { fileFor, ownChapter } from './chapterFile';
import { commit } from './commit';
import type { Context } from './context';
import { contextNow } from './contextNow';
import { isQuiet, journal, recover } from './journal';
import type { LeftAlone } from './plan';
import { planFor } from './plan';
import type { MarkedTabs, ReadTable } from './readTable';
import { readTable, tabsOf } from './readTable';
import { Refusal } from './refusal';
import { freeIds } from './seek';
import { hasStrays, nameStrays } from './strays';
import type { Table } from './table';
import { appendOnly, together } from './table';
import { understandNames } from './typedNames';
import type { TableChanges } from './workingBook';
import { WorkingBook } from './workingBook';

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
 * @param properties the script's, if they were read already
 * @throws Refusal with nothing written
 */
export function perform<Takes extends GenericSchema, Result>(
  action: Action<Takes, Result>,
  args: unknown,
  { who = '', properties }: { who?: string; properties?: Readonly<Record<string, string>> } = {},
): Result {
  const parsed = safeParse(action.takes, args ?? {});
  if (!parsed.success) throw new Refusal(notUnderstood);
  const taken = parsed.output as InferOutput<Takes>;
  const quick = action.quickly?.perform(action, taken, who, properties);
  if (quick) return quick.done;
  const tell = (hold: Hold) => tellAndSave(action, taken, who, hold);
  if (!action.alone) return tell(underLock);
  const told = underLock(() => tell((work) => ({ done: work() })));
  if (!told) throw new Refusal(busy);
  return told.done;
}

/** Runs work while no other run writes; undefined when it could not have the lock. */
type Hold = <T>(work: () => T) => { done: T } | undefined;

function tellAndSave<Takes extends GenericSchema, Result>(
  action: Action<Takes, Result>,
  args: InferOutput<Takes>,
  who: string,
  hold: Hold,
): Result {
  const own = ownChapter();
  const context = contextNow(own, who);
  const world = { language: own.stamp.language, dayOf: (date: Date) => context.dayOf(date.getTime()) };
  const open = tableOpener(own, world, hold);
  let contents = open([...action.tables, appendOnly(activityLog), appendOnly(journal)]);
  for (const next of action.thenReads ?? [])
    contents = [...contents, ...open(next(new WorkingBook(contents, random), args, context))];
  const reads = { contents: understandNames(contents), world };
  const book = new WorkingBook(reads.contents, random, (table, ids) => freeIds(readOf(reads.contents, table), ids));
  const result = action.story(book, args, context);
  save(book, reads, own, action, context, hold);
  const isItsOwn = ({ table }: ReadTable) => !ownNotes.includes(table.name);
  action.quickly?.remember(own, contents.filter(isItsOwn));
  return result;
}

/** What every action may write to. */
const ownNotes = [activityLog.name, journal.name];

/** Puts right what a run that was stopped while saving left behind; does nothing while the journal is empty. */
export function finishSaving(): void {
  const own = ownChapter();
  const read = readTable(tabsOf(own.file), appendOnly(journal), { language: own.stamp.language, dayOf: () => '' });
  if (isQuiet(read)) return;
  if (!underLock(() => recover(read, own))) throw new Refusal(busy);
}

interface OpenTables {
  contents: ReadTable[];
  world: CellWorld;
}

/** Reads tables, each file's marks once. Rows that people typed get their ids first, so that actions see them. */
function tableOpener(own: Chapter, world: Omit<CellWorld, 'nameOf'>, hold: Hold) {
  const tabs = new Map<string, MarkedTabs>();
  const read = (table: Table) => {
    const where = table.file === own.stamp.file ? 'each' : table.file;
    const known = tabs.get(where) ?? tabsOf(fileFor(where, own));
    tabs.set(where, known);
    return readTable(known, table, world);
  };
  return (tables: readonly Table[]): ReadTable[] => {
    const first = together(tables).map(read);
    const strays = first.filter(hasStrays);
    const nameAll = () => {
      for (const one of strays) nameStrays(one, random);
    };
    if (strays.length > 0 && !hold(nameAll)) throw new Refusal(busy);
    return first.map((one) => (strays.includes(one) ? read(one.table) : one));
  };
}

/** What people see of a row that another refers to, be it new or renamed in this action. */
function namesIn(contents: readonly ReadTable[], book: WorkingBook): CellWorld['nameOf'] {
  const tables = new Map(contents.map(({ table }) => [table.name, table]));
  return (name, id) => {
    const table = tables.get(name);
    if (!table?.shownBy) return undefined;
    return (book.find(table, id) as Record<string, unknown> | undefined)?.[table.shownBy] as string | undefined;
  };
}

function save(
  book: WorkingBook,
  { contents, world: cells }: OpenTables,
  own: Chapter,
  { name, unlogged }: Pick<Action, 'name' | 'unlogged'>,
  context: Context,
  hold: Hold,
): void {
  const changes = book.changes();
  if (changes.length === 0) return;
  const read = (table: Table) => readOf(contents, table);
  const world = { ...cells, nameOf: namesIn(contents, book) };
  const done = hold(() => {
    recover(read(journal), own);
    const plans = changes.map((change) => planFor(read(change.table), change, world));
    if (!unlogged) {
      const leftAlone = plans.flatMap((plan) => plan.leftAlone);
      const line = { id: context.secret().slice(0, 12), ...activityOf(changes, leftAlone, name, context) };
      plans.push(planFor(read(activityLog), added(activityLog, line), world));
    }
    commit(plans, read(journal));
  });
  if (!done) throw new Refusal(busy);
}

const readOf = (contents: readonly ReadTable[], { name }: Table) =>
  contents.find(({ table }) => table.name === name) as ReadTable;

function added(table: Table, row: Record<string, unknown>): TableChanges {
  return { table, added: [row], changed: new Map(), erased: new Set() };
}

const mostIds = 40;

/** Words that somebody typed where a number of ours stands are in no log. */
function isNumber({ columns, idColumn }: Table, id: string): boolean {
  const { prefix = '' } = columns[idColumn] ?? {};
  return prefix.length !== 1 || id.startsWith(`${prefix}-`);
}

function activityOf(changes: TableChanges[], leftAlone: LeftAlone[], what: string, { now: at, who }: Context) {
  const ids = changes.flatMap(({ table, added, changed, erased }) =>
    [...added.map((row) => row[table.idColumn] as string), ...changed.keys(), ...erased].filter((id) =>
      isNumber(table, id),
    ),
  );
  const shown = ids.slice(0, mostIds).join(' ');
  return {
    at,
    who,
    what,
    ids: ids.length > mostIds ? `${shown} (${ids.length})` : shown,
    leftAlone: leftAlone.map(({ id, column }) => `${id} ${column}`.trim()).join(', '),
  };
}
