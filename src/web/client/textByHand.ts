import { fillShiftWords } from '../../i18n/roster';
import type { TextByHand } from '../../roster/inviteToShift';
import { element } from './element';
import { word } from './start';

/** Texts that an organizer sends by hand, each with a link for one person only. */
export function textsByHand(texts: readonly TextByHand[]): HTMLElement[] {
  return [
    element('h2', {}, word(fillShiftWords.byHand)),
    element('p', { class: 'hint' }, word(fillShiftWords.byHandHint)),
    ...texts.map(textByHand),
  ];
}

/** One text, to copy or to open in the messages of a phone. */
export function textByHand({ name, phone, text }: TextByHand): HTMLElement {
  const area = element('textarea', { rows: '6', readonly: true });
  area.value = text;
  const label = element('label', {}, word(fillShiftWords.textTo, { name, phone }), area);
  return element('div', {}, label);
}
