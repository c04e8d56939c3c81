import type { Host } from '../../local/host/index';
import { createHost } from '../../local/host/index';
import type { OpenRequest, WhoCan } from '../../src/aid/findSomeone';
import { askWords } from '../../src/i18n/ask';
import { bundleFolder } from '../build/built';
import { secrets } from './offerChapter';

jest.setTimeout(120_000);

const organizer = 'orga.ejemplo@chapter.example';
const coordinator = 'cora.sample@chapter.example';
const [name = '', address = '', phone = '', email = ''] = secrets;

/** A chapter of two files with their own scripts, set up by the people who own them. */
class Chapter {
  readonly host: Host = createHost({
    people: [
      { email: organizer, name: 'Orga Ejemplo' },
      { email: coordinator, name: 'Cora Sample' },
    ],
  });
  readonly workbook = this.host.addSpreadsheet({ name: 'Our chapter', owner: organizer, editors: [coordinator] });
  readonly desk = this.host.addSpreadsheet({ name: 'Help desk', owner: coordinator });
  readonly pages: string;

  constructor() {
    const { host, workbook, desk } = this;
    host.addProject({ name: 'Workbook', folder: bundleFolder('workbook'), boundTo: workbook, owner: organizer });
    const script = host.addProject({
      name: 'Desk',
      folder: bundleFolder('desk'),
      boundTo: desk,
      owner: coordinator,
    });
    this.pages = host.deployWebApp(script, { as: coordinator });
    host.ui.answer(({ message, buttons }) => {
      if (message.includes('address of your Workbook')) return { button: 'OK', text: host.fileUrl(workbook) };
      if (!buttons.includes('NO')) return 'OK';
      return message.includes('help people') ? 'YES' : 'NO';
    });
    this.click(workbook, organizer, 'Set-up · Configuración > First steps · Primeros pasos');
    this.click(desk, coordinator, 'Set-up · Configuración > First steps · Primeros pasos');
  }

  click(file: string, as: string, item: string): void {
    this.host.click(file, `Chapter · Grupo > ${item}`, { as });
  }
  rows(file: string, tab: string) {
    return this.host.person(coordinator).at(file).table(tab);
  }
  /** Types a row at the end of a tab. */
  type(file: string, tab: string, values: Record<string, string>): void {
    const person = this.host.person(coordinator).at(file);
    const [headers = [], ...rows] = person.reads(tab);
    for (const [header, value] of Object.entries(values)) {
      const column = headers.indexOf(header);
      if (column < 0) throw new Error(`${tab} has no ${header}, only ${headers.join(', ')}`);
      person.type(`${tab}!${String.fromCharCode(65 + column)}${rows.length + 2}`, value);
    }
  }
  /** Somebody fills in the public form, and agrees to be named to who helps. */
  askForHelp(): void {
    const form = this.host.forms.list().find(({ title }) => title.endsWith('ask for help'));
    this.host.forms.submit(form?.id ?? '', {
      [askWords.name.en]: name,
      [askWords.phone.en]: phone,
      [askWords.email.en]: email,
      [askWords.address.en]: address,
      [askWords.needs.en]: ['Food'],
      [askWords.area.en]: 'Northside',
      [askWords.language.en]: 'Spanish',
      [askWords.consent.en]: [askWords.consentShare.en],
    });
    this.host.clock.advance({ minutes: 2 });
  }
  /** A coordinator chooses a status in the first row of the Desk tab. */
  setStatus(label: string): void {
    const person = this.host.person(coordinator).at(this.desk);
    const column = person.reads('Desk')[0]?.indexOf('Status') ?? -1;
    person.type(`Desk!${String.fromCharCode(65 + column)}2`, label);
  }
  ask<T>(name: string, args: object = {}): T {
    const answer = this.host.ui.call(this.host.ui.screen.id, name, args) as Answer<T>;
    if (!answer.ok) throw new Error(answer.sentence);
    return answer.value;
  }
  /** What the page behind a link calls, as anybody who has the link. */
  visit<T>(link: string, call: string, args: object = {}): T {
    const { html } = this.host.web(link).get();
    const start = JSON.parse(/<script id="start" type="application\/json">(.*?)<\/script>/.exec(html)?.[1] ?? '{}');
    const { page, token, build, language } = start;
    const answer = this.host.web(link).call('page', { page, token, call, args, build, language }) as Answer<T>;
    if (!answer.ok) throw new Error(answer.sentence);
    return answer.value;
  }
}
type Answer<T> = { ok: true; value: T } | { ok: false; sentence: string };

