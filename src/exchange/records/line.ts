import { oneLine } from '../../recognize/plain';
import type { Grid } from '../grid';
import type { Layout, Mapping } from '../list';
import type { Rejected, RejectReason } from '../record';

/** One cell of a line, with what its column is called. */
export interface Told {
  readonly text: string;
  readonly header: string;
}

/** A line of a list, read by field: several columns may tell of one. */
export class Line {
  constructor(
    readonly number: number,
    private readonly row: readonly string[],
    private readonly columns: Columns,
  ) {}

  /** What the first column of the field that is filled tells, on one line; '' when none is. */
  text(field: string): string {
    for (const column of this.columns.of(field)) {
      const text = oneLine(this.row[column] ?? '');
      if (text !== '') return text;
    }
    return '';
  }

  /** What each filled column of the field tells, as it stands there. */
  each(field: string): Told[] {
    return this.columns
      .of(field)
      .map((column) => ({ text: (this.row[column] ?? '').trim(), header: this.columns.header[column] ?? '' }))
      .filter(({ text }) => text !== '');
  }
}

/** Which columns tell of which field. */
class Columns {
  private readonly byField = new Map<string, number[]>();

  constructor(
    { fields }: Mapping,
    readonly header: readonly string[],
  ) {
    fields.forEach((field, column) => {
      if (field !== '') this.byField.set(field, [...this.of(field), column]);
    });
  }

  of(field: string): readonly number[] {
    return this.byField.get(field) ?? none;
  }

  get read(): readonly (readonly [field: string, columns: readonly number[]])[] {
    return [...this.byField];
  }
}

const none: readonly number[] = [];

/**
 * Reads the lines of a list one by one, from the first that may be a record to the last.
 * @param read what is no record comes back with a reason
 * @returns those that are none
 */
export function readLines(
  rows: Grid,
  layout: Layout,
  mapping: Mapping,
  read: (line: Line) => RejectReason | undefined,
): Rejected[] {
  const columns = new Columns(mapping, layout.header);
  const width = Math.max(layout.header.length, mapping.fields.length);
  const noRecords = new Map(layout.notRecords.map(({ line, why }) => [line, why]));
  const rejected: Rejected[] = [];
  for (let i = Math.max(0, layout.firstLine - 1); i < rows.length; i++) {
    const row = rows[i] as readonly string[];
    const reason = noRecords.get(i + 1) ?? unreadable(row, width, columns.read) ?? read(new Line(i + 1, row, columns));
    if (reason) rejected.push({ line: i + 1, reason });
  }
  return rejected;
}

const mostCharacters = 300;
const mostInNotes = 5_000;
const notes = new Set(['notes', 'note', 'answer', 'question']);

function unreadable(row: readonly string[], width: number, read: Columns['read']): RejectReason | undefined {
  if (row.every((cell) => cell.trim() === '')) return 'blank';
  for (let i = width; i < row.length; i++) if ((row[i] as string).trim() !== '') return 'tooManyCells';
  for (const [field, columns] of read) {
    const most = notes.has(field) ? mostInNotes : mostCharacters;
    for (const column of columns) if ((row[column]?.length ?? 0) > most) return 'tooLong';
  }
  return undefined;
}
