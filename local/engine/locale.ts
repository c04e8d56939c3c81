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

/** Whether people write `1,5` and `31/12/2026` there, as in Spain, and not `1.5`. */
export function writesDecimalComma(locale: string): boolean {
  return !/^(en|zh|ja|ko|he|th)(_|$)|^es_(MX|US|PR|DO|GT|HN|NI|PA|PE|SV)$/.test(locale);
}

/** Whether `3/4` is the fourth of March there. */
export function writesMonthFirst(locale: string): boolean {
  return locale === 'en_US';
}

export function dayFormat(locale: string): string {
  return writesMonthFirst(locale) ? 'm/d/yyyy' : 'd/m/yyyy';
}

export function engineLocale(locale: string): Locale {
  const comma = writesDecimalComma(locale);
  return {
    name: locale,
    code: locale,
    thousandsSeparator: comma ? '.' : ',',
    decimalSeparator: comma ? ',' : '.',
    weekStart: writesMonthFirst(locale) ? 7 : 1,
    dateFormat: dayFormat(locale),
    timeFormat: writesMonthFirst(locale) ? 'hh:mm:ss a' : 'hh:mm:ss',
    formulaArgSeparator: comma ? ';' : ',',
  };
}
