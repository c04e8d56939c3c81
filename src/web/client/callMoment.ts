import type { AskerLanguage } from '../../i18n/language';

/** A moment as people say it, in the reader's own time zone. @param at milliseconds since 1970 */
export function spokenMoment(at: number | null, language: AskerLanguage): string {
  const format = new Intl.DateTimeFormat(language, { weekday: 'short', hour: 'numeric', minute: '2-digit' });
  return at === null ? '' : format.format(at);
}
