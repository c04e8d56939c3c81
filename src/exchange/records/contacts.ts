import { plain } from '../../recognize/plain';
import { writtenPhone } from '../../roster/contact';
import type { Reading } from './reading';

const phoneInText = /\+?\(?\d[\d\s().-]{5,}\d/g;
const emailInText = /[^\s<>,;:"()[\]]+@[^\s<>,;:"()[\]]+\.[^\s<>,;:"()[\]]+/g;
const nothing = new Set(['', 'na', 'n a', 'none', 'no', 'ninguno', 'ninguna', 'x', 'unknown']);

/** The number to call: that of a cell phone rather than that of a place; others are warned about. */
export function bestPhone(reading: Reading): string {
  const found = reading.line.each('phone').flatMap(({ text, header }) => {
    const numbers = wholeNumber(text).match(phoneInText) ?? [];
    if (numbers.length === 0 && !nothing.has(plain(text))) reading.warn('phone', text, 'notUnderstood');
    return numbers.map((number) => ({ phone: writtenPhone(number), text: number.trim(), rank: rankOf(header) }));
  });
  const complete = ({ phone }: { phone: string }) => (phone.startsWith('+') ? 0 : 10);
  const [best, ...others] = found.sort((a, b) => a.rank + complete(a) - (b.rank + complete(b)));
  for (const { phone, text } of others) if (phone !== best?.phone) reading.warn('phone', text, 'severalValues');
  return best?.phone ?? '';
}

/** A number that a spreadsheet wrote its way: `7035550142.0`; of `7.03555E+09` the last digits are gone, and so it is none. */
function wholeNumber(text: string): string {
  const [, first, rest = '', power] = /^(\d)(?:\.(\d+))?e\+?(\d+)$/i.exec(text) ?? [];
  if (first === undefined) return text.replace(/(\d)\.0+$/, '$1');
  return rest.length >= Number(power) ? first + rest.slice(0, Number(power)) : '';
}

/** The first address; others are warned about. */
export function bestEmail(reading: Reading): string {
  const found = reading.line.each('email').flatMap(({ text }) => {
    const addresses = text.replace(/mailto:/gi, '').match(emailInText) ?? [];
    if (addresses.length === 0 && !nothing.has(plain(text))) reading.warn('email', text, 'notUnderstood');
    return addresses;
  });
  const [best = '', ...others] = found;
  for (const one of others) if (one.toLowerCase() !== best.toLowerCase()) reading.warn('email', one, 'severalValues');
  return best;
}

function rankOf(header: string): number {
  const name = plain(header);
  if (/cell|mobile|movil|celular|preferred/.test(name)) return 0;
  if (/home|casa/.test(name)) return 2;
  return /work|trabajo|fax|office|oficina/.test(name) ? 3 : 1;
}
