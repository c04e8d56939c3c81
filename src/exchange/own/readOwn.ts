import { writtenKey } from '../../turf/doorKey';
import type { Grid } from '../grid';
import type { Layout, Mapping } from '../list';
import type { ListRecord, ReadList, Rejected, Value, Values, Warning } from '../record';
import { told } from '../records/told';
import { unmarked } from '../takeOut/formulaMark';
import { ownValue, shownRow } from './ownCell';
import { type OwnList, ownList } from './ownTables';

/**
 * Reads a list that Chapterbook wrote, to the letter and with the ids of its rows.
 * @returns undefined for any other list, and when a person says that a column is something else
 */
export function readOwn(rows: Grid, layout: Layout, { kind, fields, dates }: Mapping): ReadList | undefined {
  const own = ownList(layout.header);
  if (!own || own.kind !== kind) return undefined;
  const isOther = (column: number) => fields[column] !== '' && fields[column] !== own.fields[column];
  if (own.columns.some((_, column) => isOther(column))) return undefined;
  const columns = own.columns.map((key, column) => (own.fields[column] !== '' && fields[column] === '' ? '' : key));
  const warnings: Warning[] = [];
  const rejected: Rejected[] = [];
  const records: ListRecord[] = [];
  for (let line = layout.firstLine; line <= rows.length; line += 1) {
    const row = rows[line - 1] as readonly string[];
    const record = recordOf({ ...own, columns }, row, line, { dates, warnings });
    if (record) records.push(record);
    else rejected.push({ line, reason: 'blank' });
  }
  return { records: own.table.name === 'voters' ? byDoor(records) : records, rejected, warnings };
}

type Reading = Pick<Mapping, 'dates'> & { readonly warnings: Warning[] };

function recordOf({ table, columns }: OwnList, row: readonly string[], line: number, { dates, warnings }: Reading) {
  const values: Record<string, Value | undefined> = {};
  let id = '';
  columns.forEach((key, at) => {
    const column = table.columns[key];
    const cell = row[at] ?? '';
    if (!column || cell === '') return;
    if (column.kind === 'id') id = cell.trim();
    else if (column.kind === 'reference') Object.assign(values, referenceOf(table.name, key, cell));
    else {
      const read = ownValue(column, cell, dates);
      if (read === 'notUnderstood') warnings.push({ line, field: key, text: cell, what: read });
      else if (read) values[key] = read.value;
    }
  });
  if (table.name === 'doors' && values.address) values.key = writtenKey(written(values));
  const said = told(values);
  return Object.keys(said).length === 0 ? undefined : { line, ...(id ? { id } : {}), values: said };
}

/** Lists tell areas and helpers by name; a door, a volunteer or a shift is told by its id, and for other chapters by name. */
function referenceOf(table: string, key: string, cell: string): Values {
  const { name, id } = shownRow(cell);
  switch (key) {
    case 'door':
      return { door: id, ...(table === 'voters' ? { address: name } : {}) };
    case 'volunteer':
      return { volunteer: id, name };
    case 'shift':
      return { shift: id, event: name };
    default:
      return { [key]: name };
  }
}

function written({ address = '', unit = '', city = '', zip = '' }: Readonly<Record<string, Value | undefined>>) {
  return { address: String(address), unit: String(unit), city: String(city), zip: String(zip) };
}

/** Voters as who lives behind their doors. */
function byDoor(voters: readonly ListRecord[]): ListRecord[] {
  const doors = new Map<
    string,
    { line: number; id: string; values: Values; people: { line: number; values: Values }[] }
  >();
  for (const { line, values } of voters) {
    const { door, address: shown = '', ...rest } = values;
    const address = String(shown);
    const key = `${door ?? ''}|${address}`;
    const met = doors.get(key) ?? {
      line,
      id: String(door ?? ''),
      values: told({ address, key: writtenKey(written({ address })) }),
      people: [],
    };
    met.people.push({ line, values: rest });
    doors.set(key, met);
  }
  return [...doors.values()];
}

/** The cells of a list that Chapterbook wrote, without what its file needs; those of any other list as they are. */
export function withoutMarks(rows: Grid, layout: Layout): Grid {
  const own = ownList(layout.header);
  if (!own) return rows;
  const isReference = own.columns.map((key) => own.table.columns[key]?.kind === 'reference');
  return rows.map((row) => row.map((cell, at) => (isReference[at] ? shownRow(cell).name : unmarked(cell))));
}
