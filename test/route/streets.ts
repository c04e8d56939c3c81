import { seeded } from '../seeded';

export interface GridDoor {
  id: string;
  lat: number;
  lon: number;
  street: string;
  number: string;
  unit?: string;
  area?: string;
}

/** Invented streets on a grid: east-west streets `Street 1`..., houses every 12 m on both sides, 100 numbers a block. */
export function gridOfStreets(streets: number, blocks: number, seed = 1): GridDoor[] {
  const random = seeded(seed);
  const doors: GridDoor[] = [];
  const meter = 1 / 111_195;
  for (let s = 0; s < streets; s++) {
    for (let b = 0; b < blocks; b++) {
      const houses = 4 + Math.floor(random() * 8);
      for (let h = 0; h < houses * 2; h++) {
        const number = b * 100 + 100 + h;
        const east = b * 130 + 8 + Math.floor(h / 2) * 12;
        const north = s * 90 + (h % 2 ? 9 : -9);
        doors.push({
          id: `${s}-${number}`,
          lat: 40 + north * meter,
          lon: -75 + (east * meter) / Math.cos((40 * Math.PI) / 180),
          street: `Street ${s + 1}`,
          number: String(number),
        });
      }
    }
  }
  return doors;
}
