import type { ListKind } from '../../exchange/list';
import { listKindWords, importsWords as words } from '../../i18n/exchange';
import { byId, element, show } from './element';
import { followJob, progressBar } from './followJob';
import { openPage } from './frame';
import { notice } from './notices';
import { askSheet, during } from './server';
import { start, word } from './start';

/** A list that was brought in, and what it did. */
interface RecentImport {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly who: string;
  readonly file: string;
  readonly kind: ListKind;
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  readonly state: 'filling' | 'working' | 'done' | 'undoing' | 'undone';
  /** Rows that the undoing left, because somebody has touched them. */
  readonly stayed?: number;
}

const standing = {
  filling: words.isFilling,
  working: words.isWorking,
  undoing: words.isUndoing,
  undone: words.isUndone,
};

openPage(async () => {
  // The list may be long: what came of an undoing is said above it.
  byId('main').before(byId('notice'));
  await showImports();
});

async function showImports(): Promise<readonly RecentImport[]> {
  const recent = await askSheet<readonly RecentImport[]>('recentImports');
  if (recent.length === 0) show(element('p', {}, word(words.none)));
  else {
    show(
      element('p', { class: 'hint' }, word(words.about)),
      element('h2', {}, word(words.list)),
      element('ul', { class: 'plain' }, ...recent.map((one) => element('li', { class: 'card' }, ...card(one)))),
    );
  }
  return recent;
}

function card(one: RecentImport): HTMLElement[] {
  const { file, kind, who, added, changed, gone, state, stayed = 0 } = one;
  const at = new Date(one.at).toLocaleString(start.language, { dateStyle: 'medium', timeStyle: 'short' });
  return [
    element('h3', {}, file),
    element('p', { class: 'hint' }, word(words.by, { kind: word(listKindWords[kind]), at, who })),
    element('p', {}, word(words.counts, { added, changed, gone })),
    ...(stayed > 0 ? [element('p', {}, word(words.stayed, { count: stayed }))] : []),
    state === 'done' ? undoing(one) : element('p', {}, word(standing[state])),
  ];
}

/** The button, which asks once more before it undoes. */
function undoing(one: RecentImport): HTMLElement {
  const place = element('div');
  const name = word(words.undoNamed, { file: one.file });
  const undo = element('button', { type: 'button', class: 'second', 'aria-label': name }, word(words.undo));
  undo.addEventListener('click', () => {
    const no = element('button', { type: 'button', class: 'second' }, word(words.no));
    no.addEventListener('click', () => {
      place.replaceChildren(undo);
      undo.focus();
    });
    place.replaceChildren(...sure(one), no);
    place.querySelector('p')?.focus();
  });
  place.append(undo);
  return place;
}

function sure({ id, file, added, changed }: RecentImport): HTMLElement[] {
  const bar = progressBar();
  const yes = element('button', { type: 'button' }, word(words.yes));
  yes.addEventListener('click', () =>
    during(yes, async () => {
      const { jobId } = await askSheet<{ jobId: string }>('undoImport', { importId: id });
      await followJob(jobId, words.undoing, bar);
      const now = (await showImports()).find((recent) => recent.id === id);
      const stayed = now?.stayed ?? 0;
      notice([word(words.undone, { file }), ...(stayed > 0 ? [word(words.stayed, { count: stayed })] : [])].join(' '));
    }),
  );
  return [element('p', { tabindex: '-1' }, word(words.sure, { file, added, changed })), bar.node, yes];
}
