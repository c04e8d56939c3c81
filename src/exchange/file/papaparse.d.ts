/** The part of Papa Parse that is used: a text becomes rows of cells, and benchmarks write rows as text. */
declare module 'papaparse' {
  export interface Parsed {
    data: string[][];
    errors: { type: string; code: string }[];
  }
  export function parse(
    text: string,
    options?: { delimiter?: string; newline?: string; quoteChar?: string; preview?: number; skipEmptyLines?: boolean },
  ): Parsed;
  export function unparse(rows: readonly object[]): string;
}
