import { areas, requests, volunteers } from '../chapter/tables';
import { requestStatuses } from '../chapter/words';
import type { Language, Words } from '../i18n/language';
import { areaWords } from '../i18n/start';
import type { FormulaNames } from '../tables/formulaText';
import { labelInFormula } from '../tables/formulaText';
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
  // Cells that refer to an area show its name before its id.
  const here = `"*"&${cellOf(column(areas, 'id'))}`;
  const status = (key: keyof typeof requestStatuses) => labelInFormula(requestStatuses, key, language);
  const where = (key: 'area' | 'status' | 'takenBy') => column(requests, key);
  const inArea = (rest = '') => `COUNTIFS(${where('area')}; ${here}${rest})`;
  const withStatus = (key: keyof typeof requestStatuses) => inArea(`; ${where('status')}; ${status(key)}`);
  const count = (key: Exclude<keyof typeof areaWords, 'byFormula' | 'quotableNote'>, text: string): AreaCount => ({
    key,
    label: areaWords[key],
    note: key === 'quotable' ? areaWords.quotableNote : areaWords.byFormula,
    text,
  });
  const help = () => [
    count('openRequests', `${inArea()} - ${over.map(withStatus).join(' - ')}`),
    count(
      'deliveries',
      `${withStatus('delivered')} + ${inArea(`; ${where('status')}; ${status('closed')}; ${where('takenBy')}; "?*"`)}`,
    ),
    count('quotable', `SUMIFS(${column(published, 'count')}; ${column(published, 'area')}; ${here})`),
  ];
  const walked = () => [
    count('doors', `COUNTIFS(${column(doors, 'area')}; ${here})`),
    count('visits', `SUMIFS(${column(doors, 'visits')}; ${column(doors, 'area')}; ${here})`),
  ];
  return [
    ...(uses.aid ? help() : []),
    count('volunteers', `COUNTIFS(${column(volunteers, 'area')}; ${here})`),
    ...(uses.doors ? walked() : []),
  ];
}

/** Whatever else a status says, even one that nobody understands, the request is open. */
const over = ['delivered', 'closed', 'referred'] as const;

/** The cell of the same row in a column of the same tab. */
function cellOf(wholeColumn: string): string {
  const letters = /\$([A-Z]+)$/.exec(wholeColumn)?.[1] ?? '';
  return `$${letters}{row}`;
}
