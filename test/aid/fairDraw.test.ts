import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { type DrawRule, drawFairly, type Waiting } from '../../src/aid/fairDraw';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const today = '2026-03-10';
const rule: DrawRule = { capacity: 2, today, seed: '7', weeklyCap: 9, daysBetweenRepeats: 0 };
const one = (id: string, more: Partial<Waiting> = {}): Waiting => ({
  ...{ id, case: `C${id}`, urgency: 'week', askedOn: '2026-03-01', served: 0, servedThisWeek: 0, lastServedOn: '' },
  ...more,
});
const draw = (requests: Waiting[], more: Partial<DrawRule> = {}) => drawFairly(requests, { ...rule, ...more }, digest);
const order = (requests: Waiting[]) => draw(requests).map(({ id }) => id);

test('the urgent come first, then who was never helped, then who waits longest', () => {
  expect(
    order([
      one('R-later', { urgency: 'whenPossible' }),
      one('R-today', { urgency: 'today' }),
      one('R-unsaid', { urgency: '' }),
    ]),
  ).toEqual(['R-today', 'R-later', 'R-unsaid']);
  expect(
    order([one('R-often', { served: 3 }), one('R-never', { askedOn: '2026-03-09' }), one('R-once', { served: 1 })]),
  ).toEqual(['R-never', 'R-once', 'R-often']);
  expect(order([one('R-new', { askedOn: today }), one('R-old', { askedOn: '2026-02-01' })])).toEqual([
    'R-old',
    'R-new',
  ]);
});

test('as many are chosen as there is help for; the others wait, each with its place', () => {
  expect(
    draw([one('R-1'), one('R-2', { askedOn: '2026-03-02' }), one('R-3', { askedOn: '2026-03-03' })]),
  ).toMatchObject([
    { id: 'R-1', result: 'chosen', place: 1, daysWaiting: 9 },
    { id: 'R-2', result: 'chosen', place: 2 },
    { id: 'R-3', result: 'waits', place: 3, daysWaiting: 7 },
  ]);
});

test('who was helped lately pauses until a day, and the next in line is chosen', () => {
  const decisions = draw([one('R-1', { lastServedOn: '2026-03-05', served: 1 }), one('R-2', { served: 2 })], {
    daysBetweenRepeats: 7,
    capacity: 1,
  });
  expect(decisions).toMatchObject([
    { id: 'R-1', result: 'paused', until: '2026-03-12' },
    { id: 'R-2', result: 'chosen', until: '' },
  ]);
  expect(draw([one('R-1', { lastServedOn: '2026-03-03' })], { daysBetweenRepeats: 7 })[0]?.result).toBe('chosen');
});

test('one case is helped no more often in a week than the chapter says', () => {
  const same = { case: 'C-1' };
  expect(
    draw([one('R-1', same), one('R-2', same), one('R-3')], { weeklyCap: 1, capacity: 3 })
      .map(({ result }) => result)
      .sort(),
  ).toEqual(['capped', 'chosen', 'chosen']);
  expect(draw([one('R-1', { servedThisWeek: 1 })], { weeklyCap: 1 })[0]?.result).toBe('capped');
});

describe('whatever the requests are', () => {
  const request = fc.record({
    id: fc.integer({ min: 1, max: 60 }).map((n) => `R-${n}`),
    case: fc.constantFrom('C-1', 'C-2', 'C-3', 'C-4'),
    urgency: fc.constantFrom('today', 'week', 'whenPossible', ''),
    askedOn: fc.constantFrom('2026-03-01', '2026-03-05', today),
    served: fc.integer({ min: 0, max: 3 }),
    servedThisWeek: fc.integer({ min: 0, max: 2 }),
    lastServedOn: fc.constantFrom('', '2026-02-01', '2026-03-08'),
  });
  const requests = fc.uniqueArray(request, { selector: ({ id }) => id, maxLength: 20 });
  const rules = fc.record({
    ...{ capacity: fc.integer({ min: 0, max: 12 }), seed: fc.string(), today: fc.constant(today) },
    ...{ weeklyCap: fc.integer({ min: 1, max: 3 }), daysBetweenRepeats: fc.constantFrom(0, 7) },
  });

  test('the order of the rows never matters, and doing it again gives the same', () => {
    fc.assert(
      fc.property(requests, rules, (all, its) => {
        const decided = drawFairly(all, its, digest);
        expect(drawFairly([...all].reverse(), its, digest)).toEqual(decided);
        expect(decided.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
      }),
    );
  });

  test('another request never changes the order of the others', () => {
    fc.assert(
      fc.property(requests, rules, (all, its) => {
        const rest = all.slice(1);
        const with1 = drawFairly(all, its, digest).map(({ id }) => id);
        expect(drawFairly(rest, its, digest).map(({ id }) => id)).toEqual(with1.filter((id) => id !== all[0]?.id));
      }),
    );
  });

  test('never is one chosen while one before it waits, nor more than there is help for', () => {
    fc.assert(
      fc.property(requests, rules, (all, its) => {
        const results = drawFairly(all, its, digest).map(({ result }) => result);
        const firstWaiting = results.indexOf('waits');
        if (firstWaiting >= 0) expect(results.slice(firstWaiting)).not.toContain('chosen');
        expect(results.filter((result) => result === 'chosen').length).toBeLessThanOrEqual(its.capacity);
      }),
    );
  });

  test('equals are drawn fairly: over many seeds each is first about as often', () => {
    const equals = ['R-1', 'R-2', 'R-3', 'R-4'].map((id) => one(id));
    const firsts = Array.from({ length: 2000 }, (_, seed) => draw(equals, { seed: String(seed) })[0]?.id);
    for (const { id } of equals) {
      const share = firsts.filter((first) => first === id).length / firsts.length;
      expect(share).toBeGreaterThan(0.21);
      expect(share).toBeLessThan(0.29);
    }
  });
});
