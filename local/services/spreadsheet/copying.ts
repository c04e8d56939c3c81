import type { Operation } from '../../engine/odoo';
import type { WorkbookFile } from '../../engine/workbookFile';
import type { Scene, Zone } from './world';

interface Block {
  scene: Scene;
  sheet: string;
  zone: Zone;
}

/** What of the cells is copied. */
export interface CopyWhat {
  contents: boolean;
  looks: boolean;
  /** What formulas give, instead of the formulas. */
  values: boolean;
  transposed: boolean;
}

/** Copies cells over others; a larger place is filled with repeats. */
export function copyCells(from: Block, to: Block, what: CopyWhat): void {
  const { file } = from.scene;
  const [height, width] = [rowsOf(from.zone), columnsOf(from.zone)];
  const [tall, wide] = what.transposed ? [width, height] : [height, width];
  const operations: Operation[] = [];
  for (let down = 0; down < Math.max(tall, wholes(rowsOf(to.zone), tall)); down += 1)
    for (let across = 0; across < Math.max(wide, wholes(columnsOf(to.zone), wide)); across += 1) {
      const [along, aside] = what.transposed ? [across, down] : [down, across];
      const source = { row: from.zone.top + (along % height), column: from.zone.left + (aside % width) };
      const target = { row: to.zone.top + down, column: to.zone.left + across };
      const { format, style } = file.stored(from.sheet, source.row, source.column);
      const at = { sheetId: to.sheet, row: target.row, col: target.column };
      const content = what.contents ? { content: contentOf(from, source, target, what.values) } : {};
      operations.push([
        'UPDATE_CELL',
        { ...at, ...content, ...(what.looks ? { format: format ?? '', style: style ?? null } : {}) },
      ]);
    }
  to.scene.file.apply(operations);
}

type Place = { row: number; column: number };

function contentOf({ scene: { file }, sheet }: Block, source: Place, target: Place, isValue: boolean): string {
  const formula = formulaMoved(file, sheet, source, target);
  if (formula === undefined) return file.stored(sheet, source.row, source.column).content;
  const { value } = file.cell(sheet, source.row, source.column);
  return isValue ? String(value ?? '') : formula;
}

/** A formula as it stands after copying: what it refers to moves along. */
function formulaMoved(
  file: WorkbookFile,
  sheet: string,
  from: { row: number; column: number },
  to: { row: number; column: number },
): string | undefined {
  const position = { sheetId: sheet, row: from.row, col: from.column };
  const cell = file.get<{ isFormula?: boolean; compiledFormula?: object } | undefined>('getCell', position);
  if (!cell?.isFormula) return undefined;
  const [right, down] = [to.column - from.column, to.row - from.row];
  return file.get<string>('getTranslatedCellFormula', sheet, right, down, cell.compiledFormula);
}

function rowsOf({ top, bottom }: Zone): number {
  return bottom - top + 1;
}
function columnsOf({ left, right }: Zone): number {
  return right - left + 1;
}
function wholes(room: number, size: number): number {
  return Math.floor(room / size) * size;
}
