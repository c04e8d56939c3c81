import { oneLine, plain } from './plain';
import { cityType, direction, isState, ordinal, streetType } from './streetWords';

/** An address in parts. What is not in the text is ''. */
export interface Address {
  /** As it was written. */
  readonly text: string;
  /** With half and letter: `314 1/2`, `12-A`, `41-25`. */
  readonly number: string;
  /** As written: `N Beauregard St`. */
  readonly street: string;
  /** As written: `Apt 4B`, `5th Fl`. */
  readonly unit: string;
  readonly city: string;
  readonly state: string;
  /** Five digits. */
  readonly zip: string;
}

const designator =
  '(?:apartment|apt|unit|suite|ste|room|rm|floor|fl|building|bldg|lot|trailer|trlr|space|spc|penthouse|apartamento|apto|departamento|depto|dpto|interior|piso|no|#)';
const bareUnit = /^(?:basement|bsmt|rear|front|upper|lower|penthouse|ph|lobby)$/i;
const unitAtEnd = new RegExp(
  `(?:^|[\\s,])((?:${designator}\\b\\.?\\s*#?|#)\\s*[A-Za-z0-9][\\w/-]*|\\d+(?:st|nd|rd|th)\\s+(?:floor|fl)\\.?|(?:basement|bsmt|rear|penthouse|ph))$`,
  'i',
);
const unitAlone = new RegExp(
  `^(?:(?:${designator}\\b\\.?|#)\\s*.{1,20}|\\d+(?:st|nd|rd|th)\\s+(?:floor|fl)\\.?|[a-z]?\\d{1,4}[a-z]?|[a-z])$`,
  'i',
);
const numberAtStart =
  /^(\d+(?:\s*-\s*\d+)?(?:-?[A-Za-z](?![A-Za-z\d]))?(?:\s*[½¼¾]|\s+\d\/\d)?|[NSEW]\d+[NSEW]\d+)\s+(?=\S)/i;
/** Roads that are called by a number: the number after them is no house. */
const numberedRoad = /(?:^|\s)(?:highway|hwy|route|rte?|road|rd|box|cr|sr|us|interstate|carretera|km)\.?$/i;

/**
 * An address in parts, by the way people in the United States write one (number, street, unit, city, state, ZIP) and,
 * when no number comes first, the Spanish way (street, number, unit). Nothing is ever guessed from outside the text,
 * and a text that is no address comes back as a street without a number.
 */
export function parseAddress(text: string): Address {
  const segments = oneLine(text.replace(/[\r\n]+/g, ', ').replace(/½/g, ' 1/2'))
    .split(',')
    .map((segment) => segment.trim())
    .filter(Boolean);
  const place = takePlace(segments);
  let unit = '';
  for (let i = segments.length - 1; i > 0; i--) {
    if (!unitAlone.test(segments[i] as string) && !bareUnit.test(segments[i] as string)) continue;
    unit = segments.splice(i, 1)[0] as string;
  }
  const city = place.city || (segments.length > 1 ? (segments.pop() as string) : '');
  const line = takeUnit(segments.join(' '), unit);
  const house = takeNumber(line.rest);
  const split = city || !place.ended ? { street: house.street, city } : cityAfterType(house.street);
  const again = takeUnit(split.street, line.unit);
  return {
    text,
    number: house.number,
    street: again.rest,
    unit: again.unit,
    city: split.city,
    state: place.state,
    zip: place.zip,
  };
}

/**
 * One spelling for one door, whoever typed it: `12 North Fifth Street, Apt. 4b` and `12 N 5TH ST #4B` have the same key.
 * @param within `building` leaves the unit out
 */
export function addressKey(
  address: Pick<Address, 'number' | 'street' | 'unit' | 'zip'>,
  within: 'door' | 'building' = 'door',
): string {
  const parts = [houseKey(address.number), streetKey(address.street), address.zip.slice(0, 5)];
  return (within === 'door' ? [...parts, unitKey(address.unit)] : parts).join('|');
}

/** One spelling for one street: `North Fifth Street` and `N 5th St.` are `N 5TH ST`. */
export function streetKey(street: string): string {
  const words = plain(street.replace(/\./g, '')).split(' ');
  return words
    .map(
      (word, i) =>
        direction(word) ??
        ordinal(word) ??
        (i > 0 || words.length === 1 ? streetType(word) : undefined) ??
        word.toUpperCase(),
    )
    .join(' ');
}

/** One spelling for one unit: `Apt. 4b`, `#4B` and `Unit 4-B` are `4B`. */
export function unitKey(unit: string): string {
  return plain(unit)
    .replace(new RegExp(`^${designator}\\s+(?=.)`), '')
    .replace(/(\d)(st|nd|rd|th) (floor|fl)$/, '$1')
    .replace(/ /g, '')
    .replace(/^0+(?=.)/, '')
    .toUpperCase();
}

