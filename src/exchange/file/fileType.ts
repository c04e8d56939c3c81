import type { Unread } from '../../i18n/listFile';

const signatures: readonly (readonly [string, Unread | 'zip' | 'gzip' | 'compound'])[] = [
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
  ['1f8b', 'gzip'],
  ['d0cf11e0a1b11ae1', 'compound'],
  ['25504446', 'pdf'],
  ['89504e47', 'picture'],
  ['ffd8ff', 'picture'],
  ['47494638', 'picture'],
  ['49492a00', 'picture'],
  ['4d4d002a', 'picture'],
  ['377abcaf271c', 'archive'],
  ['526172211a07', 'archive'],
  ['425a68', 'archive'],
  ['fd377a585a00', 'archive'],
  ['28b52ffd', 'archive'],
];

/** What a file is by its first bytes; its name is often wrong. @returns 'text' where nothing else is known */
export function fileType(bytes: Uint8Array): Unread | 'zip' | 'gzip' | 'text' {
  if (bytes.length === 0) return 'empty';
  const start = hex(bytes.subarray(0, 16));
  // WebP, AVIF and HEIC name themselves after a length.
  if (/^52494646.{8}57454250/.test(start) || /^.{8}66747970(68656963|6d696631|61766966)/.test(start)) return 'picture';
  const found = signatures.find(([signature]) => start.startsWith(signature))?.[1] ?? 'text';
  return found === 'compound' ? compoundType(bytes) : found;
}

/** Old Excel files, and new ones that are locked, are kept in the same container; its directory names them in UTF-16. */
function compoundType(bytes: Uint8Array): Unread {
  if (contains(bytes, 'EncryptedPackage')) return 'locked';
  return contains(bytes, 'WordDocument') || contains(bytes, 'PowerPoint Document') ? 'document' : 'oldExcel';
}

function contains(bytes: Uint8Array, name: string): boolean {
  const sought = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(sought[0] ?? 0); at >= 0; at = bytes.indexOf(sought[0] ?? 0, at + 1)) {
    if (sought.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
