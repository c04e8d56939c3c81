import * as v from 'valibot';
import { setting, settings } from '../chapter/settings';
import type { HtmlPage } from '../google/html';
import { htmlFile, webPage } from '../google/html';
import { say } from '../i18n/language';
import { webWords } from '../i18n/web';
import { linkLanguage, openLink } from '../mail/links';
import { links } from '../mail/tables';
import { action } from '../tables/action';
import { perform } from '../tables/perform';
import { Refusal } from '../tables/refusal';
import { buildNumber } from './buildNumber';
import { tabLanguage } from './callers';
import type { Page, Pages } from './pages';
import { own } from './pages';
import { withStart } from './shell';

const readLink = action(
  'open a page',
  { tables: [links, settings], takes: v.object({ token: v.string() }) },
  (book, { token }, context) => ({
    chapter: setting(book, 'chapterName'),
    phone: setting(book, 'phoneToCall'),
    link: linkFor(() => openLink(book, token, context)),
  }),
);

/**
 * A public function for visitors: the page of their link, without anybody's data and without changing anything, because
 * mail scanners open links too. Whoever has no valid link sees a page that says so.
 */
export function showPage(pages: Pages) {
  return (event?: { parameter?: Record<string, unknown> }): HtmlPage => {
    const token = String(event?.parameter?.t ?? '');
    const named = String(event?.parameter?.page ?? '');
    const alone = own(pages, named);
    if (alone?.withoutFile) return pageAlone(alone, { page: named, token, spanish: event?.parameter?.l === 'es' });
    const { chapter, phone, link } = perform(readLink, { token });
    const page = link ? own(pages, link.purpose) : undefined;
    const language = link ? linkLanguage(link) : tabLanguage();
    const title = say(page?.title ?? webWords.linkOver, language);
    const known = { language, build: buildNumber(), title, chapter, phone };
    const start = page && link ? { ...known, page: link.purpose, token } : known;
    return webPage(withStart(htmlFile(page?.html ?? linkOver.html), start), title);
  };
}

/** A page that opens without a look at the file. */
function pageAlone({ html, title }: Page, { page, token, spanish }: { page: string; token: string; spanish: boolean }) {
  const language = spanish ? 'es' : 'en';
  const start = {
    language,
    build: buildNumber(),
    title: say(title, language),
    chapter: '',
    phone: '',
    page,
    token,
  } as const;
  return webPage(withStart(htmlFile(html), start), start.title);
}

/** Without a valid link there is a page too. */
const linkOver = { html: 'linkOver' };

function linkFor<T>(open: () => T): T | undefined {
  try {
    return open();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
