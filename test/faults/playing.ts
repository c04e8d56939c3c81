import { playWith, type Scenario, type World, ways } from './driver';

/** Cases for each thing that comes over a scenario; `CHAPTERBOOK_EVERY_CALL` is every call, or a number of them. */
const wished = process.env.CHAPTERBOOK_EVERY_CALL;
const cases = (usual: number) => (wished ? Number(wished) || Number.POSITIVE_INFINITY : usual);

let sampled = 0;

/** Some of the ways, others for each scenario: in a few scenarios each way has its turn. */
function sample(all: string[], count: number): string[] {
  const first = sampled;
  sampled += count;
  return wished ? all : Array.from({ length: count }, (_, at) => all[((first + at) * 7) % all.length] as string);
}

/**
 * Plays a scenario as tests, one for each thing that comes over it.
 * @param most cases of each in the usual run
 * @param ways how many things come over it in the usual run; all when left out
 */
export function played<W extends World>(
  scenario: Scenario<W>,
  { most = 1, ways: count = Number.POSITIVE_INFINITY }: { most?: number; ways?: number } = {},
): void {
  jest.setTimeout(24 * 3_600_000);
  describe(`${scenario.name}, and meanwhile`, () => {
    const account = { played: 0, possible: 0 };
    afterAll(() => {
      process.stdout.write(`${scenario.name}: ${account.played} of ${account.possible} cases were played.\n`);
    });

    const all = ways(scenario);
    test.each(count < all.length ? sample(all, count) : all)(
      '%s: nothing is lost and nothing happens twice',
      (what) => {
        const { played: count, possible, failures } = playWith(scenario, what, { most: cases(most) });
        account.played += count;
        account.possible += possible;
        expect(failures).toEqual([]);
      },
    );
  });
}
