import { deedsInCells } from '../aid/deedsInCells';
import { type Edit, keepInStep } from '../aid/inStep';
import { desk } from '../aid/tables';
import type { EditEvent } from '../google/edits';
import { editedTab, editor } from '../google/edits';
import { fileId, lastRowOf, tabMarkOf } from '../google/spreadsheet';
import { watchedBy, whenEdited } from '../google/triggers';
import { ownChapter } from '../tables/chapterFile';
import { perform } from '../tables/perform';
import { tabMark, tabsOfTable } from '../tables/readTable';

/** The public function that edits of either file call. */
const editHandler = 'requestsEdited';

/** Edits of the Workbook and of the Desk are noticed at once. */
export function watchRequests(): void {
  const { file, stamp } = ownChapter();
  const watched = watchedBy(editHandler);
  for (const id of [fileId(file), stamp.workbook ?? '']) {
    if (id !== '' && !watched.includes(id)) whenEdited(editHandler, id);
  }
}

/** Tabs whose edits are taken over at once, with the file they stand in. */
const tabsInStep: Readonly<Record<string, 'workbook' | 'desk'>> = { requests: 'workbook', desk: 'desk' };

/** Somebody edited a cell. In other tabs than those of requests it costs next to nothing: people edit all day. */
export function takeEdit(event: EditEvent): void {
  const tab = editedTab(event);
  const table = tab && (tabMarkOf(tab, tabMark) ?? '').split('@')[0];
  const file = table === undefined ? undefined : tabsInStep[table];
  if (!tab || file) goOnInStep({ file, who: editor(event) });
}

/** Reading so many requests of both files takes a quarter of a minute: more than a run in ten minutes may cost all day. */
const manyRequests = 5_000;

/**
 * The robots' look at both files, for what no edit told of: every ten minutes, and once an hour when they hold many
 * requests. What people edit is taken over at once all the same.
 */
export function lookInStep(now: number): void {
  const isFirstOfHour = new Date(now).getUTCMinutes() < 10;
  const [tab] = tabsOfTable(ownChapter().file, desk.name);
  if (isFirstOfHour || !tab || lastRowOf(tab) <= manyRequests) goOnInStep();
}

/** Brings both files into step, and does what people asked for in cells. */
export function goOnInStep(edit: Edit = { who: '' }): void {
  if (perform(keepInStep, edit)) perform(deedsInCells, {}, { who: edit.who });
}
