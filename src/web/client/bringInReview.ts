import { bringIn, type MappedList, type Review, type Sending } from '../../exchange/records/bringIn';
import type { RecentImport } from '../../exchange/store/recentImports';
import { decideWords, bringInWords as words } from '../../i18n/bringIn';
import { doneScreen } from './bringInDone';
import type { Steps } from './bringInList';
import { element, show } from './element';
import { type Bar, followJob, progressBar } from './followJob';
import { changesOf } from './listChanges';
import { maybesOf } from './listMaybes';
import { reviewOf } from './listReview';
import { notice } from './notices';
import { askSheet, during } from './server';
import { word } from './start';

interface ReviewSteps extends Steps {
  readonly lists: readonly MappedList[];
  readonly back: () => void;
}

/** What would happen, what a person decides, and the button that does it. */
export function reviewScreen(review: Review, steps: ReviewSteps): void {
  const { counts, compared, list } = review;
  const maybes = maybesOf(review);
  const whole = wholeBox(review);
  const bar = progressBar();
  const sending: Sending = { parts: 0 };
  const back = element('button', { type: 'button', class: 'second', click: steps.back }, word(words.back));
  const go = element('button', { type: 'button' }, word(words.write));
  go.addEventListener('click', () =>
    during(go, async () => {
      back.hidden = true;
      go.textContent = word(words.again);
      const options = { decisions: maybes.decided(), whole: whole?.input.checked ?? false, besides: steps.lists };
      bar.show(words.sending, 0, 1);
      const onPart = (sent: number, of: number) => bar.show(words.sending, sent, of);
      const { importId, jobId } = await bringIn(review, { ...options, sending, onPart }, askSheet);
      notice(word(words.goesOn));
      const { aside } = await followJob(jobId, words.working, bar);
      await done(importId, list.file, aside, steps);
    }),
  );
  show(
    ...reviewOf(counts, compared.rejected),
    ...changesOf(review),
    ...maybes.nodes,
    ...(whole ? [whole.label] : []),
    go,
    bar.node,
    back,
  );
}

/** Only lists of people and doors that came before can say who is gone since. */
function wholeBox({ isAgain, list }: Review): { input: HTMLInputElement; label: HTMLElement } | undefined {
  if (!isAgain || !['volunteers', 'doors'].includes(list.mapping.kind)) return undefined;
  const input = element('input', { type: 'checkbox' });
  return { input, label: element('label', { class: 'choice' }, input, element('span', {}, word(decideWords.whole))) };
}

async function done(importId: string, name: string, aside: number, steps: Steps): Promise<void> {
  const recent = await importNamed(importId);
  const { added = 0, changed = 0, gone = 0 } = recent ?? {};
  const sentences = [word(words.done, { name, added, changed, gone })];
  if (aside > 0) sentences.push(word(words.aside, { aside }));
  doneScreen(sentences.join(' '), steps, ...undoButton(importId, name, progressBar()));
}

function undoButton(importId: string, name: string, bar: Bar): HTMLElement[] {
  const undo = element('button', { type: 'button', class: 'second' }, word(words.undo));
  undo.addEventListener('click', () =>
    during(undo, async () => {
      const { jobId } = await askSheet<{ jobId: string }>('undoImport', { importId });
      await followJob(jobId, words.undoing, bar);
      const stayed = (await importNamed(importId))?.stayed ?? 0;
      undo.remove();
      bar.node.remove();
      notice([word(words.undone, { name }), ...(stayed > 0 ? [word(words.stayed, { count: stayed })] : [])].join(' '));
    }),
  );
  return [undo, bar.node];
}

async function importNamed(importId: string): Promise<RecentImport | undefined> {
  return (await askSheet<readonly RecentImport[]>('recentImports')).find(({ id }) => id === importId);
}
