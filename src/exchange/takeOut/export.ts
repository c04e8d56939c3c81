import type { Words } from '../../i18n/language';
import type { Book } from '../../tables/book';
import type { Stamp } from '../../tables/chapterFile';
import type { Context } from '../../tables/context';
import type { Table } from '../../tables/table';
import { only } from '../../tables/table';
import { tableFile } from './tableFile';
import type { Written } from './written';

/** A list that people can take out of a chapter's file. */
export interface Export {
  readonly id: string;
  readonly label: Words;
  readonly about: Words;
  /** What `about` leaves open. */
  readonly values?: Readonly<Record<'tab', Words>>;
  /** Only for chapters that do this. */
  readonly use?: keyof Stamp['uses'];
  readonly tables: readonly Table[];
  readonly mime: string;
  /** How the file's name ends, without the dot. */
  readonly ending: string;
  readonly write: (book: Book, context: Context) => Written;
}

export const csvType = 'text/csv;charset=utf-8';

/** A whole table as CSV. @param shown the tables whose names its references show */
export function tableExport(
  table: Table,
  shown: readonly Table[],
  { use, about }: { use?: Export['use']; about: Words },
): Export {
  const names = shown.map((one) => only(one, one.shownBy as string));
  return {
    id: table.name,
    label: table.tab,
    about,
    values: { tab: table.tab },
    use,
    tables: [table, ...names],
    mime: csvType,
    ending: 'csv',
    write: (book, context) => tableFile(table, names, book, context),
  };
}
