import type { PlannedOffer, PlannedOffers } from '../../aid/offerAll';
import { findWords } from '../../i18n/offer';
import { offerAllWords as words } from '../../i18n/offerAll';
import { element } from './element';
import { notice } from './notices';
import { askSheet, during } from './server';
import { word } from './start';

/** A button that shows the plan for all open requests in `place`, ticked, to be asked with one click. */
export function planAll(place: HTMLElement): HTMLButtonElement {
  const open = element('button', { type: 'button', class: 'second wide' }, word(words.open));
  open.addEventListener('click', () =>
    during(open, async () => {
      const found = await askSheet<PlannedOffers>('planOffers');
      place.replaceChildren(...plan(found, place));
      notice('');
      place.querySelector('h2')?.focus();
    }),
  );
  return open;
}

function plan({ planned, nobody }: PlannedOffers, place: HTMLElement): HTMLElement[] {
  const heading = element('h2', { tabindex: '-1' }, word(words.heading));
  const rest = nobody > 0 ? [element('p', { class: 'hint' }, word(words.nobody, { count: nobody }))] : [];
  if (planned.length === 0) return [heading, element('p', {}, word(words.none)), ...rest];
  const lines = planned.map((one) => ({ one, ...line(one) }));
  const ask = element('button', { type: 'button', class: 'wide' }, word(words.ask));
  ask.addEventListener('click', () =>
    during(ask, async () => {
      const offers = lines
        .filter(({ tick }) => tick.checked)
        .map(({ one: { request, volunteer } }) => ({ request, volunteer }));
      const { asked, left } = await askSheet<{ asked: number; left: string[] }>('offerAll', { offers });
      const done = element('p', { tabindex: '-1' }, word(words.asked, { count: asked }));
      place.replaceChildren(done, ...left.map((sentence) => element('p', {}, sentence)));
      done.focus();
      notice('');
    }),
  );
  return [heading, element('p', { class: 'hint' }, word(words.about)), ...lines.map(({ row }) => row), ...rest, ask];
}

function line({ task, name, reasons }: PlannedOffer): { row: HTMLElement; tick: HTMLInputElement } {
  const tick = element('input', { type: 'checkbox', checked: true });
  const { need, urgency } = task;
  const label = word(words.line, { name, need, urgency, area: task.area || word(findWords.noArea) });
  const row = element(
    'div',
    { class: 'card' },
    element('label', { class: 'choice' }, tick, element('span', {}, label)),
    element('p', { class: 'hint' }, reasons.join(', ')),
  );
  return { row, tick };
}
