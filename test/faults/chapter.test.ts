import { asking, letterSent, statusInDesk, statusInWorkbook, taken } from './chapterScenarios';
import { playWith, ways } from './driver';

jest.setTimeout(24 * 3_600_000);

/** Cases for each thing that comes over a scenario; every call with CHAPTERBOOK_EVERY_CALL. */
const most = process.env.CHAPTERBOOK_EVERY_CALL ? Number.POSITIVE_INFINITY : 2;

describe.each([asking, statusInWorkbook, statusInDesk, letterSent, taken])('$name, and meanwhile', (scenario) => {
  const account = { played: 0, possible: 0 };
  afterAll(() => {
    process.stdout.write(`${scenario.name}: ${account.played} of ${account.possible} cases were played.\n`);
  });

  test.each(ways(scenario))('%s: nothing is lost and nothing happens twice', (what) => {
    const { played, possible, failures } = playWith(scenario, what, { most });
    account.played += played;
    account.possible += possible;
    expect(failures).toEqual([]);
  });
});
