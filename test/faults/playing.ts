import { playWith, type Scenario, type World, ways } from './driver';

/** Cases for each thing that comes over a scenario; `CHAPTERBOOK_EVERY_CALL` is every call, or a number of them. */
const wished = process.env.CHAPTERBOOK_EVERY_CALL;
const cases = (usual: number) => (wished ? Number(wished) || Number.POSITIVE_INFINITY : usual);

/** Plays a scenario as tests, one for each thing that comes over it. */
export function played<W extends World>(scenario: Scenario<W>, { most = 1 }: { most?: number } = {}): void {
  jest.setTimeout(24 * 3_600_000);
  describe(`${scenario.name}, and meanwhile`, () => {
    const account = { played: 0, possible: 0 };
    afterAll(() => {
      process.stdout.write(`${scenario.name}: ${account.played} of ${account.possible} cases were played.\n`);
    });

    test.each(ways(scenario))('%s: nothing is lost and nothing happens twice', (what) => {
      const { played: count, possible, failures } = playWith(scenario, what, { most: cases(most) });
      account.played += count;
      account.possible += possible;
      expect(failures).toEqual([]);
    });
  });
}
