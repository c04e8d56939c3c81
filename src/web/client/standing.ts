import type { StandingView } from '../../aid/standing';
import { learnTongues } from '../../aid/tongues';
import { helpIsForAnyone } from '../../chapter/words';
import { spokenDay } from '../../i18n/days';
import type { Words } from '../../i18n/language';
import { pageWords } from '../../i18n/page';
import { standingWords as words } from '../../i18n/standing';
import { element, show } from './element';
import { openPage } from './frame';
import { leaveButton } from './leaveQuickly';
import { notice } from './notices';
import { callLink } from './reachLinks';
import { ask, during } from './server';
import { start, word } from './start';

learnTongues({ standing: words, page: pageWords, promise: { helpIsForAnyone } });

openPage(async () => {
  document.body.prepend(leaveButton());
  render(await ask<StandingView>('show'));
});

function render({ requests, code, joinUs: address }: StandingView): void {
  const none = requests.length === 0 ? [element('p', {}, word(words.none))] : [];
  show(
    ...none,
    ...requests.map(card),
    button(words.callMe, '', () => heard('callMe', {}, words.heardCall)),
    ...joinUs(address),
    ...(code ? [element('p', {}, word(words.code, { code }))] : []),
    element('p', { class: 'hint' }, word(words.leaveHint)),
    element('p', { class: 'hint' }, word(helpIsForAnyone)),
  );
}

function card({ id, state, askedOn, partner }: StandingView['requests'][number]): HTMLElement {
  const asked = askedOn ? word(words.asked, { day: spokenDay(askedOn, start.language) }) : '';
  const day = asked ? [element('p', { class: 'hint' }, asked)] : [];
  if (state === 'done')
    return element('section', { class: 'card' }, element('h2', {}, word(words.done)), ...day, ...enough(id));
  if (id === '') return element('section', { class: 'card' }, element('h2', {}, word(words.received)));
  const still = button(words.still, 'second', () => heard('stillNeeded', { request: id }, words.heardStill));
  const noMore = button(words.noMore, 'second', () => heard('noLongerNeeded', { request: id }, words.heardNoMore));
  return element(
    'section',
    { class: 'card' },
    element('h2', {}, word(partner ? words.elsewhere : words[state])),
    ...day,
    ...(partner ? whoElse(partner) : []),
    still,
    ...(state === 'closed' ? [] : [noMore]),
  );
}

/** Folded: the name of another group may tell whoever looks over a shoulder what somebody asked for. */
function whoElse({ name, phone, website }: NonNullable<StandingView['requests'][number]['partner']>): HTMLElement[] {
  const call = phone ? [element('p', {}, callLink(phone))] : [];
  const isAddress = /^https?:\/\//.test(website);
  const link = element('a', { href: isAddress ? website : `https://${website}`, rel: 'noreferrer' }, website);
  const site = website ? [element('p', {}, link)] : [];
  const summary = element('summary', {}, word(words.whoElse));
  return [element('details', {}, summary, element('p', {}, name), ...call, ...site)];
}

/** Asked once, of who was helped. */
function enough(id: string): HTMLElement[] {
  return [
    button(words.enough, '', () => heard('wasEnough', { request: id }, words.heardEnough)),
    button(words.notEnough, 'second', () => heard('stillNeeded', { request: id }, words.heardStill)),
  ];
}

/** Offered when all is over, through the same form as everybody's. */
function joinUs(address: string): HTMLElement[] {
  if (address === '') return [];
  const link = element('a', { class: 'button second', href: address }, word(words.join));
  return [element('p', {}, word(words.joinUs)), element('p', {}, link)];
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
