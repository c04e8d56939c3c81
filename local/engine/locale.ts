/** How numbers, days and formulas are written somewhere, in the engine's own words. */
interface Locale {
  name: string;
  code: string;
  thousandsSeparator: string;
  decimalSeparator: string;
  weekStart: number;
  dateFormat: string;
  timeFormat: string;
  formulaArgSeparator: string;
}

/** The signs that part thousands and fractions there, such as `,` and `.`. */
export function numberSigns(locale: string): { group: string; decimal: string } {
  const known = signs.get(locale) ?? readSigns(locale);
  signs.set(locale, known);
  return known;
}

const signs = new Map<string, { group: string; decimal: string }>();

/** Four digits are not grouped everywhere by themselves: seven are. */
function readSigns(locale: string): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(locale.replace('_', '-')).formatToParts(1_234_567.5);
  const sign = (kind: string) => parts.find(({ type }) => type === kind)?.value ?? '';
  return { group: sign('group'), decimal: sign('decimal') };
}

/** Whether people write `1,5` there and not `1.5`, as in Spain. */
export function writesDecimalComma(locale: string): boolean {
  return numberSigns(locale).decimal === ',';
}

/** Whether `3/4` is the fourth of March there. */
export function writesMonthFirst(locale: string): boolean {
  return locale === 'en_US';
}

/** Of a day that is typed without more. */
export function dayFormat(locale: string): string {
  return writesMonthFirst(locale) ? 'M/d/yyyy' : 'd/M/yyyy';
}

export function engineLocale(locale: string): Locale {
  const { group, decimal } = numberSigns(locale);
  return {
    name: locale,
    code: locale,
    thousandsSeparator: group,
    decimalSeparator: decimal,
    weekStart: writesMonthFirst(locale) ? 7 : 1,
    dateFormat: dayFormat(locale).toLowerCase(),
    timeFormat: writesMonthFirst(locale) ? 'hh:mm:ss a' : 'hh:mm:ss',
    formulaArgSeparator: decimal === ',' ? ';' : ',',
  };
}
