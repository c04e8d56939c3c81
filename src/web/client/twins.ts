import type { Twin, Twins } from '../../aid/mergeCases';
import { spokenDay } from '../../i18n/days';
import { twinWords as words } from '../../i18n/twins';
import { element, show } from './element';
import { openPage } from './frame';
import { notice } from './notices';
import { askSheet, during } from './server';
import { start, word } from './start';

openPage(async () => list());

async function list(): Promise<void> {
  const { pairs, merged } = await askSheet<Twins>('listTwins');
  const about = element('p', {}, word(pairs.length > 0 ? words.about : words.none));
  show(about, ...pairs.map(pairCard), ...before(merged));
}

function pairCard([one, other]: [Twin, Twin]): HTMLElement {
  const names = { one: one.name || one.id, other: other.name || other.id };
  const merge = button(words.same, '', async () => {
    await askSheet('mergeCases', { keep: one.id, other: other.id });
    await list();
    notice(word(words.mergedNow));
    document.querySelector('main')?.prepend(...askedTwice(one, other));
  });
  const apart = button(words.apart, 'second', async () => {
    await askSheet('keepApart', { keep: one.id, other: other.id });
    await list();
    notice(word(words.keptApart));
  });
  return element(
    'section',
    { class: 'card' },
    element('h2', {}, word(words.pair, names)),
    element('div', { class: 'sides' }, side(one), side(other)),
    merge,
    apart,
  );
}

function side({ id, name, phone, email, address, askedOn, requests }: Twin): HTMLElement {
  const day = (text: string) => (text ? spokenDay(text, start.language) : '');
  const told = [phone, email, address].filter(Boolean).map((text) => element('p', {}, text));
  const lines = requests.map(({ need, status, askedOn: on }) =>
    element('li', {}, word(words.line, { need, status, day: day(on) })),
  );
  return element(
    'div',
    {},
    element('h3', {}, name || id),
    ...told,
    element('p', { class: 'hint' }, word(words.firstAsked, { day: day(askedOn) })),
    element('ul', {}, ...lines),
  );
}

/** What both asked for and still wait for: it is probably one need. */
function askedTwice(one: Twin, other: Twin): HTMLElement[] {
  const open = ({ requests }: Twin) => requests.filter(({ isOpen }) => isOpen);
  return open(other)
    .filter(({ need }) => open(one).some((known) => known.need === need))
    .map(({ id, need }) => {
      const close = element('button', { type: 'button', class: 'second wide' }, word(words.twice, { need }));
      close.addEventListener('click', () =>
        during(close, async () => {
          await askSheet('closeRequest', { request: id, why: 'duplicate' });
          close.remove();
          notice(word(words.closedTwice, { need }));
        }),
      );
      return close;
    });
}

function before(merged: Twins['merged']): HTMLElement[] {
  if (merged.length === 0) return [];
  const lines = merged.map((one) => {
    const undo = button(words.undo, 'second', async () => {
      await askSheet('unmergeCases', { other: one.other });
      await list();
      notice(word(words.apartAgain));
    });
    return element('li', {}, element('p', {}, word(words.mergedLine, one)), undo);
  });
  return [element('h2', {}, word(words.before)), element('ul', { class: 'plain' }, ...lines)];
}

function button(label: (typeof words)[keyof typeof words], look: string, work: () => Promise<void>): HTMLButtonElement {
  const made = element('button', { type: 'button', class: `wide ${look}`.trim() }, word(label));
  made.addEventListener('click', () => during(made, work));
  return made;
}
