import { enumeration } from '../enumeration';

/** What Utilities takes; blobs and answers from outside take a charset by its name on the web. */
export const charsets = enumeration('US_ASCII', 'UTF_8');

const endOfAscii = 128;

/** A text in a charset, as Java writes it: what the charset does not have becomes a question mark. undefined for a charset that cannot be written here. */
export function encoded(text: string, charset: string): Buffer | undefined {
  const name = nameOf(charset);
  if (name === 'us-ascii') return narrow(text, endOfAscii);
  if (name === 'iso-8859-1') return narrow(text, 256);
  if (name === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (name === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  if (name === 'utf-16') return Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]);
  return name === 'utf-8' ? Buffer.from(text) : undefined;
}

/** Bytes read in a charset, as Java reads them: what is none of its characters becomes U+FFFD. undefined for no known charset. */
export function decoded(bytes: Buffer, charset: string): string | undefined {
  const name = nameOf(charset);
  if (name === 'us-ascii') return Array.from(bytes, asciiOf).join('');
  if (name === 'iso-8859-1') return bytes.toString('latin1');
  if (name === 'windows-1252') return Array.from(bytes, windowsOf).join('');
  if (name === 'utf-16') return decoded(bytes.subarray(bytes[0] === 0xfe ? 2 : 0), 'utf-16be');
  try {
    return new TextDecoder(name, { ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function nameOf(charset: string): string {
  const name = charset.toLowerCase().replace(/_/g, '-');
  return { utf8: 'utf-8', ascii: 'us-ascii', latin1: 'iso-8859-1', 'shift-jis': 'shift_jis' }[name] ?? name;
}

function asciiOf(byte: number): string {
  return byte < endOfAscii ? String.fromCharCode(byte) : '\uFFFD';
}

/** Node reads windows-1252 as ISO-8859-1. */
const windowsFrom128 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

function windowsOf(byte: number): string {
  return windowsFrom128[byte - 128] ?? String.fromCharCode(byte);
}

function narrow(text: string, end: number): Buffer {
  const codes = Array.from(text, (character) => character.codePointAt(0) as number);
  return Buffer.from(codes.map((code) => (code < end ? code : 63)));
}
