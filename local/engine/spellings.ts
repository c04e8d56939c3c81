import { isGeneral, nearestFormat } from './numberFormat';

/** How a file's formats are spelled in Sheets, by what the engine was told: it keeps its own words only. */
export type Spellings = Record<string, string>;

/**
 * What the engine is told for a format: the nearest that it can draw. When that says something else too, empty quotes
 * tell them apart, which show nothing.
 */
export function toldFormat(spellings: Spellings, format: string): string {
  if (isGeneral(format)) return '';
  let told = nearestFormat(format);
  while (Object.hasOwn(spellings, told) && spellings[told] !== format) told += '""';
  spellings[told] = format;
  return told;
}

/** A format as Sheets spells it, from what the engine keeps; '' for none. */
export function spelledFormat(spellings: Spellings, told: string): string {
  return spellings[told] ?? engineSpelled(told);
}

/** Formats that came with the engine's own functions, such as those of `TODAY()`. */
function engineSpelled(told: string): string {
  return told.replace(/hhhh/g, '[h]').replace(/\ba$/, 'am/pm');
}
