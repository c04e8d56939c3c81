/** Google's bytes are signed: -128 to 127. */
export function signed(buffer: Uint8Array): number[] {
  return Array.from(new Int8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength));
}

/** A text in UTF-8, or signed bytes, as they are in memory. */
export function bufferOf(value: unknown): Buffer {
  return typeof value === 'string'
    ? Buffer.from(value)
    : Buffer.from(Array.from(value as number[], (byte) => byte & 255));
}

/** The first of a list that is no byte, signed or not; undefined when all are. */
export function strangerAmong(bytes: readonly unknown[]): unknown {
  return bytes.find((one) => typeof one !== 'number' || !Number.isFinite(one) || one < -128 || one > 255);
}
