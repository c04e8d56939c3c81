import type { CellNote } from '../server/stage';
import type { Cells, Position } from './cells';
import { element } from './dom';
import { extras } from './extras';

const SCROLLBAR = 14;

/** A mark in the corner of cells that have a note, and the note beside the cell under the pointer or the selected one. */
export class Notes {
  readonly #cells: Cells;
  readonly #marks = element('div', { class: 'note-marks', 'aria-hidden': 'true' });
  readonly #bubble = element('div', { class: 'note-bubble', role: 'note', 'aria-live': 'polite', hidden: true });
  #pointed: Position | null = null;

  constructor(cells: Cells) {
    this.#cells = cells;
    cells.place.append(this.#marks, this.#bubble);
    cells.place.addEventListener('pointermove', (event) => this.#point(cells.under(event)));
    cells.place.addEventListener('pointerleave', () => this.#point(null));
  }

  /** After anything that moves, selects or changes. */
  draw(): void {
    const { sheetId } = this.#cells;
    const grid = this.#cells.grid;
    if (!grid) return;
    const from = this.#cells.place.getBoundingClientRect();
    const { left, top } = grid.getBoundingClientRect();
    const mine = extras().notes.filter(({ sheet }) => sheet === sheetId);
    const marks = mine.flatMap(({ row, column }) => {
      const rect = this.#cells.rect(row, column);
      if (!rect || rect.x + rect.width > grid.clientWidth - SCROLLBAR) return [];
      const style = `left:${left - from.left + rect.x + rect.width - 7}px;top:${top - from.top + rect.y}px`;
      return [element('i', { style })];
    });
    this.#marks.replaceChildren(...marks);
    this.#show(noteAt(mine, this.#pointed ?? this.#cells.active) ?? noteAt(mine, this.#cells.active));
  }

  #point(position: Position | null): void {
    if (position?.row === this.#pointed?.row && position?.col === this.#pointed?.col) return;
    this.#pointed = position;
    this.draw();
  }

  #show(note: CellNote | undefined): void {
    const rect = note && this.#cells.rect(note.row, note.column);
    const grid = this.#cells.grid;
    this.#bubble.hidden = !rect || !grid;
    if (!note || !rect || !grid) return;
    if (this.#bubble.textContent !== note.note) this.#bubble.textContent = note.note;
    const around = this.#cells.place.getBoundingClientRect();
    const { left, top } = grid.getBoundingClientRect();
    const x = left - around.left + rect.x;
    const beside = x + rect.width + 4;
    const { offsetWidth, offsetHeight } = this.#bubble;
    const fits = beside + offsetWidth < around.width;
    this.#bubble.style.left = `${Math.max(4, fits ? beside : x - offsetWidth - 4)}px`;
    this.#bubble.style.top = `${Math.min(top - around.top + rect.y, around.height - offsetHeight - 4)}px`;
  }
}

function noteAt(notes: CellNote[], { row, col }: Position): CellNote | undefined {
  return notes.find((note) => note.row === row && note.column === col);
}
