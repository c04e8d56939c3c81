import type { Recorded } from '../../turf/visitsRecord';
import type { SentVisit } from '../../turf/visitsSent';
import type { VisitQueue } from './walkListQueue';

/** How the sending goes, for the page to say. */
export type SendingState = 'quiet' | 'sending' | 'failed';

interface Line {
  /** Brings a batch to the chapter. */
  deliver(batch: readonly SentVisit[]): Promise<Recorded>;
  /** After a batch with a request not to be visited again: has it take effect at once. */
  holdOut(): Promise<unknown>;
  isOnline(): boolean;
  changed(state: SendingState, error?: unknown): void;
}

/**
 * Sends what waits, batch after batch in order, one at a time; what fails waits on.
 * @returns a function to call whenever sending may work: after a visit, when the phone is online again, now and then
 */
export function sender(queue: VisitQueue, { deliver, holdOut, isOnline, changed }: Line): () => Promise<void> {
  let isSending = false;
  return async () => {
    if (isSending || queue.waiting.length === 0) return;
    if (!isOnline()) {
      changed('failed');
      return;
    }
    isSending = true;
    changed('sending');
    try {
      while (queue.waiting.length > 0) {
        const batch = queue.next();
        const recorded = await deliver(batch);
        if (recorded.stored.length + recorded.refused.length === 0) throw new Error('Nothing was acknowledged');
        queue.acknowledge(batch, recorded);
        if (batch.some(({ result }) => result === 'doNotKnock')) await holdOut();
      }
      changed('quiet');
    } catch (error) {
      changed('failed', error);
    } finally {
      isSending = false;
    }
  };
}
