import { ownChapter } from '../tables/chapterFile';
import { formulaNames } from '../tables/formulaColumns';
import { keepAreaCounts } from './areasTab';
import { keepStartTab } from './startTab';

/** The hourly look at the formulas of ours; columns are looked up once for both tabs. */
export function keepTabs(): void {
  const own = ownChapter();
  const names = formulaNames(own.file);
  keepAreaCounts(own, names);
  keepStartTab(own, names);
}
