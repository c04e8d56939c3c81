import type { Screen } from '../server/stage';
import type { Cells } from './cells';
import { ask } from './server';

const AFTER_MILLISECONDS = 150;

/** The host knows which cells are selected, since scripts ask for the active range; and a script may select others. */
export class Selection {
  readonly #file: string;
  readonly #cells: Cells;
  #told = '';
  #screen: string | undefined;
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
    this.#screen = JSON.stringify(await ask<Screen | null>('grid.screen', { file: this.#file }));
  }

  /** After a script: what it activated is shown. */
  async follow(): Promise<void> {
    const screen = await ask<Screen | null>('grid.screen', { file: this.#file });
    const before = this.#screen;
    this.#screen = JSON.stringify(screen);
    if (screen && before !== undefined && before !== this.#screen) this.#cells.select(screen.sheet, screen.zone);
  }
}
