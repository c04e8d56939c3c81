import { newId } from '../../src/tables/ids';
import { Chapter, type Saved } from '../chapter/chapter';
import { seeded } from '../seeded';

type Cells = Record<string, string>;

/** A saved file, as far as rows are put into it. */
interface SavedFile {
  id: string;
  model: { sheets: { name: string; rowNumber: number; cells: Cells }[] };
}

const day = '2025-06-01';

/**
 * A chapter that has helped for years: so many requests were asked for, helped and erased, one a case, in both files,
 * with the answers, letters and links that belong to them.
 * @param count of requests
 */
export function afterYears(count: number): Chapter {
  const saved = Chapter.ready().saved();
  const random = seeded(7);
  const ids = (prefix: string) => {
    const made = new Set<string>();
    while (made.size < count) made.add(newId(prefix, random, (id) => made.has(id)));
    return [...made];
  };
  const [requests, cases] = [ids('R'), ids('C')];
  const each = (cells: (request: string, person: string, index: number) => Cells) =>
    requests.map((id, index) => cells(id, cases[index] as string, index));
  const over = { Need: 'Food', Status: 'Closed', 'Asked on': day, 'Closed on': day };
  const agreed = { Detail: 'Closed', 'Status in both': 'closed', 'Request in both': 'food||||' };
  const mark = (index: number) => index.toString(16).padStart(32, 'f');
  const { workbook, desk } = saved;
  const fill = (file: string, tab: string, rows: Cells[]) => putRows(saved, file, tab, rows);
  fill(
    workbook,
    'Requests',
    each((ID) => ({ ID, ...over })),
  );
  fill(
    desk,
    'Desk',
    each((ID, Case) => ({ ID, Case, ...over, ...agreed })),
  );
  const gone = { 'First asked on': day, 'Erased on': day };
  fill(
    desk,
    'People',
    each((Requests, ID, index) => ({ ID, ...gone, Mark: mark(index), Requests })),
  );
  const state = 'Erased here and in the form';
  fill(
    desk,
    'Form answers',
    each((_, __, index) => ({ ID: `past-answer-${index}`, Form: 'past', When: day, State: state })),
  );
  const sent = { Kind: 'received', State: 'Sent', Written: day, 'Last change': day };
  fill(
    desk,
    'Mail log',
    each((_, person) => ({ ID: `received/${person}`, ...sent })),
  );
  fill(
    desk,
    'Links',
    each((_, Which) => ({ ID: `past-link-of-${Which}`, For: 'standing', Which, Made: day, Ends: day })),
  );
  return Chapter.resumed(saved);
}

/** Puts rows below the header of a saved tab, all at once, as nobody but a test could. */
function putRows({ state }: Saved, id: string, tab: string, rows: readonly Cells[]): void {
  const { files } = state as unknown as { files: SavedFile[] };
  const sheet = files.find((file) => file.id === id)?.model.sheets.find(({ name }) => name === tab);
  if (!sheet) throw new Error(`There is no tab ${tab}`);
  const columnOf = new Map(
    Object.entries(sheet.cells).flatMap(([place, text]) =>
      /^[A-Z]+1$/.test(place) ? [[text, place.slice(0, -1)]] : [],
    ),
  );
  rows.forEach((cells, index) => {
    for (const [header, text] of Object.entries(cells)) {
      const column = columnOf.get(header);
      if (column === undefined) throw new Error(`${tab} has no column ${header}`);
      sheet.cells[`${column}${index + 2}`] = text;
    }
  });
  sheet.rowNumber += rows.length;
}
