import { writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { unparse } from 'papaparse';
import { listedDoors } from '../../src/exchange/records/readDoors';
import { layoutOf } from '../../src/exchange/understand/layoutOf';
import { propose } from '../../src/exchange/understand/propose';
import { isPlace, type Place } from '../../src/route/meters';
import { streetOrder } from '../../src/route/streetOrder';
import { metersAlong, walkOrder } from '../../src/route/walkOrder';
import { cutTurf } from '../../src/turf/cut';
import { seeded } from '../../test/seeded';
import { type Asked, nameOf, print, readTable, rounded } from './options';

interface Door {
  readonly lat?: number;
  readonly lon?: number;
  readonly street: string;
  readonly number: string;
  readonly unit: string;
}

/** The doors of a list cut into turfs and walked, beside street A to Z in equal parts. */
export function cut(wanted: Asked): void {
  // Without it Node keeps what is no longer needed as long as the machine has memory, and a figure of it says nothing.
  setFlagsFromString('--optimize-for-size');
  const target = wanted.number('target', 50);
  const lines = wanted.files.flatMap((file) => {
    const doors = doorsOf(file);
    const began = performance.now();
    const random = seeded(wanted.number('seed', 1));
    const { turfs } = cutTurf(doors, { target, random });
    const cutSeconds = rounded((performance.now() - began) / 1000);
    const walked = turfs.map((turf) => {
      const { order } = walkOrder(
        turf.doors.map((i) => doors[i] as Door),
        { random, crossing: 0 },
      );
      return order.map((at) => turf.doors[at] as number);
    });
    const out = wanted.text('out');
    if (out !== undefined) writeFileSync(out, resultOf(doors, walked));
    const seconds = rounded((performance.now() - began) / 1000);
    const line = {
      instance: nameOf(file),
      doors: doors.length,
      ...figures(doors, walked, target),
      cutSeconds,
      seconds,
    };
    return wanted.isJson
      ? [line]
      : [line, { instance: 'street A to Z', ...figures(doors, byStreet(doors, target), target) }];
  });
  print(lines, wanted.isJson);
}

/** What cutting needs of a door, and no more: lists are long. */
function doorsOf(file: string): Door[] {
  const { header, rows } = readTable(file);
  const grid = [header, ...rows];
  const layout = layoutOf(grid);
  return listedDoors(grid, layout, propose(grid, layout, { kind: 'doors' })).doors.map(
    ({ lat, lon, street, number, unit }) => ({
      ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
      street,
      number,
      unit,
    }),
  );
}

function figures(doors: readonly Door[], turfs: readonly (readonly number[])[], target: number) {
  const within = turfs.filter(({ length }) => length >= target * 0.9 && length <= target * 1.1).length;
  const meters = turfs.reduce((sum, turf) => sum + metersAlong(turf.flatMap((i) => placeOf(doors[i] as Door))), 0);
  return {
    turfs: turfs.length,
    withinTenPercent: rounded(within / turfs.length),
    metersPerDoor: rounded(meters / doors.length, 2),
  };
}

const placeOf = (door: Door): Place[] => (isPlace(door) ? [door] : []);

function byStreet(doors: readonly Door[], target: number): number[][] {
  const order = streetOrder(doors);
  return Array.from({ length: Math.ceil(order.length / target) }, (_, t) => order.slice(t * target, (t + 1) * target));
}

function resultOf(doors: readonly Door[], turfs: readonly (readonly number[])[]): string {
  const rows = turfs.flatMap((turf, t) =>
    turf.map((i, order) => {
      const { lat, lon, street, number } = doors[i] as Door;
      return { door: i, turf: t, order, lat, lon, street, number };
    }),
  );
  return `${unparse(rows)}\n`;
}
