import type { ComingErasures } from '../../aid/forgetting';
import { spokenDay } from '../../i18n/days';
import { forgetWords as words } from '../../i18n/forget';
import { element, show } from './element';
import { openPage } from './frame';
import { notice } from './notices';
import { askSheet, during } from './server';
import { start, word } from './start';

type Case = ComingErasures['cases'][number];

openPage(async () => list());

async function list(): Promise<void> {
  const { days, allHeld, cases } = await askSheet<ComingErasures>('comingErasures');
  show(
    element('p', {}, word(words.about, { days })),
    ...(allHeld ? [element('p', {}, element('strong', {}, word(words.allHeld)))] : []),
    ...(cases.length === 0 ? [element('p', {}, word(words.none))] : []),
    ...cases.map(card),
  );
}

function card({ id, requests, eraseOn, held }: Case): HTMLElement {
  const day = eraseOn && spokenDay(eraseOn, start.language);
  const fate = held ? word(words.isHeld) : day ? word(words.due, { day }) : word(words.open);
  const hold = button(word(held ? words.letGo : words.hold, { id }), async () => {
    await askSheet('holdCase', { person: id, hold: !held });
    await list();
    notice(word(held ? words.goesOn : words.heldNow, { id }));
  });
  const place = element('section', { class: 'card' }, element('h2', {}, id), element('p', {}, fate));
  place.append(element('p', { class: 'hint' }, requests.join(', ')), hold, ...(held ? [] : [forget(id)]));
  return place;
}

/** Asks once more before what cannot be undone. */
function forget(id: string): HTMLElement {
  const place = element('div', {});
  const ask = button(word(words.forget, { id }), async () => {
    const yes = button(word(words.yes, { id }), async () => {
      await askSheet('forgetPerson', { person: id });
      await list();
      notice(word(words.forgotten, { id }));
    });
    place.replaceChildren(element('p', {}, word(words.sure)), yes);
    notice('');
    yes.focus();
  });
  place.append(ask);
  return place;
}

function button(label: string, work: () => Promise<void>): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'second wide' }, label);
  made.addEventListener('click', () => during(made, work));
  return made;
}
