import type { GenericSchema, InferOutput } from 'valibot';
import { object } from 'valibot';
import type { Book } from './book';
import type { Context } from './context';
import type { Table } from './table';

/** What a person or a trigger can make happen: which tables it needs, what it takes, and the story of it. */
export interface Action<Takes extends GenericSchema = GenericSchema, Result = unknown> {
  /** In plain words, for the activity log: "offer a request". */
  readonly name: string;
  readonly tables: readonly Table[];
  readonly takes: Takes;
  /** A robot's own bookkeeping, which would only fill the activity log. */
  readonly unlogged?: boolean;
  /** Short, and told under the lock from its reading to its writing: what is sent twice at once is stored once. */
  readonly alone?: boolean;
  /**
   * Only adds rows, with ids of their own, to tabs of the robots' own, and looks at no more than ids that it seeks and
   * rows that came last: see `performAtEnd`. Such an action is `unlogged` and `alone`.
   */
  readonly atEnd?: boolean;
  /** What to read next, by what was read before: rows of big tables are sought by what others told. In turn. */
  readonly thenReads?: readonly Next<Takes>[];
  /** A method, so that a list can hold actions that take different things; `perform` checks what they are given. */
  story(book: Book, args: InferOutput<Takes>, context: Context): Result;
}

/** A method's type, so that a list can hold actions that take different things. */
interface Reading<Takes extends GenericSchema> {
  /** @returns tables that have not been read yet */
  next(book: Book, args: InferOutput<Takes>, context: Context): readonly Table[];
}
export type Next<Takes extends GenericSchema = GenericSchema> = Reading<Takes>['next'];

interface Needs<Takes extends GenericSchema> {
  tables: readonly Table[];
  takes?: Takes;
  unlogged?: boolean;
  alone?: boolean;
  atEnd?: boolean;
  thenReads?: readonly Next<Takes>[];
}

const nothing = object({});

/**
 * Declares an action. Locks, reading, writing, the journal, the activity log and who may call are taken care of by
 * `perform` and the callers built on it.
 */
export function action<Result, Takes extends GenericSchema = typeof nothing>(
  name: string,
  { takes, ...needs }: Needs<Takes>,
  story: (book: Book, args: InferOutput<Takes>, context: Context) => Result,
): Action<Takes, Result> {
  const asAtEnd = needs.atEnd ? { unlogged: true, alone: true } : {};
  return { name, ...needs, ...asAtEnd, takes: takes ?? (nothing as GenericSchema as Takes), story };
}
