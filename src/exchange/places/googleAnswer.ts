import { streetKey } from '../../recognize/address';
import { plain } from '../../recognize/plain';
import { isPlace, type Place } from '../../route/meters';

/** What of one of Google's answers is looked at. */
interface GeocodeResult {
  readonly partial_match?: boolean;
  readonly types?: readonly string[];
  readonly geometry?: {
    readonly location_type?: string;
    readonly location?: { readonly lat?: unknown; readonly lng?: unknown };
  };
  readonly address_components?: readonly {
    readonly long_name?: string;
    readonly short_name?: string;
    readonly types?: readonly string[];
  }[];
}

/** What an answer must agree with. */
export interface AskedAddress {
  /** House number as written. */
  readonly number: string;
  readonly street: string;
  readonly city: string;
  /** Five digits, or ''. */
  readonly zip: string;
}

const exact = ['ROOFTOP', 'RANGE_INTERPOLATED'];
const houses = ['street_address', 'premise', 'subpremise'];
const towns = ['locality', 'postal_town', 'sublocality', 'neighborhood', 'administrative_area_level_3'];

/**
 * The place that Google tells, when its answer is the very house that was asked for: its number, in its ZIP, or in its
 * city where no ZIP is known. A guess (a street without the house, another town) is no place: a walker would stand at a
 * wrong door.
 */
export function placeOfAnswer(results: readonly unknown[], asked: AskedAddress): Place | undefined {
  for (const result of results as readonly GeocodeResult[]) {
    const { partial_match, types = [], geometry } = result;
    if (partial_match || !types.some((type) => houses.includes(type))) continue;
    if (!exact.includes(geometry?.location_type ?? '') || !agrees(result, asked)) continue;
    const place = { lat: Number(geometry?.location?.lat), lon: Number(geometry?.location?.lng) };
    if (isPlace(place)) return place;
  }
  return undefined;
}

function agrees(result: GeocodeResult, { number, street, city, zip }: AskedAddress): boolean {
  const named = (types: readonly string[]) =>
    (result.address_components ?? [])
      .filter((part) => part.types?.some((type) => types.includes(type)))
      .flatMap(({ long_name = '', short_name = '' }) => [long_name, short_name]);
  const isIt = (name: string) => plain(name) === plain(number);
  if (!named(['street_number']).some(isIt)) return false;
  if (!named(['route']).some((name) => sameStreet(name, street))) return false;
  if (zip !== '') return named(['postal_code']).includes(zip);
  return city !== '' && named(towns).some((name) => plain(name) === plain(city));
}

/** Google adds directions and types that a list leaves out, never another name. */
function sameStreet(told: string, asked: string): boolean {
  const words = new Set(streetKey(told).split(' '));
  const ours = streetKey(asked).split(' ');
  return ours.every((word) => words.has(word));
}
