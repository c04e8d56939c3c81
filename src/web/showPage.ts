import { setting, settings } from '../chapter/settings';
import type { HtmlPage } from '../google/html';
import { htmlFile, webPage } from '../google/html';
import { digest } from '../google/outside';
import { isAskerLanguage, say } from '../i18n/language';
import { webWords } from '../i18n/web';
import { linkLanguage, linkSought, openLink } from '../mail/links';
import { action } from '../tables/action';
import { perform } from '../tables/perform';
import { Refusal } from '../tables/refusal';
import { buildNumber } from './buildNumber';
import { tabLanguage } from './callers';
import type { Pages } from './pages';
import { own } from './pages';
import { withStart } from './shell';

const readLink = (token: string) =>
  action('open a page', { tables: [linkSought(token, digest), settings] }, (book, _, context) => ({
    chapter: setting(book, 'chapterName'),
    phone: setting(book, 'phoneToCall'),
    link: linkFor(() => openLink(book, token, context)),
  }));

/**
 * A public function for visitors: the page of their link, without anybody's data and without changing anything, because
 * mail scanners open links too. Whoever has no valid link sees a page that says so.
 */
export function showPage(pages: Pages) {
  return (event?: { parameter?: Record<string, unknown> }): HtmlPage => {
    const { t = '', page: named = '', l, as } = event?.parameter ?? {};
    const token = String(t);
    const alone = own(pages, String(named))?.withoutFile !== undefined;
    const isPublic = own(pages, String(named))?.isPublic === true && token === '';
    const { chapter, phone, link } = alone ? { ...nothingKnown, link: undefined } : perform(readLink(token), {});
    const purpose = alone || isPublic ? String(named) : link?.purpose;
    const page = purpose === undefined ? undefined : own(pages, purpose);
    const language =
      alone || isPublic ? (isAskerLanguage(String(l)) ? String(l) : 'en') : link ? linkLanguage(link) : tabLanguage();
    const title = say(page?.title ?? webWords.linkOver, language);
    const known = { language, build: buildNumber(), title, chapter, phone };
    const about = page?.opensAs?.includes(String(as)) ? { about: { as: String(as) } } : {};
    const start = page && purpose !== undefined ? { ...known, page: purpose, token, ...about } : known;
    return webPage(withStart(htmlFile(page?.html ?? linkOver.html), start), title);
  };
}

/** A page that opens without a look at the file. */
const nothingKnown = { chapter: '', phone: '' };

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