function houseKey(number: string): string {
  return number
    .trim()
    .toUpperCase()
    .replace(/½/g, ' 1/2')
    .replace(/\s+(?=[A-Z])|(?<=\d)-(?=[A-Z])/g, '')
    .replace(/\s+/g, ' ');
}

/** Takes city, state and ZIP off the end of the segments; `ended`: there was a state or a ZIP. */
function takePlace(segments: string[]): { city: string; state: string; zip: string; ended: boolean } {
  if (segments.length > 1 && /^(?:usa?|u\.s\.a?\.?|united states)$/i.test(last(segments))) segments.pop();
  const zip = takeEnd(segments, /(?:^|\s)(\d{5})(?:\s?-?\s?\d{4})?$/, (found) => found.whole || found.after);
  const state = takeEnd(
    segments,
    /(?:^|\s)([A-Za-z]{2})\.?$/,
    ({ word, whole, after }) =>
      isState(word) &&
      (zip !== '' || whole || (after && !endsStreet(last(segments)))) &&
      !(streetType(word) && zip === ''),
  );
  const ended = zip !== '' || state !== '';
  const city = segments.length > 1 && !isUnit(last(segments)) ? (segments.pop() as string) : '';
  return { city, state: state.toUpperCase(), zip, ended };
}

/** `12 Bellmeade La` is on a lane and not in Louisiana: no other word says what kind of street it is. */
function endsStreet(segment: string): boolean {
  const words = segment.split(' ');
  const type = words.pop() ?? '';
  return cityType(type) !== undefined && !words.slice(1).some(streetType);
}

/**
 * Takes a word off the end of the last segment. It must not be all there is: a lone number is a house number. `whole`:
 * the word is a segment of its own; `after`: something stands before it.
 */
function takeEnd(
  segments: string[],
  pattern: RegExp,
  fits: (found: { word: string; whole: boolean; after: boolean }) => boolean,
): string {
  const segment = last(segments);
  const match = pattern.exec(segment);
  const word = match?.[1];
  if (!match || word === undefined) return '';
  const whole = segments.length > 1 && match.index === 0;
  if (!fits({ word, whole, after: match.index > 0 })) return '';
  segments.pop();
  if (match.index > 0) segments.push(segment.slice(0, match.index).trim());
  return word;
}

function last(segments: readonly string[]): string {
  return segments[segments.length - 1] ?? '';
}

function isUnit(segment: string): boolean {
  return unitAlone.test(segment) || bareUnit.test(segment);
}

function takeUnit(line: string, found: string): { rest: string; unit: string } {
  const match = unitAtEnd.exec(line);
  if (!match || match.index === 0) return { rest: line, unit: found };
  return { rest: line.slice(0, match.index).trim(), unit: found ? `${match[1]} ${found}` : (match[1] as string) };
}

function takeNumber(line: string): { number: string; street: string } {
  const start = numberAtStart.exec(line);
  if (start) {
    const number = (start[1] as string).trim();
    const street = line.slice(start[0].length);
    return letterAfterNumber(number, street);
  }
  const end = /^(.*\p{L}.*?)[\s,]+(?:n[oº°]\.?\s*|#\s*)?(\d+(?:-?[A-Za-z])?)$/u.exec(line);
  if (end && !numberedRoad.test(end[1] as string)) return { number: end[2] as string, street: end[1] as string };
  return { number: '', street: line };
}

/** `1400 A N Beauregard St` is house 1400 A; `12 A St` is on A Street and `100 E Main St` on East Main. */
function letterAfterNumber(number: string, street: string): { number: string; street: string } {
  const [letter = '', next = '', ...more] = street.split(' ');
  const isSuffix =
    /^[A-Za-z]$/.test(letter) && !direction(letter) && next !== '' && (!streetType(next) || more.length > 0);
  return isSuffix ? { number: `${number} ${letter}`, street: [next, ...more].join(' ') } : { number, street };
}

/** Without commas the city is what follows the street's last suffix, and a direction after it: `Main St NW Springfield`. */
function cityAfterType(street: string): { street: string; city: string } {
  const words = street.split(' ');
  let at = words.length - 1;
  while (at > 0 && !streetType(words[at] as string)) at--;
  if (at === 0) return { street, city: '' };
  const next = words[at + 1];
  const end = next !== undefined && direction(next) && next.length <= 2 ? at + 2 : at + 1;
  const after = words.slice(end).join(' ');
  if (/\d|#/.test(after)) return { street, city: '' };
  return { street: words.slice(0, end).join(' '), city: after };
}
