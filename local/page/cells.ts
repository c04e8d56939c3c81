import type { Model } from '@odoo/o-spreadsheet';

export interface Position {
  sheetId: string;
  row: number;
  col: number;
}

interface Zone {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

interface Getters {
  getActivePosition(): Position;
  getActiveSheetId(): string;
  getSheetName(sheetId: string): string;
  getSelectedZone(): Zone;
  getEvaluatedCell(position: Position): { formattedValue: string };
  getVisibleRectWithZoom(zone: Zone): { x: number; y: number; width: number; height: number };
  getColIndex(x: number): number;
  getRowIndex(y: number): number;
  getRangeString(range: unknown, sheetId: string): string;
  getRangeFromZone(sheetId: string, zone: Zone): unknown;
}

interface Selectable {
  selection: { selectZone(anchor: { cell: { col: number; row: number }; zone: Zone }, options: object): void };
}

/** What the grid shows where: the little that lies over the grid needs to know. */
export class Cells {
  readonly #getters: Getters;
  readonly #model: Model;

  constructor(
    model: Model,
    readonly place: HTMLElement,
  ) {
    this.#model = model;
    this.#getters = model.getters as unknown as Getters;
  }

  get sheetId(): string {
    return this.#getters.getActiveSheetId();
  }

  get active(): Position {
    return this.#getters.getActivePosition();
  }

  /** The selected cells, such as `'Requests'!B3:C4`. */
  get selected(): string {
    const { top, left, bottom, right } = this.#getters.getSelectedZone();
    const corner = (row: number, column: number) => `${letters(column)}${row + 1}`;
    const first = corner(top, left);
    const last = corner(bottom, right);
    const tab = this.#getters.getSheetName(this.sheetId).replaceAll("'", "''");
    return `'${tab}'!${first === last ? first : `${first}:${last}`}`;
  }

  /** Shows these cells, on another tab if need be. */
  select(sheetId: string, zone: Zone): void {
    const { sheetId: from } = this;
    if (sheetId !== from)
      this.#model.dispatch('ACTIVATE_SHEET' as never, { sheetIdFrom: from, sheetIdTo: sheetId } as never);
    const cell = { col: zone.left, row: zone.top };
    (this.#model as unknown as Selectable).selection.selectZone({ cell, zone }, { scrollIntoView: true });
  }

  /** What a cell of this tab shows. */
  text(row: number, column: number): string {
    return this.#getters.getEvaluatedCell({ sheetId: this.sheetId, row, col: column }).formattedValue;
  }

  /** Where on the screen, from the corner of the grid; null when it is out of sight. */
  rect(row: number, column: number): { x: number; y: number; width: number; height: number } | null {
    const rect = this.#getters.getVisibleRectWithZoom({ top: row, bottom: row, left: column, right: column });
    return rect && rect.width > 0 && rect.height > 0 ? rect : null;
  }

  /** The cell under the pointer, if it is over the cells. */
  under(event: MouseEvent): Position | null {
    const target = event.target as HTMLElement;
    if (!target.closest?.('.o-grid-overlay')) return null;
    const { left, top } = (target.closest('.o-grid-overlay') as HTMLElement).getBoundingClientRect();
    const col = this.#getters.getColIndex(event.clientX - left);
    const row = this.#getters.getRowIndex(event.clientY - top);
    return col < 0 || row < 0 ? null : { sheetId: this.sheetId, row, col };
  }

  get grid(): HTMLElement | null {
    return this.place.querySelector<HTMLElement>('.o-grid');
  }
}

const letters = (column: number): string =>
  (column > 25 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
