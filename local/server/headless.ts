import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emptyChapter, type KeptChapter, keptChapter } from './headlessChapter';
import { type NamedFile, readNamed } from './headlessFiles';
import { type Listed, type Lists, loadLists } from './headlessLists';
import { type HeadlessOptions, readHeadlessOptions } from './headlessOptions';
import { printedAdoption, printedList } from './headlessPrinted';

const built = dirname(fileURLToPath(import.meta.url));

/** Says what went wrong with one file; the others are still done. */
function failed(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

function* namedFiles(options: HeadlessOptions): Generator<NamedFile> {
  for (const path of options.files) {
    try {
      yield readNamed(path, process.env);
    } catch (error) {
      failed((error as Error).message);
    }
  }
}

/** `import FILE...`: what would come in, line by line; with `--write` it is brought in. */
export async function importFiles(words: string[]): Promise<void> {
  const options = readHeadlessOptions(words, process.env);
  const lists = await loadLists(built);
  const chapter = openChapter(options);
  for (const { name, bytes } of namedFiles(options)) {
    for (const list of lists.listsIn(name, bytes)) {
      if ('sentence' in list) failed(list.sentence);
      await bringIn(lists, list, chapter, options);
    }
  }
}

function openChapter({ state, write }: HeadlessOptions): KeptChapter | undefined {
  const kept = keptChapter(state);
  return kept ?? (write ? emptyChapter(state, resolve(process.env.CHAPTERBOOK_BUNDLES ?? 'dist')) : undefined);
}

async function bringIn(lists: Lists, list: Listed, chapter: KeptChapter | undefined, { json, write }: HeadlessOptions) {
  try {
    const result = await lists.bringIn(list, { ask: chapter?.ask, write });
    const written = write && result.refused === undefined;
    if (written) chapter?.save();
    console.log(json ? JSON.stringify(result) : printedList(result, written));
  } catch (error) {
    failed(`${list.name}: ${(error as Error).message}`);
  }
}

/** `adopt FILE --tab NAME`: what a tab seems to be. */
export async function adoptTabs(words: string[]): Promise<void> {
  const options = readHeadlessOptions(words, process.env);
  const lists = await loadLists(built);
  for (const { name, bytes } of namedFiles(options)) {
    for (const { tab, list } of tabsOf(lists.listsIn(name, bytes), name, options.tab)) {
      const adoption = lists.proposed(name, tab, list.rows);
      console.log(options.json ? JSON.stringify(adoption) : printedAdoption(adoption));
    }
  }
}

function tabsOf(all: Listed[], file: string, wanted: string | undefined) {
  const tabs = all.flatMap((list) => {
    if ('sentence' in list) failed(list.sentence);
    return 'rows' in list ? [{ tab: list.name.slice(file.length).replace(/^ · /, ''), list }] : [];
  });
  if (wanted === undefined) return tabs;
  const chosen = tabs.filter(({ tab }) => tab === wanted || (tab === '' && tabs.length === 1));
  if (chosen.length === 0 && tabs.length > 0) {
    failed(
      `${file} has no tab "${wanted}" that holds anything. It has ${tabs.map(({ tab }) => `"${tab}"`).join(', ')}.`,
    );
  }
  return chosen;
}
