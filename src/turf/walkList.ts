import * as v from 'valibot';
import { askAtDoorKey, setting, settings } from '../chapter/settings';
import { helpIsForAnyone } from '../chapter/words';
import type { Language } from '../i18n/language';
import { say } from '../i18n/language';
import { walkListWords } from '../i18n/walk';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import { Refusal } from '../tables/refusal';
import { only } from '../tables/table';
import type { PublishedDoor } from './publishedTurf';
import { unpackTurf } from './publishedTurf';
import { type DoorQuestion, questionsInUse } from './questions';
import { questions, type TurfRow, turfs } from './tables';
import type { VisitResult } from './visitsWalked';
import { lastAtDoors, standing, unpackWalked } from './visitsWalked';

/** A door of a list and what is known of it. */
export interface DoorToKnock extends PublishedDoor {
  /** What came of the last visit of this list; '' for none. */
  readonly last: VisitResult | '';
  /** When that was, in milliseconds since 1970; null for never. */
  readonly lastAt: number | null;
  /** Nobody may knock there, and no names are shown. */
  readonly heldOut: boolean;
}

/** What the phone page of a walk list shows. */
export interface WalkListShown {
  readonly name: string;
  readonly until: string;
  readonly doors: readonly DoorToKnock[];
  readonly questions: readonly DoorQuestion[];
  /** The sentence that every door script says. */
  readonly sentence: string;
  /** Where a need is written down that somebody tells at a door, by a page that knows of no list; '' for nowhere. */
  readonly helpPage: string;
}

/**
 * What the page of a walk list shows: one row of the Walk lists tab, the questions and the settings; no doors, no visits
 * are read.
 */
export const showWalkList = action(
  'show a walk list',
  {
    tables: [
      only(turfs, 'name', 'status', 'handedUntil', 'list', 'walked', 'heldOut'),
      questions,
      only(settings, 'value'),
    ],
    takes: v.object({ subject: v.string() }),
    unlogged: true,
  },
  (book, { subject }, { language }): WalkListShown => {
    const turf = book.find(turfs, subject);
    if (!turf || turf.list === '') throw new Refusal(walkListWords.listGone);
    return {
      name: turf.name,
      until: turf.handedUntil,
      doors: doorsToKnock(turf),
      questions: questionsInUse(book.all(questions), language),
      sentence: say(helpIsForAnyone, language),
      helpPage: helpPage(book, language),
    };
  },
);

/** The same address at every door, for everybody; a charity's walks carry no help. */
function helpPage(book: Book, language: Language): string {
  const address = (book.find(settings, askAtDoorKey)?.value ?? '').trim();
  const isOffered = address.startsWith('https://') && setting(book, 'entity') !== 'c3';
  return isOffered ? `${address}&l=${language}` : '';
}

/** The doors of a list in the order to walk, with what came of them so far. */
export function doorsToKnock({ list, walked, heldOut }: Pick<TurfRow, 'list' | 'walked' | 'heldOut'>): DoorToKnock[] {
  const visits = unpackWalked(walked);
  const came = lastAtDoors(visits);
  const asked = standing(visits).filter(({ result }) => result === 'doNotKnock');
  const held = new Set([...heldOut.split(' '), ...asked.map(({ door }) => door)]);
  return unpackTurf(list).map((door) => {
    const last = came.get(door.id);
    const isHeldOut = held.has(door.id);
    const names = isHeldOut ? [] : door.names;
    return { ...door, names, last: last?.result ?? '', lastAt: last?.at ?? null, heldOut: isHeldOut };
  });
}
