import type { Book } from '../../tables/book';
import type { Context } from '../../tables/context';
import type { Column } from '../../tables/kinds';
import type { Table } from '../../tables/table';
import { cellText } from './cellText';
import { byteOrderMark, csvLine } from './csv';
import { marked } from './formulaMark';
import { momentWriter } from './momentText';
import type { Written } from './written';

/**
 * A table as people see it, and its ids: what only robots need is left out. What a person typed that could not be
 * understood stands there as typed.
 * @param shown tables that others refer to, with the name of each row
 */
export function tableFile(table: Table, shown: readonly Table[], book: Book, context: Context): Written {
  const columns = Object.entries(table.columns).filter(([, { kind, hidden }]) => kind === 'id' || !hidden);
  const names = new Map(shown.map((one) => [one.name, namesIn(one, book)]));
  const world = {
    language: context.language,
    momentText: momentWriter(context),
    nameOf: (name: string, id: string) => names.get(name)?.get(id),
  };
  const typed = new Map(book.problems(table).map(({ id, column, text }) => [`${id} ${column}`, text]));
  const rows = book.all(table) as Record<string, unknown>[];
  const cell = (row: Record<string, unknown>, key: string, column: Column<unknown>) => {
    const problem = typed.get(`${row[table.idColumn] as string} ${key}`);
    return problem === undefined ? cellText(column, row[key], world) : marked(problem);
  };
  return {
    head: byteOrderMark + csvLine(columns.map(([, { label }]) => label[context.language])),
    size: rows.length,
    piece: (index) => csvLine(columns.map(([key, column]) => cell(rows[index] ?? {}, key, column))),
  };
}

function namesIn(table: Table, book: Book): Map<string, string> {
  const rows = book.all(table) as Record<string, unknown>[];
  return new Map(rows.map((row) => [row[table.idColumn] as string, String(row[table.shownBy as string] ?? '')]));
}
