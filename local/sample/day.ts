import type { Host } from '../host/host';
import type { SentLetter } from '../services/mail';
import { askOf, finishJob } from './doors';
import { choicesOf, formCalled, idOf } from './joined';
import { ANA, KIM, SAM } from './people';
import type { SampleChapter } from './seed';

/** What came of one day, for the account. */
export interface Day {
  requests: number;
  offers: number;
  taken: number;
  delivered: number;
  closed: number;
  invited: number;
  confirmed: number;
  doors: number;
  turfs: number;
  handedOut: number;
  visits: number;
  visitsSentTwice: number;
  mails: number;
  digest: { subject: string; lines: string[] };
}

interface PageAnswer {
  ok?: boolean;
  value?: unknown;
  sentence?: string;
}

/** A page as a volunteer opens it from a letter: it asks the script through its link. */
class OpenPage {
  private readonly known: { page: string; token: string; build: string; language: string };
  constructor(
    private readonly host: Host,
    private readonly url: string,
  ) {
    const { html } = host.web(url).get();
    this.known = JSON.parse(/<script id="start" type="application\/json">(.*?)<\/script>/.exec(html)?.[1] ?? '{}');
  }
  isCalled(page: string): boolean {
    return this.known.page === page;
  }
  ask<T>(call: string, args: object = {}): T {
    const { page, token, build, language } = this.known;
    const answer = this.host.web(this.url).call('page', { page, token, call, args, build, language }) as PageAnswer;
    if (!answer.ok) throw new Error(answer.sentence ?? 'The page was asked to reload.');
    return answer.value as T;
  }
}

/** One day of the sample chapter, from eight in the morning to the next morning's digest. */
export function aDay(chapter: SampleChapter, tell: (line: string) => void): Day {
  const { host } = chapter;
  const mailBefore = host.mail.sent.length;
  tell('08:00  Three people ask for help through the form.');
  const requests = newRequests(host, 3);
  tell('       Sam finds helpers in the Help desk and asks them.');
  const help = helpersAsked(chapter, 6);
  host.clock.advance({ minutes: 15 });
  tell('       The letters have gone out; volunteers answer on their phones.');
  const answered = offersAnswered(host);
  host.clock.advance({ hours: 3 });
  tell('11:00  Helpers say how it went; Sam closes what is done.');
  const { delivered, closed } = reported(chapter, answered.pages);
  tell('       Ana adds a shift and invites people; they answer on their phones.');
  const shift = shiftFilled(chapter);
  tell('13:00  Ana cuts walk lists and hands two out; volunteers knock.');
  const doors = walked(chapter);
  host.clock.toTomorrow('08:00');
  const digest = digestOf(host);
  tell('       The next morning’s digest is in Ana’s mailbox.');
  return {
    requests,
    offers: help,
    taken: answered.taken,
    delivered,
    closed,
    ...shift,
    ...doors,
    mails: host.mail.sent.length - mailBefore,
    digest,
  };
}

function newRequests(host: Host, count: number): number {
  const form = formCalled(host, /ask for help/i);
  const needs = choicesOf(form, /What do you need/);
  for (let number = 0; number < count; number += 1) {
    host.forms.submit(form.id, {
      [idOf(form, /call you/)]: ['Petra Prueba', 'Noor Sample', 'Luis Ficticio'][number % 3] as string,
      [idOf(form, /phone/)]: `(571) 555-01${50 + number}`,
      [idOf(form, /What do you need/)]: [needs[number % 2] as string],
      [idOf(form, /When do you/)]: 'Today',
      [idOf(form, /part of town/)]: choicesOf(form, /part of town/)[number % 2] as string,
      [idOf(form, /bring it/)]: `${number + 1} Example Lane`,
      [idOf(form, /may do/)]: choicesOf(form, /may do/),
    });
  }
  host.clock.advance({ minutes: 1 });
  return count;
}

function helpersAsked({ host, desk }: SampleChapter, most: number): number {
  host.click(desk, 'Chapter > Help > Find someone to help', { as: SAM });
  const open = askOf<{ id: string }[]>(host, 'listOpenRequests');
  let asked = 0;
  for (const { id } of open.slice(0, most)) {
    const { ranked } = askOf<{ ranked: { id: string }[] }>(host, 'rankFor', { request: id });
    const [best] = ranked;
    if (!best) continue;
    askOf(host, 'offerRequest', { request: id, volunteer: best.id });
    asked += 1;
  }
  return asked;
}

/** The addresses behind the buttons of letters sent since a moment. */
function linksIn(letters: readonly SentLetter[]): string[] {
  return letters.flatMap(({ body }) => /https?:\S+\/exec\/\S+\?t=[0-9a-f]{32}/.exec(body)?.[0] ?? []);
}

function offersAnswered(host: Host): { taken: number; pages: OpenPage[] } {
  const desk = host.webAppUrl(host.project('desk').id) as string;
  const letters = linksIn(host.mail.sent).filter((url) => url.startsWith(desk));
  const pages = letters.map((url) => new OpenPage(host, url)).filter((page) => page.isCalled('offer'));
  for (const page of pages) page.ask('show');
  const [first, ...rest] = pages;
  first?.ask('decline');
  for (const page of rest) page.ask('take');
  return { taken: rest.length, pages: rest };
}

