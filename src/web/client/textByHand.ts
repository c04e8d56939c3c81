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

let shown = 0;

/** One text, to copy into the messages of a phone. */
export function textByHand({ name, phone, text }: TextByHand): HTMLElement {
  shown += 1;
  const id = `text${shown}`;
  const area = element('textarea', { id, rows: '6', readonly: true });
  area.value = text;
  const label = phone ? word(fillShiftWords.textTo, { name, phone }) : word(fillShiftWords.showText, { name });
  return element('div', {}, element('label', { for: id }, label), area);
}
