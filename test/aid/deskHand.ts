import { columnLetters } from '../../src/google/spreadsheet';
import { madeOnce } from '../build/madeOnce';
import { Chapter, sam } from '../chapter/chapter';

/** A chapter with two volunteers, one of whom can drive in Northside. */
export function smallChapter(): Chapter {
  return Chapter.resumed(madeOnce('small chapter', () => withVolunteers(Chapter.ready()).saved()));
}

function withVolunteers(chapter: Chapter): Chapter {
  chapter.type(chapter.workbook, 'Areas', { Area: 'Northside' });
  const able = { Area: 'Northside', Languages: 'English, Spanish', 'Can do': 'Driving' };
  chapter.type(chapter.workbook, 'Volunteers', { Name: 'Vera Muster', 'E-mail': 'vera@example.org', ...able });
  chapter.type(chapter.workbook, 'Volunteers', { Name: 'Otto Sample', 'E-mail': 'otto@example.org', ...able });
  chapter.host.clock.advance({ hours: 1, minutes: 5 });
  return chapter;
}

/**
 * A small chapter in which something has happened already: once for all tests, of which each goes on by itself.
 * @param what tells it from everything else that has happened so
 */
export function smallChapterAfter(what: string, happens: (chapter: Chapter) => void): Chapter {
  const after = () => {
    const chapter = smallChapter();
    happens(chapter);
    return chapter.saved();
  };
  return Chapter.resumed(madeOnce(`small chapter: ${what}`, after));
}

/** A person's hand in one tab: cells by the name of their column. */
export function handIn(chapter: Chapter, file: string, tab: string) {
  const person = chapter.at(file);
  const at = (header: string, row: number) => {
    const column = (person.reads(tab)[0] ?? []).indexOf(header);
    if (column < 0) throw new Error(`${tab} has no column ${header}`);
    return `'${tab}'!${columnLetters(column + 1)}${row}`;
  };
  return {
    /** @param row as the Sheet counts, the header being the first */
    write: (header: string, value: string, row = 2) => person.type(at(header, row), value),
    row: (row = 2) => chapter.rows(file, tab)[row - 2] ?? {},
    rows: () => chapter.rows(file, tab),
  };
}

/** The letters that have come to an address. */
export function lettersTo(chapter: Chapter, address: string) {
  return chapter.host.mail.sent.filter(({ to }) => to === address);
}

/** The private link in a letter. */
export function linkIn(letter: { body: string } | undefined): string {
  return /https:\/\/\S+\?t=[0-9a-f]{32}/.exec(letter?.body ?? '')?.[0] ?? '';
}

/** What a page behind a link calls, as anybody who has the link. */
export function visit(chapter: Chapter, link: string, page: string) {
  const build = /"build":"(\w+)"/.exec(chapter.host.web(link).get().html)?.[1];
  return (call: string, args: object = {}) =>
    chapter.host.web(link).call('page', { page, token: link.slice(-32), call, args, build, language: 'en' });
}

type Answer<T> = { ok: true; value: T } | { ok: false; sentence: string };

/** A coordinator opens a sidebar or dialog of the Help desk; what it calls runs in the bundle. @throws what it declines */
export function opened(chapter: Chapter, menu: string) {
  const { host } = chapter;
  host.click(chapter.desk, `Chapter > ${menu}`, { as: sam });
  const { id } = host.ui.screen;
  const script = (name: string, args: object) => host.ui.call(id, name, args);
  return {
    /** As the page sees it. */
    script,
    ask: <T>(name: string, args: object = {}): T => {
      const answer = script(name, args) as Answer<T>;
      if (!answer.ok) throw new Error(answer.sentence);
      return answer.value;
    },
  };
}