function reported({ host, desk }: SampleChapter, pages: OpenPage[]): { delivered: number; closed: number } {
  for (const page of pages) page.ask('report', { report: 'delivered', note: '' });
  const sam = host.person(SAM).at(desk);
  const headers = sam.reads('Desk')[0] ?? [];
  const column = String.fromCharCode(65 + headers.indexOf('Status'));
  let closed = 0;
  sam.table('Desk').forEach((row, index) => {
    if (row.Status !== 'Done') return;
    sam.type(`Desk!${column}${index + 2}`, 'Closed');
    closed += 1;
  });
  return { delivered: pages.length, closed };
}

function shiftFilled({ host, workbook }: SampleChapter): { invited: number; confirmed: number } {
  host.click(workbook, 'Chapter > Volunteers & shifts > Add a shift', { as: ANA });
  const { today } = askOf<{ today: string }>(host, 'shiftAhead');
  const day = new Date(Date.parse(`${today}T12:00:00Z`) + 5 * 86_400_000).toISOString().slice(0, 10);
  const shift = askOf<string>(host, 'saveShift', {
    title: 'Packing on Saturday',
    kind: 'food',
    day,
    start: '10:00',
    end: '12:00',
    place: 'Example Hall',
    area: '',
    people: '3',
    skill: '',
    language: '',
    notes: '',
  });
  host.click(workbook, 'Chapter > Volunteers & shifts > Fill a shift', { as: ANA });
  const { fitting } = askOf<{ fitting: { id: string; hasEmail: boolean }[] }>(host, 'whoFitsShift', { shift });
  const volunteers = fitting
    .filter(({ hasEmail }) => hasEmail)
    .slice(0, 4)
    .map(({ id }) => id);
  askOf(host, 'inviteToShift', { shift, volunteers });
  const before = host.mail.sent.length;
  host.clock.advance({ minutes: 15 });
  const pages = linksIn(host.mail.sent.slice(before)).map((url) => new OpenPage(host, url));
  pages.forEach((page, index) => {
    page.ask('show');
    page.ask(index === 0 ? 'decline' : 'confirm');
  });
  return { invited: volunteers.length, confirmed: Math.max(0, pages.length - 1) };
}

interface Door {
  id: string;
}

function walked({
  host,
  workbook,
}: SampleChapter): Pick<Day, 'doors' | 'turfs' | 'handedOut' | 'visits' | 'visitsSentTwice'> {
  host.click(workbook, 'Chapter > Doors > Make walk lists', { as: ANA });
  const { areas, size } = askOf<{ areas: { id: string; free: number }[]; size: number }>(host, 'walkListsAhead');
  const [area] = areas;
  finishJob(host, askOf<string>(host, 'startWalkLists', { areas: area ? [area.id] : [], size }));
  host.click(workbook, 'Chapter > Doors > Hand out walk lists', { as: KIM });
  const ahead = askOf<{ today: string; lists: { id: string }[]; walkers: { id: string; hasEmail: boolean }[] }>(
    host,
    'handOutAhead',
  );
  const before = host.mail.sent.length;
  const walkers = ahead.walkers.filter(({ hasEmail }) => hasEmail);
  const out = ahead.lists.slice(0, 2);
  out.forEach(({ id }, index) => {
    askOf(host, 'handOutTurf', { turf: id, volunteer: walkers[index]?.id ?? '', until: ahead.today });
  });
  host.clock.advance({ minutes: 15 });
  const pages = linksIn(host.mail.sent.slice(before)).map((url) => new OpenPage(host, url));
  const results = ['notHome', 'talked', 'leftLiterature', 'notHome', 'comeBack'];
  let visits = 0;
  let twice = 0;
  for (const page of pages) {
    const doors = doorsOf(page.ask('show')).slice(0, 12);
    const sent = doors.map(({ id }, index) => ({
      id: letters(host),
      door: id,
      at: host.clock.now(),
      result: results[index % results.length],
      answers: {},
      note: '',
      replaces: '',
    }));
    page.ask('record', { visits: sent });
    page.ask('record', { visits: sent.slice(0, 2) });
    visits += sent.length;
    twice += 2;
  }
  return {
    doors: areas.reduce((sum, { free }) => sum + free, 0),
    turfs: ahead.lists.length,
    handedOut: out.length,
    visits,
    visitsSentTwice: twice,
  };
}

function doorsOf(shown: unknown): Door[] {
  const { doors } = shown as { doors: Door[] };
  return doors;
}

function letters(host: Host): string {
  return Array.from({ length: 32 }, () => String.fromCharCode(97 + Math.floor(host.runtime.random() * 16))).join('');
}

function digestOf(host: Host): Day['digest'] {
  const letter = [...host.mail.sent].reverse().find(({ to, body }) => to === ANA && !body.includes('/exec/'));
  if (!letter) throw new Error('There is no digest in the mailbox.');
  return { subject: letter.subject, lines: letter.body.split('\n').filter(Boolean) };
}
