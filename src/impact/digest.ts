import { spokenDay } from '../i18n/days';
import type { Counted } from '../i18n/impact';
import { digestNews, digestWords } from '../i18n/impact';
import type { Language } from '../i18n/language';
import { say } from '../i18n/language';
import type { LinkedLine } from '../mail/letter';

export type NewsKey = keyof typeof digestNews;

/** Something that waits: how many, and the address of the tab where it is looked after. */
export interface NewsItem {
  key: NewsKey;
  count: number;
  address: string;
  /** What exactly, where a count is not enough. */
  which?: string;
}

export interface DigestLetter {
  subject: string;
  paragraphs: string[];
  lines: LinkedLine[];
}

export const mostLines = 7;

/** Most pressing first; what was typed wrong in the digest's own setting is never crowded out. */
const order: readonly NewsKey[] = [
  'helpToday',
  'badAddresses',
  'robots',
  'deskSilent',
  'shiftsShort',
  'helpWaiting',
  'listsLate',
  'lettersStuck',
  'helpGoing',
  'newVolunteers',
  'listsReady',
  'settings',
];

/**
 * The morning's letter: a subject that carries the two most pressing news, and at most seven lines, each with who looks
 * after it, what to do and where. It counts requests and names nobody who asked.
 * @param owners first names of those who get the digest; they take turns, another beginning each day
 * @param day YYYY-MM-DD
 */
export function digestOf(
  news: readonly NewsItem[],
  { owners, day, language }: { owners: readonly string[]; day: string; language: Language },
): DigestLetter {
  const waiting = order.flatMap((key) => news.filter((item) => item.key === key && item.count > 0));
  const greeting = say(digestWords.greeting, language, { day: spokenDay(day, language) });
  if (waiting.length === 0) {
    const subject = say(digestWords.allWell, language);
    return { subject, paragraphs: [greeting, say(digestWords.nothing, language)], lines: [] };
  }
  const first = Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
  const lines = waiting.slice(0, mostLines).map((item, index) => ({
    text: told(digestNews[item.key].line, item, language, owners[(first + index) % owners.length] ?? ''),
    address: item.address,
  }));
  const paragraphs = owners.length > 1 ? [`${greeting} ${say(digestWords.whoseTurn, language)}`] : [greeting];
  if (waiting.length > mostLines) paragraphs.push(say(digestWords.more, language));
  return { subject: subjectOf(waiting, language), paragraphs, lines };
}

function subjectOf(waiting: readonly NewsItem[], language: Language): string {
  const [one = '', other] = waiting.map((item) => told(digestNews[item.key].news, item, language, ''));
  const subject = other === undefined ? one : say(digestWords.and, language, { one, other });
  return subject.charAt(0).toUpperCase() + subject.slice(1);
}

function told({ one, many }: Counted, { count, which = '' }: NewsItem, language: Language, who: string): string {
  return say(count === 1 ? one : many, language, { n: count, which, who });
}
