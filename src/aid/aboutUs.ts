import * as v from 'valibot';
import { setting, settings } from '../chapter/settings';
import { areas } from '../chapter/tables';
import { aidWords } from '../i18n/aid';
import type { Words } from '../i18n/language';
import { action } from '../tables/action';
import type { Book } from '../tables/book';
import type { Context } from '../tables/context';
import { only } from '../tables/table';

/** What of the chapter people are told before they ask, and choose from. */
export interface About {
  chapter: string;
  /** Names of the areas to choose from. */
  areas: readonly string[];
  /** Days until contact details are erased after the case has closed. */
  eraseAfterDays: string;
  /** How many people can see what is asked; 0 while nobody has counted. */
  coordinators: number;
  /** Whether the chapter also campaigns. */
  campaigns: boolean;
}

/** What an action lists that tells about the chapter. */
export const aboutTables = [only(areas, 'name'), settings] as const;

const noted = { coordinators: 'ask.seenBy', campaigns: 'ask.campaigns' };

/** What is known about the chapter, with what was last noted of who sees it. */
export function aboutUs(book: Book): About {
  const written = (key: string) => (book.find(settings, key)?.value ?? '').trim();
  const counted = written(noted.coordinators);
  return {
    chapter: setting(book, 'chapterName'),
    areas: book.all(areas).flatMap(({ name }) => (name ? [name] : [])),
    eraseAfterDays: setting(book, 'eraseAfterDays'),
    coordinators: /^\d{1,4}$/.test(counted) ? Number(counted) : 0,
    campaigns: written(noted.campaigns) === 'yes' && setting(book, 'entity') !== 'c3',
  };
}

/** Notes in Settings who sees what is asked, where the page reads it too, and tells what the forms say. */
export const noteAboutUs = action(
  'note who sees what is asked',
  { tables: aboutTables, takes: v.object({ coordinators: v.number(), campaigns: v.boolean() }) },
  (book, { coordinators, campaigns }, context) => {
    const { seenBy, seenByHelp, campaigns: also, campaignsHelp } = aidWords;
    note(book, noted.coordinators, String(coordinators), { what: seenBy, help: seenByHelp }, context);
    note(book, noted.campaigns, campaigns ? 'yes' : 'no', { what: also, help: campaignsHelp }, context);
    return aboutUs(book);
  },
);

function note(
  book: Book,
  key: string,
  value: string,
  { what, help }: Record<'what' | 'help', Words>,
  { language }: Context,
): void {
  if (!book.find(settings, key)) book.add(settings, { key, what: what[language], value, help: help[language] });
  else if (book.get(settings, key).value !== value) book.change(settings, key, { value });
}
