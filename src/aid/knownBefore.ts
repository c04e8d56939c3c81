import { contactKeys } from '../chapter/sameContact';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import { holding, just, seek, type Table } from '../tables/table';
import type { Told } from './answer';
import { readAnswer } from './answer';
import { contactMark } from './returning';
import { consents, people } from './tables';

/** The cases of whoever may have asked before: Google finds them, the others are not read. */
export function peopleSought(told: readonly Told[], context: Pick<Context, 'token'>): Table {
  const keys = [...new Set(told.flatMap((one) => contactKeys(readAnswer(one))))];
  const cases = told.flatMap(({ person }) => person ?? []);
  const isMail = (key: string) => key.includes('@');
  return seek(
    people,
    { column: 'phone', patterns: keys.filter((key) => !isMail(key)).map(endingIn) },
    { column: 'email', patterns: keys.filter(isMail).map(holding) },
    { column: 'mark', patterns: keys.map((key) => holding(contactMark(key, context))) },
    { column: 'id', texts: cases },
    { column: 'mergedInto', texts: cases },
  );
}

/** What those people have agreed to. */
export function consentsSought(book: Book): Table {
  return seek(consents, { column: 'person', patterns: book.all(people).map(({ id }) => just(id)) });
}

/** Phone numbers that end in these digits, however they are written. */
const endingIn = (digits: string) => `.*${[...digits].join('\\D*')}\\D*`;
