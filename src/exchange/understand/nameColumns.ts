import type { ColumnField, ListColumn } from './columnFields';
import { looksLikeName } from './looks';

/** How kinds call the whole name of a person. */
const whole = new Set(['name', 'fullName', 'personName']);

/**
 * `Nombre` beside `Apellido` is the first name; a whole name that only half a header speaks of, beside first and last name
 * in columns of their own, is that of something else.
 */
export function namesInParts(found: readonly ColumnField[], columns: readonly ListColumn[]): ColumnField[] {
  const has = (key: string) => found.some(({ field }) => field === key);
  if (!has('lastName')) return [...found];
  return found.map((one, index) => {
    if (!whole.has(one.field)) return one;
    if (has('firstName')) {
      return one.confidence >= 0.9
        ? one
        : { field: '', confidence: one.confidence, why: 'nothing', perhaps: one.field };
    }
    const cells = columns[index]?.cells ?? [];
    const isWhole = cells.length > 0 && cells.filter(looksLikeName).length > cells.length / 2;
    return isWhole ? one : { ...one, field: 'firstName' };
  });
}
