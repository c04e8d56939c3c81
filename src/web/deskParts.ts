import { settings } from '../chapter/settings';
import type { Task } from '../jobs/dispatch';
import type { Job } from '../jobs/job';
import { jobs as jobsTable, robots, staging } from '../jobs/tables';
import { links, mailLog } from '../mail/tables';
import { activityLog } from '../tables/activity';
import { journal } from '../tables/journal';
import type { SetUp } from './firstSteps';
import type { MenuPart } from './menu';
import type { Pages } from './pages';

/** What the features bring to the Help desk: the menu, pages behind links, long work, and turns in the robots' rounds. */
export const menu: readonly MenuPart[] = [];
export const pages: Pages = {};
export const jobs: readonly Job[] = [];
export const tenMinuteTasks: readonly Task[] = [];
export const hourlyTasks: readonly Task[] = [];

export const setUp: SetUp = {
  file: 'desk',
  tables: () => [settings, mailLog, links, jobsTable, staging, robots, activityLog, journal],
  steps: [],
};
