import type { AskerLanguage } from '../i18n/language';
import { languageMarks } from '../i18n/language';
import { escapeHtml } from '../mail/escape';

/** What a page knows when it opens. Never a person's data: that comes with the first call. */
export interface Start {
  language: AskerLanguage;
  build: string;
  title: string;
  chapter: string;
  /** A number to call; '' for none. */
  phone: string;
  /** Only for pages of the web app. */
  page?: string;
  token?: string;
  /** What a dialog was opened about; ids only. */
  about?: Readonly<Record<string, string>>;
}

/** Where the build leaves room for what a page knows when it opens. */
const place = '<script id="start" type="application/json">{}</script>';

/** A page's HTML with what it knows when it opens, in the reader's language. */
export function withStart(html: string, start: Start): string {
  if (!html.includes(place)) throw new Error('The page has no place for what it should know. Please build again.');
  const data = JSON.stringify(start).replace(/</g, '\\u003c');
  return html
    .replace(/<html lang="[^"]*"/, () => `<html ${languageMarks(start.language)}`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(start.title)}</title>`)
    .replace(place, () => place.replace('{}', () => data));
}
