import type { Language } from './language';

/** A time of day as people say it: "5:30 pm" or "17:30". @param time HH:MM */
export function spokenTime(time: string, language: Language): string {
  if (language === 'es') return time.replace(/^0/, '');
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  return `${shown}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`} ${hour < 12 ? 'am' : 'pm'}`;
}
