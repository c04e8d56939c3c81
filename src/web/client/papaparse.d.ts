/** The part of Papa Parse that reads door lists: a text becomes rows of cells. */
declare module 'papaparse' {
  export function parse(text: string, options?: { delimiter: string }): { data: string[][] };
}
