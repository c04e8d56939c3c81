import { walkWords } from '../../i18n/walk';
import { visitResults } from '../../turf/tables';
import type { VisitResult } from '../../turf/visitsWalked';
import type { DoorToKnock } from '../../turf/walkList';
import { doorName } from '../../turf/walkListStretches';
import { element } from './element';
import { word } from './start';
import { isDone } from './walkListDoors';

/** One door of the list on the screen. */
export interface DoorRow {
  readonly node: HTMLElement;
  /** Takes the reader there. */
  focus(): void;
  close(): void;
  /** Shows what came of it. */
  update(last: VisitResult | '', heldOut: boolean): void;
}

/** @param panel what opens under the door, made anew each time; @param opening closes the others */
export function doorRow(door: DoorToKnock, panel: () => HTMLElement, opening: () => void): DoorRow {
  const state = element('span', { class: 'state' });
  const names = element('span', { class: 'hint' });
  const button = element(
    'button',
    { type: 'button', class: 'door second', 'aria-expanded': 'false', click: () => toggle() },
    element('span', { class: 'where' }, doorName(door)),
    names,
    state,
  );
  const closed = element('p', { class: 'door held', hidden: true });
  const node = element('li', { id: door.id }, button, closed);
  let open: HTMLElement | undefined;

  const close = () => {
    open?.remove();
    open = undefined;
    button.setAttribute('aria-expanded', 'false');
  };
  const toggle = () => {
    if (open) return close();
    opening();
    open = panel();
    node.append(open);
    button.setAttribute('aria-expanded', 'true');
    button.scrollIntoView({ block: 'start' });
  };
  const update = (last: VisitResult | '', heldOut: boolean) => {
    names.textContent =
      door.names.length > 0 && !heldOut ? word(walkWords.askFor, { names: door.names.join(', ') }) : '';
    state.textContent = last === '' ? '' : word(visitResults[last]);
    button.classList.toggle('done', isDone(last));
    button.hidden = heldOut;
    closed.hidden = !heldOut;
    closed.textContent = `${doorName(door)}: ${word(walkWords.heldOut)}`;
  };
  return { node, focus: () => button.focus(), close, update };
}
