import type { NamedGrid } from '../../grid';
import type { Budget } from '../budget';
import { Unreadable } from '../unreadable';
import type { Member } from '../zipMembers';
import { fillMerged } from './merged';
import { Package } from './package';
import { SharedStrings } from './sharedStrings';
import { type CellSources, SheetRows } from './sheetRows';
import { readStyles } from './styles';
import { xmlReader } from './xml';

/** The tabs of an .xlsx workbook that hold anything, in their order. @throws Unreadable */
export function readXlsx(name: string, members: readonly Member[], budget: Budget): NamedGrid[] {
  try {
    const grids = tabsOf(name, new Package(name, members, budget));
    if (grids.length === 0) throw new Unreadable('empty', name);
    return grids;
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    // Whatever else goes wrong here is XML that does not hold what it promises.
    throw new Unreadable('damaged', name);
  }
}

function tabsOf(file: string, parts: Package): NamedGrid[] {
  const start = [...parts.pointers('').values()].find(({ kind }) => kind === 'officeDocument');
  const workbook = start?.path ?? 'xl/workbook.xml';
  const { tabs, from1904 } = readWorkbook(parts.text(workbook) ?? '');
  const pointers = parts.pointers(workbook);
  const pathOf = (kind: string) => [...pointers.values()].find((pointer) => pointer.kind === kind)?.path ?? '';
  const shared = new SharedStrings();
  parts.pieces(pathOf('sharedStrings'), (xml) => shared.push(xml));
  const styles = readStyles(parts.text(pathOf('styles')) ?? '<none/>', from1904);
  const sources = { texts: shared.texts, styles };
  const grids: NamedGrid[] = [];
  for (const { name, pointer, hidden } of tabs) {
    const target = pointers.get(pointer);
    if (target?.kind !== 'worksheet') continue;
    const rows = readSheet(parts, target.path, sources);
    if (rows.length > 0) grids.push({ name: `${file} · ${name}`, rows, ...(hidden && { hidden }) });
  }
  return grids;
}

function readSheet(parts: Package, path: string, sources: CellSources): string[][] {
  const sheet = new SheetRows(sources, parts.budget);
  parts.pieces(path, (xml) => sheet.push(xml));
  const { rows } = sheet;
  while (rows.length > 0 && rows[rows.length - 1]?.every((cell) => cell.trim() === '')) rows.pop();
  fillMerged(rows, sheet.rest());
  return rows;
}

interface Tab {
  readonly name: string;
  readonly pointer: string;
  readonly hidden: boolean;
}

function readWorkbook(xml: string): { tabs: Tab[]; from1904: boolean } {
  const tabs: Tab[] = [];
  let from1904 = false;
  xmlReader({
    open: (element, attributes) => {
      if (element === 'workbookPr') from1904 = /^(1|true|on)$/.test(attributes().date1904 ?? '');
      if (element !== 'sheet') return;
      const all = attributes();
      const pointer = Object.keys(all).find((key) => key.endsWith(':id'));
      tabs.push({
        name: all.name ?? '',
        pointer: all[pointer ?? ''] ?? '',
        hidden: (all.state ?? '') !== '' && all.state !== 'visible',
      });
    },
  })(xml);
  return { tabs, from1904 };
}
