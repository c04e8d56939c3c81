import { now } from '../google/clock';
import { logFault } from '../google/faults';
import { makeScratchTab } from '../google/scratch';
import { localeOf, markTab, timeZoneOf } from '../google/spreadsheet';
import { selfCheckWords } from '../i18n/selfCheck';
import { Refusal } from '../tables/refusal';
import type { Ground, Look, SelfCheck, Sight } from './check';
import { ofColumns, withFormulas } from './columns';
import { asDates } from './dates';
import { keep } from './kept';
import { askForLater } from './later';
import { mail, ofScript, properties } from './ofScript';
import { beginScratch, clearScratch, scratchMark } from './scratch';
import { ofTexts, throughGateway } from './texts';

/** What is looked at in both files. */
export const commonLooks: readonly Look[] = [
  ofTexts,
  throughGateway,
  asDates,
  withFormulas,
  ofColumns,
  ofScript,
  properties,
  mail,
];

/**
 * Looks at everything that can be seen at once, keeps what it saw and asks for the rest. What one look throws keeps no
 * other from its turn; what was made for it is taken away again.
 * @throws Refusal while another check is going on
 */
export function runCheck({ place, looks }: SelfCheck, wishes: Pick<Ground, 'language' | 'mailTo'>): void {
  const name = beginScratch(place);
  if (name === undefined) throw new Refusal(selfCheckWords.busy);
  const seen: Sight = wishes.mailTo === undefined ? {} : { mailToSelf: 'stopped' };
  attempt(() => {
    const file = place.file();
    const tab = makeScratchTab(file, name);
    markTab(tab, scratchMark, name);
    const ground = { ...wishes, file, tab, name, locale: localeOf(file), timeZone: timeZoneOf(file) };
    for (const look of looks) attempt(() => Object.assign(seen, look(ground)));
  });
  attempt(() => clearScratch(place, name));
  keep('last', { at: now(), seen });
  askForLater();
}

function attempt(work: () => void): void {
  try {
    work();
  } catch (error) {
    logFault(error);
  }
}
