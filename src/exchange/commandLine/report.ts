import type { Rejected } from '../record';
import type { Ask } from '../records/bringIn';

export type { Ask };

/** One list of a file and what became of each of its lines: `rows` is the sum of the five that follow it. */
export interface Report {
  readonly file: string;
  /** A known export by its name, else what the list is about; null when nobody can tell. */
  readonly kind: string | null;
  /** The table it goes to; null when it goes nowhere. */
  readonly table: string | null;
  readonly rows: number;
  readonly new: number;
  readonly same: number;
  readonly changed: number;
  readonly maybe: number;
  readonly rejected: readonly (Omit<Rejected, 'reason'> & { readonly reason: string })[];
  /** Why it goes nowhere, as a sentence. */
  readonly refused?: string;
  /** What was brought in as: it can be undone by this id. */
  readonly importId?: string;
  readonly [more: string]: unknown;
}

/** A list that goes nowhere, in a sentence that says why: each of its lines is left out for the same reason. */
export function refusedReport(
  file: string,
  refused: string,
  { kind = null, lines = [], reason = '' }: { kind?: string | null; lines?: readonly number[]; reason?: string } = {},
): Report {
  const rejected = lines.map((line) => ({ line, reason }));
  return { file, kind, table: null, rows: lines.length, new: 0, same: 0, changed: 0, maybe: 0, rejected, refused };
}

/** Works on a job until it is done, as the dialog does. @throws Error with the reason when it stands still */
export async function finishJob(ask: Ask, jobId: string): Promise<void> {
  for (;;) {
    const { state, reason } = await ask<{ state: string; reason: string }>('continueJob', { jobId });
    if (state === 'done') return;
    if (state === 'stopped') throw new Error(reason);
  }
}
