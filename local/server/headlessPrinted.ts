import type { Adoption, BroughtIn } from './headlessLists';

const count = (number: number) => number.toLocaleString('en-US');

/** A list as a few lines for people. */
export function printedList(list: BroughtIn, written: boolean): string {
  const { file, kind, table, rows, rejected, refused } = list;
  if (refused !== undefined) return `${file}\n  ${refused}\n`;
  const counts: [string, number][] = [
    ['rows', rows],
    ['new', list.new],
    ['changed', list.changed],
    ['the same', list.same],
    ['maybe the same', list.maybe],
    ['rejected', rejected.length],
  ];
  const lines = counts.map(([what, number]) => `  ${what.padEnd(16)}${count(number).padStart(10)}`);
  const reasons = new Map<string, number[]>();
  for (const { line, reason } of rejected) reasons.set(reason, [...(reasons.get(reason) ?? []), line]);
  for (const [reason, at] of reasons) lines.push(`    ${reason}: ${someLines(at)}`);
  return `${file}: ${kind} for ${table}${written ? ', brought in' : ''}\n${lines.join('\n')}\n`;
}

function someLines(lines: readonly number[]): string {
  const shown = lines.slice(0, 8).map(count).join(', ');
  return lines.length > 8
    ? `lines ${shown} and ${count(lines.length - 8)} more`
    : `${lines.length > 1 ? 'lines' : 'line'} ${shown}`;
}

/** A proposed mapping as a table for people. */
export function printedAdoption({
  file,
  tab,
  kind,
  confidence,
  columns,
  firstLine,
  notRecords,
  namesAskers,
}: Adoption): string {
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const lines = columns.map(
    (one) =>
      `  ${one.column.padEnd(4)}${one.header.slice(0, 30).padEnd(32)}${(one.field || '-').padEnd(20)}${percent(one.confidence)}`,
  );
  if (namesAskers) lines.push('  It names people who asked for help: it belongs in the Help desk.');
  lines.push(`  Rows begin at line ${firstLine}; ${count(notRecords.length)} lines are none.`);
  return `${file} · ${tab}: ${kind}, ${percent(confidence)} sure\n${lines.join('\n')}\n`;
}
