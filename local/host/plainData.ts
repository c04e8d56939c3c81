/**
 * What `google.script.run` carries between a page and a script: primitives, plain objects and arrays.
 * @throws when anything else is in it, as Google fails the call
 */
export function plainData(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    throw illegal(typeof value);
  if (typeof value !== 'object') return value;
  const kind = Object.prototype.toString.call(value);
  if (kind === '[object Array]') return Array.from(value as unknown[], plainData);
  if (kind !== '[object Object]') throw illegal(kind);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plainData(one)]));
}

function illegal(what: string): Error {
  return new Error(`Illegal value: a ${what} cannot pass between a page and a script`);
}
