import type { Words } from '../../i18n/language';
import { checkWords, seenWords, checkDialogWords as words } from '../../i18n/selfCheck';
import type { CheckId, Result, Seen, Verdict } from '../../selfCheck/expectations';
import { element } from './element';
import { word } from './start';

const questions: Readonly<Record<CheckId, Words>> = checkWords;
const forms: Readonly<Record<Seen, Words>> = seenWords;

const columns: readonly Words[] = [words.what, words.expected, words.seen, words.means];

/** What one verdict was given for, as a table; what is as expected is folded away. */
export function resultTable(verdict: Verdict, results: readonly Result[]): HTMLElement[] {
  const mine = results.filter((one) => one.verdict === verdict);
  if (mine.length === 0) return [];
  const title = `${word(words[verdict])} (${mine.length})`;
  const headers = columns.map((label) => element('th', { scope: 'col', role: 'columnheader' }, word(label)));
  const table = element(
    'table',
    { class: 'results', role: 'table' },
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...headers)),
    element('tbody', { role: 'rowgroup' }, ...mine.map(row)),
  );
  if (verdict === 'well') {
    table.setAttribute('aria-label', title);
    return [element('details', {}, element('summary', {}, title), table)];
  }
  const id = `about-${verdict}`;
  table.setAttribute('aria-labelledby', id);
  return [element('h3', { id }, title), table];
}

/** On a phone the cells stand one below the other, each with its label; the roles keep it a table for screen readers. */
function row(result: Result): HTMLElement {
  const cells = [forms[result.expected], forms[result.seen], meaning(result)].map((text, index) =>
    element('td', { role: 'cell', 'data-label': word(columns[index + 1] as Words) }, word(text)),
  );
  return element(
    'tr',
    { role: 'row' },
    element('th', { scope: 'row', role: 'rowheader' }, word(questions[result.id])),
    ...cells,
  );
}

function meaning({ id, verdict }: Result): Words {
  if (verdict === 'well') return words.meansWell;
  if (verdict === 'both') return words.meansBoth;
  if (verdict === 'report') return words.meansReport;
  if (verdict === 'mend') return id === 'pagesAddress' ? words.mendAddress : words.mendScope;
  if (id === 'twoRuns') return words.waitRuns;
  if (id === 'inTrigger') return words.waitTrigger;
  return id === 'onPage' || id === 'pageMemory' ? words.waitPage : words.meansWaiting;
}
