/** A file as its pieces: made one by one, so that a long one can be handed over in parts. */
export interface Written {
  readonly head: string;
  /** How many pieces there are. */
  readonly size: number;
  readonly piece: (index: number) => string;
  /** Between two pieces. */
  readonly between?: string;
  readonly tail?: string;
}

/** Bytes of a part: what a script hands to a dialog stays well under a megabyte. */
const mostBytes = 900_000;

/** A part of a file from one piece on; `next` is where the following part begins, and is missing from the last. */
export function partOf(
  { head, size, piece, between = '', tail = '' }: Written,
  from: number,
): { text: string; next?: number } {
  const texts = [from === 0 ? head : ''];
  let bytes = bytesOf(head) + bytesOf(tail);
  for (let index = from; index < size; index += 1) {
    const text = (index > 0 ? between : '') + piece(index);
    bytes += bytesOf(text);
    if (bytes > mostBytes && index > from) return { text: texts.join(''), next: index };
    texts.push(text);
  }
  return { text: texts.join('') + tail };
}

/** Length in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
