import { Parser } from 'saxen';

/** What is heard of an XML text; names come without their prefix. */
export interface Hears {
  open?(name: string, attributes: () => Record<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

function decodedAll(attributes: Record<string, string>, decoded: (text: string) => string): Record<string, string> {
  for (const key of Object.keys(attributes)) {
    const raw = attributes[key];
    if (raw?.includes('&')) attributes[key] = decoded(raw);
  }
  return attributes;
}

/** @returns a reader of whole XML texts or of runs of elements. It throws when they are not well formed */
export function xmlReader({ open, close, text }: Hears): (xml: string) => void {
  const parser = new Parser();
  parser.on('error', (error) => {
    throw error;
  });
  if (open) parser.on('openTag', (name, raw, decoded) => open(local(name), () => decodedAll(raw(), decoded)));
  if (close) parser.on('closeTag', (name) => close(local(name)));
  if (text) {
    parser.on('text', (raw, decoded) => text(raw.includes('&') ? decoded(raw) : raw));
    parser.on('cdata', text);
  }
  return (xml) => parser.parse(xml);
}

/** Excel writes signs that XML cannot hold as `_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r/g, '');
}
