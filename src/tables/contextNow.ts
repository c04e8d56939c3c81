import { now } from '../google/clock';
import { linkToken } from '../google/linkToken';
import { digest, pagesUrl, random, secret } from '../google/outside';
import { timeZoneOf } from '../google/spreadsheet';
import type { Chapter } from './chapterFile';
import type { Context } from './context';
import { zoneClock } from './zoneClock';

/**
 * What an action may know of the world outside as it begins.
 * @param who e-mail of the person who acts; '' for a robot or a visitor with a link
 * @param properties the script's, if they were read already
 */
export function contextNow(
  { file, stamp }: Chapter,
  who: string,
  properties?: Readonly<Record<string, string>>,
): Context {
  const timeZone = timeZoneOf(file);
  const clock = zoneClock(timeZone);
  const moment = now();
  return {
    ...clock,
    now: moment,
    today: clock.dayOf(moment),
    timeZone,
    random,
    secret,
    digest,
    token: (linkId) => linkToken(linkId, properties),
    who,
    file: stamp.file,
    language: stamp.language,
    pagesUrl: pagesUrl(),
  };
}
