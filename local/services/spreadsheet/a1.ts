/** A rectangle of cells, 0-based and inclusive; bottom and right are undefined where it is open. */
export interface Rectangle {
  top: number;
  left: number;
  bottom: number | undefined;
  right: number | undefined;
}

/** A tab's name, when there is one, and cells, as in `'Mail log'!B2:D`; undefined when it is not A1 notation. */
export function parseA1(notation: string): { tab?: string; cells: Rectangle } | undefined {
  const split = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(notation.trim());
  if (!split) return undefined;
  const [, quoted, plain, places = ''] = split;
  const tab = quoted?.replace(/''/g, "'") ?? plain;
  const cells = rectangleOf(places.replace(/\$/g, ''));
  return cells && { ...(tab === undefined ? {} : { tab }), cells };
}

function rectangleOf(places: string): Rectangle | undefined {
  const ends = places.split(':').map((place) => /^([A-Za-z]{1,3})?(\d+)?$/.exec(place));
  const [first, last = first] = ends;
  if (!first || !last || ends.length > 2 || (!first[1] && !first[2])) return undefined;
  if (ends.length === 1 && (!first[1] || !first[2])) return undefined;
  const rows = [first[2], last[2]].flatMap((text) => (text ? [Number(text) - 1] : []));
  const columns = [first[1], last[1]].flatMap((text) => (text ? [columnIndex(text)] : []));
  return {
    top: rows.length > 0 ? Math.min(...rows) : 0,
    left: columns.length > 0 ? Math.min(...columns) : 0,
    bottom: last[2] && first[2] ? Math.max(...rows) : undefined,
    right: last[1] && first[1] ? Math.max(...columns) : undefined,
  };
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

export function a1Of({ top, left, bottom, right }: Required<Rectangle>): string {
  const start = `${columnLetters(left)}${top + 1}`;
  const end = `${columnLetters(right as number)}${(bottom as number) + 1}`;
  return start === end ? start : `${start}:${end}`;
}
