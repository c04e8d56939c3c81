import { handOutWords, printWords } from '../../i18n/walk';
import type { ListToHandOut } from '../../turf/handOut';
import type { Paper } from '../../turf/printWalkLists';
import { byId, element } from './element';
import { openPage } from './frame';
import { notice } from './notices';
import { printedList } from './printWalkListsSheet';
import { askSheet, Declined, during } from './server';
import { word } from './start';

openPage(async () => {
  const { lists } = await askSheet<{ lists: ListToHandOut[] }>('handOutAhead');
  chooseLists(lists);
});

function chooseLists(lists: readonly ListToHandOut[]): void {
  const place = byId('paper');
  notice('');
  if (lists.length === 0) {
    place.replaceChildren(element('p', {}, word(handOutWords.none)));
    return;
  }
  const boxes = lists.map(({ id, name, doors, status }) => {
    const box = element('input', { type: 'checkbox', value: id, checked: status !== 'done' && lists.length <= 20 });
    const line = element('span', {}, word(printWords.listLine, { name, doors }));
    return { box, label: element('label', { class: 'choice' }, box, line) };
  });
  const showPages = async () => {
    const turfs = boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
    if (turfs.length === 0) throw new Declined(word(printWords.chooseOne));
    const paper = await askSheet<Paper>('walkListsOnPaper', { turfs });
    notice('');
    showPaper(paper, lists);
  };
  const go: HTMLButtonElement = element(
    'button',
    { type: 'button', click: () => void during(go, showPages) },
    word(printWords.show),
  );
  const legend = element('legend', {}, word(printWords.which));
  place.replaceChildren(element('fieldset', {}, legend, ...boxes.map(({ label }) => label)), go);
}

function showPaper(paper: Paper, lists: readonly ListToHandOut[]): void {
  const print = element('button', { type: 'button', click: () => window.print() }, word(printWords.print));
  const others = element(
    'button',
    { type: 'button', class: 'second', click: () => chooseLists(lists) },
    word(printWords.others),
  );
  byId('paper').replaceChildren(print, others, ...paper.lists.map((list) => printedList(list, paper)));
  print.focus();
}
