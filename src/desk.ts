// Every function that Google may call in the Help desk: a line each, nothing else lives here.
import * as find from './aid/findSomeone';
import * as offer from './aid/offerRequest';
import { dispatch } from './jobs/dispatch';
import { continueFor, takesJob } from './jobs/progress';
import { sweep } from './jobs/sweep';
import { openFindSomeone } from './web/aidDialogs';
import { askFormAnswered as takeAskForm } from './web/askForms';
import { menuItem, ownTrigger, sheetCall, sheetWork, simpleTrigger } from './web/callers';
import { hourlyTasks, jobs, menu, pages, setUp, tenMinuteTasks } from './web/deskParts';
import { firstSteps as makeTabs } from './web/firstSteps';
import { showMenu } from './web/menu';
import { pageCall } from './web/pageCall';
import { takeEdit } from './web/requestsInStep';
import { showPage } from './web/showPage';

export const onOpen = simpleTrigger(() => showMenu(menu));
export const firstSteps = menuItem((who) => makeTabs(setUp, who));
export const doGet = showPage(pages);
export const page = pageCall(pages);
export const everyTenMinutes = ownTrigger(() => dispatch({ jobs, tasks: tenMinuteTasks }));
export const everyHour = ownTrigger(() => sweep({ tasks: hourlyTasks }));
export const continueJob = sheetWork(takesJob, continueFor(jobs));
export const askFormAnswered = ownTrigger(takeAskForm);
export const requestsEdited = ownTrigger(takeEdit);
export const findSomeone = menuItem(openFindSomeone);
export const listOpenRequests = sheetCall(find.listOpenRequests);
export const rankFor = sheetCall(find.rankFor);
export const offerRequest = sheetCall(offer.offerRequest);
