import { type EnumValue, valueIn } from '../enumeration';
import { hexOf } from './colors';
import { wrapStrategy } from './enums';

/** What the engine keeps of how a cell looks. */
export interface Look {
  fillColor?: string;
  textColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontSize?: number;
  fontFamily?: string;
  align?: string;
  verticalAlign?: string;
  wrapping?: string;
  rotation?: number;
}

/** One side of how cells look: how Google tells it and how it is kept. `null` sets it back. */
export interface LookKind<T> {
  /** undefined when a value is none of this kind */
  keep(value: T | null): Look | undefined;
  tell(look: Look): T;
}

const color = (key: 'fillColor' | 'textColor', usual: string): LookKind<string> => ({
  keep: (value) => {
    const hex = value === null || value === '' ? '' : hexOf(value);
    return hex === undefined ? undefined : { [key]: hex };
  },
  tell: (look) => look[key] || usual,
});

const oneOf = (key: 'align' | 'verticalAlign', values: readonly string[], usual: string): LookKind<string> => ({
  keep: (value) => {
    if (value === null || value === 'normal') return { [key]: undefined } as Look;
    return values.includes(value) ? { [key]: value } : undefined;
  },
  tell: (look) => look[key] ?? usual,
});

const wrapped = { WRAP: 'wrap', OVERFLOW: 'overflow', CLIP: 'clip' };

export const looks = {
  Background: color('fillColor', '#ffffff'),
  FontColor: color('textColor', '#000000'),
  FontWeight: {
    keep: (value) =>
      value === null || value === 'bold' || value === 'normal' ? { bold: value === 'bold' } : undefined,
    tell: ({ bold }) => (bold ? 'bold' : 'normal'),
  } as LookKind<string>,
  FontStyle: {
    keep: (value) =>
      value === null || value === 'italic' || value === 'normal' ? { italic: value === 'italic' } : undefined,
    tell: ({ italic }) => (italic ? 'italic' : 'normal'),
  } as LookKind<string>,
  FontLine: {
    keep: (value) => {
      if (value !== null && !['underline', 'line-through', 'none'].includes(value)) return undefined;
      return { underline: value === 'underline', strikethrough: value === 'line-through' };
    },
    tell: ({ underline, strikethrough }) => (underline ? 'underline' : strikethrough ? 'line-through' : 'none'),
  } as LookKind<string>,
  FontSize: {
    keep: (value) => {
      if (value === null) return { fontSize: 10 };
      return Number.isInteger(value) && value > 0 && value <= 400 ? { fontSize: value } : undefined;
    },
    tell: ({ fontSize }) => fontSize ?? 10,
  } as LookKind<number>,
  FontFamily: {
    keep: (value) => ({ fontFamily: value ?? undefined }) as Look,
    tell: ({ fontFamily }) => fontFamily ?? 'Arial',
  } as LookKind<string>,
  HorizontalAlignment: oneOf('align', ['left', 'center', 'right'], 'general'),
  VerticalAlignment: oneOf('verticalAlign', ['top', 'middle', 'bottom'], 'bottom'),
  Wrap: {
    keep: (value) => ({ wrapping: value ? 'wrap' : 'overflow' }),
    tell: ({ wrapping }) => wrapping === 'wrap',
  } as LookKind<boolean>,
  WrapStrategy: {
    keep: (value) => {
      const name = value === null ? 'OVERFLOW' : valueIn(wrapStrategy, value);
      return name && { wrapping: wrapped[name] };
    },
    tell: ({ wrapping }) =>
      wrapping === 'wrap' ? wrapStrategy.WRAP : wrapping === 'clip' ? wrapStrategy.CLIP : wrapStrategy.OVERFLOW,
  } as LookKind<EnumValue>,
};
