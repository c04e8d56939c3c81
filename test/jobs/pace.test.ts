import { timeBudget } from '../../src/jobs/budget';
import { faster, isPoison, slower, tooMuchAside } from '../../src/jobs/pace';

describe('a time budget', () => {
  test('is up when a slice as long as the longest so far would not fit any more', () => {
    let now = 0;
    const budget = timeBudget(100, () => now);
    expect(budget.timeIsUp()).toBe(false);
    now = 30;
    budget.lap();
    now = 69;
    expect(budget.timeIsUp()).toBe(false);
    now = 70;
    expect(budget.timeIsUp()).toBe(true);
  });
});

describe('the pace of a job', () => {
  test('a failing slice shrinks until one record is tried three times', () => {
    let pace = { take: 500, tries: 0 };
    const seen = [];
    while (!isPoison(pace)) {
      pace = slower(pace);
      seen.push(`${pace.take}/${pace.tries}`);
    }
    expect(seen).toEqual(['63/0', '8/0', '1/0', '1/1', '1/2', '1/3']);
  });

  test('a slice that worked doubles the next, up to the full size', () => {
    expect(faster({ take: 1, tries: 2 }, 500)).toEqual({ take: 2, tries: 0 });
    expect(faster({ take: 400, tries: 0 }, 500)).toEqual({ take: 500, tries: 0 });
  });

  test('a few bad records in a long list do not stop it; a list of bad records does', () => {
    expect(tooMuchAside(24, 0)).toBe(false);
    expect(tooMuchAside(25, 3000)).toBe(false);
    expect(tooMuchAside(25, 60)).toBe(true);
  });
});
