import type { Grid } from '../grid';
import type { Layout, ListKind, Mapping, Proposal } from '../list';
import { ownList } from '../own/ownTables';
import { type ColumnField, columnFields, type ListColumn } from './columnFields';
import { columnSamples } from './columnSample';
import { dateOrderOf } from './dateOrder';
import { fieldOf } from './fields';
import { type KindFit, kindsOf, namesAskers } from './kindOfList';
import { isNysVoterFile, knownFormat, nysFields } from './knownFormats';
import { fieldsByColumn, sourceOf } from './source';

export interface ProposeOptions {
  /** What a person chose for the same headers last time, its fields in the order of `rememberedFields`. */
  readonly remembered?: Mapping;
  /** What a person says that the list is about. */
  readonly kind?: ListKind;
}

const onlyAddresses = new Set(
  'address number half prefix street type suffix unitType unit city state zip lat lon area'.split(' '),
);

/** What a list seems to be and which column is which, for a person to look at. Never throws. */
export function propose(rows: Grid, layout: Layout, { remembered, kind }: ProposeOptions = {}): Proposal {
  const cells = columnSamples(rows, layout);
  const columns = layout.header.map((header, i) => ({ header, cells: cells[i] ?? [] }));
  const fits = kindsOf(columns);
  const shared = { namesAskers: namesAskers(fits), source: sourceOf(layout.header) };
  const seems = formatOf(rows, layout, columns, fits);
  if (remembered && (kind ?? remembered.kind) === remembered.kind && remembered.fields.length === columns.length) {
    const fields = fieldsByColumn(layout.header, remembered.fields);
    return { ...byMemory({ ...remembered, fields }, columns), ...shared, format: seems.format };
  }
  const chosen = kind === undefined || kind === seems.kind ? seems : guess(kind, columnFields(kind, columns), 1);
  const dates = dateOrderOf(
    chosen.columns.flatMap(({ field }, i) => (isDay(chosen.kind, field) ? (cells[i] ?? []) : [])),
  );
  const { columns: found, ...said } = chosen;
  return {
    ...said,
    ...shared,
    namesAskers: shared.namesAskers || (chosen.kind === 'requests' && namesAskers([{ ...chosen, score: 1 }])),
    fields: found.map(({ field }) => field),
    columns: found.map(({ confidence, why, perhaps }) => ({ confidence, why, perhaps })),
    dates,
  };
}

type Seems = Pick<Proposal, 'kind' | 'format' | 'confidence'> & { readonly columns: readonly ColumnField[] };

function formatOf(rows: Grid, layout: Layout, columns: readonly ListColumn[], fits: readonly KindFit[]): Seems {
  if (layout.headerLines.length === 0 && isNysVoterFile(rows.slice(layout.firstLine - 1, layout.firstLine + 199))) {
    const known = columns.map((_, i) => positioned(nysFields[i] ?? ''));
    return { kind: 'doors', format: 'nysVoterFile', confidence: 1, columns: known };
  }
  const own = ownList(layout.header);
  if (own) return { kind: own.kind, format: 'list', confidence: 1, columns: own.fields.map(positioned) };
  const format = knownFormat(layout.header);
  if (format) {
    const found = columnFields(format.kind, columns).map((one) =>
      one.field === '' ? one : { ...one, why: 'format' as const },
    );
    return { kind: format.kind, format: format.name, confidence: 1, columns: found };
  }
  const [best, second] = fits as [KindFit, KindFit];
  return guess(best.kind, best.columns, best.score > 0 ? 1 - (0.5 * second.score) / best.score : 0);
}

function positioned(field: string): ColumnField {
  return { field, confidence: field === '' ? 0 : 1, why: field === '' ? 'nothing' : 'format', perhaps: '' };
}

/** @param clear how far it is from anything else, from 0 to 1 */
function guess(kind: ListKind, columns: readonly ColumnField[], clear: number): Seems {
  const found = columns.filter(({ field }) => field !== '');
  const sure = found.length === 0 ? 0 : found.reduce((sum, { confidence }) => sum + confidence, 0) / found.length;
  const isAddresses = kind === 'doors' && found.length > 0 && found.every(({ field }) => onlyAddresses.has(field));
  return { kind, format: isAddresses ? 'addresses' : 'list', confidence: sure * clear, columns };
}

function byMemory({ kind, fields, dates }: Mapping, columns: readonly ListColumn[]) {
  const days = columns.flatMap(({ cells }, i) => (isDay(kind, fields[i] ?? '') ? cells : []));
  const seen = dateOrderOf(days);
  // What the cells themselves say now counts more than what a person said of other cells.
  const isOpen = seen === 'undecided' && dates !== 'none';
  return {
    kind,
    fields: fields.map((key) => (fieldOf(kind, key) ? key : '')),
    dates: isOpen ? dates : seen,
    confidence: 1,
    columns: fields.map((key) => ({
      confidence: key === '' ? 0 : 1,
      why: key === '' ? ('nothing' as const) : ('remembered' as const),
      perhaps: '',
    })),
  };
}

function isDay(kind: ListKind, key: string): boolean {
  return fieldOf(kind, key)?.looks === 'day';
}
