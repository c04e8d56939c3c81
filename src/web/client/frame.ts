import { pageWords } from '../../i18n/page';
import { byId, element } from './element';
import { callLink } from './reachLinks';
import { explain } from './server';
import { start, word } from './start';

/**
 * Fills in what every page has, then shows the page itself.
 * @param open asks the server what to show, and shows it
 */
export async function openPage(open: () => Promise<void> | void): Promise<void> {
  document.documentElement.lang = start.language;
  byId('title').textContent = start.title;
  byId('chapter').textContent = start.chapter;
  if (start.chapter) byId('foot').append(...foot());
  const main = byId('main');
  if (main.childElementCount === 0) main.append(element('p', { role: 'status' }, word(pageWords.loading)));
  try {
    await open();
  } catch (error) {
    main.replaceChildren();
    explain(error);
  }
}

function foot(): HTMLElement[] {
  const tip = element('p', {}, word(pageWords.privateWindow));
  if (!start.phone) return [tip];
  const [before = '', after = ''] = word(pageWords.call, { phone: '\n' }).split('\n');
  const number = callLink(start.phone);
  return [element('p', {}, before, number, after), tip];
}
