// Every function that Google may call in the Workbook: a line each, nothing else lives here.
import { dispatch } from './jobs/dispatch';
import { continueFor, takesJob } from './jobs/progress';
import { sweep } from './jobs/sweep';
import * as doorLists from './turf/importDoors';
import * as walkLists from './turf/makeWalkLists';
import { menuItem, ownTrigger, sheetCall, sheetWork, simpleTrigger } from './web/callers';
import { openImportDoors, openMakeWalkLists } from './web/doorDialogs';
import { firstSteps as makeTabs } from './web/firstSteps';
import { showMenu } from './web/menu';
import { pageCall } from './web/pageCall';
import { showPage } from './web/showPage';
import { hourlyTasks, jobs, menu, pages, setUp, tenMinuteTasks } from './web/workbookParts';

export const onOpen = simpleTrigger(() => showMenu(menu));
export const firstSteps = menuItem((who) => makeTabs(setUp, who));
export const doGet = showPage(pages);
export const page = pageCall(pages);
export const everyTenMinutes = ownTrigger(() => dispatch({ jobs, tasks: tenMinuteTasks }));
export const everyHour = ownTrigger(() => sweep({ tasks: hourlyTasks }));
export const continueJob = sheetWork(takesJob, continueFor(jobs));
export const importDoors = menuItem(openImportDoors);
export const knownDoors = sheetCall(doorLists.knownDoors);
export const beginDoorList = sheetCall(doorLists.beginDoorList);
export const sendDoors = sheetCall(doorLists.sendDoors);
export const makeWalkLists = menuItem(openMakeWalkLists);
export const walkListsAhead = sheetCall(walkLists.walkListsAhead);
export const startWalkLists = sheetCall(walkLists.startWalkLists);
