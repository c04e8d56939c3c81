import { parseAddress } from '../../recognize/address';
import { isPlace } from '../../route/meters';
import type { RejectReason } from '../record';
import type { Line } from './line';

/** Where a door is, in parts; what the list does not tell is ''. */
export interface DoorAddress {
  /** As printed, or put together from its parts. */
  readonly address: string;
  readonly number: string;
  readonly street: string;
  readonly unit: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
}

/** From the columns for number and street where they are filled, else from the address as one text. */
export function doorAddress(line: Line): DoorAddress | RejectReason {
  const printed = line.text('address');
  const [number, name] = [line.text('number'), line.text('street')];
  const inParts = name !== '' && number !== '';
  // A list with "street" for the whole address and no number of its own.
  const whole = parseAddress(!inParts && printed === '' ? [number, name].filter(Boolean).join(' ') : printed);
  const street = [line.text('prefix'), name, line.text('type'), line.text('suffix')];
  const unit = [line.text('unitType'), line.text('unit')].filter(Boolean).join(' ');
  const parts = {
    number: inParts ? withHalf(number, line.text('half')) : whole.number,
    street: inParts ? street.filter(Boolean).join(' ') : whole.street,
    unit: unit || whole.unit,
    city: line.text('city') || whole.city,
    state: line.text('state') || whole.state,
    zip: zipCode(line.text('zip')) || whole.zip,
  };
  if (/^p\.?\s?o\.?\s?box\b|^apartado postal/i.test(parts.street || printed)) return 'poBox';
  if (parts.street === '') return 'noStreet';
  if (!/\d/.test(parts.number)) return 'noNumber';
  return { address: printed || [`${parts.number} ${parts.street}`, parts.unit].filter(Boolean).join(', '), ...parts };
}

/** `314` with `1/2` is `314 1/2`; with a letter, `314A`. */
function withHalf(number: string, half: string): string {
  const whole = number.replace(/\.0+$/, '');
  return half === '' ? whole : /^[A-Za-z]$/.test(half) ? whole + half : `${whole} ${half}`;
}

/** Five digits; the zeros that a spreadsheet took off in front are put back. */
export function zipCode(text: string): string {
  const digits = /^(\d{3,5})(?:\.0+)?(?:-?\d{4})?$/.exec(text)?.[1];
  return digits ? digits.padStart(5, '0') : '';
}

export function doorPosition(line: Line): { lat: number; lon: number } | undefined {
  const place = { lat: degrees(line.text('lat')), lon: degrees(line.text('lon')) };
  return isPlace(place) ? place : undefined;
}

/** With a point or, as in Spanish spreadsheets, a comma. */
function degrees(text: string): number | undefined {
  return /^[+-]?\d{1,3}(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}
