import '../aid/wordsOfAskers';
import { inviteToBoard, showBoard, takeFromBoard } from '../aid/board';
import { closeWell } from '../aid/closeWell';
import { endOffers } from '../aid/offerEnds';
import { declineOffer, reportOffer, showOffer, takeOffer } from '../aid/offerPage';
import { tellReferred } from '../aid/referral';
import { showLife } from '../aid/signOfLife';
import { callMe, noLongerNeeded, showStanding, stillNeeded, wasEnough } from '../aid/standing';
import { aidTables } from '../aid/tables';
import { settings } from '../chapter/settings';
import { now } from '../google/clock';
import { aidWords } from '../i18n/aid';
import { boardWords } from '../i18n/board';
import { callListWords } from '../i18n/callList';
import { exchangeWords } from '../i18n/exchange';
import { fairWords } from '../i18n/fair';
import { forgetWords } from '../i18n/forget';
import { newCallWords } from '../i18n/newCall';
import { findWords, offerWords } from '../i18n/offer';
import { standingWords } from '../i18n/standing';
import { twinWords } from '../i18n/twins';
import type { Task } from '../jobs/dispatch';
import type { Job } from '../jobs/job';
import { jobs as jobsTable, robots, staging } from '../jobs/tables';
import { links, mailLog } from '../mail/tables';
import type { SelfCheck } from '../selfCheck/check';
import { copies, forms, scratchFile } from '../selfCheck/ofDesk';
import { commonLooks } from '../selfCheck/runCheck';
import { clearAbandoned } from '../selfCheck/scratch';
import { activityLog } from '../tables/activity';
import { journal } from '../tables/journal';
import { eraseWhatIsDue, missedAnswers, readyForAnswers, takeWaiting } from './askForms';
import { askPage, noteAskPage } from './askPage';
import { colourDesk, keepDetail } from './deskLook';
import type { SetUp } from './firstSteps';
import { putDeskFirst } from './frontTab';
import type { MenuPart } from './menu';
import type { Pages } from './pages';
import { keepForms, makeForms } from './publicForms';
import { lookInStep, watchRequests } from './requestsInStep';
import { checkPage } from './selfCheck';

/** What the features bring to the Help desk: the menu, pages behind links, long work, and turns in the robots' rounds. */
export const menu: readonly MenuPart[] = [
  {
    label: aidWords.menu,
    entries: [
      { label: newCallWords.title, handler: 'newCall' },
      { label: callListWords.title, handler: 'myCalls' },
      { label: findWords.findSomeone, handler: 'findSomeone' },
      { label: fairWords.title, handler: 'shareFairly' },
      { label: twinWords.title, handler: 'mergeTwins' },
      { label: forgetWords.menu, handler: 'whatIsErased' },
    ],
  },
  { label: exchangeWords.menu, entries: [{ label: exchangeWords.takeOut, handler: 'takeOutList' }] },
];
export const pages: Pages = {
  ask: askPage,
  offer: {
    html: 'offer',
    title: offerWords.title,
    calls: { show: showOffer, take: takeOffer, decline: declineOffer, report: reportOffer },
  },
  standing: {
    html: 'standing',
    title: standingWords.title,
    calls: { show: showStanding, stillNeeded, noLongerNeeded, wasEnough, callMe },
  },
  board: { html: 'board', title: boardWords.title, calls: { show: showBoard, take: takeFromBoard } },
  check: checkPage,
};
export const selfCheck: SelfCheck = {
  where: 'desk',
  place: scratchFile,
  looks: [...commonLooks, forms, copies],
};
export const jobs: readonly Job[] = [];
export const tenMinuteTasks: readonly Task[] = [takeWaiting, () => lookInStep(now())];
export const hourlyTasks: readonly Task[] = [
  () => missedAnswers(now()),
  keepForms,
  noteAskPage,
  keepDetail,
  eraseWhatIsDue,
  endOffers,
  closeWell,
  tellReferred,
  inviteToBoard,
  showLife,
  () => clearAbandoned(selfCheck.place),
];

export const setUp: SetUp = {
  file: 'desk',
  tables: () => [...aidTables, settings, mailLog, links, jobsTable, staging, robots, activityLog, journal],
  steps: [makeForms, readyForAnswers, watchRequests, colourDesk, putDeskFirst],
};
