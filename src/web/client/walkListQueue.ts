import type { Recorded } from '../../turf/visitsRecord';
import type { SentVisit, VisitProblem } from '../../turf/visitsSent';

export interface RefusedVisit {
  readonly visit: SentVisit;
  readonly problem: VisitProblem;
}

interface Kept {
  waiting: SentVisit[];
  refused: RefusedVisit[];
}

const mostAtOnce = 20;

/**
 * Visits on their way: each stays on the phone until the chapter has acknowledged it, in the order they were made.
 * Every change is read from and written to the phone's storage at once, so that two windows of one link, a reload or an
 * empty battery lose nothing.
 */
export class VisitQueue {
  private inMemory: Kept = { waiting: [], refused: [] };
  private stores = true;

  /**
   * @param storage the phone's; undefined when the browser has none
   * @param link keeps the visits of different links apart
   */
  constructor(
    private readonly storage: Pick<Storage, 'getItem' | 'setItem'> | undefined,
    private readonly link: string,
  ) {}

  get waiting(): readonly SentVisit[] {
    return this.load().waiting;
  }
  /** What the chapter could not store, with the reason; nothing is thrown away. */
  get refused(): readonly RefusedVisit[] {
    return this.load().refused;
  }
  /** Whether the phone stores what waits; if not, it lasts only as long as the page is open. */
  get isOnPhone(): boolean {
    this.save(this.load());
    return this.stores;
  }

  add(visit: SentVisit): void {
    const { waiting, refused } = this.load();
    this.save({ waiting: [...waiting, visit], refused });
  }

  /** The oldest visits that wait, as many as are sent at once. */
  next(): SentVisit[] {
    return this.load().waiting.slice(0, mostAtOnce);
  }

  /** Lets go of what the chapter has stored and sets aside what it refused. What it did not mention waits on. */
  acknowledge(batch: readonly SentVisit[], recorded: Recorded): void {
    const { waiting, refused } = this.load();
    const setAside = recorded.refused.flatMap(({ index, problem }) => {
      const visit = batch[index];
      return visit ? [{ visit, problem }] : [];
    });
    const settled = new Set(setAside.map(({ visit }) => visit.id));
    for (const index of recorded.stored) settled.add(batch[index]?.id ?? '');
    this.save({ waiting: waiting.filter(({ id }) => !settled.has(id)), refused: [...refused, ...setAside] });
  }

  private load(): Kept {
    if (!this.stores) return this.inMemory;
    const text = this.read(this.link);
    if (text === null) return this.inMemory;
    try {
      return JSON.parse(text) as Kept;
    } catch {
      // Cannot be understood, but a person might: kept beside.
      this.write(`${this.link} unreadable`, text);
      return { waiting: [], refused: [] };
    }
  }

  private save(kept: Kept): void {
    this.inMemory = kept;
    this.write(this.link, JSON.stringify(kept));
  }

  private read(key: string): string | null {
    try {
      return this.storage?.getItem(key) ?? null;
    } catch {
      return null;
    }
  }

  private write(key: string, text: string): void {
    try {
      if (!this.storage) throw new Error('no storage');
      this.storage.setItem(key, text);
      this.stores = true;
    } catch {
      this.stores = false;
    }
  }
}

/** An id that no other phone will make: 128 random bits as 32 letters from a to p. */
export function newVisitId(): string {
  const letter = (four: number) => String.fromCharCode(97 + four);
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => letter(byte >> 4) + letter(byte & 15)).join('');
}
