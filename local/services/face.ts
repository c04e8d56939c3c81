/**
 * The side of one of Google's interfaces that a service class shows: its arguments as Google types them, its plain
 * results too. Enumerations and results that are objects stay open, for a class here shows less of them than Google does.
 */
export type Face<T, K extends keyof T> = {
  [P in K]: T[P] extends (...args: infer A) => infer R
    ? (...args: A) => R extends string | number | boolean | string[] ? R : unknown
    : unknown;
};
