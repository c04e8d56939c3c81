import type { MenuEntry } from '../server/stage';
import { element } from './dom';

type Choose = (path: string) => void;

/** The script's menus beside the sheet's own: a menu bar in the sense of the ARIA practices, for mouse and keyboard. */
export function menuBar(entries: MenuEntry[], choose: Choose): HTMLElement {
  const bar = element('div', { role: 'menubar', 'aria-label': "The chapter's menus", class: 'menu-bar' });
  const close = () => closeAll(bar);
  const pick: Choose = (path) => {
    close();
    choose(path);
  };
  for (const entry of entries) if (entry.kind === 'menu') bar.append(menuOf(entry, pick, true));
  bar.querySelectorAll<HTMLElement>(':scope > .menu > button').forEach((button, place) => {
    button.tabIndex = place === 0 ? 0 : -1;
  });
  bar.addEventListener('keydown', (event) => onKey(bar, event));
  for (const name of ['click', 'mousedown', 'pointerdown'])
    bar.addEventListener(name, (event) => event.stopPropagation());
  addEventListener('pointerdown', close);
  addEventListener('blur', close);
  return bar;
}

function menuOf(entry: MenuEntry & { kind: 'menu' }, choose: Choose, top: boolean): HTMLElement {
  const list = element('div', { role: 'menu', 'aria-label': entry.label, class: 'menu-list', hidden: true });
  const button = element(
    'button',
    {
      type: 'button',
      role: 'menuitem',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      tabindex: -1,
      onclick: () => toggle(button),
    },
    element('span', {}, entry.label),
    !top && element('span', { 'aria-hidden': 'true', class: 'more' }, '▸'),
  );
  for (const child of entry.entries) list.append(entryOf(child, choose));
  const menu = element('div', { class: top ? 'menu top' : 'menu', role: 'none' }, button, list);
  menu.addEventListener('pointerenter', () => {
    if (!top || menu.parentElement?.querySelector('[aria-expanded=true]')) open(button);
  });
  return menu;
}

function entryOf(entry: MenuEntry, choose: Choose): HTMLElement {
  if (entry.kind === 'separator') return element('hr', { role: 'separator' });
  if (entry.kind === 'menu') return menuOf(entry, choose, false);
  const item = element(
    'button',
    { type: 'button', role: 'menuitem', tabindex: -1, onclick: () => choose(entry.path) },
    entry.label,
  );
  item.addEventListener('pointerenter', () => item.parentElement && closeBelow(item.parentElement));
  return item;
}

const listOf = (button: HTMLElement) => button.nextElementSibling as HTMLElement | null;

function open(button: HTMLElement): void {
  const list = listOf(button);
  const around = button.parentElement?.parentElement;
  if (!list || !around) return;
  closeBelow(around);
  button.setAttribute('aria-expanded', 'true');
  list.hidden = false;
  const { left, bottom, right, top } = button.getBoundingClientRect();
  const isTop = button.parentElement?.classList.contains('top');
  const beside = right + list.offsetWidth < innerWidth ? right : left - list.offsetWidth;
  list.style.left = `${Math.max(0, isTop ? Math.min(left, innerWidth - list.offsetWidth) : beside)}px`;
  list.style.top = `${isTop ? bottom : Math.max(0, Math.min(top, innerHeight - list.offsetHeight))}px`;
}

/** A menu of the bar closes at a second click; one within it has opened under the pointer already and stays. */
function toggle(button: HTMLElement): void {
  const isTop = button.parentElement?.classList.contains('top');
  if (isTop && button.getAttribute('aria-expanded') === 'true')
    closeBelow(button.parentElement?.parentElement as HTMLElement);
  else {
    open(button);
    itemsOf(listOf(button) as HTMLElement)[0]?.focus();
  }
}

function closeBelow(around: HTMLElement): void {
  for (const button of around.querySelectorAll('[aria-expanded=true]')) {
    button.setAttribute('aria-expanded', 'false');
    const list = listOf(button as HTMLElement);
    if (list) list.hidden = true;
  }
}

const closeAll = closeBelow;

const itemsOf = (around: HTMLElement) => [
  ...around.querySelectorAll<HTMLElement>(':scope > button, :scope > .menu > button'),
];

function onKey(bar: HTMLElement, event: KeyboardEvent): void {
  const button = (event.target as HTMLElement).closest('button');
  const around = button?.closest<HTMLElement>('.menu-list, .menu-bar');
  if (!button || !around) return;
  const inBar = around === bar;
  const items = itemsOf(around);
  const step = (by: number) => items[(items.indexOf(button) + by + items.length) % items.length]?.focus();
  const enter = () => button.getAttribute('aria-haspopup') && toggle(button);
  const leave = () => {
    const owner = inBar ? null : (around.previousElementSibling as HTMLElement | null);
    closeBelow(owner?.parentElement?.parentElement ?? bar);
    owner?.focus();
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => (inBar ? enter() : step(1)),
    ArrowUp: () => (inBar ? enter() : step(-1)),
    ArrowRight: () => (inBar ? step(1) : enter()),
    ArrowLeft: () => (inBar ? step(-1) : leave()),
    Home: () => items[0]?.focus(),
    End: () => items.at(-1)?.focus(),
    Escape: leave,
    Tab: () => closeAll(bar),
  };
  const act = keys[event.key];
  if (act) {
    act();
    if (event.key !== 'Tab') event.preventDefault();
  } else if (event.key.length === 1 && event.key !== ' ') jumpTo(items, button, event.key);
  event.stopPropagation();
}

function jumpTo(items: HTMLElement[], from: HTMLElement, letter: string): void {
  const after = [...items.slice(items.indexOf(from) + 1), ...items];
  after.find((item) => item.textContent?.toLowerCase().startsWith(letter.toLowerCase()))?.focus();
}
