import { settings } from '../chapter/settings';
import { areas, requests, volunteers } from '../chapter/tables';
import type { Task } from '../jobs/dispatch';
import type { Job } from '../jobs/job';
import { jobs as jobsTable, robots, staging } from '../jobs/tables';
import { links, mailLog } from '../mail/tables';
import { activityLog } from '../tables/activity';
import { journal } from '../tables/journal';
import { turfTables } from '../turf/tables';
import type { SetUp } from './firstSteps';
import type { Pages } from './pages';

/** What the features bring to the Workbook: pages behind links, long work, and turns in the robots' rounds. */
export const pages: Pages = {};
export const jobs: readonly Job[] = [];
export const tenMinuteTasks: readonly Task[] = [];
export const hourlyTasks: readonly Task[] = [];

export const setUp: SetUp = {
  file: 'workbook',
  tables: (uses) => [
    ...(uses.aid ? [requests] : []),
    volunteers,
    areas,
    ...(uses.doors ? turfTables : []),
    settings,
    mailLog,
    links,
    jobsTable,
    staging,
    robots,
    activityLog,
    journal,
  ],
  steps: [],
};
