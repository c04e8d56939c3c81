import type { PlannedOffers } from '../../src/aid/offerAll';
import { columnLetters } from '../../src/google/spreadsheet';
import { Chapter } from '../chapter/chapter';
import { opened } from './deskHand';

jest.setTimeout(180_000);

/** Fills columns of a tab below its header, as a person who pastes. */
function fill(chapter: Chapter, file: string, tab: string, columns: Record<string, string[]>): void {
  const person = chapter.at(file);
  const [headers = []] = person.reads(tab);
  for (const [header, values] of Object.entries(columns)) {
    const column = headers.indexOf(header);
    if (column < 0) throw new Error(`${tab} has no ${header}, only ${headers.join(', ')}`);
    const cells = values.map((value) => [value]);
    person.paste(`'${tab}'!${columnLetters(column + 1)}2`, cells);
  }
}

const times = (count: number, one: (n: number) => string) => Array.from({ length: count }, (_, n) => one(n));
const turn = (list: readonly string[], n: number) => list[n % list.length] ?? '';

function crowded({ requests, volunteers }: { requests: number; volunteers: number }): Chapter {
  const chapter = Chapter.ready();
  const areas = times(12, (n) => `Area ${n + 1}`);
  fill(chapter, chapter.workbook, 'Areas', { Area: areas });
  fill(chapter, chapter.workbook, 'Volunteers', {
    Name: times(volunteers, (n) => `Vera Muster ${n}`),
    'E-mail': times(volunteers, (n) => `vera${n}@example.org`),
    Area: times(volunteers, (n) => turn(areas, n)),
    Languages: times(volunteers, (n) => turn(['English', 'English, Spanish', 'Spanish', ''], n)),
    'Can do': times(volunteers, (n) => turn(['Driving', 'Carrying', 'Driving, Carrying', 'Repairs', ''], n)),
  });
  const needs = ['Food', 'A ride', 'A repair at home', 'Diapers or supplies', 'Something else'];
  fill(chapter, chapter.desk, 'Desk', {
    Need: times(requests, (n) => turn(needs, n)),
    Area: times(requests, (n) => turn(areas, n)),
    Language: times(requests, (n) => turn(['English', 'Spanish'], n)),
    Urgency: times(requests, (n) => turn(['Today', 'This week', 'When possible'], n)),
  });
  chapter.host.clock.advance({ minutes: 11 });
  return chapter;
}

/** A coordinator plans all open requests and asks everybody who was found. */
function planAndAsk(chapter: Chapter) {
  const { ask } = opened(chapter, 'Help > Find someone to help');
  const costs = (name: string, args: object = {}) => {
    chapter.host.resetReport();
    const told = ask<unknown>(name, args);
    const { callCount: calls, simulatedMilliseconds: milliseconds } = chapter.host.report();
    return { told, calls, milliseconds };
  };
  const plan = costs('planOffers');
  const { planned } = plan.told as PlannedOffers;
  const offers = planned.map(({ request, volunteer }) => ({ request, volunteer }));
  return { planned, plan, asked: costs('offerAll', { offers }) };
}

test('two hundred open requests and five hundred volunteers are matched, and all asked, well within a minute', () => {
  const chapter = crowded({ requests: 200, volunteers: 500 });
  const { planned, plan, asked } = planAndAsk(chapter);
  expect(planned).toHaveLength(200);
  expect(new Set(planned.map(({ volunteer }) => volunteer)).size).toBeGreaterThan(150);
  expect(plan.milliseconds).toBeLessThan(5_000);
  expect(asked.told).toEqual({ asked: 200, left: [] });
  expect(asked.milliseconds).toBeLessThan(20_000);
  expect(chapter.rows(chapter.desk, 'Offers')).toHaveLength(200);
  expect(chapter.rows(chapter.desk, 'Mail log')).toHaveLength(200);
  expect(chapter.failures()).toEqual([]);
});

test('planning takes as many calls for sixty requests as for three', () => {
  const [few, many] = [3, 60].map((requests) => planAndAsk(crowded({ requests, volunteers: 80 })).plan);
  expect(many?.calls).toBe(few?.calls);
});
