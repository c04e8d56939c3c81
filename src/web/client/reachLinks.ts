import { element } from './element';

/** Calls a number, however it was written. */
export function callLink(phone: string): HTMLAnchorElement {
  return element('a', { href: `tel:${phone.replace(/[^+\d]/g, '')}` }, phone);
}

/** Begins a letter to an address, and fills in nothing else whatever somebody wrote into that field. */
export function writeLink(email: string): HTMLAnchorElement {
  return element('a', { href: `mailto:${encodeURIComponent(email).replace('%40', '@')}` }, email);
}
