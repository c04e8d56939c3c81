import { SAM } from './people';
import type { SampleChapter } from './seed';

/** A coordinator has dealt with what is older than a week: the statuses are set, as by pasting a column. */
export function casesWorkedOn({ host, desk }: SampleChapter): void {
  const chance = () => host.runtime.random();
  const rows = host.person(SAM).at(desk).table('Desk');
  const statuses = rows.map((row, index) => {
    const age = rows.length - index;
    if (age > 40) return [chance() < 0.93 ? 'Closed' : 'Referred'];
    if (age > 20) return [chance() < 0.6 ? 'Closed' : 'Open'];
    return [row.Status ?? ''];
  });
  const column = host.person(SAM).at(desk).reads('Desk')[0]?.indexOf('Status') ?? 0;
  host
    .person(SAM)
    .at(desk)
    .paste(`Desk!${String.fromCharCode(65 + column)}2`, statuses);
}
