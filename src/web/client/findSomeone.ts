import type { RequestCard } from '../../aid/findSomeone';
import { findWords as words } from '../../i18n/offer';
import { element, show } from './element';
import { openPage } from './frame';
import { planAll } from './offerAll';
import { askSheet } from './server';
import { word } from './start';
import { bestOf, othersFor } from './whoCanHelp';

/** As many cards as one looks at; the rest on request. */
const atFirst = 15;

openPage(async () => {
  const open = await askSheet<RequestCard[]>('listOpenRequests');
  if (open.length === 0) {
    show(element('p', {}, word(words.noneOpen)));
    return;
  }
  const plan = element('div', { 'aria-live': 'polite' });
  show(...(open.length > 1 ? [planAll(plan), plan] : []), ...cards(open));
});

function cards(open: RequestCard[]): HTMLElement[] {
  const list = element('ol', { class: 'plain' }, ...open.slice(0, atFirst).map(card));
  const rest = open.slice(atFirst);
  if (rest.length === 0) return [list];
  const more = element('button', { type: 'button', class: 'second wide' }, word(words.more, { count: rest.length }));
  more.addEventListener('click', () => {
    const shown = rest.map(card);
    list.append(...shown);
    more.remove();
    shown[0]?.querySelector('h2')?.focus();
  });
  return [list, more];
}

/** One request: what is needed, who is being asked, and who is best asked with one click. */
function card(request: RequestCard): HTMLElement {
  const { id, need, quantity, area, urgency, waiting, wasNotSafe } = request;
  const heading = word(words.request, { need, area: area || word(words.noArea) });
  const line = word(quantity ? words.forPeople : words.requestLine, { urgency, quantity, id });
  return element(
    'li',
    { class: 'card' },
    element('h2', { id, tabindex: '-1' }, heading),
    element('p', { class: 'hint' }, line),
    ...(wasNotSafe ? [element('p', {}, element('strong', {}, word(words.notSafe)))] : []),
    ...(waiting.length > 0 ? [element('p', {}, word(words.waitingFor, { names: waiting.join(', ') }))] : []),
    ...bestOf(request),
    othersFor(request),
  );
}
