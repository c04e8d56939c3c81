import { checkDialogWords as words } from '../../i18n/selfCheck';
import type { Seen } from '../../selfCheck/expectations';
import { element, show } from './element';
import { openPage } from './frame';
import { ask } from './server';
import { word } from './start';

openPage(async () => {
  const seen = await ask<Seen>('report', { memory: remembers() });
  show(element('p', { role: 'status' }, word(seen === 'served' ? words.pageServed : words.pageRefused)));
});

/** Whether a page may keep something on the device for a while, as walk lists do. */
function remembers(): boolean {
  const key = 'chapterbook.check';
  try {
    window.localStorage.setItem(key, 'x');
    const kept = window.localStorage.getItem(key) === 'x';
    window.localStorage.removeItem(key);
    return kept;
  } catch {
    return false;
  }
}
