import type { Kernel } from './kernel';

const rawOf = new WeakMap<object, object>();
const namesOfRaw = new WeakMap<object, string>();

/** How many cells a call touches, from its receiver and arguments: what its time is reckoned by. */
export type CellsOf<T> = (instance: T, method: string, args: readonly unknown[]) => number;

/**
 * A service object as a script sees it: every call goes through the kernel, and what is not there says so by name.
 * @param name as Google calls the class, such as `Range`
 */
export function serve<T extends object>(kernel: Kernel, name: string, instance: T, cellsOf: CellsOf<T> = () => 0): T {
  const served = new Proxy(instance, {
    get(target, property) {
      if (typeof property === 'symbol' || property === 'toJSON' || property === 'then') return undefined;
      if (property === 'toString' && target.toString === Object.prototype.toString) return () => name;
      const member = (target as Record<string, unknown>)[property];
      if (typeof member === 'function') {
        return (...args: unknown[]) => {
          const plain = args.map(taken);
          const call = () => (member as (...all: unknown[]) => unknown).apply(target, plain);
          const result = kernel.call(`${name}.${property}`, cellsOf(target, property, plain), call);
          return result === target ? served : result;
        };
      }
      if (member === undefined) throw kernel.exception(`${name}.${property} is not implemented in the workbench`);
      return member;
    },
    set(_target, property) {
      throw kernel.exception(`${name}.${String(property)} cannot be set`);
    },
    ownKeys: () => [],
    getOwnPropertyDescriptor: () => undefined,
  });
  rawOf.set(served, instance);
  namesOfRaw.set(instance, name);
  return served;
}

/** An argument on our side: arrays are copied into our world, what was served is itself again. */
function taken(value: unknown): unknown {
  return Array.isArray(value) ? Array.from(value, taken) : unserved(value);
}

/** The object behind what a script was given; anything else as it is. */
export function unserved(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (rawOf.get(value) ?? value) : value;
}

/** The name of Google's class that an object behind a script's is served as; undefined for what is no service. */
export function servedName(value: object): string | undefined {
  return namesOfRaw.get(value) ?? namesOfRaw.get(rawOf.get(value) ?? value);
}
