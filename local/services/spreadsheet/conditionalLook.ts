import { hexOf } from './colors';
import type { Criterion } from './criteria';
import type { Zone } from './world';

/** How cells look that meet a condition; undefined leaves it as it is. */
export interface ConditionalLook {
  background?: string | null;
  fontColor?: string | null;
  bold?: boolean | null;
  italic?: boolean | null;
  underline?: boolean | null;
  strikethrough?: boolean | null;
}

/** One end, or the middle, of a scale of colours. */
export interface ScalePoint {
  color: string;
  /** As Google names it: NUMBER, PERCENT, PERCENTILE, MIN, MAX. */
  type: string;
  value: string;
}

export interface Scale {
  min?: ScalePoint;
  mid?: ScalePoint;
  max?: ScalePoint;
}

/** A conditional format as it is kept. */
export interface ConditionalRule {
  cells: { sheet: string; zone: Zone }[];
  criterion?: Criterion;
  look: ConditionalLook;
  scale?: Scale;
}

/** The look in the engine's words. */
export function engineLook({ background, fontColor, bold, italic, underline, strikethrough }: ConditionalLook): object {
  return {
    ...(background ? { fillColor: hexOf(background) } : {}),
    ...(fontColor ? { textColor: hexOf(fontColor) } : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(strikethrough ? { strikethrough } : {}),
  };
}

const pointTypes: Record<string, string> = {
  NUMBER: 'number',
  PERCENT: 'percentage',
  PERCENTILE: 'percentile',
  MIN: 'value',
  MAX: 'value',
};

/** A scale in the engine's words. */
export function engineScale({ min, mid, max }: Scale): object {
  const point = (one: ScalePoint | undefined) => ({
    color: Number.parseInt((hexOf(one?.color) ?? '#ffffff').slice(1), 16),
    type: pointTypes[one?.type ?? 'MIN'],
    ...(one && one.value !== '' ? { value: one.value } : {}),
  });
  return { type: 'ColorScaleRule', minimum: point(min), maximum: point(max), ...(mid ? { midpoint: point(mid) } : {}) };
}
