import type { OfferView, ShownPerson, ShownTask } from '../../aid/offerView';
import { helpIsForAnyone } from '../../chapter/words';
import { spokenDay } from '../../i18n/days';
import { offerWords } from '../../i18n/offer';
import { element, show } from './element';
import { openPage } from './frame';
import { notice } from './notices';
import { ask, Declined, during } from './server';
import { start, word } from './start';

type Yours = Extract<OfferView, { state: 'yours' }>;

openPage(async () => render(await ask<OfferView>('show')));

function render(view: OfferView): void {
  show(...contentsOf(view));
  notice('');
}

function contentsOf(view: OfferView): HTMLElement[] {
  switch (view.state) {
    case 'asked':
      return question(view);
    case 'yours':
      return [element('h2', {}, word(offerWords.yours)), ...yours(view)];
    default:
      return [element('h2', {}, word(offerWords[view.state]))];
  }
}

function question({ task, answerBy }: Extract<OfferView, { state: 'asked' }>): HTMLElement[] {
  return [
    taskList(task),
    element('p', {}, word(offerWords.before)),
    element('p', { class: 'hint' }, word(offerWords.answerBy, { day: spokenDay(answerBy, start.language) })),
    answer('take', word(offerWords.take)),
    answer('decline', word(offerWords.decline), 'second'),
  ];
}

function yours({ task, person, reports }: Yours): HTMLElement[] {
  return [
    ...(person ? personCard(person) : [element('p', {}, word(offerWords.notNamed))]),
    taskList(task),
    element('p', { class: 'hint' }, word(helpIsForAnyone)),
    reportForm(reports),
    answer('decline', word(offerWords.giveBack), 'second'),
  ];
}

function personCard({ name, address, phone, email, reach, messageIsSafe }: ShownPerson): HTMLElement[] {
  const card = list([
    [word(offerWords.who), name],
    [word(offerWords.address), address],
    [word(offerWords.phone), phone && element('a', { href: `tel:${phone}` }, phone)],
    [word(offerWords.email), email && element('a', { href: `mailto:${email}` }, email)],
    [word(offerWords.howToReach), reach],
  ]);
  const message = phone ? word(messageIsSafe ? offerWords.safeMessage : offerWords.noMessage) : '';
  return [
    card,
    ...(message ? [element('p', {}, message)] : []),
    element('p', { class: 'hint' }, word(offerWords.keepSafe)),
  ];
}

function taskList({ need, quantity, area, urgency, language }: ShownTask): HTMLElement {
  return list([
    [word(offerWords.what), need],
    [word(offerWords.forHowMany), quantity],
    [word(offerWords.where), area],
    [word(offerWords.when), urgency],
    [word(offerWords.language), language],
  ]);
}

/** What is known, as terms with their values. */
function list(lines: [term: string, value: string | HTMLElement][]): HTMLElement {
  const known = lines.filter(([, value]) => value !== '');
  return element('dl', {}, ...known.flatMap(([term, value]) => [element('dt', {}, term), element('dd', {}, value)]));
}

/** A button that answers; what the page shows next is what has become of it. */
function answer(call: 'take' | 'decline', label: string, look = ''): HTMLButtonElement {
  const button = element('button', { type: 'button', class: `wide ${look}`.trim() }, label);
  button.addEventListener('click', () => void during(button, async () => render(await ask<OfferView>(call))));
  return button;
}

function reportForm(reports: Yours['reports']): HTMLFormElement {
  const choices = reports.map(({ key, label }) =>
    element(
      'label',
      { class: 'choice' },
      element('input', { type: 'radio', name: 'report', value: key }),
      element('span', {}, label),
    ),
  );
  const note = element('textarea', { id: 'note', rows: '3', maxlength: '2000' });
  const send = element('button', { type: 'submit', class: 'wide' }, word(offerWords.send));
  const form = element(
    'form',
    {},
    element('fieldset', {}, element('legend', {}, word(offerWords.howDidItGo)), ...choices),
    element('label', { for: 'note' }, word(offerWords.note)),
    note,
    send,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void during(send, async () => {
      const report = form.querySelector<HTMLInputElement>('input:checked')?.value;
      if (!report) throw new Declined(word(offerWords.chooseOne));
      render(await ask<OfferView>('report', { report, note: note.value }));
    });
  });
  return form;
}
