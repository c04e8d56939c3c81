import * as v from 'valibot';
import { areas } from '../chapter/tables';
import { helpIsForAnyone } from '../chapter/words';
import { say } from '../i18n/language';
import { byText } from '../route/streetOrder';
import { action } from '../tables/action';
import { only } from '../tables/table';
import { type DoorQuestion, questionsInUse } from './questions';
import { doors, questions, turfs } from './tables';
import { type DoorToKnock, doorsToKnock } from './walkList';

/** A walk list as it is printed. */
export interface PaperList {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly meters: number;
  readonly doors: readonly DoorToKnock[];
}

export interface Paper {
  readonly lists: readonly PaperList[];
  readonly questions: readonly DoorQuestion[];
  readonly sentence: string;
}

/** Everything that stands on the paper of some walk lists. Doors held out a minute ago are held out on it. */
export const walkListsOnPaper = action(
  'print walk lists',
  {
    tables: [
      only(turfs, 'name', 'area', 'meters', 'status', 'list', 'walked', 'heldOut'),
      only(doors, 'doNotKnock'),
      only(areas, 'name'),
      questions,
    ],
    takes: v.object({ turfs: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(200)) }),
  },
  (book, { turfs: chosen }, { language }): Paper => {
    const lists = chosen.map((id): PaperList => {
      const turf = book.get(turfs, id);
      const list = doorsToKnock(turf).map((door) =>
        book.find(doors, door.id)?.doNotKnock ? { ...door, names: [], heldOut: true } : door,
      );
      return {
        id,
        name: turf.name,
        area: book.find(areas, turf.area)?.name ?? '',
        meters: turf.meters ?? 0,
        doors: list,
      };
    });
    return {
      lists: lists.sort((a, b) => byText(a.name, b.name)),
      questions: questionsInUse(book.all(questions), language),
      sentence: say(helpIsForAnyone, language),
    };
  },
);
