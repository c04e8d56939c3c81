import type { Grid } from '../grid';
import type { DateOrder, Layout, ListKind, Proposal } from '../list';
import { layoutOf } from '../understand/layoutOf';
import { propose } from '../understand/propose';

/** What a tab seems to be, column by column, before a person corrects it. */
export interface Adoption {
  readonly file: string;
  readonly tab: string;
  /** A known export by its name, else what the list is about. */
  readonly kind: string;
  readonly table: ListKind | null;
  readonly confidence: number;
  readonly headerLines: readonly number[];
  readonly firstLine: number;
  /** `column` is its letter; `field` is '' for a column that stays the chapter's own. */
  readonly columns: readonly {
    readonly column: string;
    readonly header: string;
    readonly field: string;
    readonly confidence: number;
  }[];
  readonly notRecords: readonly { readonly line: number; readonly why: string }[];
  readonly dates: DateOrder;
  readonly namesAskers: boolean;
}

/** What a tab of a file seems to be. */
export function proposed(file: string, tab: string, rows: Grid): Adoption {
  const layout = layoutOf(rows);
  return adoptionOf(file, tab, layout, propose(rows, layout));
}

/** A proposal as the command line prints it. */
export function adoptionOf(file: string, tab: string, layout: Layout, proposal: Proposal): Adoption {
  const { fields, dates, confidence, columns, namesAskers } = proposal;
  const { header, headerLines, firstLine, notRecords } = layout;
  return {
    file,
    tab,
    kind: kindOf(proposal),
    table: tableOf(proposal),
    confidence: rounded(confidence),
    headerLines,
    firstLine,
    columns: fields.map((field, index) => ({
      column: letters(index),
      header: header[index] ?? '',
      field,
      confidence: rounded(columns[index]?.confidence ?? 0),
    })),
    notRecords,
    dates,
    namesAskers,
  };
}

/** What a list is, in a word: the export it comes from where that is known. */
export function kindOf({ kind, format }: Pick<Proposal, 'kind' | 'format'>): string {
  return format === 'list' ? kind : format;
}

/** Where a list goes: nowhere when it is about money, or says who asked for help. */
export function tableOf({ kind, namesAskers }: Pick<Proposal, 'kind' | 'namesAskers'>): ListKind | null {
  return kind === 'ledger' || namesAskers ? null : kind;
}

const rounded = (share: number) => Math.round(share * 1000) / 1000;

/** 0 is A, 26 is AA. */
function letters(index: number): string {
  const before = Math.floor(index / 26);
  return (before > 0 ? letters(before - 1) : '') + String.fromCharCode(65 + (index % 26));
}
