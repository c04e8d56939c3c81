import type { Words } from '../../i18n/language';
import { checkWords, seenWords, checkDialogWords as words } from '../../i18n/selfCheck';
import type { CheckId, Result, Seen, Verdict } from '../../selfCheck/expectations';
import { element } from './element';
import { word } from './start';

const questions: Readonly<Record<CheckId, Words>> = checkWords;
const forms: Readonly<Record<Seen, Words>> = seenWords;

/** What one verdict was given for, as a table; what is as expected is folded away. */
export function resultTable(verdict: Verdict, results: readonly Result[]): HTMLElement[] {
  const mine = results.filter((one) => one.verdict === verdict);
  if (mine.length === 0) return [];
  const title = `${word(words[verdict])} (${mine.length})`;
  const headers = [words.what, words.expected, words.seen, words.means].map((label) =>
    element('th', { scope: 'col' }, word(label)),
  );
  const table = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...headers)),
    element('tbody', {}, ...mine.map(row)),
  );
  if (verdict === 'well') {
    table.setAttribute('aria-label', title);
    return [element('details', {}, element('summary', {}, title), table)];
  }
  const id = `about-${verdict}`;
  table.setAttribute('aria-labelledby', id);
  return [element('h3', { id }, title), table];
}

function row(result: Result): HTMLElement {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, word(questions[result.id])),
    element('td', {}, word(forms[result.expected])),
    element('td', {}, word(forms[result.seen])),
    element('td', {}, word(meaning(result))),
  );
}

function meaning({ id, seen, verdict }: Result): Words {
  if (verdict === 'well') return words.meansWell;
  if (verdict === 'both') return words.meansBoth;
  if (verdict === 'report') return words.meansReport;
  if (verdict === 'mend') return id === 'pagesAddress' ? words.mendAddress : words.mendScope;
  if (id === 'twoRuns' && seen === 'notSeen') return words.waitRuns;
  if (id === 'inTrigger') return words.waitTrigger;
  return id === 'onPage' || id === 'pageMemory' ? words.waitPage : words.meansWaiting;
}
