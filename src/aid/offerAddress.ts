import { linkAddress } from '../mail/links';
import { links } from '../mail/tables';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import { only } from '../tables/table';

/** What an action lists that tells the address of an offer's page. */
export const offerLinks = only(links, 'purpose', 'subject', 'revokedAt', 'until');

/** The address of an offer's page, for the volunteer's own eyes; '' when its link has ended. */
export function addressOf(book: Book, offer: string, context: Context): string {
  const link = book
    .all(links)
    .find(
      ({ purpose, subject, revokedAt, until }) =>
        purpose === 'offer' && subject === offer && revokedAt === null && (until ?? 0) > context.now,
    );
  return link ? linkAddress(link.id, context) : '';
}
