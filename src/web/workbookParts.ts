import type { Task } from '../jobs/dispatch';
import type { Job } from '../jobs/job';
import type { Pages } from './pages';

/** What the features bring to the Workbook: pages behind links, long work, and turns in the robots' rounds. */
export const pages: Pages = {};
export const jobs: readonly Job[] = [];
export const tenMinuteTasks: readonly Task[] = [];
export const hourlyTasks: readonly Task[] = [];
