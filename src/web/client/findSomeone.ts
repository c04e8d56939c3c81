import type { OpenRequest, WhoCan } from '../../aid/findSomeone';
import { findWords } from '../../i18n/offer';
import { byId, element, show } from './element';
import { openPage } from './frame';
import { notice } from './notices';
import { planAll } from './offerAll';
import { askSheet, during, explain } from './server';
import { start, word } from './start';

type Person = WhoCan['ranked'][number];
type LeftOut = WhoCan['passedOver'][number];

/** As many as one looks at; the rest on request. */
const atFirst = 6;

openPage(async () => {
  const open = await askSheet<OpenRequest[]>('listOpenRequests');
  if (open.length === 0) {
    show(element('p', {}, word(findWords.noneOpen)));
    return;
  }
  const field = requestField(open);
  const who = element('div', { id: 'who', 'aria-live': 'polite' });
  show(
    element('label', { for: 'request' }, word(findWords.whichRequest)),
    field,
    ...(open.length > 1 ? [planAll(who)] : []),
    who,
  );
  if (field.value !== '') await showWho(field.value);
});

function requestField(open: OpenRequest[]): HTMLSelectElement {
  const wanted = start.about?.request ?? (open.length === 1 ? open[0]?.id : '');
  const options = open.map((request) =>
    element('option', { value: request.id, selected: request.id === wanted }, requestLine(request)),
  );
  const field = element(
    'select',
    { id: 'request' },
    element('option', { value: '' }, word(findWords.choose)),
    ...options,
  );
  field.addEventListener('change', () => void showWho(field.value).catch(explain));
  return field;
}

function requestLine({ id, need, area, urgency }: OpenRequest): string {
  return word(findWords.requestLine, { need, area: area || word(findWords.noArea), urgency, id });
}

async function showWho(request: string): Promise<void> {
  const place = byId('who');
  place.replaceChildren();
  notice('');
  if (request === '') return;
  const found = await askSheet<WhoCan>('rankFor', { request });
  if (byId<HTMLSelectElement>('request').value !== request) return;
  place.replaceChildren(...whoCan(found));
}

function whoCan({ request, ranked, planned, passedOver }: WhoCan): HTMLElement[] {
  const { waiting } = request;
  return [
    ...(waiting.length > 0 ? [element('p', {}, word(findWords.waitingFor, { names: waiting.join(', ') }))] : []),
    element('h2', {}, word(findWords.whoCan)),
    ...(ranked.length > 0 ? [rankedList(request, ranked, planned)] : [element('p', {}, word(findWords.nobody))]),
    ...(passedOver.length > 0 ? [leftOutList(request, passedOver)] : []),
  ];
}

function rankedList(request: OpenRequest, ranked: Person[], planned: string): HTMLElement {
  const list = element(
    'ol',
    { class: 'plain' },
    ...ranked.slice(0, atFirst).map((one) => personCard(request, one, planned)),
  );
  const rest = ranked.slice(atFirst);
  if (rest.length === 0) return list;
  const more = element('button', { type: 'button', class: 'second' }, word(findWords.more, { count: rest.length }));
  more.addEventListener('click', () => {
    const cards = rest.map((one) => personCard(request, one, planned));
    list.append(...cards);
    more.remove();
    cards[0]?.querySelector('button')?.focus();
  });
  return element('div', {}, list, more);
}

function personCard(request: OpenRequest, { id, name, score, reasons }: Person, planned: string): HTMLElement {
  return element(
    'li',
    { class: 'card' },
    element('h3', {}, name),
    ...(id === planned ? [element('p', {}, element('strong', {}, word(findWords.planned)))] : []),
    element('ul', {}, ...reasons.map((reason) => element('li', {}, reason))),
    element('p', { class: 'hint' }, word(findWords.points, { score })),
    askButton(request, id, name, word(findWords.ask, { name })),
  );
}

function leftOutList(request: OpenRequest, passedOver: LeftOut[]): HTMLElement {
  const lines = passedOver.map(({ id, name, why, mayAsk }) =>
    element(
      'li',
      {},
      element('p', {}, `${name}: ${why}`),
      ...(mayAsk ? [askButton(request, id, name, word(findWords.anyway, { name }), 'second')] : []),
    ),
  );
  return element(
    'details',
    {},
    element('summary', {}, word(findWords.leftOut, { count: passedOver.length })),
    element('ul', { class: 'plain' }, ...lines),
  );
}

function askButton(request: OpenRequest, volunteer: string, name: string, label: string, look = ''): HTMLElement {
  const button = element('button', { type: 'button', class: `wide ${look}`.trim() }, label);
  button.addEventListener('click', () =>
    during(button, async () => {
      await askSheet('offerRequest', { request: request.id, volunteer });
      const done = element('p', { tabindex: '-1' }, word(findWords.asked, { name }));
      button.replaceWith(done);
      done.focus();
      notice(word(findWords.askedNotice, { name }));
    }),
  );
  return button;
}
