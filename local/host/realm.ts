import vm from 'node:vm';
import { acrossWorlds } from './acrossWorlds';
import type { Globals } from './script';
import { zonedDate, zonedFormat } from './zonedDate';

/** The built-ins of a script's own world. */
export interface Realm {
  Date: DateConstructor;
  Error: ErrorConstructor;
}

/** Makes globals into a world of their own whose clock, zone and chance are the workbench's. */
export function makeRealm(globals: Globals, now: () => number, random: () => number, timeZone = 'Etc/UTC'): Realm {
  const context = vm.createContext(globals);
  const world = vm.runInContext(
    '({ Array, Date, Error, Intl, Math, Object, globalThis })',
    context,
  ) as typeof globalThis & Realm;
  const RealDate = world.Date;
  acrossWorlds(world);
  world.Math.random = random;
  world.globalThis.Date = zonedDate(RealDate, { now, timeZone });
  world.Intl.DateTimeFormat = zonedFormat(world.Intl.DateTimeFormat, timeZone);
  return { Date: RealDate, Error: world.Error };
}
