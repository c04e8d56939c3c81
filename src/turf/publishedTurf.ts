/** A door of a walk list as phones and paper show it. */
export interface PublishedDoor {
  readonly id: string;
  readonly address: string;
  readonly unit: string;
  /** Degrees; null when the door's position is not known. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** First names of the people to ask for: enough at the door, and little to lose with a phone. */
  readonly names: readonly string[];
}

/** A cell holds 50,000 characters. */
export const mostListCharacters = 45_000;

type Packed = [id: string, address: string, unit: string, lat: number | null, lon: number | null, names: string[]];

/** The doors of a walk list, in the order to walk, as the text of one cell. */
export function packTurf(doors: readonly PublishedDoor[]): string {
  const packed = doors.map(
    ({ id, address, unit, lat, lon, names }): Packed => [id, address, unit, rounded(lat), rounded(lon), [...names]],
  );
  return JSON.stringify(packed);
}

/** The doors of a walk list, in the order to walk, from `turfs.list`. */
export function unpackTurf(list: string): PublishedDoor[] {
  const packed = (list === '' ? [] : JSON.parse(list)) as Packed[];
  return packed.map(([id, address, unit, lat, lon, names]) => ({ id, address, unit, lat, lon, names }));
}

/** Five digits after the point are about a meter. */
function rounded(degrees: number | null): number | null {
  return degrees === null ? null : Math.round(degrees * 1e5) / 1e5;
}
