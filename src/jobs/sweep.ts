import * as v from 'valibot';
import { tidyMail } from '../mail/tidy';
import { action } from '../tables/action';
import { ownChapter } from '../tables/chapterFile';
import { perform } from '../tables/perform';
import { Refusal } from '../tables/refusal';
import type { Task } from './dispatch';
import { asFunction, inTurn, report } from './dispatch';
import { robots } from './tables';
import { ensureTimers } from './timers';

/** The row of `robots` that the Start tab looks at. */
export const heartbeat = 'sweeper';

const noteRound = action(
  'note that the robots are well',
  { tables: [robots], takes: v.object({ trouble: v.string() }), unlogged: true },
  (book, { trouble }, { now }) => {
    if (book.find(robots, heartbeat)) book.change(robots, heartbeat, { at: now, trouble });
    else book.add(robots, { id: heartbeat, robot: heartbeat, at: now, trouble });
  },
);

/**
 * The hourly round that heals: the features' sweeps, timers that are missing or doubled, old letters and links, and last
 * the heartbeat with what could not be healed.
 * @throws at the end with everything that went wrong
 */
export function sweep({ tasks = [] }: { tasks?: readonly Task[] }): void {
  const { language } = ownChapter().stamp;
  const trouble = inTurn([...tasks.map(asFunction), () => void ensureTimers(), asFunction(tidyMail)]);
  const sentences = trouble.map((error) => (error instanceof Refusal ? error.in(language) : (error as Error).name));
  perform(noteRound, { trouble: sentences.join(' ') });
  report(trouble, language);
}
