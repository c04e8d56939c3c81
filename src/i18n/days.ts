import type { AskerLanguage, Language } from './language';
import { tabsLanguage } from './language';

/** From Sunday on, as Sheets counts them. */
export const weekdays: Record<Language, readonly string[]> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  es: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
};
const months: Record<Language, readonly string[]> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
};

/** How a language says a day. */
export interface DayWords {
  /** From Sunday on. */
  weekdays: readonly string[];
  /** From January on. */
  months: readonly string[];
  /** Such as `{weekday}, {month} {number}`. */
  day: string;
}

const ways: Record<Language, string> = { en: '{weekday}, {month} {number}', es: '{weekday} {number} de {month}' };
const learnt = new Map<AskerLanguage, DayWords>();

export function learnDays(language: AskerLanguage, words: DayWords): void {
  learnt.set(language, words);
}

function dayWords(language: AskerLanguage): DayWords {
  const known = tabsLanguage(language, 'en');
  return learnt.get(language) ?? { weekdays: weekdays[known], months: months[known], day: ways[known] };
}

/** A day as people say it, such as "Thursday, March 5". @param day YYYY-MM-DD */
export function spokenDay(day: string, language: AskerLanguage): string {
  const date = new Date(`${day}T00:00:00Z`);
  const words = dayWords(language);
  const values: Record<string, string> = {
    weekday: words.weekdays[date.getUTCDay()] ?? '',
    month: words.months[date.getUTCMonth()] ?? '',
    number: String(date.getUTCDate()),
  };
  return words.day.replace(/\{(\w+)\}/g, (_, place: string) => values[place] ?? '');
}
