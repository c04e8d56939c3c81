/** Cells that something is bound to; open below or to the right where bottom or right are undefined. */
export interface PlacedBox {
  sheet: string;
  top: number;
  left: number;
  bottom?: number | undefined;
  right?: number | undefined;
  /** What the cells are to the thing: when its `area` goes, it goes too. */
  role: string;
  /** What is kept for these cells alone. */
  about?: unknown;
}

/** Something on a tab that the engine does not know: a protection, a filter, a chart, where a rule looks. It moves with its cells. */
export interface Placed {
  id: number;
  kind: 'protection' | 'filter' | 'chart' | 'rule';
  sheet: string;
  boxes: PlacedBox[];
  about: unknown;
}

type Dimension = 'ROW' | 'COL';
type Moved = (index: number) => number | undefined;

/** Where things are after rows or columns have come, gone or moved. @param size rows or columns that there were */
export function movedThings(
  things: readonly Placed[],
  sheet: string,
  { dimension, moved, size }: { dimension: Dimension; moved: Moved; size: number },
): Placed[] {
  const [first, last] = dimension === 'ROW' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  return things.flatMap((thing) => {
    const boxes = thing.boxes.flatMap((box) => {
      if (box.sheet !== sheet) return [box];
      const span = movedSpan(box[first], box[last], moved, size);
      return span ? [{ ...box, [first]: span[0], [last]: span[1] }] : [];
    });
    return lostItsArea(thing, boxes) ? [] : [{ ...thing, boxes }];
  });
}

function movedSpan(first: number, last: number | undefined, moved: Moved, size: number): [number, number?] | undefined {
  const found: { index: number; place: number }[] = [];
  for (let index = first; index <= (last ?? Math.max(first, size - 1)); index += 1) {
    const place = moved(index);
    if (place !== undefined) found.push({ index, place });
  }
  if (found.length === 0) return undefined;
  const places = found.map(({ place }) => place);
  const [start, end] = [Math.min(...endsOf(places)), Math.max(...endsOf(places))];
  if (last === undefined) return [first === 0 ? 0 : start];
  const isGapless = Math.max(...places) - Math.min(...places) === places.length - 1;
  if (isGapless) return [Math.min(...places), Math.max(...places)];
  const isMove =
    overtakes(places) || overtakes([moved(last), moved(last + 1)]) || overtakes([moved(first - 1), moved(first)]);
  if (!isMove) return [start, end];
  const left = found.filter(({ index, place }) => Math.abs(place - index) <= 1).map(({ place }) => place);
  return [Math.min(...left), Math.max(...left)];
}

function endsOf(places: readonly number[]): number[] {
  return [places[0] as number, places[places.length - 1] as number];
}

/** Whether one comes after the next: then a row or column was moved away on its own. */
function overtakes(places: readonly (number | undefined)[]): boolean {
  return places.some((place, index) => place !== undefined && place > (places[index + 1] ?? Infinity));
}

/** Whole columns that are dragged elsewhere take along what lies within them. */
export function carriedThings(
  things: readonly Placed[],
  sheet: string,
  { left, right }: { left: number; right: number },
  to: number,
): Placed[] {
  const isCarried = (box: PlacedBox) => box.sheet === sheet && box.left >= left && (box.right ?? Infinity) <= right;
  const carried = (box: PlacedBox): PlacedBox =>
    isCarried(box) ? { ...box, left: box.left + to - left, right: (box.right as number) + to - left } : box;
  return things.map((thing) => ({ ...thing, boxes: thing.boxes.map(carried) }));
}

function lostItsArea({ boxes }: Placed, left: readonly PlacedBox[]): boolean {
  return boxes.some(({ role }) => role === 'area') && !left.some(({ role }) => role === 'area');
}

/** What a copy of a tab has of the things of the first: all but protections. */
export function copiedThings(things: readonly Placed[], sheet: string, copy: string): Placed[] {
  const here = things.filter((thing) => thing.sheet === sheet && thing.kind !== 'protection');
  return here.map((thing, index) => ({
    ...thing,
    id: newThingId(things) + index,
    sheet: copy,
    boxes: thing.boxes.map((box) => (box.sheet === sheet ? { ...box, sheet: copy } : box)),
  }));
}

/** Without a tab: what stood on it goes, what drew from it loses those cells. */
export function thingsWithout(things: readonly Placed[], sheet: string): Placed[] {
  return things
    .filter((thing) => thing.sheet !== sheet)
    .map((thing) => ({ ...thing, boxes: thing.boxes.filter((box) => box.sheet !== sheet) }));
}

export function newThingId(things: readonly Placed[]): number {
  return things.reduce((most, { id }) => Math.max(most, id), 0) + 1;
}
