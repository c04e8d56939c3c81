import * as v from 'valibot';
import { areas } from '../../chapter/tables';
import { placesWords } from '../../i18n/places';
import { jobTables, startJob } from '../../jobs/stage';
import { plain } from '../../recognize/plain';
import { action } from '../../tables/action';
import { Refusal } from '../../tables/refusal';
import { assignAreas } from './assignAreas';
import { readOutline } from './outline';

/** What came of a file of outlines. */
export interface AreasBroughtIn {
  readonly added: number;
  /** Known by their name, and given another outline than they had. */
  readonly changed: number;
  readonly same: number;
  /** The job that gives doors their area, for `continueJob`; '' when none was asked for. */
  readonly jobId: string;
}

/**
 * Brings in areas with their outlines. An area of the same name, in any case and with any accents, gets the outline; no
 * area goes away. What is sent twice changes nothing. `shapes` are those of `readShapes`; more than 800,000 characters
 * of them are sent in several calls, all but the last with `doors: 'none'`.
 * `doors`: who is given the area they lie in afterwards: `missing` those that have a place and no area, `all` those that
 * have a place, `none` nobody.
 */
export const bringInAreas = action(
  'bring in areas',
  {
    tables: [areas, ...jobTables],
    takes: v.object({
      file: v.pipe(v.string(), v.maxLength(500)),
      shapes: v.pipe(
        v.array(
          v.object({
            name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
            outline: v.pipe(v.string(), v.maxLength(45_000)),
          }),
        ),
        v.maxLength(2000),
      ),
      doors: v.picklist(['none', 'missing', 'all']),
    }),
  },
  (book, { file, shapes, doors }, context): AreasBroughtIn => {
    const known = new Map([...book.all(areas)].reverse().map((area) => [plain(area.name), area]));
    const count = { added: 0, changed: 0, same: 0 };
    for (const { name, outline } of shapes) {
      if (!readOutline(outline)) throw new Refusal(placesWords.notAMap, { file });
      const area = known.get(plain(name));
      count[!area ? 'added' : area.outline === outline ? 'same' : 'changed'] += 1;
      if (!area) known.set(plain(name), book.add(areas, { name, outline }));
      else if (area.outline !== outline) known.set(plain(name), book.change(areas, area.id, { outline }));
    }
    const jobId = doors === 'none' ? '' : startJob(book, assignAreas, { all: doors === 'all' }, [0], context);
    return { ...count, jobId };
  },
);
