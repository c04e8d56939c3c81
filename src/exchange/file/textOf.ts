interface Decoder {
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string;
}

/** Browsers and Node have it alike; Google's scripts have not, and read no files. */
const { TextDecoder } = globalThis as unknown as {
  TextDecoder: new (encoding: string, options?: { fatal?: boolean; ignoreBOM?: boolean }) => Decoder;
};

export const utf8 = (): Decoder => new TextDecoder('utf-8');

/**
 * The text of a list file: UTF-8, UTF-16 with or without its mark (what VAN calls .xls is tab text in UTF-16), or the
 * Windows letters of older exports and voter files.
 */
export function textOf(bytes: Uint8Array): string {
  const encoding = wideEncoding(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return lineByLine(bytes);
  }
}

function wideEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 4000);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < start.length; at += 1) {
    if (start[at] !== 0) continue;
    if (at % 2) odd += 1;
    else even += 1;
  }
  // Every second byte of a Latin letter is nothing; stray zeros in a text of single bytes are few.
  const many = Math.max(4, start.length * 0.3);
  if (odd > many && odd > 4 * even) return 'utf-16le';
  return even > many && even > 4 * odd ? 'utf-16be' : undefined;
}

/** Lists that were joined from several sources hold lines of both kinds; each line is read as what it is. */
function lineByLine(bytes: Uint8Array): string {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const lines: string[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from);
    const next = end < 0 ? bytes.length : end + 1;
    const line = bytes.subarray(from, next);
    try {
      lines.push(strict.decode(line));
    } catch {
      lines.push(windowsText(line));
    }
    from = next;
  }
  return lines.join('').replace(/^\ufeff/, '');
}

const windowsLetters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Windows-1252. Some versions of Node read these as Latin-1, which has no letters from 128 to 159. */
function windowsText(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (letter) => windowsLetters[letter.charCodeAt(0) - 128] ?? letter);
}
