/**
 * Time for work in slices. A slice as long as the longest so far must still fit, so that Google's limit (6 minutes for a
 * run) never cuts one short.
 * @param now milliseconds since 1970
 */
export function timeBudget(milliseconds: number, now: () => number): { timeIsUp: () => boolean; lap: () => void } {
  const end = now() + milliseconds;
  let lapBegan = now();
  let longest = 0;
  return {
    timeIsUp: () => now() + longest >= end,
    /** A slice has ended, and the next may begin. */
    lap: () => {
      longest = Math.max(longest, now() - lapBegan);
      lapBegan = now();
    },
  };
}
