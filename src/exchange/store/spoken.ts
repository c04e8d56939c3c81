import { areas, volunteers } from '../../chapter/tables';
import { plain } from '../../recognize/plain';
import type { Book } from '../../tables/book';
import type { Context } from '../../tables/context';
import type { Table } from '../../tables/table';
import type { Value, Values } from '../record';
import { momentWriter } from '../takeOut/momentText';
import { Answers } from './answers';
import type { Stored } from './storedKinds';

type AnyRow = Readonly<Record<string, unknown>>;

/** Goes between what tables hold and what lists say: names instead of ids, clocks instead of milliseconds. */
export interface Speaker {
  /** What a row holds, as a list would tell it. */
  spoken(stored: Stored, row: AnyRow): Values;
  /** What a list tells, as the table holds it; an area that is not there yet is made. */
  held(stored: Stored, values: Values): Record<string, unknown>;
}

/** Areas that were made because a list named them. */
export interface MadeAreas {
  readonly made: { id: string; name: string }[];
}

/** What an action lists to go between names and ids. */
export function namedTables({ named }: Stored): Table[] {
  return [...(named.includes('area') ? [areas] : []), ...(named.includes('takenBy') ? [volunteers] : [])];
}

/** @param stored the tables that will be asked for: only what they name is looked at */
export function speaker(book: Book, stored: readonly Stored[], context: Pick<Context, 'moment'>): Speaker & MadeAreas {
  const has = (field: string) => stored.some(({ named }) => named.includes(field));
  const writeMoment = momentWriter(context);
  const made: { id: string; name: string }[] = [];
  const areaNames = new Names(has('area') ? book.all(areas) : [], (name) => {
    const { id } = book.add(areas, { name });
    made.push({ id, name });
    return id;
  });
  const people = new Names(has('takenBy') ? book.all(volunteers) : []);
  const asked = stored.some(({ fields }) => fields.includes('answers')) ? new Answers(book) : undefined;
  const namesOf = (field: string) => (field === 'takenBy' ? people : areaNames);
  return {
    made,
    spoken: ({ table, fields, named }, row) =>
      Object.fromEntries(
        fields.map((field) => {
          const value = row[field] as Value;
          if (named.includes(field)) return [field, namesOf(field).nameOf(String(value))];
          if (field === 'answers') return [field, asked?.inWords(String(value)) ?? ''];
          const isMoment = table.columns[field]?.kind === 'timestamp' && typeof value === 'number';
          return [field, isMoment ? writeMoment(value).slice(0, 16) : value];
        }),
      ),
    held: ({ table, fields, named }, values) => {
      const told = fields.filter((field) => values[field] !== undefined && values[field] !== null);
      return Object.fromEntries(
        told.map((field) => {
          const value = values[field] as Value;
          if (named.includes(field)) return [field, namesOf(field).idOf(String(value))];
          if (field === 'answers') return [field, asked?.byQuestion(String(value)) ?? ''];
          return [field, table.columns[field]?.kind === 'timestamp' ? momentOf(String(value), context) : value];
        }),
      );
    },
  };
}

/** `2026-03-04T17:30`, or a day, which is taken at noon. */
function momentOf(text: string, { moment }: Pick<Context, 'moment'>): number {
  return moment(text.slice(0, 10), text.slice(11, 16) || '12:00');
}

/** Rows by the names that people call them by. */
class Names {
  private readonly byId = new Map<string, string>();
  private readonly byName = new Map<string, string>();

  constructor(
    rows: readonly { id: string; name: string }[],
    private readonly make: (name: string) => string = () => '',
  ) {
    for (const { id, name } of rows) {
      this.byId.set(id, name);
      const wanted = plain(name);
      if (!this.byName.has(wanted)) this.byName.set(wanted, id);
    }
  }

  nameOf(id: string): string {
    // A row that is gone still stands in the cell: the cell is not empty.
    return this.byId.get(id) ?? id;
  }

  /** '' for a name that nobody has, where none is made for it. */
  idOf(name: string): string {
    const wanted = plain(name);
    if (wanted === '') return '';
    const id = this.byName.get(wanted) ?? this.make(name);
    this.byName.set(wanted, id);
    this.byId.set(id, this.byId.get(id) ?? name);
    return id;
  }
}
