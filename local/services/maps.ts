import { createHash } from 'node:crypto';
import type { Kernel } from '../kernel/kernel';
import { serve } from '../kernel/serve';
import type { Face } from './face';
import { pointsOf, polylineOf } from './polyline';
import type { Quotas } from './quotas';
import { aNumber, anArray, aText, type Fits, mustFit } from './signature';

/** An address whose place is known. */
export interface KnownAddress {
  /** `101 N ALFRED ST` */
  street: string;
  city: string;
  state: string;
  zip: string;
  lat: number;
  lon: number;
}

type GeocoderFace = 'geocode' | 'reverseGeocode' | `set${'Bounds' | 'Language' | 'Region'}`;

/**
 * Finds the places of the addresses that the host was given, and of no others.
 * @documented https://developers.google.com/apps-script/reference/maps/geocoder
 */
class Geocoder implements Face<GoogleAppsScript.Maps.Geocoder, GeocoderFace> {
  constructor(
    private readonly kernel: Kernel,
    private readonly known: () => readonly KnownAddress[],
    private readonly quotas: Quotas,
  ) {}

  /** @documented as the Geocoding API answers: `status` OK or ZERO_RESULTS, `results` with `geometry.location` */
  geocode(address: string): unknown {
    mustFit(this.kernel, 'Maps.Geocoder.geocode', [address], [aText]);
    this.quotas.use(this.kernel, 'geocode');
    const wanted = wordsOf(address);
    return answer(this.known().filter((one) => startsAlike(wordsOf(lineOf(one)), wanted)));
  }
  /** @unknown strict: only an address within 50 meters; Google gives the nearest of several kinds */
  reverseGeocode(latitude: number, longitude: number): unknown {
    mustFit(this.kernel, 'Maps.Geocoder.reverseGeocode', [latitude, longitude], [aNumber, aNumber]);
    this.quotas.use(this.kernel, 'geocode');
    const meters = (one: KnownAddress) =>
      Math.hypot(
        (one.lat - latitude) * 111_195,
        (one.lon - longitude) * 111_195 * Math.cos((latitude * Math.PI) / 180),
      );
    const near = this.known().filter((one) => meters(one) <= 50);
    return answer(near.sort((one, other) => meters(one) - meters(other)).slice(0, 1));
  }
  /** @documented prefers what lies inside; all that is known here lies in one town */
  setBounds(...corners: number[]): this {
    mustFit(this.kernel, 'Maps.Geocoder.setBounds', corners, [aNumber, aNumber, aNumber, aNumber]);
    return this;
  }
  setLanguage(language: string): this {
    mustFit(this.kernel, 'Maps.Geocoder.setLanguage', [language], [aText]);
    return this;
  }
  setRegion(region: string): this {
    mustFit(this.kernel, 'Maps.Geocoder.setRegion', [region], [aText]);
    return this;
  }
}

/** @documented https://developers.google.com/apps-script/reference/maps/maps */
class Maps implements Face<GoogleAppsScript.Maps.Maps, 'newGeocoder' | `${'en' | 'de'}codePolyline`> {
  constructor(
    private readonly kernel: Kernel,
    private readonly known: () => readonly KnownAddress[],
    private readonly quotas: Quotas,
  ) {}

  newGeocoder(): Geocoder {
    return serve(this.kernel, 'Geocoder', new Geocoder(this.kernel, this.known, this.quotas));
  }
  encodePolyline(points: number[]): string {
    const arePairs: Fits = (list) => anArray(list) && (list as unknown[]).every(aNumber);
    mustFit(this.kernel, 'Maps.encodePolyline', [points], [arePairs]);
    if (points.length % 2 !== 0) throw this.kernel.exception('Invalid argument: points');
    return polylineOf(points);
  }
  /** @unknown strict: the sentence for a line that breaks off */
  decodePolyline(polyline: string): number[] {
    mustFit(this.kernel, 'Maps.decodePolyline', [polyline], [aText]);
    const points = pointsOf(polyline);
    if (!points) throw this.kernel.exception('Invalid argument: polyline');
    return points;
  }
}

function answer(found: readonly KnownAddress[]): object {
  return { status: found.length > 0 ? 'OK' : 'ZERO_RESULTS', results: found.map(resultOf) };
}

const politicalTypes = new Set(['locality', 'administrative_area_level_1', 'country']);
/** Google shows about 300 m around a house. */
const viewportDegrees = 0.0013489802915;

/** The same for the same address, another for another. */
function placeIdOf(one: KnownAddress): string {
  return `ChIJ${createHash('sha256').update(lineOf(one)).digest('base64url').slice(0, 23)}`;
}

function resultOf(one: KnownAddress): object {
  const [number = '', ...street] = one.street.split(' ');
  const part = (type: string, name: string, short = name) => ({
    long_name: name,
    short_name: short,
    types: politicalTypes.has(type) ? [type, 'political'] : [type],
  });
  const corner = (step: number) => ({ lat: one.lat + step, lng: one.lon + step });
  return {
    address_components: [
      part('street_number', number),
      part('route', street.join(' ')),
      part('locality', one.city),
      part('administrative_area_level_1', one.state),
      part('country', 'United States', 'US'),
      part('postal_code', one.zip),
    ],
    formatted_address: `${lineOf(one)}, USA`,
    geometry: {
      location: { lat: one.lat, lng: one.lon },
      location_type: 'ROOFTOP',
      viewport: { northeast: corner(viewportDegrees), southwest: corner(-viewportDegrees) },
    },
    place_id: placeIdOf(one),
    types: ['street_address'],
  };
}

function lineOf({ street, city, state, zip }: KnownAddress): string {
  return `${street}, ${city}, ${state} ${zip}`;
}

function wordsOf(address: string): string[] {
  return address
    .toUpperCase()
    .split(/[\s,.]+/)
    .filter((word) => word !== '' && word !== 'USA');
}

/**
 * Whether an address begins with the words that were asked for, three at least, such as `101 N ALFRED`; further on words
 * may be left out, such as the state.
 */
function startsAlike(full: readonly string[], wanted: readonly string[]): boolean {
  if (wanted.length < 3 || !wanted.slice(0, 3).every((word, place) => full[place] === word)) return false;
  let from = 0;
  return wanted.every((word) => {
    from = full.indexOf(word, from) + 1;
    return from > 0;
  });
}

/** @param known the addresses whose places are known; asked for when they are needed */
export function mapsService(kernel: Kernel, known: () => readonly KnownAddress[], quotas: Quotas) {
  return serve(kernel, 'Maps', new Maps(kernel, known, quotas));
}
