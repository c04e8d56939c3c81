import { element } from '../dom';

/** Shows a public address at phone width in a panel. @param refill puts back what was there */
export function showPhone(
  body: HTMLElement,
  { address, title }: { address: string; title: string },
  refill: () => Promise<void>,
): void {
  const back = async () => {
    body.replaceChildren();
    await refill();
    body.focus();
  };
  body.replaceChildren(phone(address, title, () => void back()));
  body.querySelector('button')?.focus();
}

/** A public address at phone width, and the same address in a window of its own. */
function phone(address: string, title: string, back: () => void): HTMLElement {
  return element(
    'div',
    { class: 'phone' },
    element(
      'p',
      { class: 'tools' },
      element('button', { type: 'button', onclick: back }, '← Back'),
      element('a', { href: address, target: '_blank', rel: 'noopener' }, 'Open in a window'),
    ),
    element('iframe', { src: address, title }),
  );
}

/** What a panel shows of a public address until somebody opens it. */
export function addressCard(title: string, note: string, address: string, show: () => void): HTMLElement {
  return element(
    'li',
    { class: 'entry' },
    element('h3', {}, title),
    note ? element('p', {}, note) : null,
    element(
      'p',
      { class: 'tools' },
      element('button', { type: 'button', onclick: show }, 'Show here'),
      element('a', { href: address, target: '_blank', rel: 'noopener' }, 'Open in a window'),
    ),
  );
}
