import { contactKeys } from '../chapter/sameContact';
import type { Context } from '../tables/context';
import type { PersonWhoAsked } from './tables';

/**
 * What stays of a phone number or e-mail address once a case is erased: a keyed hash that only this script can make, so
 * that a list of all phone numbers tells nobody whose it is.
 * @param key as `contactKeys` gives it
 */
export function contactMark(key: string, { token }: Pick<Context, 'token'>): string {
  return token(`contact ${key}`);
}

/** The erased cases of somebody who asks again. @returns their ids */
export function erasedBefore(
  contact: Pick<PersonWhoAsked, 'phone' | 'email'>,
  others: readonly Pick<PersonWhoAsked, 'id' | 'mark'>[],
  context: Pick<Context, 'token'>,
): string[] {
  const marks = contactKeys(contact).map((key) => contactMark(key, context));
  return others.filter(({ mark }) => marks.some((one) => mark.split(' ').includes(one))).map(({ id }) => id);
}
