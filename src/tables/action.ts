import type { GenericSchema, InferOutput } from 'valibot';
import { object } from 'valibot';
import type { Book } from './book';
import type { Chapter } from './chapterFile';
import type { Context } from './context';
import type { ReadTable } from './readTable';
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
  /** A way of its own in which it is tried first. Such an action is `unlogged` and `alone`. */
  readonly quickly?: QuickWay;
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

/** A way to make some actions happen in fewer calls. Only the bundle of an action that uses it has it. */
export interface QuickWay {
  /**
   * @param properties the script's, if they were read already
   * @returns nothing when it cannot: then nothing is done, or all of it is there to be found
   */
  perform<Takes extends GenericSchema, Result>(
    action: Action<Takes, Result>,
    args: InferOutput<Takes>,
    who: string,
    properties?: Readonly<Record<string, string>>,
  ): { done: Result } | undefined;
  /** Keeps what was learnt about its tables when it was done in full. */
  remember(own: Chapter, read: readonly ReadTable[]): void;
}

interface Needs<Takes extends GenericSchema> {
  tables: readonly Table[];
  takes?: Takes;
  unlogged?: boolean;
  alone?: boolean;
  quickly?: QuickWay;
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
  const asQuick = needs.quickly ? { unlogged: true, alone: true } : {};
  return { name, ...needs, ...asQuick, takes: takes ?? (nothing as GenericSchema as Takes), story };
}
