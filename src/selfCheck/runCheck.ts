import { now } from '../google/clock';
import { logFault } from '../google/faults';
import { makeScratchTab } from '../google/scratch';
import { localeOf, markTab, timeZoneOf } from '../google/spreadsheet';
import { selfCheckWords } from '../i18n/selfCheck';
import { Refusal } from '../tables/refusal';
import { asDates, asNumbers, inDropdown } from './cellsAndDates';
import type { Ground, Look, Place, SelfCheck } from './check';
import { ofColumns, withSemicolon, withSeparator } from './columns';
import { keep } from './kept';
import { askForLater, giveUpLateTrigger } from './later';
import { address, codes, locks, mail, properties } from './ofScript';
import { beginScratch, clearAbandoned, clearScratch, scratchMark } from './scratch';
import { asRichText, asTyped, inTextFormat, throughGateway, withApostrophe } from './texts';

/** What is looked at in both files. */
export const commonLooks: readonly Look[] = [
  asTyped,
  inTextFormat,
  withApostrophe,
  asRichText,
  throughGateway,
  asNumbers,
  asDates,
  inDropdown,
  withSeparator,
  withSemicolon,
  ofColumns,
  locks,
  properties,
  codes,
  address,
  mail,
];

type Wishes = Pick<Ground, 'language' | 'mailTo'>;

/**
 * Looks at everything that can be seen at once, keeps what it saw and asks for the rest. What one look throws keeps no
 * other from its turn; what was made for it is taken away again.
 * @throws Refusal while another check is going on
 */
export function runCheck({ place, looks }: SelfCheck, wishes: Wishes): void {
  const name = beginScratch(place);
  if (name === undefined) throw new Refusal(selfCheckWords.busy);
  const ground = attempt(() => groundFor(place, name, wishes));
  const seen = looks.map((look) => ground && attempt(() => look(ground)));
  attempt(() => clearScratch(place, name));
  keep('last', { at: now(), seen: Object.assign({}, ...seen), mailed: wishes.mailTo !== undefined });
  askForLater();
}

/** An hourly look at what a check that was stopped has left. */
export function tidyCheck({ place }: SelfCheck): void {
  clearAbandoned(place);
  giveUpLateTrigger();
}

function groundFor(place: Place, name: string, wishes: Wishes): Ground {
  const file = place.file();
  const tab = makeScratchTab(file, name);
  markTab(tab, scratchMark, name);
  return { file, tab, name, locale: localeOf(file), timeZone: timeZoneOf(file), ...wishes };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    logFault(error);
    return undefined;
  }
}
