import { areas, requests, volunteers } from '../chapter/tables';
import { requestStatuses } from '../chapter/words';
import type { Language, Words } from '../i18n/language';
import { areaWords } from '../i18n/start';
import { action } from '../tables/action';
import type { FormulaNames } from '../tables/formulaText';
import { labelInFormula } from '../tables/formulaText';
import { only } from '../tables/table';
import { doors } from '../turf/tables';
import { published } from './tables';
import type { Uses } from './waiting';

/** A column of the Areas tab that counts by formula; it is no column of the table, so nothing else writes it. */
export interface AreaCount {
  key: string;
  label: Words;
  note: Words;
  /** With `;` between arguments; `{row}` is the row of the area. */
  text: string;
}

/**
 * What is counted for each area, of what the chapter does. Exact counts stay in the Workbook, where the same people see
 * the rows behind them; help that may be quoted outside comes from Published help only (safety rule 5).
 */
export function areaCounts(uses: Uses, names: FormulaNames, language: Language): AreaCount[] {
  const { column } = names;
  const [byId, byName] = [`"*"&${cellOf(column(areas, 'id'))}`, cellOf(column(areas, 'name'))];
  // Cells that Chapterbook wrote show an area's name before its id; where people fill one in, the name alone.
  const either = (counted: (here: string) => string) => `${counted(byId)} + ${counted(byName)}`;
  const status = (key: keyof typeof requestStatuses) =>
    `; ${column(requests, 'status')}; ${labelInFormula(requestStatuses, key, language)}`;
  const asked = (rest = '') => `COUNTIFS(${column(requests, 'area')}; ${byId}${rest})`;
  const count = (key: Exclude<keyof typeof areaWords, 'byFormula' | 'quotableNote'>, text: string): AreaCount => ({
    key,
    label: areaWords[key],
    note: key === 'quotable' ? areaWords.quotableNote : areaWords.byFormula,
    text,
  });
  const help = () => [
    count('openRequests', [asked(), ...over.map((key) => asked(status(key)))].join(' - ')),
    count(
      'deliveries',
      `${asked(status('done'))} + ${asked(`${status('closed')}; ${column(requests, 'takenBy')}; "?*"`)}`,
    ),
    count('quotable', `SUMIFS(${column(published, 'count')}; ${column(published, 'area')}; ${byId})`),
  ];
  const walked = () => [
    count(
      'doors',
      either((here) => `COUNTIFS(${column(doors, 'area')}; ${here})`),
    ),
    count(
      'visits',
      either((here) => `SUMIFS(${column(doors, 'visits')}; ${column(doors, 'area')}; ${here})`),
    ),
  ];
  return [
    ...(uses.aid ? help() : []),
    count(
      'volunteers',
      either((here) => `COUNTIFS(${column(volunteers, 'area')}; ${here})`),
    ),
    ...(uses.doors ? walked() : []),
  ];
}

/** Opens the Areas tab, which gives rows that people typed their ids. */
export const nameAreas = action(
  'give new areas their ids',
  { tables: [only(areas, 'name', 'notes')], unlogged: true },
  () => undefined,
);

/** Whatever else a status says, even one that nobody understands, the request is open. */
const over = ['done', 'closed'] as const;

/** The cell of the same row in a column of the same tab. */
function cellOf(wholeColumn: string): string {
  const letters = /\$([A-Z]+)$/.exec(wholeColumn)?.[1] ?? '';
  return `$${letters}{row}`;
}
