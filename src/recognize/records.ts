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

/** Records as they are compared: no accents, no case, one space between words; of a phone number its digits. */
export function plainRecords(rows: readonly (readonly string[])[], columns: readonly Column[]): Records {
  return rows.map((row) => columns.map(({ kind }, k) => plainValue(kind, row[k] ?? '')));
}

function plainValue(kind: Kind, text: string): string {
  if (kind !== 'phone') return plain(text);
  const digits = text.replace(/\D/g, '');
  return digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
}
