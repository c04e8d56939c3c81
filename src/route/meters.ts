/** A place on the earth, in degrees. */
export interface Place {
  readonly lat: number;
  readonly lon: number;
}

/** Mean radius of the earth in meters (IUGG). */
const earthRadius = 6371008.8;
const metersPerDegree = (earthRadius * Math.PI) / 180;

/** Points on a local plane, in meters east (`x`) and north (`y`) of its middle. */
export interface Plane {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Places laid flat around their mean latitude (equirectangular projection): within a city the error stays far below
 * one in a thousand.
 */
export function onPlane(places: readonly Place[]): Plane {
  const x = new Float64Array(places.length);
  const y = new Float64Array(places.length);
  const first = places[0];
  if (!first) return { x, y };
  const lat = places.reduce((sum, place) => sum + place.lat, 0) / places.length;
  const east = metersPerDegree * Math.cos((lat * Math.PI) / 180);
  places.forEach((place, i) => {
    x[i] = eastward(place.lon - first.lon) * east;
    y[i] = (place.lat - lat) * metersPerDegree;
  });
  return { x, y };
}

/** Whether both numbers are there and can be a place; 0, 0 is what geocoders answer when they found nothing. */
export function isPlace(door: { readonly lat?: number | undefined; readonly lon?: number | undefined }): door is Place {
  const { lat, lon } = door;
  if (typeof lat !== 'number' || typeof lon !== 'number') return false;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && !(lat === 0 && lon === 0);
}

/** A difference of longitudes the short way round, across the date line too. */
function eastward(degrees: number): number {
  return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
}
