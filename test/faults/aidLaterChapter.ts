import { type Chapter, sam } from '../chapter/chapter';
import { filled, names, once, threeAsked } from './aidChapter';
import { lettersOf } from './meanwhile';

type Row = Record<string, string>;
export type Answer<T = unknown> = { ok: true; value: T } | { ok: false; sentence: string };

/** Three people have asked, two volunteers could help, one of whom may take requests herself. */
const withVolunteers = once(() => {
  const chapter = threeAsked();
  const able = { Area: 'Northside', Languages: 'English, Spanish', 'Can do': 'Driving' };
  const vera = { Name: 'Vera Volunteer', 'E-mail': 'vera@people.example', ...able };
  chapter.type(chapter.workbook, 'Volunteers', { ...vera, 'May take requests themselves': 'Yes' });
  chapter.type(chapter.workbook, 'Volunteers', { Name: 'Otto Volunteer', 'E-mail': 'otto@people.example', ...able });
  chapter.host.clock.advance({ minutes: 75 });
  return chapter.saved();
});

/** The world before a scenario: prepared once, from the same beginning as all others. */
export function after(prepare: (chapter: Chapter) => void): () => Chapter {
  return once(() => {
    const chapter = withVolunteers();
    prepare(chapter);
    return chapter.saved();
  });
}

export const rowsOf = (chapter: Chapter, tab: string, file = chapter.desk): Row[] => {
  const hand = chapter.at(file);
  return hand.tabs().includes(tab) ? filled(hand.table(tab)) : [];
};
export const caseOf = (chapter: Chapter, name: string): Row =>
  rowsOf(chapter, 'Desk').find((row) => row.Name === name) ?? {};

/** A coordinator writes into a cell of somebody's row. */
export function write(chapter: Chapter, name: string, header: string, value: string): void {
  const hand = chapter.at(chapter.desk);
  const row = hand.table('Desk').findIndex((one) => one.Name === name) + 2;
  hand.type(`Desk!${lettersOf(hand.reads('Desk')[0]?.indexOf(header) ?? -1)}${row}`, value);
}

/** What a dialog of the Help desk asks of the script. @throws what it declines */
export function dialog(chapter: Chapter, item: string) {
  const { host, desk } = chapter;
  host.open(desk, { as: sam });
  host.click(desk, `Chapter > Help > ${item}`, { as: sam });
  const { id } = host.ui.screen;
  return <T>(name: string, args: object = {}): T => {
    const answer = host.ui.call(id, name, args) as Answer<T>;
    if (!answer.ok) throw new Error(answer.sentence);
    return answer.value;
  };
}

export const lettersTo = ({ host }: Chapter, address: string, subject = /./) =>
  host.mail.sent.filter((letter) => letter.to === address && subject.test(letter.subject));

/** What the page behind a link asks of the script. */
export function page<T>({ host }: Chapter, link: string, call: string, args: object = {}): Answer<T> {
  const web = host.web(link);
  const start = JSON.parse(/<script id="start"[^>]*>(.*?)<\/script>/.exec(web.get().html)?.[1] ?? '{}');
  return web.call('page', { ...start, call, args }) as Answer<T>;
}
export const linkIn = (letter: { body: string } | undefined) =>
  /https:\/\/\S+\?t=[0-9a-f]{32}/.exec(letter?.body ?? '')?.[0] ?? '';

/** Both files say the same of all three. */
export function wrongInBoth(chapter: Chapter, statuses: Record<string, string>): string[] {
  const there = rowsOf(chapter, 'Requests', chapter.workbook);
  return Object.entries(statuses).flatMap(([name, status]) => {
    const { ID, Status } = caseOf(chapter, name);
    const other = there.find((row) => row.ID === ID)?.Status;
    return Status === status && other === status
      ? []
      : [`${name} is ${Status} here and ${other} there, not ${status}.`];
  });
}

/** Of each letter at most one went out, and one at least or the log says why not. */
export function wrongLetters(chapter: Chapter, address: string, subject: RegExp, count = 1): string[] {
  const { length } = lettersTo(chapter, address, subject);
  const log = rowsOf(chapter, 'Mail log');
  const isTold = log.some(({ Status }) => !['Sent', 'Waiting', 'Sending'].includes(Status ?? ''));
  if (length > count) return [`${address} got ${length} letters.`];
  return length === count || isTold ? [] : [`${address} got ${length} letters, and nobody is told.`];
}

export const everybody = (status: string) => Object.fromEntries(names.map((name) => [name, status]));
