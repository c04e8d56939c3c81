import type { Model } from '@odoo/o-spreadsheet';
import type { Cells } from './cells';
import { element } from './dom';
import { extras } from './extras';
import { form } from './messages';
import { ask } from './server';

type RowAsked = (sheetId: string, row: number) => boolean;

/** Rows that a file's filter hides are out of sight here, too; the grid's own filters go on beside it. */
export function hideFilteredRows(model: Model): void {
  const getters = model.getters as unknown as { isRowFiltered: RowAsked };
  const own = getters.isRowFiltered;
  getters.isRowFiltered = (sheetId, row) =>
    own(sheetId, row) || extras().filters.some(({ sheet, hidden }) => sheet === sheetId && hidden.includes(row));
}

interface Positions {
  headerPositions?: object;
  isDirty: boolean;
}

/** After the filters have changed: where rows stand is reckoned anew, and so are formulas that tell the time. */
export function placeRowsAnew(model: Model): void {
  const { handlers } = model as unknown as { handlers: Positions[] };
  const positions = handlers.find((handler) => handler.headerPositions !== undefined);
  if (positions) Object.assign(positions, { headerPositions: {}, isDirty: true });
  model.dispatch('EVALUATE_CELLS' as never);
}

/** A button in each cell of a filter's first row. */
export class FilterButtons {
  readonly #file: string;
  readonly #cells: Cells;
  readonly #buttons = element('div', { class: 'filter-buttons' });

  constructor(file: string, cells: Cells) {
    this.#file = file;
    this.#cells = cells;
    cells.place.append(this.#buttons);
  }

  draw(): void {
    const { sheetId, grid } = this.#cells;
    const filter = extras().filters.find(({ sheet }) => sheet === sheetId);
    this.#buttons.hidden = !grid || !filter;
    if (!grid || !filter) return;
    const around = this.#cells.place.getBoundingClientRect();
    const { left, top } = grid.getBoundingClientRect();
    const focused = (document.activeElement as HTMLElement | null)?.dataset.column;
    const made = Array.from({ length: filter.right - filter.left + 1 }, (_, index) => {
      const column = filter.left + index;
      const rect = this.#cells.rect(filter.top, column);
      if (!rect) return null;
      const x = left - around.left + rect.x + rect.width - 22;
      const y = top - around.top + rect.y + rect.height - 21;
      return this.#button(column, filter.columns.includes(column), `left:${x}px;top:${y}px`);
    }).filter((one) => one !== null);
    this.#buttons.replaceChildren(...made);
    made.find((one) => one.dataset.column === focused)?.focus();
  }

  #button(column: number, active: boolean, style: string): HTMLElement {
    const name = this.#cells.text(
      extras().filters.find(({ sheet }) => sheet === this.#cells.sheetId)?.top ?? 0,
      column,
    );
    return element(
      'button',
      {
        type: 'button',
        class: active ? 'active' : undefined,
        style,
        'data-column': column,
        'aria-label': `Filter ${name}${active ? ', some rows are hidden' : ''}`,
        onclick: () => void this.#choose(column, name),
      },
      element('i', { class: 'fa fa-filter', 'aria-hidden': 'true' }),
    );
  }

  async #choose(column: number, name: string): Promise<void> {
    const where = { file: this.#file, sheet: this.#cells.sheetId, column };
    const choices = await ask<{ text: string; shown: boolean }[]>('filter.choices', where);
    const boxes = choices.map(({ text, shown }) => ({
      text,
      box: element('input', { type: 'checkbox', checked: shown }),
    }));
    const list = boxes.map(({ text, box }) => element('label', { class: 'choice' }, box, text || '(empty)'));
    const agreed = await form(`Filter ${name}`, element('div', { class: 'choices' }, ...list), 'OK');
    const hidden = boxes.filter(({ box }) => !box.checked).map(({ text }) => text);
    if (agreed) await ask('filter.hide', { ...where, hidden });
  }
}
