import { bringInList } from './bringInList';
import { bringInMap } from './bringInMap';
import type { Listed } from './listsIn';
import { type Ask, type Report, refusedReport } from './report';

interface Settings {
  /** Speaks with the chapter that is kept; without it nothing is known yet. */
  readonly ask?: Ask;
  readonly write: boolean;
}

/** What a list holds and what is new in it; with `write` it is brought in as an organizer would by the dialog. */
export async function bringIn(list: Listed, { ask, write }: Settings): Promise<Report> {
  if ('sentence' in list) return refusedReport(list.name, list.sentence);
  if ('map' in list) return bringInMap(list, ask, write);
  return bringInList(list, ask, write);
}
