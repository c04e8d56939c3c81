import { isPlace, type Place } from '../../route/meters';
import { plusCode } from './plusCode';

const signed = '([+-]?\\d{1,3}\\.\\d+)';
const pair = `${signed}(?:,|%2C|[\\s+])\\s*(?:\\+|%20)?${signed}`;

/** Where maps on the web write a position into their addresses; the pin before the middle of the screen. */
const inLinks = [
  `!3d${signed}!4d${signed}`,
  `[?&#](?:q|query|ll|destination|daddr|center|markers|mlat)=(?:loc:|loc%3A)?${pair}`,
  `[?&]mlat=${signed}&mlon=${signed}`,
  `/(?:search|place|dir)/(?:.*/)?${pair}`,
  `@${signed},${signed}`,
  `#map=\\d+/${signed}/${signed}`,
  `^geo:${signed},${signed}`,
].map((text) => new RegExp(text, 'i'));

/**
 * The position that a person typed or pasted: `38.80, -77.04`, `38°48.3'N 77°2.4'O`, a plus code in full, or the address
 * of a page of Google Maps, OpenStreetMap or Apple Maps.
 * @returns `short link` for one that tells its position only when it is opened; undefined for anything else, such as an address
 */
export function readPosition(text: string): Place | 'short link' | undefined {
  const typed = text
    .trim()
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/[\u2032\u2019\u2018]/g, "'")
    .replace(/[\u2033\u201d\u201c]|''/g, '"')
    .replace(/[\u00ba\u02da]/g, '\u00b0');
  if (/^(?:https?:|geo:|(?:www\.|maps\.)?(?:google|apple|openstreetmap|goo)\.)/i.test(typed)) return fromLink(typed);
  return plusCode(typed) ?? decimal(typed) ?? byLetters(typed);
}

function fromLink(link: string): Place | 'short link' | undefined {
  for (const pattern of inLinks) {
    const found = pattern.exec(link);
    if (found) return placeAt(Number(found[1]), Number(found[2]));
  }
  return /goo\.gl|share\.google|maps\.apple\/p|osm\.org\/go/i.test(link) ? 'short link' : undefined;
}

/** Two numbers; a comma may be the sign of decimals where something else stands between the numbers. */
function decimal(text: string): Place | undefined {
  const bare = text.replace(/^\((.*)\)$/, '$1');
  const found =
    /^([+-]?\d{1,3}\.\d+)\u00b0?(?:\s*[,;/]\s*|\s+)([+-]?\d{1,3}\.\d+)\u00b0?$/.exec(bare) ??
    /^([+-]?\d{1,3},\d+)\u00b0?(?:\s*[;/]\s*|\s+|,\s+)([+-]?\d{1,3},\d+)\u00b0?$/.exec(bare);
  if (!found) return undefined;
  const [, lat = '', lon = ''] = found;
  return placeAt(Number(lat.replace(',', '.')), Number(lon.replace(',', '.')));
}

const angle =
  '(\\d{1,3}(?:\\.\\d+)?)(?:\\s*\\u00b0\\s*|\\s+)?(?:(\\d{1,2}(?:\\.\\d+)?)(?:\\s*\'\\s*|\\s+)?(?:(\\d{1,2}(?:\\.\\d+)?)\\s*"?)?)?';
const between = '\\s*[,;]?\\s*';
const after = new RegExp(`^${angle}\\s*([NS])${between}${angle}\\s*([EWO])$`, 'i');
const before = new RegExp(`^([NS])\\s*${angle}${between}([EWO])\\s*${angle}$`, 'i');

/** Degrees with minutes and seconds, and letters for the sides of the world; W is O in Spanish. */
function byLetters(text: string): Place | undefined {
  // `80 S 45 E` is a house in Salt Lake City.
  if (!/[.\u00b0]/.test(text)) return undefined;
  const found = after.exec(text);
  if (found) {
    const [, a, b, c, northOrSouth, d, e, f, eastOrWest] = found;
    return placeAt(degrees(a, b, c, northOrSouth), degrees(d, e, f, eastOrWest));
  }
  const first = before.exec(text);
  if (!first) return undefined;
  const [, northOrSouth, a, b, c, eastOrWest, d, e, f] = first;
  return placeAt(degrees(a, b, c, northOrSouth), degrees(d, e, f, eastOrWest));
}

function degrees(whole = '', minutes = '0', seconds = '0', side = ''): number {
  if (Number(minutes) >= 60 || Number(seconds) >= 60) return Number.NaN;
  const size = Number(whole) + Number(minutes) / 60 + Number(seconds) / 3600;
  return /[SWO]/i.test(side) ? -size : size;
}

function placeAt(lat: number, lon: number): Place | undefined {
  const place = { lat, lon };
  return Number.isFinite(lat) && Number.isFinite(lon) && isPlace(place) ? place : undefined;
}
