import { isPlace, type Place } from '../route/meters';
import type { Building, CutDoor } from './blockface';

/**
 * Gives each building the mean position of its doors; one whose doors have none takes that of the nearest number on its
 * street, within a hundred-block. What nothing tells stays without.
 */
export function placeByNeighbors(buildings: readonly Building[], doors: readonly CutDoor[]): void {
  for (const building of buildings) {
    const places = building.doors
      .map((i) => doors[i] as CutDoor)
      .filter((door): door is CutDoor & Place => isPlace(door));
    if (places.length === 0) continue;
    building.lat = places.reduce((sum, place) => sum + place.lat, 0) / places.length;
    building.lon = places.reduce((sum, place) => sum + place.lon, 0) / places.length;
  }
  const known = new Map<string, Building[]>();
  for (const building of buildings) {
    if (isPlace(building)) known.set(building.street, [...(known.get(building.street) ?? []), building]);
  }
  for (const building of buildings) {
    if (isPlace(building) || building.number === 0) continue;
    const far = (other: Building) =>
      Math.abs(other.number - building.number) + ((other.number - building.number) % 2 ? 0.5 : 0);
    const nearest = (known.get(building.street) ?? []).reduce<Building | undefined>(
      (best, other) => (best && far(best) <= far(other) ? best : other),
      undefined,
    );
    if (!nearest || far(nearest) > 100) continue;
    building.lat = nearest.lat;
    building.lon = nearest.lon;
  }
}
