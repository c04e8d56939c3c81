/** What tells whether a value is of a kind, in whatever world it was made. */
const kinds = {
  Array: (value: unknown) => Array.isArray(value),
  Error: (value: unknown) => Object.prototype.toString.call(value) === '[object Error]',
  Object: (value: unknown) => Object(value) === value && Object.getPrototypeOf(value) !== null,
};

type World = Record<keyof typeof kinds, { new (...args: never[]): unknown }>;

/**
 * Lets `instanceof` in a script know lists, objects and errors that services give it, as it does where all are of one
 * world. Classes that extend these tell their own as ever.
 */
export function acrossWorlds(world: World): void {
  for (const [name, isOne] of Object.entries(kinds)) {
    const kind = world[name as keyof World];
    const ordinary = Function.prototype[Symbol.hasInstance];
    const value = function hasInstance(this: unknown, one: unknown) {
      return this === kind ? isOne(one) : ordinary.call(this as never, one);
    };
    Object.defineProperty(kind, Symbol.hasInstance, { value, configurable: true });
  }
}
