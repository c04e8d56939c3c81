import { settings } from '../chapter/settings';
import { areas, requests, volunteers } from '../chapter/tables';
import { assignAreas } from '../exchange/places/assignAreas';
import { thenPlaced } from '../exchange/places/thenPlaced';
import { forgetUnsentLists } from '../exchange/store/beginImport';
import { bringInJobs } from '../exchange/store/bringInJobs';
import { importTables } from '../exchange/store/tables';
import { exchangeWords } from '../i18n/exchange';
import { placelessWords } from '../i18n/places';
import { rosterWords } from '../i18n/roster';
import { turfWords } from '../i18n/turf';
import { handingOutWords, printMenu } from '../i18n/walk';
import { published } from '../impact/tables';
import type { Task } from '../jobs/dispatch';
import type { Job } from '../jobs/job';
import { jobs as jobsTable, robots, staging } from '../jobs/tables';
import { links, mailLog } from '../mail/tables';
import { rosterTables, takenAnswers } from '../roster/tables';
import type { SelfCheck } from '../selfCheck/check';
import { commonLooks } from '../selfCheck/runCheck';
import { clearAbandoned, ownPlace } from '../selfCheck/scratch';
import { activityLog } from '../tables/activity';
import { journal } from '../tables/journal';
import { makeWalkLists } from '../turf/makeWalkLists';
import { turfTables } from '../turf/tables';
import { settleVisits } from '../turf/visitsSettle';
import { countByArea } from './areasTab';
import { findPlacesByGoogle } from './findPlaces';
import type { SetUp } from './firstSteps';
import { undoing } from './imports';
import { keepTabs } from './keepTabs';
import type { MenuPart } from './menu';
import { morningDigest } from './morning';
import type { Pages } from './pages';
import { publishHelp } from './publishing';
import { checkPage } from './selfCheck';
import { lookAfterShifts, shiftPage } from './shiftPage';
import { makeStartTab } from './startTab';
import { takeVolunteers, watchVolunteerForm } from './volunteerForm';
import { walkListPage } from './walkListPage';
import { whereUsed } from './whereUsed';

/** What the features bring to the Workbook: the menu, pages behind links, long work, and turns in the robots' rounds. */
export const menu: readonly MenuPart[] = [
  {
    label: rosterWords.menu,
    entries: [
      { label: rosterWords.fillShift, handler: 'fillShift' },
      { label: rosterWords.addShift, handler: 'addShift' },
    ],
  },
  {
    label: turfWords.doorsMenu,
    entries: [
      { label: placelessWords.menu, handler: 'doorsWithoutPlace' },
      { label: turfWords.makeWalkLists, handler: 'makeWalkLists' },
      { label: handingOutWords.menu, handler: 'handOutLists' },
      { label: printMenu.menu, handler: 'printLists' },
    ],
  },
  {
    label: exchangeWords.menu,
    entries: [
      { label: exchangeWords.adopt, handler: 'useOurTab' },
      { label: exchangeWords.bringIn, handler: 'bringInList' },
      { label: exchangeWords.imports, handler: 'undoImports' },
      { label: exchangeWords.takeOut, handler: 'takeOutList' },
    ],
  },
];
export const pages: Pages = { shift: shiftPage, walkList: walkListPage, check: checkPage };
export const selfCheck: SelfCheck = { where: 'workbook', place: ownPlace, looks: commonLooks };
const { doors: ofDoors, ...ofOthers } = bringInJobs;
export const jobs: readonly Job[] = [
  thenPlaced(ofDoors),
  ...Object.values(ofOthers),
  ...Object.values(undoing),
  assignAreas,
  findPlacesByGoogle,
  makeWalkLists,
];
export const tenMinuteTasks: readonly Task[] = [whereUsed('doors', settleVisits), lookAfterShifts, morningDigest];
export const hourlyTasks: readonly Task[] = [
  takeVolunteers,
  forgetUnsentLists,
  publishHelp,
  keepTabs,
  () => clearAbandoned(selfCheck.place),
];

export const setUp: SetUp = {
  file: 'workbook',
  tables: (uses) => [
    ...(uses.aid ? [requests, published] : []),
    volunteers,
    areas,
    ...(uses.shifts ? rosterTables : []),
    ...(uses.doors ? turfTables : []),
    settings,
    mailLog,
    links,
    jobsTable,
    staging,
    robots,
    activityLog,
    journal,
    takenAnswers,
    ...importTables,
  ],
  steps: [watchVolunteerForm, countByArea, makeStartTab],
};
