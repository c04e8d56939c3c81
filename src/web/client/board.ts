import type { BoardTask, BoardView } from '../../aid/board';
import { boardWords as words } from '../../i18n/board';
import { findWords, offerWords } from '../../i18n/offer';
import { element, show } from './element';
import { openPage } from './frame';
import { notice } from './notices';
import { ask, during } from './server';
import { word } from './start';

openPage(async () => render(await ask<BoardView>('show')));

function render({ open, yours }: BoardView): void {
  const mine = yours.length > 0 ? [element('h2', {}, word(words.yours)), ...yours.map(yoursCard)] : [];
  const rest = open.length > 0 ? open.map(openCard) : [element('p', {}, word(words.none))];
  show(...mine, element('h2', {}, word(words.open)), element('p', {}, word(words.about)), ...rest);
}

const named = ({ need, area }: BoardTask) => ({ need, area: area || word(findWords.noArea) });

function openCard(task: BoardTask): HTMLElement {
  const take = element('button', { type: 'button', class: 'wide' }, word(words.take, named(task)));
  take.addEventListener('click', () =>
    during(take, async () => {
      render(await ask<BoardView>('take', { request: task.id }));
      notice(word(words.taken));
    }),
  );
  return card(task, take);
}

function yoursCard(task: BoardView['yours'][number]): HTMLElement {
  const link = element('a', { class: 'button', href: task.address }, word(words.goTo, { need: task.need }));
  return card(task, element('p', {}, link));
}

function card(task: BoardTask, deed: HTMLElement): HTMLElement {
  const { quantity, urgency, language } = task;
  const lines: [string, string][] = [
    [word(offerWords.when), urgency],
    [word(offerWords.forHowMany), quantity],
    [word(offerWords.language), language],
  ];
  const known = lines.filter(([, value]) => value !== '');
  const list = known.flatMap(([term, value]) => [element('dt', {}, term), element('dd', {}, value)]);
  return element(
    'section',
    { class: 'card' },
    element('h3', {}, word(words.heading, named(task))),
    element('dl', {}, ...list),
    deed,
  );
}
