import { desk } from '../aid/tables';
import { setting, settings } from '../chapter/settings';
import { requestStatuses } from '../chapter/words';
import { property, setProperty } from '../google/properties';
import { columnLetters } from '../google/spreadsheet';
import { amberWhile, hideColumn, showColumn } from '../google/tabs';
import { action } from '../tables/action';
import { ownChapter } from '../tables/chapterFile';
import { perform } from '../tables/perform';
import { findTab, tabsOf } from '../tables/readTable';
import { findColumns } from '../tables/steady';

/** Once done, the colours are the chapter's to change. */
const coloured = 'desk.coloured';

/** What needs a person's eyes is amber: a row that says so, and a closed request without a reason. */
export function colourDesk(): void {
  if (property(coloured) !== undefined) return;
  const { file, stamp } = ownChapter();
  const tab = findTab(tabsOf(file), desk);
  const places = findColumns({ tab, table: desk });
  const cell = (key: 'look' | 'status' | 'closeReason') => `$${columnLetters(places[key] as number)}2`;
  const closed = requestStatuses.closed[stamp.language];
  amberWhile(tab, [
    { column: places.look as number, formula: `=${cell('look')}<>""` },
    {
      column: places.closeReason as number,
      formula: `=(${cell('status')}="${closed}")*(${cell('closeReason')}="")`,
    },
  ]);
  setProperty(coloured, 'yes');
}

const wishOf = action('see whether the detail is wanted', { tables: [settings], unlogged: true }, (book) =>
  setting(book, 'showDetail'),
);

const lastWish = 'desk.detail';

/** Shows or hides the column with the statuses in detail, as Settings say; a person who does so by hand is left alone. */
export function keepDetail(): void {
  const wish = perform(wishOf, {});
  if ((property(lastWish) ?? 'no') === wish) return;
  const { file } = ownChapter();
  const tab = findTab(tabsOf(file), desk);
  const column = findColumns({ tab, table: desk }).detail as number;
  if (wish === 'yes') showColumn(tab, column);
  else hideColumn(tab, column);
  setProperty(lastWish, wish);
}
