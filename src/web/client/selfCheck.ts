import { checkDialogWords as words } from '../../i18n/selfCheck';
import type { Verdict } from '../../selfCheck/expectations';
import { results } from '../../selfCheck/expectations';
import type { LastCheck } from '../selfCheck';
import { element, show } from './element';
import { openPage } from './frame';
import { notice } from './notices';
import { reportBlock } from './selfCheckReport';
import { resultTable } from './selfCheckTable';
import { askSheet, closeDialog, during } from './server';
import { start, word } from './start';

const order: readonly Verdict[] = ['report', 'mend', 'waiting', 'both', 'well'];
/** Long enough for the first of two runs to have the lock. */
const headStart = 1500;

openPage(lookAgain);

async function lookAgain(): Promise<void> {
  showLast(await askSheet<LastCheck>('check', { part: 'last' }));
}

function showLast(last: LastCheck): void {
  if (last.last) showChecked(last, last.last.at);
  else showBeginning(last.where);
}

function showBeginning(where: LastCheck['where']): void {
  const mail = element('input', { type: 'checkbox', id: 'mail' });
  const begin = action('start', () => check(mail.checked));
  const intro = where === 'desk' ? words.introDesk : words.intro;
  show(
    element('p', {}, word(intro)),
    element('label', { class: 'choice' }, mail, element('span', {}, word(words.mail))),
    begin,
  );
  notice('');
}

async function check(mail: boolean): Promise<void> {
  notice(word(words.checking));
  await askSheet('check', { part: 'run', mail });
  const holding = askSheet('check', { part: 'hold' });
  const trying = pause(headStart).then(() => askSheet<LastCheck>('check', { part: 'try' }));
  const [, checked] = await Promise.all([holding, trying]);
  showLast(checked);
}

function showChecked(checked: LastCheck, at: number): void {
  const found = results(checked);
  const when = new Date(at).toLocaleString(start.language, { dateStyle: 'long', timeStyle: 'short' });
  const has = (verdict: Verdict) => found.some((one) => one.verdict === verdict);
  const well = has('waiting') ? words.wellSoFar : words.allWell;
  const whole = has('report') ? words.someReport : has('mend') ? words.someMend : well;
  show(
    element('h2', {}, word(whole)),
    ...(has('report') ? [element('p', {}, word(words.pleaseReport))] : []),
    element('p', { class: 'hint' }, word(words.done, { when })),
    ...order.flatMap((verdict) => resultTable(verdict, found)),
    ...pageLink(checked),
    ...reportBlock(checked, at, found),
    element(
      'div',
      { class: 'apart' },
      action('refresh', lookAgain, 'second'),
      action('again', async () => showBeginning(checked.where), 'second'),
      element('button', { type: 'button', class: 'second', click: closeDialog }, word(words.close)),
    ),
  );
  notice('');
}

function pageLink({ url, page, onPage }: LastCheck): HTMLElement[] {
  if (!page || url === '' || onPage) return [];
  const href = `${url}?page=check&t=${page.token}&l=${start.language}`;
  return [
    element('p', { id: 'pageHint' }, word(words.openPageHint)),
    element(
      'a',
      { class: 'button', href, target: '_blank', rel: 'noopener', 'aria-describedby': 'pageHint' },
      word(words.openPage),
    ),
  ];
}

function action(label: 'start' | 'refresh' | 'again', work: () => Promise<void>, look = ''): HTMLElement {
  const made: HTMLButtonElement = element(
    'button',
    { type: 'button', class: look, click: () => void during(made, work) },
    word(words[label]),
  );
  return made;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
