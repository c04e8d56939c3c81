import type { Rejected } from '../../exchange/record';
import { rejectWords, reviewWords as words } from '../../i18n/exchange';
import { element } from './element';
import { notice } from './notices';
import { word } from './start';
import { saveFile } from './takeOutFile';

/** What became of the lines: `rows` is the sum of the others. */
export interface Counts {
  readonly rows: number;
  readonly new: number;
  readonly same: number;
  readonly changed: number;
  readonly maybe: number;
  readonly rejected: number;
}

const mostLines = 300;

/** What would come of a list, in numbers, and the lines that are left out. */
export function reviewOf(counts: Counts, rejected: readonly Rejected[]): HTMLElement[] {
  const names = ['rows', 'new', 'same', 'changed', 'maybe', 'rejected'] as const;
  const facts = names.flatMap((name) => [
    element('dt', {}, word(words[name])),
    element('dd', {}, String(counts[name])),
  ]);
  return [
    element('h2', {}, word(words.heading)),
    element('p', { class: 'hint' }, word(words.untouched)),
    element('dl', {}, ...facts),
    ...(rejected.length > 0 ? [leftOut(rejected)] : []),
  ];
}

function leftOut(rejected: readonly Rejected[]): HTMLElement {
  const first = rejected.slice(0, mostLines);
  const more = rejected.length - first.length;
  const lines = first.map(({ line, reason }) =>
    element('li', {}, word(words.rejectedLine, { line, reason: word(rejectWords[reason]) })),
  );
  const save = element('button', { type: 'button', class: 'second', click: () => saveLines(rejected) });
  save.textContent = word(words.save);
  return element(
    'details',
    {},
    element('summary', {}, word(words.rejectedLines, { count: rejected.length })),
    element('ul', {}, ...lines),
    ...(more > 0 ? [element('p', {}, word(words.more, { count: more }))] : []),
    save,
  );
}

/** Numbers and our own words only: nothing of the list can become a formula. */
function saveLines(rejected: readonly Rejected[]): void {
  const name = word(words.fileName);
  const head = `\uFEFF${word(words.line)},${word(words.reason)}\r\n`;
  saveFile(name, 'text/csv', [
    head,
    ...rejected.map(({ line, reason }) => `${line},"${word(rejectWords[reason])}"\r\n`),
  ]);
  notice(word(words.saved, { name }));
}
