/** A result as Google types it when it is text or a truth value; numbers (enumerations too) and objects stay open. */
type Result<R> = R extends string | boolean | string[] ? R : unknown;

/**
 * The side of one of Google's interfaces that a service class shows: its arguments as Google types them, its plain
 * results too. Other results stay open, for a class here shows less of them than Google does.
 */
export type Face<T, K extends keyof T> = {
  [P in K]: T[P] extends (...args: infer A) => infer R ? (...args: A) => Result<R> : unknown;
};
