import { type Decided, decide } from '../../../src/exchange/adopt/decide';
import type { Grid } from '../../../src/exchange/grid';
import { layoutOf } from '../../../src/exchange/understand/layoutOf';
import { propose } from '../../../src/exchange/understand/propose';
import type { Adopted, TabPart } from '../../../src/web/adopt';
import type { ListWorkbook } from '../store/listWorkbook';

/** A tab of the chapter's own, typed by a person. */
export function typedTab(workbook: ListWorkbook, name: string, rows: Grid): void {
  workbook.sheet.addTab(name);
  workbook.sheet.paste(`${name}!A1`, rows);
}

export function gridOf(workbook: ListWorkbook, tab: string): Grid {
  const rows: string[][] = [];
  for (let from: number | undefined = 0; from !== undefined; ) {
    const part: TabPart = workbook.call<TabPart>('tabGrid', { tab, from });
    rows.push(...part.rows);
    from = part.next;
  }
  return rows;
}

/** What the dialog would do with a tab. */
export function decidedFor(workbook: ListWorkbook, tab: string): { args: object; decided: Decided } {
  const rows = gridOf(workbook, tab);
  const layout = layoutOf(rows);
  const proposal = propose(rows, layout);
  const decided = decide(rows, layout, proposal);
  const headerRow = layout.headerLines[layout.headerLines.length - 1] ?? 0;
  const at = proposal.fields.indexOf('area');
  const areas = at < 0 ? [] : decided.records.map((line) => rows[line - 1]?.[at] ?? '').filter(Boolean);
  const args = {
    tab,
    kind: proposal.kind,
    headers: rows[headerRow - 1],
    headerRow,
    ...decided,
    areas: [...new Set(areas)],
  };
  return { args, decided };
}

/** Uses a tab where it stands, as the dialog does. */
export function adopt(workbook: ListWorkbook, tab: string): Adopted {
  return workbook.call<Adopted>('adoptTab', decidedFor(workbook, tab).args);
}
