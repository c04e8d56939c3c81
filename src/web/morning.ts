import { now } from '../google/clock';
import { property, setProperty } from '../google/properties';
import { ownFile, timeZoneOf } from '../google/spreadsheet';
import { tabAddress } from '../google/tabs';
import { digestWords } from '../i18n/impact';
import { digestTime, sendDigests } from '../impact/sendDigests';
import { ownChapter } from '../tables/chapterFile';
import { perform } from '../tables/perform';
import { tabsOf } from '../tables/readTable';
import { Refusal } from '../tables/refusal';
import { zoneClock } from '../tables/zoneClock';

/** The last day whose digest is settled: the other rounds of that day need not open the tables. */
const settledKey = 'digest.day';

/**
 * The morning digest, at the first round from seven on. What keeps a letter from going out twice is its key in the
 * outbox; the property only spares the work.
 * @throws Refusal once a day while the setting names nobody who can be written to
 */
export function morningDigest(): void {
  const file = ownFile();
  const clock = zoneClock(timeZoneOf(file));
  const moment = now();
  const today = clock.dayOf(moment);
  if (moment < clock.moment(today, digestTime.from) || property(settledKey) === today) return;
  const addresses = Object.fromEntries(
    tabsOf(file).map(({ tab, value }) => [value.split('@')[0] as string, tabAddress(file, tab)]),
  );
  const fate = perform(sendDigests(ownChapter().stamp.uses), { addresses });
  if (fate !== 'tooEarly') setProperty(settledKey, today);
  if (fate === 'noAddress') throw new Refusal(digestWords.noAddress);
}
