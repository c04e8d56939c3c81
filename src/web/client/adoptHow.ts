import { adoptableKinds, type Decided, decide } from '../../exchange/adopt/decide';
import type { NamedGrid } from '../../exchange/grid';
import type { Layout, Proposal } from '../../exchange/list';
import { storedOf } from '../../exchange/store/storedKinds';
import { adoptWords as words } from '../../i18n/adopt';
import { listKindWords } from '../../i18n/exchange';
import type { Adopted } from '../adopt';
import { doneScreen } from './bringInDone';
import { review, type Steps } from './bringInList';
import { element, show } from './element';
import { notice } from './notices';
import { askSheet, during } from './server';
import { word } from './start';

interface Tab {
  readonly grid: NamedGrid;
  readonly layout: Layout;
  readonly proposal: Proposal;
  readonly isMerged: boolean;
  readonly steps: Steps;
  readonly back: () => void;
}

/** Where it stands, or copied: what either would do, for a person to choose. */
export async function howScreen(tab: Tab): Promise<void> {
  const { grid, layout, proposal, isMerged } = tab;
  const onlyCopy = isMerged ? words.isMerged : adoptableKinds.includes(proposal.kind) ? undefined : words.kindOnlyCopy;
  if (onlyCopy) {
    await copied(tab);
    notice(word(onlyCopy));
    return;
  }
  const decided = decide(grid.rows, layout, proposal);
  const inPlace = radio('place', word(words.inPlace, { count: addedCount(proposal, decided) }), true);
  const copy = radio('copy', word(words.copy, { kind: word(listKindWords[proposal.kind]) }), false);
  const go: HTMLButtonElement = element('button', { type: 'submit' }, word(words.goOn));
  const form = element(
    'form',
    {
      submit: (event) => {
        event.preventDefault();
        void during(go, () => (inPlace.input.checked ? used(tab, decided) : copied(tab)));
      },
    },
    element('fieldset', {}, element('legend', {}, word(words.how)), inPlace.label, copy.label),
    go,
  );
  notice('');
  show(
    element('h2', {}, grid.name),
    ...facts(tab, decided),
    form,
    element('button', { type: 'button', class: 'second', click: tab.back }, word(words.back)),
  );
}

function radio(value: string, text: string, checked: boolean): { input: HTMLInputElement; label: HTMLElement } {
  const input = element('input', { type: 'radio', name: 'how', value, checked });
  return { input, label: element('label', { class: 'choice' }, input, element('span', {}, text)) };
}

function addedCount({ kind }: Proposal, { theirs }: Decided): number {
  return Object.keys(storedOf(kind)?.table.columns ?? {}).length - Object.keys(theirs).length;
}

/** Which columns are used as they are, which get one beside them, and which stay the chapter's own. */
function facts({ layout, proposal }: Tab, { theirs, added, records }: Decided): HTMLElement[] {
  const used = new Set(Object.values(theirs).map((column) => column - 1));
  const named = layout.header
    .map((header, i) => ({ header, i, field: proposal.fields[i] ?? '' }))
    .filter(({ header }) => header !== '');
  const list = (some: typeof named) => some.map(({ header }) => header).join(', ') || '–';
  const others = named.filter(({ i }) => !used.has(i));
  const beside = Object.keys(added).length > 0 ? others.filter(({ field }) => field !== '') : [];
  const rows: [string, string][] = [
    [word(words.records), String(records.length)],
    [word(words.stays), list(named.filter(({ i }) => used.has(i)))],
    [word(words.beside), list(beside)],
    [word(words.own), list(others.filter((one) => !beside.includes(one)))],
  ];
  return [element('dl', {}, ...rows.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]))];
}

async function used({ grid, layout, proposal, steps }: Tab, { theirs, added, records }: Decided): Promise<void> {
  const headerRow = layout.headerLines[layout.headerLines.length - 1] ?? layout.firstLine - 1;
  const { rows, columnsAdded } = await askSheet<Adopted>('adoptTab', {
    tab: grid.name,
    kind: proposal.kind,
    headers: grid.rows[headerRow - 1] ?? [],
    headerRow,
    theirs,
    added,
    records,
    areas: areasIn(grid, proposal, records),
  });
  doneScreen(word(words.done, { tab: grid.name, rows, added: columnsAdded.join(', ') }), steps);
}

function areasIn({ rows }: NamedGrid, { fields }: Proposal, records: readonly number[]): string[] {
  const at = fields.indexOf('area');
  if (at < 0) return [];
  return [
    ...new Set(
      records.map((line) => (rows[line - 1]?.[at] ?? '').trim()).filter((name) => name !== '' && name.length <= 200),
    ),
  ];
}

async function copied({ grid, layout, proposal, steps }: Tab): Promise<void> {
  await review(grid, layout, proposal, steps);
}
