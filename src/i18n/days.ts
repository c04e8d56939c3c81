import type { Language } from './language';

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

/** A day as people say it, such as "Thursday, March 5". @param day YYYY-MM-DD */
export function spokenDay(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  const weekday = weekdays[language][date.getUTCDay()] ?? '';
  const month = months[language][date.getUTCMonth()] ?? '';
  const number = date.getUTCDate();
  return language === 'es' ? `${weekday} ${number} de ${month}` : `${weekday}, ${month} ${number}`;
}
