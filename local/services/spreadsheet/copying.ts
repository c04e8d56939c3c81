import type { Operation } from '../../engine/odoo';
import type { WorkbookFile } from '../../engine/workbookFile';
import type { Scene, Zone } from './world';

interface Block {
  scene: Scene;
  sheet: string;
  zone: Zone;
}

/** Copies cells over others; a larger place is filled with repeats. @param contentsOnly without their looks */
export function copyCells(from: Block, to: Block, contentsOnly: boolean): void {
  const { file } = from.scene;
  const [height, width] = [rowsOf(from.zone), columnsOf(from.zone)];
  const operations: Operation[] = [];
  for (let down = 0; down < Math.max(height, wholes(rowsOf(to.zone), height)); down += 1)
    for (let across = 0; across < Math.max(width, wholes(columnsOf(to.zone), width)); across += 1) {
      const source = { row: from.zone.top + (down % height), column: from.zone.left + (across % width) };
      const target = { row: to.zone.top + down, column: to.zone.left + across };
      const { format, style, content } = file.stored(from.sheet, source.row, source.column);
      const moved = formulaMoved(file, from.sheet, source, target) ?? content;
      const look = contentsOnly ? {} : { format: format ?? '', style: style ?? null };
      const at = { sheetId: to.sheet, row: target.row, col: target.column };
      operations.push(['UPDATE_CELL', { ...at, content: moved, ...look }]);
    }
  to.scene.file.apply(operations);
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
