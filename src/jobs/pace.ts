/** How a job goes on after a slice: records to take next, and how often a single record has failed. */
export interface Pace {
  take: number;
  tries: number;
}

const mostTries = 3;

/** After a slice that worked: back up to full size, in doubling steps. */
export function faster({ take }: Pace, full: number): Pace {
  return { take: Math.min(full, take * 2), tries: 0 };
}

/** After a slice that failed or was killed: fewer records, down to one, which is then tried three times. */
export function slower({ take, tries }: Pace): Pace {
  return take > 1 ? { take: Math.ceil(take / 8), tries: 0 } : { take: 1, tries: tries + 1 };
}

/** Whether the single record that keeps failing is set aside, so that the others go on. */
export const isPoison = ({ take, tries }: Pace): boolean => take === 1 && tries >= mostTries;

/** Whether so much is set aside that not the records but the program or the list must be wrong. */
export function tooMuchAside(aside: number, done: number): boolean {
  return aside >= 25 && aside * 4 > done;
}
