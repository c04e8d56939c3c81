import type { TurfRow } from './tables';

/** Whether a list is or was in somebody's hands: then its doors stay in it when others are cut anew. */
export function isKept({ status }: Pick<TurfRow, 'status'>): boolean {
  return status === 'out' || status === 'done';
}
