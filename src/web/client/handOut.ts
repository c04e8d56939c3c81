import { handOutWords } from '../../i18n/walk';
import type { HandedOut, ListToHandOut, Walker } from '../../turf/handOut';
import { byId, element, show } from './element';
import { openPage } from './frame';
import { handOutForm } from './handOutForm';
import { notice } from './notices';
import { askSheet, during } from './server';
import { word } from './start';

interface Ahead {
  today: string;
  lists: ListToHandOut[];
  walkers: Walker[];
}

openPage(showLists);

async function showLists(): Promise<void> {
  const ahead = await askSheet<Ahead>('handOutAhead');
  if (ahead.lists.length === 0) show(element('p', {}, word(handOutWords.none)));
  else show(...(['ready', 'out', 'done'] as const).flatMap((status) => section(ahead, status)));
}

function section(ahead: Ahead, status: ListToHandOut['status']): HTMLElement[] {
  const lists = ahead.lists.filter((list) => list.status === status);
  if (lists.length === 0) return [];
  const cards = lists.map((list) => element('li', { class: 'card' }, ...card(list, ahead)));
  return [element('h2', {}, word(handOutWords[status])), element('ul', { class: 'plain' }, ...cards)];
}

function card(list: ListToHandOut, ahead: Ahead): (HTMLElement | string)[] {
  const { name, area, doors, done, status, holder, until } = list;
  const facts = [
    ...(area === '' || name.startsWith(area) ? [] : [area]),
    word(done > 0 ? handOutWords.doors : handOutWords.untouched, { doors, done }),
    ...(holder === '' ? [] : [word(handOutWords.heldBy, { name: holder, until: until || '?' })]),
  ];
  const buttons = [
    ...(status === 'ready' ? [button(list, 'handOut', () => openForm(list, ahead))] : []),
    ...(holder === '' ? [] : [button(list, 'takeBack', () => takeBack(list))]),
  ];
  return [element('strong', {}, name), element('p', {}, facts.join(' · ')), ...buttons];
}

/** Its short label stands beside the list's name; its long one tells screen readers which list. */
function button({ name }: ListToHandOut, what: 'handOut' | 'takeBack', work: () => Promise<void>): HTMLElement {
  const label = word(what === 'handOut' ? handOutWords.handOutThis : handOutWords.takeBackThis, { name });
  const made = element(
    'button',
    {
      type: 'button',
      class: what === 'handOut' ? '' : 'second',
      'aria-label': label,
      click: () => void during(made, work),
    },
    word(handOutWords[what]),
  );
  return made;
}

async function openForm(list: ListToHandOut, { walkers, today }: Ahead): Promise<void> {
  notice('');
  show(...handOutForm({ list, walkers, today, done: showHandedOut }), backButton());
}

async function takeBack({ id }: ListToHandOut): Promise<void> {
  const list = await askSheet<string>('takeBackTurf', { turf: id });
  await showLists();
  notice(word(handOutWords.takenBack, { list }));
}

function showHandedOut({ list, name, mailed, text, phone }: HandedOut): void {
  const area = element('textarea', { id: 'text', rows: '5', readonly: true });
  area.value = text;
  const copy = element('button', { type: 'button', click: () => void copyText(area) }, word(handOutWords.copy));
  const messages = element(
    'a',
    { class: 'button second', href: `sms:${phone}?body=${encodeURIComponent(text)}` },
    word(handOutWords.openMessages),
  );
  const label = element('label', { for: 'text' }, word(mailed ? handOutWords.byHandToo : handOutWords.text));
  show(label, area, copy, ...(phone === '' ? [] : [messages]), backButton());
  notice(word(mailed ? handOutWords.mailed : handOutWords.byHand, { list, name }));
  byId('text').focus();
}

/** A dialog of the Sheet may not be allowed to use the clipboard; then the text is selected for the person. */
async function copyText(area: HTMLTextAreaElement): Promise<void> {
  area.select();
  try {
    await navigator.clipboard.writeText(area.value);
    notice(word(handOutWords.copied));
  } catch {
    notice(word(handOutWords.notCopied));
  }
}

function backButton(): HTMLElement {
  const back: HTMLButtonElement = element(
    'button',
    { type: 'button', class: 'second', click: () => void during(back, goBack) },
    word(handOutWords.back),
  );
  return back;
}

async function goBack(): Promise<void> {
  await showLists();
  notice('');
}
