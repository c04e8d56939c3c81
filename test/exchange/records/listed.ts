import type { Layout, ListKind, Mapping } from '../../../src/exchange/list';
import type { ReadList } from '../../../src/exchange/record';
import { readRecords } from '../../../src/exchange/records/readRecords';

/** A list whose first line says which field each column is, read. */
export function listed(
  kind: ListKind,
  fields: readonly string[],
  rows: readonly (readonly string[])[],
  { dates = 'mdy', header = fields }: { dates?: Mapping['dates']; header?: readonly string[] } = {},
): ReadList {
  const layout: Layout = { header, headerLines: [1], firstLine: 2, notRecords: [] };
  return readRecords([header, ...rows], layout, { kind, fields, dates });
}
