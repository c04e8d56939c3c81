import { shiftPageWords } from '../../i18n/roster';
import type { ShiftView } from '../../roster/shiftPage';
import { element, show } from './element';
import { openPage } from './frame';
import { notice } from './notices';
import { ask, during } from './server';
import { word } from './start';

openPage(async () => render(await ask<ShiftView>('show')));

function render(view: ShiftView): void {
  show(element('h2', {}, word(shiftPageWords[headline(view)])), ...details(view), ...answers(view));
  notice('');
}

/** Who has no place and could have one only when somebody else gives theirs up is told so first. */
function headline({ state, isFull }: ShiftView): ShiftView['state'] | 'full' {
  return state === 'invited' && isFull ? 'full' : state;
}

function details({ state, shift }: ShiftView): HTMLElement[] {
  const { title, kind, when, place, area, notes } = shift;
  const isOn = state !== 'cancelled' && state !== 'over';
  const lines: [term: string, value: string][] = [
    [word(shiftPageWords.what), [title, kind].filter(Boolean).join(' · ')],
    [word(shiftPageWords.when), when],
    [word(shiftPageWords.where), isOn ? place : ''],
    [word(shiftPageWords.area), isOn ? area : ''],
    [word(shiftPageWords.notes), isOn ? notes : ''],
  ];
  const known = lines.filter(([, value]) => value !== '');
  return [element('dl', {}, ...known.flatMap(([term, value]) => [element('dt', {}, term), element('dd', {}, value)]))];
}

function answers({ state, isFull }: ShiftView): HTMLElement[] {
  const yes = word(isFull ? shiftPageWords.yesWaiting : shiftPageWords.yes);
  const hint = element('p', { class: 'hint' }, word(shiftPageWords.change));
  switch (state) {
    case 'invited':
      return [answer('confirm', yes), answer('decline', word(shiftPageWords.no), 'second'), hint];
    case 'confirmed':
    case 'waiting':
      return [answer('decline', word(shiftPageWords.afterAll), 'second'), hint];
    case 'declined':
      return [answer('confirm', yes, 'second'), hint];
    default:
      return [];
  }
}

/** A button that answers; what the page shows next is what has become of it. */
function answer(call: 'confirm' | 'decline', label: string, look = ''): HTMLButtonElement {
  const button = element('button', { type: 'button', class: `wide ${look}`.trim() }, label);
  button.addEventListener('click', () => void during(button, async () => render(await ask<ShiftView>(call))));
  return button;
}
