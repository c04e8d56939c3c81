import { addLocale, format as formatted, getLocale } from 'numfmt';
import { numberSigns } from './locale';
import { isGeneral } from './numberFormat';

type Value = string | number | boolean | null;

/** How people see a value in a cell of this format, where they write as this locale does. */
export function shownValue(value: Value, format: string, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return truthWord(value, locale);
  if (typeof value === 'string')
    return format.includes('@') && format !== '@' ? byFormat(value, format, locale) : value;
  if (isGeneral(format) || format === '@') return generalNumber(value, locale);
  return byFormat(value, format, locale);
}

/** In Spanish a spreadsheet says VERDADERO. */
export function truthWord(value: boolean, locale: string): string {
  const [yes, no] = locale.startsWith('es') ? ['VERDADERO', 'FALSO'] : ['TRUE', 'FALSE'];
  return (value ? yes : no) as string;
}

/** @unknown strict: a format that means nothing shows the value as if it had none */
function byFormat(value: string | number, format: string, locale: string): string {
  const pattern = format.replace(/a\/p/gi, 'A/P').replace(/\.(#+)(?![#0])/g, (_all, digits: string) => `.${digits}`);
  try {
    return formatted(pattern, value, { locale: knownLocale(locale), leap1900: false, dateSpanLarge: true }).replace(
      /(\d)[.,]$/,
      '$1',
    );
  } catch {
    return typeof value === 'string' ? value : generalNumber(value, locale);
  }
}

const known = new Set<string>();

/** Months and days are those of the language, the signs in numbers those of the place: Mexico writes 1,234.50. */
function knownLocale(locale: string): string {
  const tag = locale.replace('_', '-');
  if (!known.has(tag)) addLocale({ ...getLocale(tag), ...numberSigns(locale) } as Parameters<typeof addLocale>[0], tag);
  known.add(tag);
  return tag;
}

const digits = 10;
const longestInteger = 1e15;

/**
 * A number without a format: ten digits at most, whole numbers up to fifteen.
 * @reported what Sheets shows of `=1/3` and `=PI()`: 0.3333333333 and 3.141592654
 */
function generalNumber(value: number, locale: string): string {
  const size = Math.abs(value);
  const isPlain = value === 0 || (size >= 1e-6 && size < longestInteger);
  const text = isPlain ? plainDigits(value) : scientific(value);
  return text.replace('.', numberSigns(locale).decimal);
}

function plainDigits(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const whole = Math.trunc(Math.abs(value));
  const before = whole === 0 ? 0 : String(whole).length;
  return String(Number(value.toFixed(Math.max(0, Math.min(digits, digits - before)))));
}

function scientific(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
  const power = Number(exponent);
  const sign = power < 0 ? '-' : '+';
  return `${Number(mantissa)}E${sign}${String(Math.abs(power)).padStart(2, '0')}`;
}
