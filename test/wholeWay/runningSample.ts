import { buildBoth } from '../build/built';
import { RunningWorkbench } from '../workbench/running';

interface SheetData {
  name: string;
  cells: Record<string, string>;
}

/** The workbench with the sample chapter in it, as `npm start` opens it on a fresh machine. */
export class RunningSample extends RunningWorkbench {
  async begin(): Promise<void> {
    const { workbook } = buildBoth();
    process.env.CHAPTERBOOK_BUNDLES = workbook.out.replace(/[^/\\]+$/, '');
    await this.start();
  }

  protected override seed(): string[] {
    return [];
  }

  async formCalled(title: string): Promise<string> {
    const forms = await this.ask<{ id: string; title: string }[]>('forms.list', {}, organizer);
    return forms.find((form) => form.title.includes(title))?.id as string;
  }

  /** Every cell of a file as its owner may see it, tab by tab. */
  async everything(file: string, as: string): Promise<SheetData[]> {
    const files = await this.ask<{ id: string; name: string }[]>('files.list', {}, as);
    const id = files.find(({ name }) => name === file)?.id;
    const { data } = await this.ask<{ data: { sheets: SheetData[] } }>('grid.snapshot', { file: id }, as);
    return data.sheets;
  }

  /** The rows of a tab by its headers. */
  async rows(file: string, tab: string, as: string): Promise<Record<string, string>[]> {
    const sheets = await this.everything(file, as);
    const cells = sheets.find(({ name }) => name === tab)?.cells ?? {};
    const grid: string[][] = [];
    for (const [zone, content] of Object.entries(cells)) {
      const [first = '', last = first] = zone.split(':');
      const [top, left] = placeOf(first);
      const [bottom, right] = placeOf(last);
      for (let row = top; row <= bottom; row += 1)
        for (let column = left; column <= right; column += 1) {
          grid[row] ??= [];
          (grid[row] as string[])[column] = String(content).replace(/^'/, '');
        }
    }
    const [headers = [], ...rows] = grid;
    return rows.map((row) => Object.fromEntries(headers.map((header, index) => [header, row?.[index] ?? ''])));
  }
}

const organizer = 'ana.ejemplo@chapter.example';

/** Row and column from 0. Equal cells side by side are kept as one entry. */
function placeOf(cell: string): [row: number, column: number] {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return [Number(row) - 1, [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1];
}
