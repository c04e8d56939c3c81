// Every function that Google may call in the Help desk: a line each, nothing else lives here.
import { dispatch } from './jobs/dispatch';
import { continueFor, takesJob } from './jobs/progress';
import { sweep } from './jobs/sweep';
import { menuItem, ownTrigger, sheetWork, simpleTrigger } from './web/callers';
import { hourlyTasks, jobs, menu, pages, setUp, tenMinuteTasks } from './web/deskParts';
import { firstSteps as makeTabs } from './web/firstSteps';
import { showMenu } from './web/menu';
import { pageCall } from './web/pageCall';
import { showPage } from './web/showPage';

export const onOpen = simpleTrigger(() => showMenu(menu));
export const firstSteps = menuItem((who) => makeTabs(setUp, who));
export const doGet = showPage(pages);
export const page = pageCall(pages);
export const everyTenMinutes = ownTrigger(() => dispatch({ jobs, tasks: tenMinuteTasks }));
export const everyHour = ownTrigger(() => sweep({ tasks: hourlyTasks }));
export const continueJob = sheetWork(takesJob, continueFor(jobs));
