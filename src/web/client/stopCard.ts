import type { Round, ShownPerson, ShownTask, Stop } from '../../aid/round';
import { findWords, offerWords } from '../../i18n/offer';
import { roundWords as words } from '../../i18n/round';
import { element } from './element';
import { callLink, writeLink } from './reachLinks';
import { Declined, during } from './server';
import { word } from './start';

/** What a volunteer can do with a stop; each shows what has become of it. */
export interface StopDeeds {
  report(stop: string, told: { report: string; note: string }): Promise<void>;
  giveBack(stop: string): Promise<void>;
}

/** The stops of a volunteer's way in their order; a lone one stands open. */
export function stopCards({ stops, reports }: Round, deeds: StopDeeds): HTMLElement[] {
  const [only] = stops;
  if (only && stops.length === 1) {
    return [...whoIs(only), taskList(only.task), reportForm(only, reports, deeds), giveBack(only, deeds)];
  }
  const cards = stops.map((stop, at) => element('li', { class: 'card' }, ...card(stop, at + 1, reports, deeds)));
  return [element('p', {}, word(words.order)), element('ol', { class: 'plain' }, ...cards)];
}

function card(stop: Stop, number: number, reports: Round['reports'], deeds: StopDeeds): HTMLElement[] {
  const named = { need: stop.task.need, area: stop.task.area || word(findWords.noArea) };
  return [
    element('h3', {}, word(words.stop, { number, ...named })),
    ...whoIs(stop),
    taskList({ ...stop.task, need: '', area: '' }),
    element(
      'details',
      {},
      element('summary', {}, word(words.tell, named)),
      reportForm(stop, reports, deeds),
      giveBack(stop, deeds),
    ),
  ];
}

function whoIs({ person }: Stop): HTMLElement[] {
  return person ? personList(person) : [element('p', {}, word(offerWords.notNamed))];
}

function personList({ name, address, phone, email, reach, messageIsSafe }: ShownPerson): HTMLElement[] {
  const told = list([
    [word(offerWords.who), name],
    [word(offerWords.address), address && onTheMap(address)],
    [word(offerWords.phone), phone && callLink(phone)],
    [word(offerWords.email), email && writeLink(email)],
    [word(offerWords.howToReach), reach],
  ]);
  const message = phone ? word(messageIsSafe ? offerWords.safeMessage : offerWords.noMessage) : '';
  return [told, ...(message ? [element('p', {}, message)] : [])];
}

/** Opened by the volunteer or not at all; the map is not told from which page. */
function onTheMap(address: string): HTMLElement {
  const href = `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(address.replace(/\s+/g, ' '))}`;
  return element('a', { href, rel: 'noopener noreferrer' }, address);
}

/** What a volunteer may know before they say yes; what is '' is left out. */
export function taskList({ need, quantity, area, urgency, language }: ShownTask): HTMLElement {
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

function giveBack({ offer }: Stop, deeds: StopDeeds): HTMLElement {
  const button = element('button', { type: 'button', class: 'wide second' }, word(offerWords.giveBack));
  button.addEventListener('click', () => void during(button, () => deeds.giveBack(offer)));
  return button;
}

function reportForm({ offer }: Stop, reports: Round['reports'], deeds: StopDeeds): HTMLFormElement {
  const choices = reports.map(({ key, label }) =>
    element(
      'label',
      { class: 'choice' },
      element('input', { type: 'radio', name: `report-${offer}`, value: key }),
      element('span', {}, label),
    ),
  );
  const note = element('textarea', { id: `note-${offer}`, rows: '3', maxlength: '2000' });
  const send = element('button', { type: 'submit', class: 'wide' }, word(offerWords.send));
  const form = element(
    'form',
    {},
    element('fieldset', {}, element('legend', {}, word(offerWords.howDidItGo)), ...choices),
    element('label', { for: `note-${offer}` }, word(offerWords.note)),
    note,
    send,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void during(send, async () => {
      const report = form.querySelector<HTMLInputElement>('input:checked')?.value;
      if (!report) throw new Declined(word(offerWords.chooseOne));
      await deeds.report(offer, { report, note: note.value });
    });
  });
  return form;
}
