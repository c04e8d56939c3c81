/** What cutting needs to know of a door. */
export interface CutDoor {
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
  readonly street: string;
  /** House number as printed. */
  readonly number: string;
  /** Precinct, ward or neighborhood; turfs are cut inside it. */
  readonly area?: string | undefined;
  /** True for a door that nobody may be sent to: it lies in no turf. */
  readonly heldOut?: boolean | undefined;
}

/** Doors at one street address: never split between turfs. */
export interface Building {
  /** Indexes of its doors. */
  readonly doors: number[];
  readonly street: string;
  /** Leading house number; 0 when there is none. */
  readonly number: number;
  /** Mean position of those doors that have one. */
  lat?: number | undefined;
  lon?: number | undefined;
}

/** One side of a street between two crossings: houses of a hundred-block with numbers of one parity, low to high. */
export type Blockface = Building[];

/** The doors' buildings, in the order first met. A door without a number is a building of its own. */
export function buildingsOf(doors: readonly CutDoor[], indexes: readonly number[]): Building[] {
  const buildings = new Map<string, Building>();
  for (const i of indexes) {
    const door = doors[i] as CutDoor;
    const street = door.street.trim().toUpperCase();
    const written = door.number.trim().toUpperCase();
    const key = written === '' ? `door ${i}` : `${street}|${written}`;
    const building = buildings.get(key) ?? { doors: [], street, number: Number(/\d{1,9}/.exec(written)?.[0] ?? 0) };
    building.doors.push(i);
    buildings.set(key, building);
  }
  return [...buildings.values()];
}

/**
 * Groups buildings by face. Where nothing but a name is shared (two Main Streets, a block cut by a river) a face falls
 * apart at gaps of more than `gap` meters.
 * @param apart meters between two buildings
 */
export function blockfaces(
  buildings: readonly Building[],
  apart: (a: Building, b: Building) => number,
  gap = 250,
): Blockface[] {
  const groups = new Map<string, Building[]>();
  for (const building of buildings) {
    const key = `${building.street}|${Math.floor(building.number / 100)}|${building.number % 2}`;
    const group = groups.get(key);
    if (group) group.push(building);
    else groups.set(key, [building]);
  }
  return [...groups.values()].flatMap((group) => {
    const faces: Blockface[] = [];
    for (const building of group.sort((a, b) => a.number - b.number)) {
      const near = faces.find((face) => apart(face[face.length - 1] as Building, building) <= gap);
      if (near) near.push(building);
      else faces.push([building]);
    }
    return faces;
  });
}
