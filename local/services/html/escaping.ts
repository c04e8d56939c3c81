import type { Place } from './place';
import { placeInScript } from './place';

const addresses = new Set(['href', 'src', 'action', 'formaction', 'poster', 'cite', 'background']);

/** A value as `<?= ?>` writes it at a place of the page: nothing in it can end what it stands in. */
export function escapedFor(place: Place, value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value);
  switch (place.in) {
    case 'text':
      return entities(text);
    case 'tag':
      return text.replace(/[^\w-]/g, '');
    case 'comment':
      return '';
    case 'style':
      return text.replace(/[^\w\s.#%-]/g, '');
    case 'script':
      return scriptValue(value);
    case 'scriptString':
      return scriptCharacters(text);
    default:
      return inAttribute(place, value, text);
  }
}

function inAttribute(place: Place & { in: 'value' }, value: unknown, text: string): string {
  const { attribute, quote, before } = place;
  const inner = /^on/.test(attribute)
    ? escapedFor(placeInScript(before), value)
    : attribute === 'style'
      ? escapedFor({ in: 'style' }, value)
      : addresses.has(attribute) && before.trim() === ''
        ? safeAddress(text)
        : text;
  const escaped = entities(inner);
  return quote === '' ? escaped.replace(/[\s=`]/g, (one) => `&#${one.charCodeAt(0)};`) : escaped;
}

/** An address that runs no script when it is opened. */
function safeAddress(text: string): string {
  const scheme = /^\s*([^/?#]*?):/.exec(text)?.[1];
  return scheme === undefined || /^(https?|mailto|tel|sms)$/i.test(scheme) ? text : 'about:invalid';
}

function entities(text: string): string {
  return text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);
}

function scriptValue(value: unknown): string {
  const json = JSON.stringify(value) ?? 'undefined';
  return json.replace(/[<>&'\u2028\u2029]/g, escapeInScript);
}

function scriptCharacters(text: string): string {
  return text.replace(/[^\w .,:;-]/g, escapeInScript);
}

function escapeInScript(one: string): string {
  return `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
