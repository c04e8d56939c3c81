import type { Layout, Mapping, Proposal } from '../../exchange/list';
import { layoutOf } from '../../exchange/understand/layoutOf';
import { propose } from '../../exchange/understand/propose';
import { sourceOf } from '../../exchange/understand/source';
import { adoptWords as words } from '../../i18n/adopt';
import type { TabHere } from '../adopt';
import { howScreen } from './adoptHow';
import { readTab } from './adoptTabs';
import { columns, type Steps } from './bringInList';
import { element, show } from './element';
import { openPage } from './frame';
import { notice } from './notices';
import { askSheet, closeDialog, during } from './server';
import { word } from './start';

openPage(chooseTab);

/** The first screen: one of the chapter's own tabs, and those of them that are in use. */
async function chooseTab(): Promise<void> {
  const tabs = await askSheet<readonly TabHere[]>('tabsHere');
  const free = tabs.filter(({ ours, rows }) => !ours && rows > 0);
  const inUse = tabs.filter(({ adopted }) => adopted);
  show(...(free.length > 0 ? [choice(free)] : [element('p', {}, word(words.none))]), ...inUseList(inUse));
}

function choice(tabs: readonly TabHere[]): HTMLElement {
  const options = tabs.map(({ name, rows }) => element('option', { value: name }, word(words.tab, { name, rows })));
  const select = element('select', { id: 'tab', 'aria-describedby': 'hint' }, ...options);
  const go: HTMLButtonElement = element('button', { type: 'submit' }, word(words.goOn));
  return element(
    'form',
    {
      submit: (event) => {
        event.preventDefault();
        void during(go, () => understandTab(select.value));
      },
    },
    element('label', { for: 'tab' }, word(words.which)),
    select,
    element('p', { id: 'hint', class: 'hint' }, word(words.whichHint)),
    go,
  );
}

async function understandTab(name: string): Promise<void> {
  notice(word(words.reading));
  const { grid, isMerged } = await readTab(name);
  const layout = layoutOf(grid.rows);
  const remembered = await askSheet<Mapping | null>('mappingFor', { source: sourceOf(layout.header) });
  const proposal = propose(grid.rows, layout, remembered ? { remembered } : {});
  const steps: Steps = {
    besides: [],
    after: { label: word(words.goOn), go: () => void chooseTab() },
    close: closeDialog,
    startAgain: () => void chooseTab(),
    own: 'keep',
    goOn: async (corrected: Proposal, corrections: Layout) =>
      howScreen({
        grid,
        layout: corrections,
        proposal: corrected,
        isMerged,
        steps,
        back: () => columns(grid, layout, corrected, steps),
      }),
  };
  columns(grid, layout, proposal, steps);
}

/** Tabs that are in use can be given back. */
function inUseList(tabs: readonly TabHere[]): HTMLElement[] {
  if (tabs.length === 0) return [];
  const cards = tabs.map(({ name }) => element('li', { class: 'card' }, name, releasing(name)));
  return [element('h2', {}, word(words.inUse)), element('ul', { class: 'plain' }, ...cards)];
}

function releasing(name: string): HTMLElement {
  const place = element('div');
  const ask = element('button', { type: 'button', class: 'second' }, word(words.release, { name }));
  ask.addEventListener('click', () => {
    const sure = element('p', { tabindex: '-1' }, word(words.releaseSure, { name }));
    const yes = element('button', { type: 'button' }, word(words.yes));
    yes.addEventListener('click', () =>
      during(yes, async () => {
        await askSheet('releaseTab', { tab: name });
        await chooseTab();
        notice(word(words.released, { name }));
      }),
    );
    const no = element('button', { type: 'button', class: 'second' }, word(words.no));
    no.addEventListener('click', () => {
      place.replaceChildren(ask);
      ask.focus();
    });
    place.replaceChildren(sure, yes, no);
    sure.focus();
  });
  place.append(ask);
  return place;
}
