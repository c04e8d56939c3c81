import { say } from '../../i18n/language';
import { leftWords } from '../../i18n/listFile';
import type { NamedGrid } from '../grid';
import type { Mapping, Proposal } from '../list';
import { bringIn, lookAt, type MappedList, nothingKnown, type Review, reviewOf } from '../records/bringIn';
import { layoutOf } from '../understand/layoutOf';
import { propose } from '../understand/propose';
import { sourceOf } from '../understand/source';
import { kindOf, tableOf } from './adoption';
import { type Ask, finishJob, type Report, refusedReport } from './report';

/**
 * What becomes of each line of a list, its columns taken for what they seem to be, or for what a person said of the same
 * headers before. With `ask` it is looked at beside what the chapter has; with `write` it is brought in, without those who
 * may be somebody known: a person decides about them.
 */
export async function bringInList(grid: NamedGrid, ask: Ask | undefined, write: boolean): Promise<Report> {
  const { name: file, rows } = grid;
  const layout = layoutOf(rows);
  const remembered = ask && (await ask<Mapping | null>('mappingFor', { source: sourceOf(layout.header) }));
  const proposal = propose(rows, layout, remembered ? { remembered } : {});
  const why = whyLeft(grid, proposal);
  if (why) {
    const lines = rows.map((_, index) => index + 1).slice(layout.firstLine - 1);
    const kind = why === 'unclear' ? null : kindOf(proposal);
    return refusedReport(file, say(leftWords[why], 'en', { file }), { kind, lines, reason: why });
  }
  const { kind, fields, dates, format, source } = proposal;
  const list: MappedList = { file, rows, layout, mapping: { kind, fields, dates }, format, source };
  const review = ask ? await lookAt(list, ask) : reviewOf(list, nothingKnown);
  const report = reportOf(review, proposal);
  if (!ask || !write) return report;
  const { importId, jobId } = await bringIn(review, { decisions: new Map(), whole: false }, ask);
  await finishJob(ask, jobId);
  return { ...report, importId };
}

function whyLeft({ hidden }: NamedGrid, { kind, fields, namesAskers }: Proposal): keyof typeof leftWords | undefined {
  if (hidden) return 'hidden';
  if (namesAskers) return 'namesAskers';
  if (fields.every((field) => field === '')) return 'unclear';
  return kind === 'ledger' ? 'noTable' : undefined;
}

function reportOf({ list, compared, counts }: Review, proposal: Proposal): Report {
  const { rows, rejected: _, ...by } = counts;
  const { rejected, warnings } = compared;
  return { file: list.file, kind: kindOf(proposal), table: tableOf(proposal), rows, ...by, rejected, warnings };
}
