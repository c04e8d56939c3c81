import * as v from 'valibot';
import { now } from '../google/clock';
import { pagesUrl } from '../google/outside';
import { localeOf } from '../google/spreadsheet';
import { webWords } from '../i18n/web';
import type { SelfCheck } from '../selfCheck/check';
import type { Kept } from '../selfCheck/kept';
import { allKept } from '../selfCheck/kept';
import { holdLock, notePage, tryLock } from '../selfCheck/later';
import { runCheck } from '../selfCheck/runCheck';
import { ownChapter } from '../tables/chapterFile';
import type { FileName } from '../tables/table';
import { showDialog } from './dialogs';
import type { Page } from './pages';

/** What the dialog is told of the last check and of what has come in since. */
export interface LastCheck extends Partial<Kept> {
  where: FileName;
  locale: string;
  now: number;
  /** Address of the script's pages; '' when there are none. */
  url: string;
}

/** A menu item. */
export function openSelfCheck(): void {
  showDialog({ html: 'selfCheck', title: webWords.checkInstallation, width: 640 });
}

/** `hold` and `try` are sent at the same time: two runs that want the same lock. */
export const takesCheck = v.object({
  part: v.picklist(['last', 'run', 'hold', 'try']),
  mail: v.optional(v.boolean()),
});

/** Does one part of a check and tells what is known now; nothing in a copy. */
export function partOfCheck(check: SelfCheck) {
  return ({ part, mail }: v.InferOutput<typeof takesCheck>, who: string): LastCheck => {
    const { file, stamp } = ownChapter();
    if (part === 'run') runCheck(check, { language: stamp.language, mailTo: mail ? who : undefined });
    if (part === 'hold') holdLock();
    if (part === 'try') tryLock();
    return { ...allKept(), where: stamp.file, locale: localeOf(file), now: now(), url: pagesUrl() };
  };
}

/** It reports whether pages reach the file, so it must open when they do not. */
export const checkPage: Page = {
  html: 'checkPage',
  title: webWords.checkInstallation,
  calls: {},
  withoutFile: notePage,
};
