import { now } from '../google/clock';
import { property, setProperty } from '../google/properties';
import { timeZoneOf } from '../google/spreadsheet';
import { lastClosedMonth, publishMonth } from '../impact/publishMonth';
import { ownChapter } from '../tables/chapterFile';
import { perform } from '../tables/perform';
import { zoneClock } from '../tables/zoneClock';

/** The last month that was published: the other rounds need not open the tables. */
const publishedKey = 'published.month';

/** Publishes closed months of help, in a chapter that helps: once a month, at the first round that may. */
export function publishHelp(): void {
  const { file, stamp } = ownChapter();
  if (!stamp.uses.aid) return;
  const month = lastClosedMonth(zoneClock(timeZoneOf(file)).dayOf(now()));
  if (property(publishedKey) === month) return;
  perform(publishMonth, {});
  setProperty(publishedKey, month);
}
