import { checkDialogWords as words } from '../../i18n/selfCheck';
import type { Result } from '../../selfCheck/expectations';
import type { LastCheck } from '../selfCheck';
import { element } from './element';
import { notice } from './notices';
import { start, word } from './start';

/** Something to copy to whoever looks after Chapterbook: codes of a fixed vocabulary and nothing of the chapter's. */
export function reportBlock(checked: LastCheck, at: number, results: readonly Result[]): HTMLElement[] {
  const text = element('textarea', { id: 'report', rows: '5', readonly: true, 'aria-describedby': 'reportHint' });
  text.value = reportText(checked, at, results);
  const copy = element(
    'button',
    { type: 'button', class: 'second', click: () => void copyText(text) },
    word(words.copy),
  );
  return [
    element('label', { for: 'report' }, word(words.reportText)),
    element('p', { id: 'reportHint', class: 'hint' }, word(words.reportHint)),
    text,
    copy,
  ];
}

function reportText({ where, locale }: LastCheck, at: number, results: readonly Result[]): string {
  const day = new Date(at).toISOString().slice(0, 10);
  const lines = results.map(({ id, expected, seen, verdict }) =>
    verdict === 'well' ? `${id}: ${seen}` : `${id}: ${seen} (${verdict}; expected ${expected})`,
  );
  return [`Chapterbook check, ${where}, build ${start.build}, ${locale}, ${day}`, ...lines].join('\n');
}

/** A dialog of the Sheet may not be allowed to use the clipboard; then the text is selected for the person. */
async function copyText(area: HTMLTextAreaElement): Promise<void> {
  area.select();
  try {
    await navigator.clipboard.writeText(area.value);
    notice(word(words.copied));
  } catch {
    notice(word(words.notCopied));
  }
}
