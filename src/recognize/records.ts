import type { Kind } from './levels';
import { plain } from './plain';

/** A column that tells people or places apart. */
export interface Column {
  readonly name: string;
  readonly kind: Kind;
  /** A column whose value often stands here and this one's there, such as first name and surname. */
  readonly swapsWith?: string;
}

/** Values by record and column, made plain; '' where nothing is known. */
export type Records = readonly (readonly string[])[];

/** Records as they are compared: no accents, no case, one space between words. */
export function plainRecords(rows: readonly (readonly string[])[]): Records {
  return rows.map((row) => row.map(plain));
}
