/** A rectangle of cells, 0-based and inclusive; bottom and right are undefined where it is open. */
export interface Rectangle {
  top: number;
  left: number;
  bottom: number | undefined;
  right: number | undefined;
}

/** The sides at which a range has no end of its own, as in `D:F` and `B2:B`. */
export type OpenSides = Partial<Record<keyof Rectangle, boolean>>;

/** A tab's name, when there is one, and cells, as in `'Mail log'!B2:D`; undefined when it is not A1 notation. */
export function parseA1(notation: string): { tab?: string; cells: Rectangle } | undefined {
  const split = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(notation.trim());
  if (!split) return undefined;
  const [, quoted, plain, places = ''] = split;
  const tab = quoted?.replace(/''/g, "'") ?? plain;
  const cells = rectangleOf(inLetters(places.replace(/\$/g, '')));
  return cells && { ...(tab === undefined ? {} : { tab }), cells };
}

/** `R2C3` as `C2`. */
function inLetters(places: string): string {
  return places.replace(/\bR([1-9]\d*)C([1-9]\d*)\b/gi, (_all, row, column) => `${columnLetters(column - 1)}${row}`);
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

/** Where cells named so have no end of their own. */
export function openSides(notation: string): OpenSides {
  const places = inLetters(notation.slice(notation.lastIndexOf('!') + 1));
  const [first = '', last = first] = places.split(':');
  const sides = { top: !/\d/.test(places), left: !/[a-z]/i.test(places) };
  const isOpen = (kind: RegExp) => !kind.test(first) || !kind.test(last);
  return { ...sides, bottom: isOpen(/\d/), right: isOpen(/[a-z]/i) };
}

/** @param open where nothing is written: a whole tab is '' */
export function a1Of({ top, left, bottom, right }: Required<Rectangle>, open: OpenSides = {}): string {
  if (open.top || open.left || open.bottom || open.right) {
    const start = `${open.left ? '' : columnLetters(left)}${open.top ? '' : top + 1}`;
    const end = `${open.right ? '' : columnLetters(right as number)}${open.bottom ? '' : (bottom as number) + 1}`;
    return start === '' && end === '' ? '' : `${start}:${end}`;
  }
  const start = `${columnLetters(left)}${top + 1}`;
  const end = `${columnLetters(right as number)}${(bottom as number) + 1}`;
  return start === end ? start : `${start}:${end}`;
}
