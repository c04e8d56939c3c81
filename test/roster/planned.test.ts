import fc from 'fast-check';
import { volunteers as volunteerTable } from '../../src/chapter/tables';
import { planShifts } from '../../src/roster/planShifts';
import { type Shift, shifts as shiftTable } from '../../src/roster/tables';
import { chapter, saturday } from './shiftChapter';

const planned = (story: ReturnType<typeof chapter>, shift = 'S-SAT') =>
  [...(planShifts(story.book, story.at()).get(shift) ?? [])].sort();
const usual = { ...saturday, status: 'open' } as unknown as Shift;
const drive: Partial<Shift> = {
  ...usual,
  id: 'S-SUN',
  title: 'Deliveries',
  day: '2026-03-08',
  people: 1,
  skill: 'driving',
};
const eva = { id: 'V-EVA', name: 'Eva Muestra', email: 'eva@example.org', area: 'A-N', skills: ['driving' as const] };

describe('the best choice for a shift', () => {
  test('is as many people as are still to be found', () => {
    const story = chapter();
    expect(planned(story)).toHaveLength(2);
    story.invite('V-ANA');
    expect(planned(story)).toHaveLength(1);
    expect(planned(story)).not.toContain('V-ANA');
    story.yes('V-ANA');
    story.invite('V-SAM');
    expect(planned(story)).toEqual([]);
  });

  test('leaves who alone can drive, once a week, to the shift that needs a driver', () => {
    const wishes = {
      shift: { people: 1 },
      volunteers: [{ ...eva, timesAWeek: 1, free: ['weekendMornings' as const] }],
    };
    expect(planned(chapter(wishes))).toEqual(['V-EVA']);
    const both = chapter({ ...wishes, shifts: [drive] });
    expect(planned(both, 'S-SUN')).toEqual(['V-EVA']);
    expect(planned(both)).not.toContain('V-EVA');
    expect(planned(both)).toHaveLength(1);
  });

  test('gives two shifts at the same time to two people, though one would be best for both', () => {
    const story = chapter({ shift: { people: 1 }, shifts: [{ ...usual, id: 'S-TOO', people: 1 }] });
    const both = [...planned(story), ...planned(story, 'S-TOO')];
    expect(both).toContain('V-ANA');
    expect(new Set(both).size).toBe(2);
  });

  test('is told in the sidebar, beside the reasons', () => {
    const { fitting } = chapter({ shift: { people: 1 } }).fits();
    expect(fitting.filter((one) => one.planned).map(({ name }) => name)).toEqual(['Ana Ejemplo']);
  });

  test('never gives anybody two shifts at once, nor one twice, nor more than they want', () => {
    const hours = fc.constantFrom('08:00', '09:00', '10:00', '11:00', '12:00');
    const shiftsAhead = fc.array(fc.record({ people: fc.integer({ min: 0, max: 4 }), start: hours }), { maxLength: 5 });
    const wishes = fc.array(fc.record({ timesAWeek: fc.option(fc.integer({ min: 1, max: 3 })) }), { maxLength: 6 });
    fc.assert(
      fc.property(shiftsAhead, wishes, (list, people) => {
        const shifts = list.map(({ people: count, start }, k) => {
          const end = `${String(Number(start.slice(0, 2)) + 2).padStart(2, '0')}:00`;
          return { ...usual, status: 'open' as const, id: `S-${k}`, people: count, start, end };
        });
        const volunteers = people.map((one, k) => ({ ...eva, id: `V-${k}`, name: `Sample ${k}`, ...one }));
        const story = chapter({ shift: { people: 1 }, shifts, volunteers });
        const plan = [...planShifts(story.book, story.at())];
        for (const [id, given] of plan) {
          expect(given.length).toBeLessThanOrEqual(shifts.find((one) => one.id === id)?.people ?? 1);
        }
        for (const { id: person, timesAWeek } of story.book.all(volunteerTable)) {
          const theirs = plan
            .filter(([, given]) => given.includes(person))
            .map(([id]) => story.book.get(shiftTable, id));
          expect(plan.flatMap(([, given]) => given.filter((id) => id === person))).toHaveLength(theirs.length);
          expect(theirs.length).toBeLessThanOrEqual(timesAWeek ?? Infinity);
          const starts = theirs
            .map(({ start }) => Number(start.slice(0, 2)) + Number(start.slice(3)) / 60)
            .sort((a, b) => a - b);
          starts.slice(1).forEach((start, k) => {
            expect(start - (starts[k] as number)).toBeGreaterThanOrEqual(2);
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});
