import { htmlFile, openDialog, openSidebar } from '../google/html';
import type { Words } from '../i18n/language';
import { say } from '../i18n/language';
import { buildNumber } from './buildNumber';
import { tabLanguage } from './callers';
import { withStart } from './shell';

/** A window over the Sheet. */
export interface Dialog {
  /** Name of its HTML file in `src/web/pages`. */
  html: string;
  title: Words;
  /** Pixels; 480 by 520 when left out. */
  width?: number;
  height?: number;
}

/** Opens a dialog. @param about ids of what it is about */
export function showDialog(
  { html, title, width = 480, height = 520 }: Dialog,
  about: Record<string, string> = {},
): void {
  openDialog(pageOf({ html, title }, about), say(title, tabLanguage()), { width, height });
}

/** Opens a sidebar beside the Sheet. */
export function showSidebar(dialog: Pick<Dialog, 'html' | 'title'>, about: Record<string, string> = {}): void {
  openSidebar(pageOf(dialog, about), say(dialog.title, tabLanguage()));
}

function pageOf({ html, title }: Pick<Dialog, 'html' | 'title'>, about: Record<string, string>): string {
  const language = tabLanguage();
  const start = { language, build: buildNumber(), title: say(title, language), chapter: '', phone: '', about };
  return withStart(htmlFile(html), start);
}
