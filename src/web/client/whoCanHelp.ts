import type { Able, RequestCard, WhoCan } from '../../aid/findSomeone';
import { findWords as words } from '../../i18n/offer';
import { element } from './element';
import { notice } from './notices';
import { askSheet, during, explain } from './server';
import { word } from './start';

/** Those who are best asked for a request, each with reasons and a button. */
export function bestOf(request: RequestCard): HTMLElement[] {
  const { best } = request;
  if (best.length === 0) return [element('p', {}, word(words.nobody))];
  return [element('ul', { class: 'plain' }, ...best.map((one) => person(request, one)))];
}

/** The others, and why some are left out: looked up when somebody opens it. */
export function othersFor(request: RequestCard): HTMLElement {
  const place = element('div', {});
  const box = element('details', {}, element('summary', {}, word(words.others)), place);
  box.addEventListener('toggle', () => {
    if (!box.open || place.childElementCount > 0) return;
    askSheet<WhoCan>('rankFor', { request: request.id }).then(
      (found) => place.replaceChildren(...others(request, found)),
      explain,
    );
  });
  return box;
}

function others(request: RequestCard, { ranked, passedOver }: WhoCan): HTMLElement[] {
  const rest = ranked.filter(({ id }) => !request.best.some((one) => one.id === id));
  const lines = passedOver.map(({ id, name, why, mayAsk }) =>
    element(
      'li',
      {},
      element('p', {}, `${name}: ${why}`),
      ...(mayAsk ? [askButton(request, { id, name }, word(words.anyway, { name }), 'second')] : []),
    ),
  );
  return [
    element('ul', { class: 'plain' }, ...rest.map((one) => person(request, one))),
    element('h3', {}, word(words.leftOut, { count: passedOver.length })),
    element('ul', { class: 'plain' }, ...lines),
  ];
}

function person(request: RequestCard, { id, name, score, reasons }: Able): HTMLElement {
  return element(
    'li',
    { class: 'apart' },
    element('h3', {}, name),
    ...(id === request.planned ? [element('p', {}, element('strong', {}, word(words.planned)))] : []),
    element('p', {}, reasons.join(', ')),
    element('p', { class: 'hint' }, word(words.points, { score })),
    askButton(request, { id, name }, word(words.ask, { name })),
  );
}

type Asked = Pick<Able, 'id' | 'name'>;

function askButton({ id: request }: RequestCard, { id: volunteer, name }: Asked, label: string, look = '') {
  const about = { type: 'button', class: `wide ${look}`.trim(), 'aria-describedby': request };
  const button = element('button', about, label);
  button.addEventListener('click', () =>
    during(button, async () => {
      await askSheet('offerRequest', { request, volunteer });
      const done = element('p', { tabindex: '-1' }, word(words.asked, { name }));
      button.replaceWith(done);
      done.focus();
      notice(word(words.askedNotice, { name }));
    }),
  );
  return button;
}
