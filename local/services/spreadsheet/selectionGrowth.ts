import type { direction } from './enums';
import type { Zone } from './world';

/** Where an arrow key goes, as Google names it. */
export type Way = keyof typeof direction;

/**
 * What is selected, grown or shrunk as by Ctrl, Shift and an arrow key.
 * @param next the data cell that follows a cell
 */
export function extended(
  zone: Zone,
  current: { row: number; column: number },
  way: Way,
  next: (row: number, column: number) => Zone,
): Zone {
  const { top, left, bottom, right } = zone;
  const { row, column } = current;
  if (way === 'DOWN')
    return row > top
      ? { ...zone, top: Math.min(row, next(top, column).top) }
      : { ...zone, bottom: next(bottom, column).top };
  if (way === 'UP')
    return row < bottom
      ? { ...zone, bottom: Math.max(row, next(bottom, column).top) }
      : { ...zone, top: next(top, column).top };
  if (way === 'NEXT')
    return column > left
      ? { ...zone, left: Math.min(column, next(row, left).left) }
      : { ...zone, right: next(row, right).left };
  return column < right
    ? { ...zone, right: Math.max(column, next(row, right).left) }
    : { ...zone, left: next(row, left).left };
}
