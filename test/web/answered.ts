import { Refusal } from '../../src/tables/refusal';

/** What the script answers for an action's story: its value, or the sentence with which it declines. */
export function answered(story: () => unknown): { ok: true; value: unknown } | { ok: false; sentence: string } {
  try {
    return { ok: true, value: story() ?? null };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, sentence: error.message };
    throw error;
  }
}
