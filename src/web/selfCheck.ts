import * as v from 'valibot';
import { now } from '../google/clock';
import { pagesUrl } from '../google/outside';
import { localeOf, ownFile } from '../google/spreadsheet';
import { webWords } from '../i18n/web';
import type { SelfCheck } from '../selfCheck/check';
import type { Checked } from '../selfCheck/expectations';
import { allKept } from '../selfCheck/kept';
import { holdLock, notePage, tryLock } from '../selfCheck/later';
import { runCheck } from '../selfCheck/runCheck';
import { stampOfOriginal } from '../tables/chapterFile';
import { tabLanguage } from './callers';
import { showDialog } from './dialogs';
import type { Page } from './pages';

/** What the dialog shows of a check. */
export interface LastCheck extends Checked {
  locale: string;
  /** The page that reports back, for the steward to open; '' when there is none. */
  page: string;
}

/** A menu item. */
export function openSelfCheck({ where }: SelfCheck): () => void {
  const dialog = { html: 'selfCheck', title: webWords.checkInstallation, width: 640, height: 640 };
  return () => showDialog(dialog, { where });
}

export const takesCheck = v.object({
  /** `hold` and `try` are sent at the same time: two runs that want the same lock. */
  part: v.picklist(['last', 'run', 'hold', 'try']),
  mail: v.optional(v.boolean(), false),
});

/** Does one part of a check and tells what is known now; nothing in a copy. */
export function partOfCheck(check: SelfCheck) {
  return ({ part, mail }: v.InferOutput<typeof takesCheck>, who: string): LastCheck | null => {
    stampOfOriginal(ownFile());
    const language = tabLanguage();
    if (part === 'run') runCheck(check, { language, mailTo: mail ? who : undefined });
    if (part === 'hold') holdLock();
    if (part === 'try') tryLock();
    return lastCheck(check);
  };
}

function lastCheck({ where }: SelfCheck): LastCheck | null {
  const { last, inTrigger, onPage, twoRuns, page } = allKept();
  if (!last) return null;
  const url = pagesUrl();
  const address = page && url ? `${url}?page=check&t=${page.token}&l=${tabLanguage()}` : '';
  const seen = { ...last.seen, ...twoRuns, ...inTrigger, ...onPage };
  return { ...last, seen, where, now: now(), locale: localeOf(ownFile()), page: address };
}

/** It reports whether pages reach the file, so it must open when they do not. */
export const checkPage: Page = {
  html: 'checkPage',
  title: webWords.checkInstallation,
  calls: {},
  withoutFile: notePage,
};
