import { walkListWords } from '../i18n/walk';
import { recordVisits } from '../turf/visitsRecord';
import { holdOutDoors } from '../turf/visitsSettle';
import { showWalkList } from '../turf/walkList';
import type { Page } from './pages';

/** A walk list on the phone of whoever holds it. */
export const walkListPage: Page = {
  html: 'walkList',
  title: walkListWords.title,
  calls: { show: showWalkList, record: recordVisits, holdOut: holdOutDoors },
};
