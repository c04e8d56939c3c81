import { numberSigns } from '../../engine/locale';
import type { TypedValue } from './typed';

const currencies = '$€£¥';
/** Digits in groups of three, or without groups; a fraction; an exponent. */
const digits = /^(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:e([+-]?\d{1,3}))?$/i;

interface Parts {
  /** Without signs, money and per cent. */
  bare: string;
  isNegative: boolean;
  currency: string;
  /** Whether the currency stands behind the number. */
  isBehind: boolean;
  isPercent: boolean;
}

/** A number, an amount of money or a share, with the format that a cell without one gets. */
export function readAmount(text: string, locale: string): TypedValue | undefined {
  const parts = partsOf(text);
  const match = parts && digits.exec(withPoints(parts.bare, locale));
  if (!parts || !match) return undefined;
  const [, whole = '', fraction = '', exponent] = match;
  if (whole === '' && !/\d/.test(fraction)) return undefined;
  const size = Number(`${whole.replace(/,/g, '') || '0'}${fraction}${exponent === undefined ? '' : `e${exponent}`}`);
  if (!Number.isFinite(size)) return undefined;
  const number = parts.isNegative && size !== 0 ? -size : size;
  const format = formatOf(parts, { isGrouped: whole.includes(','), fraction, exponent });
  return { kind: 'value', value: parts.isPercent ? number / 100 : number, ...(format ? { format } : {}) };
}

/** `-$3`, `$-3`, `($3)`, `3 €`, `3%`. */
function partsOf(text: string): Parts | undefined {
  const inBrackets = /^\((.*)\)$/.exec(text);
  const inner = inBrackets?.[1] ?? text;
  const match = new RegExp(
    `^([+-]?)([${currencies}]?)\\s*([+-]?)([\\d.,\\s\\u00a0\\u202f’eE+-]*?)\\s*([%${currencies}]?)$`,
  ).exec(inner);
  if (!match) return undefined;
  const [, outerSign = '', before = '', innerSign = '', bare = '', behind = ''] = match;
  if (outerSign && innerSign) return undefined;
  if (inBrackets && (outerSign || innerSign)) return undefined;
  if (before && behind) return undefined;
  if (before === '' && innerSign && outerSign) return undefined;
  const currency = before || (behind === '%' ? '' : behind);
  const isNegative = inBrackets !== null || outerSign === '-' || innerSign === '-';
  return { bare, isNegative, currency, isBehind: before === '', isPercent: behind === '%' };
}

/** As it is written in the United States; what groups wrongly there stays no number. */
function withPoints(bare: string, locale: string): string {
  const { group, decimal } = numberSigns(locale);
  if (decimal === '.') return bare;
  const isGroup = (sign: string) => sign === group || (/\s/.test(group) && /\s/.test(sign));
  return [...bare].map((sign) => (sign === decimal ? '.' : isGroup(sign) ? ',' : sign === '.' ? 'x' : sign)).join('');
}

function formatOf(
  { currency, isBehind, isPercent }: Parts,
  { isGrouped, fraction, exponent }: { isGrouped: boolean; fraction: string; exponent: string | undefined },
): string | undefined {
  const hasFraction = fraction.length > 1;
  if (isPercent) return hasFraction ? '0.00%' : '0%';
  if (currency === '$' && !isBehind) return '$#,##0.00';
  if (currency) return isBehind ? `#,##0.00 [$${currency}]` : `[$${currency}]#,##0.00`;
  if (exponent !== undefined) return '0.00E+00';
  if (isGrouped) return hasFraction ? '#,##0.00' : '#,##0';
  return undefined;
}
