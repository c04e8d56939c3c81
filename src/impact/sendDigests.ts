import * as v from 'valibot';
import { volunteers } from '../chapter/tables';
import { digestWords } from '../i18n/impact';
import { say } from '../i18n/language';
import { queueMail } from '../mail/outbox';
import type { Action } from '../tables/action';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import type { DateOnly } from '../tables/kinds';
import { digestOf } from './digest';
import type { Uses } from './waiting';
import { digestAddresses, waitingTables, whatWaits } from './waiting';

/** When the day's digest is written, in the chapter's time zone. */
export const digestTime = { from: '07:00', until: '12:00' };

const takes = v.object({ addresses: v.record(v.string(), v.string()) });

/** What became of the morning's digest; `noAddress` when the setting holds something, and none of it is an address. */
export type DigestFate = 'tooEarly' | 'tooLate' | 'nobody' | 'noAddress' | 'written';

/**
 * Writes the morning digest to everyone who gets it: from 07:00, once for each address and morning, and not at all once
 * the morning is over, because then it is no news.
 */
export function sendDigests(uses: Uses): Action<typeof takes, DigestFate> {
  return action('write the morning digest', { tables: waitingTables(uses), takes }, (book, { addresses }, context) => {
    const { today, now, language } = context;
    if (now < context.moment(today, digestTime.from)) return 'tooEarly';
    const noon = context.moment(today, digestTime.until);
    if (now >= noon) return 'tooLate';
    const { good, bad } = digestAddresses(book);
    if (good.length === 0) return bad.length === 0 ? 'nobody' : 'noAddress';
    const owners = good.map((address) => firstNameOf(book, address));
    const letter = {
      ...digestOf(whatWaits(book, uses, addresses, context), { owners, day: today, language }),
      ...(addresses.start ? { button: { label: say(digestWords.openStart, language), address: addresses.start } } : {}),
      kind: 'digest',
      language,
      until: noon,
    };
    for (const to of good) queueMail(book, { ...letter, key: digestKey(today, to), to }, context);
    return 'written';
  });
}

export const digestKey = (day: DateOnly, address: string) => `digest/${day}/${address}`;

/** The first name under which an address stands among the volunteers; without one, the address before its @. */
function firstNameOf(book: Book, address: string): string {
  const known = book.all(volunteers).find(({ email }) => email.trim().toLowerCase() === address);
  return known?.name.trim().split(/\s+/)[0] || (address.split('@')[0] as string);
}
