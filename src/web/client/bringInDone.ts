import { bringInWords as words } from '../../i18n/bringIn';
import type { Steps } from './bringInList';
import { element, show } from './element';
import { notice } from './notices';
import { word } from './start';

/** The end of a list: what came of it, and what may follow. @param more buttons that belong to this list */
export function doneScreen(sentence: string, { after, close }: Steps, ...more: HTMLElement[]): void {
  const next = element('button', { type: 'button', class: 'second', click: after.go }, after.label);
  const end = element('button', { type: 'button', click: close }, word(words.close));
  show(element('h2', {}, sentence), ...more, next, end);
  notice('');
}
