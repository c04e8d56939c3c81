/** The part of Papa Parse that is used: a text becomes rows of cells, and benchmarks write rows as text. */
declare module 'papaparse' {
  export function parse(text: string, options?: { delimiter?: string; skipEmptyLines?: boolean }): { data: string[][] };
  export function unparse(rows: readonly object[]): string;
}
