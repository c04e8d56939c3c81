import { areas } from '../chapter/tables';
import { plain } from '../recognize/plain';
import type { Book } from '../tables/book';

/** Which area a door's cell means: people type an area's name there, robots its id. Unknown words stay as they are. */
export function areaReader(book: Book): (cell: string) => string {
  const all = book.all(areas);
  const ids = new Set(all.map(({ id }) => id));
  const byName = new Map(all.map(({ id, name }) => [plain(name), id]));
  return (cell) => (cell === '' || ids.has(cell) ? cell : (byName.get(plain(cell)) ?? cell));
}
