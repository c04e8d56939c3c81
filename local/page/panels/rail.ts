import type { Person } from '../../server/stage';
import { element, part } from '../dom';
import { closeButton, showFailure } from '../messages';
import { clockPanel } from './clock';
import { filesPanel } from './files';
import { formsPanel } from './forms';
import { mailboxPanel } from './mailbox';
import { pagesPanel } from './pages';
import { peoplePanel } from './people';
import { quotasPanel } from './quotas';
import { runsPanel } from './runs';

/** A room beside the sheet. */
export interface Panel {
  id: string;
  label: string;
  icon: string;
  /** Fills the body; called again when something changed, unless the panel says that it keeps itself. */
  fill(body: HTMLElement, people: Person[]): Promise<void>;
}

const PANELS: Panel[] = [
  formsPanel,
  pagesPanel,
  mailboxPanel,
  clockPanel,
  runsPanel,
  quotasPanel,
  peoplePanel,
  filesPanel,
];
const REFRESH_AFTER_MILLISECONDS = 150;

let open: Panel | undefined;
let everyone: Person[] = [];
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Puts up the rail; the open panel is kept in the address, so that it survives a change of file or person. */
export function startPanels(people: Person[]): void {
  everyone = people;
  part('rail').replaceChildren(...PANELS.map(buttonFor));
  const wanted = PANELS.find(({ id }) => id === sessionStorage.getItem('panel'));
  if (wanted) void show(wanted);
}

function buttonFor(panel: Panel): HTMLElement {
  return element(
    'button',
    {
      type: 'button',
      id: `rail-${panel.id}`,
      'aria-expanded': 'false',
      'aria-controls': 'panel',
      onclick: () => void (open === panel ? hide() : show(panel)),
    },
    element('i', { class: `fa ${panel.icon}`, 'aria-hidden': 'true' }),
    element('span', {}, panel.label),
  );
}

async function show(panel: Panel): Promise<void> {
  open = panel;
  sessionStorage.setItem('panel', panel.id);
  const place = part('panel');
  const body = element('div', { class: 'panel-body', id: `panel-${panel.id}`, tabindex: '0' });
  place.replaceChildren(element('header', {}, element('h2', {}, panel.label), closeButton(hide)), body);
  place.hidden = false;
  place.setAttribute('aria-label', panel.label);
  place.onkeydown = ({ key, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented) hide();
  };
  mark(panel);
  dispatchEvent(new Event('resize'));
  await fill(panel, body);
}

function hide(): void {
  const left = open;
  open = undefined;
  sessionStorage.removeItem('panel');
  part('panel').hidden = true;
  mark(undefined);
  if (left) part(`rail-${left.id}`).focus();
  dispatchEvent(new Event('resize'));
}

function mark(panel: Panel | undefined): void {
  for (const { id } of PANELS) part(`rail-${id}`).setAttribute('aria-expanded', String(id === panel?.id));
}

async function fill(panel: Panel, body: HTMLElement): Promise<void> {
  const back = wayBack(body);
  await panel.fill(body, everyone).catch((error: Error) => showFailure(panel.label, error.message));
  back();
}

const FOCUSABLE = 'a[href], button, select, input, summary';
const nameOf = (one: Element) => one.getAttribute('aria-label') ?? one.textContent;

/** A panel that is filled anew keeps its place, and the focus where it was. */
function wayBack(body: HTMLElement): () => void {
  const focused = document.activeElement;
  const name = focused && body.contains(focused) && focused !== body ? nameOf(focused) : undefined;
  const { scrollTop } = body;
  return () => {
    body.scrollTop = scrollTop;
    if (name === undefined || (focused?.isConnected && focused === document.activeElement)) return;
    const same = [...body.querySelectorAll<HTMLElement>(FOCUSABLE)].find((one) => nameOf(one) === name);
    (same ?? body).focus();
  };
}

/** Something changed on the stage: the open panel shows it. */
export function refreshPanel(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const body = open && document.getElementById(`panel-${open.id}`);
    if (open && body) void fill(open, body);
  }, REFRESH_AFTER_MILLISECONDS);
}
