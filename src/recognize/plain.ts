/**
 * Text as people compare it: no accents, no case, other punctuation than the letters' own turned to spaces.
 * `José  O'Neill-Núñez` becomes `jose oneill nunez`.
 */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Text as it was typed, on one line, without what cannot be seen. */
export function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, ' ')
    .trim();
}
