import type { NamedGrid } from '../../exchange/grid';
import type { Layout, ListKind, Mapping, Proposal } from '../../exchange/list';
import { listKinds } from '../../exchange/list';
import { lookAt, type MappedList } from '../../exchange/records/bringIn';
import { fieldsOf } from '../../exchange/understand/fields';
import { layoutOf } from '../../exchange/understand/layoutOf';
import { propose } from '../../exchange/understand/propose';
import { sourceOf } from '../../exchange/understand/source';
import { bringInWords as words } from '../../i18n/bringIn';
import { reviewScreen } from './bringInReview';
import { element, show } from './element';
import { proposalScreen } from './listProposal';
import { notice, problem } from './notices';
import { askSheet, Declined } from './server';
import { word } from './start';

/** Where the reader may go from the end of a list. */
export interface Steps {
  /** The other lists of the same file. */
  readonly besides: readonly NamedGrid[];
  readonly after: { readonly label: string; readonly go: () => void };
  readonly close: () => void;
  readonly startAgain: () => void;
  /** What becomes of columns that are none of ours; left out when nothing is said. */
  readonly own?: 'keep' | 'leave';
  /** Where the corrected columns lead; to what would happen when nothing is said. */
  readonly goOn?: (proposal: Proposal, layout: Layout) => Promise<void>;
}

/** What a list seems to be, for a person to correct. Whoever asked for help is named in no list that goes on from here. */
export async function understand(grid: NamedGrid, steps: Steps): Promise<void> {
  const layout = layoutOf(grid.rows);
  if (grid.rows.length < layout.firstLine) {
    leave(word(words.isEmpty, { name: grid.name }), steps);
    return;
  }
  const remembered = await askSheet<Mapping | null>('mappingFor', { source: sourceOf(layout.header) });
  columns(grid, layout, propose(grid.rows, layout, remembered ? { remembered } : {}), steps);
}

export function columns(grid: NamedGrid, layout: Layout, proposal: Proposal, steps: Steps): void {
  const { name, rows } = grid;
  const why = proposal.namesAskers ? words.namesAskers : proposal.kind === 'ledger' ? words.noTable : undefined;
  if (why) {
    leave(word(why, { name }), steps);
    return;
  }
  notice('');
  show(
    ...proposalScreen(
      { name, rows, layout, proposal },
      {
        kinds: listKinds.filter((kind) => kind !== 'ledger'),
        fields: fieldsOf[proposal.kind],
        own: steps.own ?? 'leave',
        another: (kind) => columns(grid, layout, propose(rows, layout, { kind }), steps),
        goOn: (mapping) => {
          const corrected = { ...proposal, ...mapping };
          return steps.goOn ? steps.goOn(corrected, layout) : review(grid, layout, corrected, steps);
        },
      },
    ),
  );
}

/** Compares the list, as its columns were corrected, with what the chapter has. */
export async function review(grid: NamedGrid, layout: Layout, proposal: Proposal, steps: Steps): Promise<void> {
  if (proposal.fields.every((field) => field === '')) throw new Declined(word(words.nothingChosen));
  if (tellsOfAskers(proposal.kind, proposal.fields)) {
    leave(word(words.namesAskers, { name: grid.name }), steps);
    return;
  }
  notice(word(words.comparing));
  const list = mapped(grid, layout, proposal);
  const besides = steps.besides.map((one) => alike(one, proposal)).filter((one) => one !== undefined);
  const looked = await lookAt(list, askSheet);
  notice('');
  reviewScreen(looked, { ...steps, lists: besides, back: () => columns(grid, layout, proposal, steps) });
}

function tellsOfAskers(kind: ListKind, fields: readonly string[]): boolean {
  return kind === 'requests' && fields.some((field) => field.startsWith('asker'));
}

function mapped(
  { name: file, rows }: NamedGrid,
  layout: Layout,
  { kind, fields, dates, format, source }: Proposal,
): MappedList {
  return { file, rows, layout, mapping: { kind, fields, dates }, format, source };
}

/** Another list of the file with the same headers: whoever is in it is not gone. */
function alike(grid: NamedGrid, { source, ...rest }: Proposal): MappedList | undefined {
  const layout = layoutOf(grid.rows);
  if (sourceOf(layout.header) !== source) return undefined;
  return mapped(grid, layout, { ...propose(grid.rows, layout, { kind: rest.kind }), dates: rest.dates, source });
}

/** A list that goes nowhere, and why; nothing of it is kept. */
function leave(sentence: string, { startAgain, close }: Steps): void {
  show(
    element('button', { type: 'button', class: 'second', click: startAgain }, word(words.another)),
    element('button', { type: 'button', click: close }, word(words.close)),
  );
  problem(sentence);
}
