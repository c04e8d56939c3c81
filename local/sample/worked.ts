import { pick } from './invented';
import { SAM } from './people';
import type { SampleChapter } from './seed';

/** The newest requests are still in hand. */
const inHand = 15;

/** A coordinator notes what has become of older requests: status and helper, as by pasting two columns. */
export function casesWorkedOn({ host, workbook, desk }: SampleChapter): void {
  const chance = () => host.runtime.random();
  const sam = host.person(SAM).at(desk);
  const volunteers = host.person(SAM).at(workbook).table('Volunteers');
  const rows = sam.table('Desk');
  const noted = rows.map(({ Status = '', Helper = '' }, index): [string, string] => {
    if (Status !== 'New' || index >= rows.length - inHand) return [Status, Helper];
    if (chance() < 0.07) return ['Waiting', ''];
    if (chance() < 0.05) return ['Looking', ''];
    const helper = pick(chance, volunteers);
    return ['Closed', `${helper.Name} · ${helper.ID}`];
  });
  const at = sam.reads('Desk')[0]?.indexOf('Status') ?? 0;
  sam.paste(`Desk!${String.fromCharCode(65 + at)}2`, noted);
}
