import type { StandingView } from '../../aid/standing';
import { helpIsForAnyone } from '../../chapter/words';
import { spokenDay } from '../../i18n/days';
import type { Words } from '../../i18n/language';
import { standingWords as words } from '../../i18n/standing';
import { byId, element, show } from './element';
import { openPage } from './frame';
import { leaveButton } from './leaveQuickly';
import { notice } from './notices';
import { ask, during } from './server';
import { start, word } from './start';

openPage(async () => {
  byId('title').before(leaveButton());
  render(await ask<StandingView>('show'));
});

function render({ requests }: StandingView): void {
  const none = requests.length === 0 ? [element('p', {}, word(words.none))] : [];
  show(
    ...none,
    ...requests.map(card),
    button(words.callMe, '', () => heard('callMe', {}, words.heardCall)),
    element('p', { class: 'hint' }, word(words.leaveHint)),
    element('p', { class: 'hint' }, word(helpIsForAnyone)),
  );
}

function card({ id, state, askedOn }: StandingView['requests'][number]): HTMLElement {
  const asked = askedOn ? word(words.asked, { day: spokenDay(askedOn, start.language) }) : '';
  const still = button(words.still, 'second', () => heard('stillNeeded', { request: id }, words.heardStill));
  const noMore = button(words.noMore, 'second', () => heard('noLongerNeeded', { request: id }, words.heardNoMore));
  return element(
    'section',
    { class: 'card' },
    element('h2', {}, word(words[state])),
    ...(asked ? [element('p', { class: 'hint' }, asked)] : []),
    still,
    ...(state === 'closed' ? [] : [noMore]),
  );
}

async function heard(call: string, args: object, thanks: Words): Promise<void> {
  render(await ask<StandingView>(call, args));
  notice(word(thanks));
}

function button(label: Words, look: string, work: () => Promise<void>): HTMLButtonElement {
  const made = element('button', { type: 'button', class: `wide ${look}`.trim() }, word(label));
  made.addEventListener('click', () => during(made, work));
  return made;
}
