import type { Readings } from '../../local/kernel/kernel';
import { strictReadings } from '../../local/kernel/runtime';
import { Chapter } from '../chapter/chapter';
import { Checking } from './checking';

jest.setTimeout(300_000);

/** Every open question of the workbench, answered the other way. A new one has to be answered here too. */
const other: Readings = { apostrophe: 'consumed', textFormatStopsParsing: true, currentOnlyInTriggers: false };

/** Every combination of answers. */
const worlds = Object.entries(other).reduce<Readings[]>(
  (some, [question, answer]) => some.concat(some.map((world) => ({ ...world, [question]: answer }))),
  [strictReadings],
);
/** Both languages, in turn. */
const cases = worlds.map((readings, index) => ({ ...readings, locale: index % 2 === 0 ? 'en_US' : 'es_ES' }));

describe('a check of an installation', () => {
  it.each(cases)('has nothing to report, whichever way Google behaves: %o', ({ locale, ...readings }) => {
    const chapter = Chapter.ready({ locale, readings, wideScope: !readings.currentOnlyInTriggers });
    for (const where of ['workbook', 'desk'] as const) {
      const checking = Checking.at(chapter, where);
      checking.runWhole();
      const { report, mend, waiting, well, both } = checking.seen();
      expect({ where, report, mend, waiting }).toEqual({ where, report: {}, mend: {}, waiting: {} });
      expect(Object.keys({ ...well, ...both }).length).toBe(where === 'desk' ? 30 : 25);
    }
    expect(chapter.failures()).toEqual([]);
  });
});
