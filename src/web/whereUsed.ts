import type { Task } from '../jobs/dispatch';
import { asFunction } from '../jobs/dispatch';
import { ownChapter } from '../tables/chapterFile';
import type { Uses } from './firstSteps';

/** A robots' task for chapters that do this; others have no tabs for it. */
export function whereUsed(use: keyof Uses, task: Task): Task {
  return () => {
    if (ownChapter().stamp.uses[use]) asFunction(task)();
  };
}
