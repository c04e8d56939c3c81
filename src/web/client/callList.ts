import type { CallToMake } from '../../aid/callList';
import { callOutcomes } from '../../aid/callWords';
import { callListWords as words } from '../../i18n/callList';
import { spokenDay } from '../../i18n/days';
import { element, show } from './element';
import { openPage } from './frame';
import { notice } from './notices';
import { callLink, writeLink } from './reachLinks';
import { requestSteps } from './requestSteps';
import { askSheet, Declined, during, explain } from './server';
import { start, word } from './start';

openPage(async () => list());

async function list(): Promise<void> {
  const all = await askSheet<CallToMake[]>('listCalls');
  const again = element('button', { type: 'button', class: 'second' }, word(words.reload));
  again.addEventListener('click', () => void list().catch(explain));
  const head = all.length === 0 ? word(words.none) : word(words.count, { count: all.length });
  show(
    element('p', {}, head),
    element('ol', { class: 'plain' }, ...all.map((call, at) => card(call, at === 0))),
    again,
  );
}

function card(call: CallToMake, isFirst: boolean): HTMLElement {
  const { name, person, phone, email, requests } = call;
  const who = element('h2', {}, name || person);
  const number = phone ? [element('p', {}, callLink(phone))] : [];
  const address = email ? [element('p', {}, writeLink(email))] : [];
  const lines = requests.flatMap((one) => [
    element('p', {}, waiting(one)),
    ...(one.notes ? [element('p', { class: 'hint' }, one.notes)] : []),
  ]);
  const place = element('li', { class: 'card' }, who, ...number, ...address, ...about(call), ...lines);
  const after = element('details', { open: isFirst }, element('summary', {}, word(words.afterCall)));
  after.append(callForm(call, place), ...requests.map((one) => requestSteps(one)));
  place.append(after);
  return place;
}

function waiting({ need, urgency, daysWaiting: days }: CallToMake['requests'][number]): string {
  return word(days > 0 ? words.request : words.requestToday, { need, urgency, days });
}

function about({ person, callBackOn, mine, attempts, reach, phone, messageIsSafe }: CallToMake): HTMLElement[] {
  const sentences = [
    callBackOn ? word(words.promised, { day: spokenDay(callBackOn, start.language) }) : word(words.first),
    mine ? word(words.yours) : '',
    attempts > 0 ? word(words.attempts, { count: attempts }) : '',
    reach ? word(words.reach, { reach }) : '',
    word(words.code, { code: person }),
    phone ? word(messageIsSafe ? words.safe : words.notSafe) : '',
  ];
  return sentences.filter(Boolean).map((sentence) => element('p', { class: 'hint' }, sentence));
}

function callForm({ person, name }: CallToMake, place: HTMLElement): HTMLFormElement {
  const outcomes = Object.entries(callOutcomes).map(([value, label]) =>
    element(
      'label',
      { class: 'choice' },
      element('input', { type: 'radio', name: `outcome-${person}`, value }),
      element('span', {}, word(label)),
    ),
  );
  const note = element('textarea', { id: `note-${person}`, rows: '2', maxlength: '2000' });
  const day = element('input', { id: `day-${person}`, type: 'date' });
  const save = element('button', { type: 'submit', class: 'wide' }, word(words.save));
  const form = element(
    'form',
    { novalidate: true },
    element('fieldset', {}, element('legend', {}, word(words.howDidItGo)), ...outcomes),
    element('label', { for: day.id }, word(words.callBackOn)),
    day,
    element('label', { for: note.id }, word(words.note)),
    note,
    save,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void during(save, async () => {
      const outcome = form.querySelector<HTMLInputElement>('input:checked')?.value;
      if (!outcome) throw new Declined(word(words.chooseOne));
      const told = { person, channel: 'call', outcome, note: note.value, callBackOn: day.value };
      const gaveUp = await askSheet<boolean>('noteCall', told);
      const done = element(
        'p',
        { tabindex: '-1' },
        word(gaveUp ? words.gaveUp : words.logged, { name: name || person }),
      );
      place.replaceChildren(done);
      done.focus();
      notice('');
    });
  });
  return form;
}
