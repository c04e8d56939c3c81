import { headerWords } from './headerMatch';

/** Names a set of headers, whatever their order, case and punctuation; a list without headers goes by its width. */
export function sourceOf(header: readonly string[]): string {
  const names = header.map(headerWords).filter(Boolean).sort();
  return names.length > 0 ? names.join('|') : `no header, ${header.length} columns`;
}

/** The fields of a mapping in the order in which they are remembered, that of the sorted headers. */
export function rememberedFields(header: readonly string[], fields: readonly string[]): string[] {
  return sortedColumns(header).map((column) => fields[column] ?? '');
}

/** Remembered fields, by the columns of this list. */
export function fieldsByColumn(header: readonly string[], remembered: readonly string[]): string[] {
  const fields = header.map(() => '');
  sortedColumns(header).forEach((column, i) => {
    fields[column] = remembered[i] ?? '';
  });
  return fields;
}

function sortedColumns(header: readonly string[]): number[] {
  const words = header.map(headerWords);
  const by = (a: number, b: number) => compare(words[a] as string, words[b] as string) || a - b;
  return header.map((_, column) => column).sort(by);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
