import { element } from '../dom';

/** A public address at phone width, and the same address in a window of its own. */
export function phone(address: string, title: string, back: () => void): HTMLElement {
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
