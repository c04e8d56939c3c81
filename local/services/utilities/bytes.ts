/** Google's bytes are signed: -128 to 127. */
export function signed(buffer: Uint8Array): number[] {
  return Array.from(new Int8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength));
}

const encodings: Record<string, BufferEncoding> = {
  'UTF-8': 'utf8',
  UTF_8: 'utf8',
  'US-ASCII': 'ascii',
  US_ASCII: 'ascii',
  'ISO-8859-1': 'latin1',
  'UTF-16LE': 'utf16le',
};

/** @param charset by Google's name or the web's; UTF-8 when left out. undefined for one that is not known here */
export function encodingOf(charset?: unknown): BufferEncoding | undefined {
  return charset === undefined || charset === null ? 'utf8' : encodings[String(charset).toUpperCase()];
}

/** A text in an encoding, or signed bytes, as they are in memory. */
export function bufferOf(value: unknown, encoding: BufferEncoding = 'utf8'): Buffer {
  return typeof value === 'string'
    ? Buffer.from(value, encoding)
    : Buffer.from(Array.from(value as number[], (byte) => byte & 255));
}
