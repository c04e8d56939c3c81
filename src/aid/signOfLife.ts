import { deskSign, workbookRobots } from '../jobs/tables';
import { action } from '../tables/action';

/**
 * For the hourly round: the Workbook learns that the Help desk is there. It cannot look for itself, so that a Help desk
 * that was turned off is known by its silence.
 */
export const showLife = action(
  'tell the Workbook that the Help desk is there',
  { tables: [workbookRobots], unlogged: true },
  (book, _, { now }) => {
    if (book.find(workbookRobots, deskSign)) book.change(workbookRobots, deskSign, { at: now });
    else book.add(workbookRobots, { id: deskSign, robot: deskSign, at: now });
  },
);
