import type { CheckedDraw, SpokenDecision } from '../../aid/chooseFairly';
import { needs } from '../../chapter/words';
import { spokenDay } from '../../i18n/days';
import { fairWords as words } from '../../i18n/fair';
import { element, show } from './element';
import { openPage } from './frame';
import { notice } from './notices';
import { askSheet, Declined, during } from './server';
import { start, word } from './start';

openPage(async () => {
  const earlier = await askSheet<CheckedDraw[]>('checkDraws');
  showForm(earlier);
});

function showForm(earlier: readonly CheckedDraw[]): void {
  const options = Object.entries(needs).map(([value, label]) => element('option', { value }, word(label)));
  const need = element('select', { id: 'need' }, ...options);
  const capacity = element('input', { id: 'capacity', type: 'number', min: '1', max: '1000', inputmode: 'numeric' });
  const seed = element('input', { id: 'seed', type: 'text', maxlength: '60', 'aria-describedby': 'seedHelp' });
  const propose = element('button', { type: 'submit', class: 'wide' }, word(words.propose));
  const place = element('div', { 'aria-live': 'polite' });
  const form = element(
    'form',
    { novalidate: true },
    ...[element('label', { for: 'need' }, word(words.need)), need],
    ...[element('label', { for: 'capacity' }, word(words.capacity)), capacity],
    ...[
      element('label', { for: 'seed' }, word(words.seed)),
      element('p', { id: 'seedHelp', class: 'hint' }, word(words.seedHelp)),
      seed,
    ],
    propose,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void during(propose, async () => {
      const asked = { need: need.value, capacity: Number(capacity.value), seed: seed.value.trim() };
      if (!/^\d{1,4}$/.test(capacity.value) || asked.capacity < 1 || asked.capacity > 1000)
        throw new Declined(word(words.whole));
      if (asked.seed === '') throw new Declined(word(words.noSeed));
      const decisions = await askSheet<SpokenDecision[]>('proposeDraw', asked);
      place.replaceChildren(...proposal(decisions, asked));
      notice('');
      place.querySelector('h2')?.focus();
    });
  });
  show(element('p', {}, word(words.rule)), form, place, ...before(earlier));
}

function proposal(decisions: readonly SpokenDecision[], asked: object): HTMLElement[] {
  if (decisions.length === 0) return [element('p', {}, word(words.nobodyWaits))];
  const lines = decisions.map(({ id, result, why }) =>
    element(
      'li',
      {},
      element('strong', {}, word(result === 'chosen' ? words.chosenHead : words.otherHead, { id })),
      element('p', {}, why),
    ),
  );
  const confirm = element('button', { type: 'button', class: 'wide' }, word(words.confirm));
  confirm.addEventListener('click', () =>
    during(confirm, async () => {
      const { chosen } = await askSheet<{ chosen: string[] }>('confirmDraw', asked);
      showForm(await askSheet<CheckedDraw[]>('checkDraws'));
      notice(word(words.decided, { count: chosen.length }));
    }),
  );
  return [element('h2', { tabindex: '-1' }, word(words.list)), element('ol', {}, ...lines), confirm];
}

function before(earlier: readonly CheckedDraw[]): HTMLElement[] {
  if (earlier.length === 0) return [];
  const lines = earlier.map(({ day, need, chosen, of, seed, isSame }) => {
    const values = { day: day && spokenDay(day, start.language), need, count: chosen.length, of: of ?? 0, seed };
    return element(
      'li',
      {},
      element('p', {}, word(words.drawLine, values)),
      element('p', { class: 'hint' }, word(isSame ? words.same : words.differs)),
    );
  });
  return [element('h2', {}, word(words.earlier)), element('ul', { class: 'plain' }, ...lines)];
}
