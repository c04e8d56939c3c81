import type { Language } from '../i18n/language';
import { makeLink } from '../mail/links';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import type { Shift, SignUp } from './tables';
import { spanOf } from './time';

/** The page that a sign-up's link opens. A link's subject is the sign-up: one link, one person. */
export const shiftPurpose = 'shift';

const afterwards = 7 * 86_400_000;

/** A link for one person's sign-up, good for a week after the shift, so that the page can say it is over. */
export function linkFor(book: Book, { id }: SignUp, shift: Shift, language: Language, context: Context): string {
  const until = (spanOf(shift, context)?.ends ?? context.now) + afterwards;
  return makeLink(book, { purpose: shiftPurpose, subject: id, until, language }, context);
}