/** Everything in a file, and what its page or mail says, where who asked must not be found. */
const told = (something: unknown) => secrets.filter((secret) => JSON.stringify(something).includes(secret));
const status = (chapter: Chapter) =>
  [chapter.rows(chapter.desk, 'Desk'), chapter.rows(chapter.workbook, 'Requests')].map(([row]) => row?.Status);

test('from the public form to the door: ranked, asked by mail, taken by a click, delivered, closed', () => {
  const chapter = new Chapter();
  const { host, workbook, desk } = chapter;
  chapter.type(workbook, 'Areas', { Area: 'Northside' });
  chapter.type(workbook, 'Volunteers', {
    Name: 'Ana Ejemplo',
    'E-mail': 'ana@example.org',
    Area: 'Northside',
    Languages: 'English, Spanish',
    'Can do': 'Driving',
  });
  chapter.click(desk, coordinator, 'Set-up · Configuración > First steps · Primeros pasos');
  chapter.askForHelp();

  chapter.click(desk, coordinator, 'Help · Ayuda > Find someone to help · Buscar quién ayude');
  const [open] = chapter.ask<OpenRequest[]>('listOpenRequests');
  expect(open).toMatchObject({ need: 'Food', area: 'Northside' });
  const { ranked } = chapter.ask<WhoCan>('rankFor', { request: open?.id });
  expect(ranked[0]?.name).toBe('Ana Ejemplo');
  expect(ranked[0]?.reasons).toContain('lives in the same area');
  chapter.ask('offerRequest', { request: open?.id, volunteer: ranked[0]?.id });
  expect(status(chapter)).toEqual(['Looking', 'Looking']);

  host.clock.advance({ minutes: 10 });
  const mail = host.mail.sent.find(({ to }) => to === 'ana@example.org');
  expect(mail?.subject).toBe('Can you help? Food, Northside');
  expect(told(mail)).toEqual([]);
  const link = /https:\S+\?t=\w+/.exec(mail?.body ?? '')?.[0] ?? '';
  expect(told(host.web(link).get())).toEqual([]);
  expect(told(chapter.visit(link, 'show'))).toEqual([]);
  expect(status(chapter)).toEqual(['Looking', 'Looking']);

  expect(chapter.visit(link, 'take')).toMatchObject({ state: 'yours', stops: [{ person: { name, phone, address } }] });
  expect(status(chapter)).toEqual(['Taken', 'Taken']);
  const [taken] = chapter.rows(workbook, 'Requests');
  expect(taken?.['Taken by']).toContain('Ana Ejemplo');
  host.clock.advance({ hours: 1 });
  expect(status(chapter)).toEqual(['Taken', 'Taken']);

  expect(chapter.visit(link, 'report', { report: 'delivered', note: '' })).toEqual({ state: 'reported' });
  expect(status(chapter)).toEqual(['Done', 'Done']);
  expect(told(chapter.visit(link, 'show'))).toEqual([]);
  chapter.setStatus('Closed');
  host.clock.advance({ minutes: 20 });
  expect(status(chapter)).toEqual(['Closed', 'Closed']);
  const inWorkbook = ['Requests', 'Volunteers', 'Mail log', 'Activity log'].map((tab) => chapter.rows(workbook, tab));
  const ofRobots = ['Offers', 'Mail log', 'Links', 'Activity log'].map((tab) => chapter.rows(desk, tab));
  expect(ofRobots.map((rows) => rows.length > 0)).toEqual([true, true, true, true]);
  expect(told([inWorkbook, ofRobots])).toEqual([]);
});
