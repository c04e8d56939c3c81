import * as v from 'valibot';
import { logFault } from '../google/faults';
import { digest } from '../google/outside';
import type { AskerLanguage } from '../i18n/language';
import { isAskerLanguage, say, tabsLanguage } from '../i18n/language';
import { webWords } from '../i18n/web';
import { linkLanguage, linkSought, openLink } from '../mail/links';
import type { Action } from '../tables/action';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import { perform } from '../tables/perform';
import { Refusal } from '../tables/refusal';
import { buildNumber } from './buildNumber';
import type { Pages } from './pages';
import { own } from './pages';

/** What a page gets back: a value, a sentence for the reader, or the advice to reload because it is older than us. */
export type PageAnswer = { ok: true; value: unknown } | { ok: false; sentence: string } | { reload: true };

const asked = v.object({
  page: v.pipe(v.string(), v.maxLength(40)),
  token: v.pipe(v.string(), v.regex(/^([0-9a-f]{32})?$/)),
  call: v.pipe(v.string(), v.maxLength(40)),
  args: v.optional(v.record(v.string(), v.unknown()), {}),
  build: v.string(),
  language: v.optional(v.pipe(v.string(), v.check(isAskerLanguage)), 'en'),
});

/**
 * The one public function that strangers may call: an action of one page, about the subject of their link. Whoever has
 * no valid link for that page is refused in a sentence before any action is told.
 */
export function pageCall(pages: Pages) {
  return (request: unknown): PageAnswer => {
    const parsed = v.safeParse(asked, request);
    if (!parsed.success) return { ok: false, sentence: say(webWords.linkIncomplete, 'en') };
    const { page, call, token, args, build, language } = parsed.output;
    if (build !== buildNumber()) return { reload: true };
    const named = own(pages, page);
    const { withoutFile } = named ?? {};
    if (withoutFile) return answered(language, () => withoutFile(token, args));
    const action = own(named?.calls ?? {}, call);
    if (!action) return { ok: false, sentence: say(webWords.linkIncomplete, language) };
    const opened = named?.isPublic ? openToAll(action, language) : throughLink(action, page, token);
    return answered(language, () => perform(opened, args));
  };
}

/** The action of a public page, which speaks the visitor's language. */
function openToAll(action: Action, language: AskerLanguage): Action {
  return {
    ...action,
    story: (book, args, context) =>
      action.story(book, args, { ...context, language: tabsLanguage(language, context.language) }),
  };
}

/** The action as a link allows it: in one unit of work the link is checked and its subject handed over. */
function throughLink(action: Action, purpose: string, token: string): Action {
  const opened = (book: Book, args: unknown, context: Context) => {
    const link = openLink(book, token, context, purpose);
    const taken = v.safeParse(action.takes, { ...(args as object), subject: link.subject });
    if (!taken.success) throw new Refusal(webWords.notUnderstood);
    return { taken: taken.output, language: tabsLanguage(linkLanguage(link), context.language) };
  };
  return {
    ...action,
    tables: [...action.tables, linkSought(token, digest)],
    takes: v.record(v.string(), v.unknown()),
    thenReads: (action.thenReads ?? []).map(
      (next) => (book, args, context) => next(book, opened(book, args, context).taken, context),
    ),
    story: (book, args, context) => {
      const { taken, language } = opened(book, args, context);
      return action.story(book, taken, { ...context, language });
    },
  };
}

/** A stranger gets a sentence and never the words of a fault, which might tell what is stored. */
function answered(language: AskerLanguage, work: () => unknown): PageAnswer {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, sentence: error.in(language) };
    logFault(error);
    return { ok: false, sentence: say(webWords.fault, language) };
  }
}
