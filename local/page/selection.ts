import type { Cells } from './cells';
import { ask } from './server';

const AFTER_MILLISECONDS = 150;

/** Tells the host which cells are selected: scripts ask for the active range. */
export class Selection {
  readonly #file: string;
  readonly #cells: Cells;
  #told = '';
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(file: string, cells: Cells) {
    this.#file = file;
    this.#cells = cells;
  }

  mayHaveMoved(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.tell(), AFTER_MILLISECONDS);
  }

  /** Before a script is started, so that it finds what the person sees. */
  async tell(): Promise<void> {
    clearTimeout(this.#waiting);
    const cells = this.#cells.selected;
    if (cells === this.#told) return;
    this.#told = cells;
    await ask('grid.select', { file: this.#file, cells }).catch(() => {});
  }
}
