import type { Grid } from '../../src/exchange/grid';
import type { ListKind } from '../../src/exchange/list';
import { nothingKnown, type Review, reviewOf } from '../../src/exchange/records/bringIn';
import { inParts } from '../../src/exchange/records/parts';
import { planOf } from '../../src/exchange/records/plan';
import type { KnownPage } from '../../src/exchange/store/knownRows';
import { layoutOf } from '../../src/exchange/understand/layoutOf';
import { propose } from '../../src/exchange/understand/propose';
import { rememberedFields } from '../../src/exchange/understand/source';

/** Asks the script what the dialog asks. */
type AskNow = <T>(name: string, args: object) => T;

/** A list beside what the chapter has, as the dialog sees it; `characters` makes the parts small. */
export function lookedAt(rows: Grid, kind: ListKind, ask: AskNow): Review {
  const layout = layoutOf(rows);
  const { format, source, ...mapping } = propose(rows, layout, { kind });
  const known = { ...nothingKnown, rows: [], voters: [] } as unknown as Record<string, unknown[]>;
  for (let from: number | undefined = 0; from !== undefined; ) {
    const { next, ...page }: KnownPage = ask<KnownPage>('knownRows', { kind, source, from });
    for (const [name, some] of Object.entries(page)) known[name] = [...(known[name] ?? []), ...some];
    from = next;
  }
  return reviewOf({ file: 'list.csv', rows, layout, mapping: { ...mapping, kind }, format, source }, known as never);
}

/** Sends a list as the dialog does, all in one turn. @returns the job and the import */
export function sendList(
  rows: Grid,
  kind: ListKind,
  ask: AskNow,
  characters?: number,
): { importId: string; jobId: string } {
  const { list, known, compared, counts } = lookedAt(rows, kind, ask);
  const staged = planOf(compared, { kind, known: known.rows, ...known, decisions: new Map(), whole: false });
  const people = staged.flatMap((record) => record.people ?? []);
  const begun = ask<{ importId: string; jobId: string }>('beginImport', {
    kind,
    format: list.format,
    file: list.file,
    source: list.source,
    mapping: { fields: rememberedFields(list.layout.header, list.mapping.fields), dates: list.mapping.dates },
    whole: false,
    counts,
    adds: { rows: staged.filter(({ add }) => add).length, people: people.filter(({ add }) => add).length },
  });
  const parts = staged.length > 0 ? inParts(staged, characters) : [[]];
  parts.forEach((records, part) => {
    ask('sendRecords', { jobId: begun.jobId, part, records, last: part === parts.length - 1 });
  });
  return begun;
}
