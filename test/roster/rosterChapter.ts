import type { Host } from '../../local/host/index';
import { createHost } from '../../local/host/index';
import { rosterFormWords } from '../../src/i18n/volunteerForm';
import { bundleFolder } from '../build/built';
import { madeOnce } from '../build/madeOnce';

const organizer = 'orga.ejemplo@chapter.example';
const coordinator = 'cora.sample@chapter.example';
const firstSteps = 'Set-up · Configuración > First steps · Primeros pasos';

type Answer<T> = { ok: true; value: T } | { ok: false; sentence: string };
type Said = Partial<Record<keyof typeof rosterFormWords, string | string[]>>;

function setUp() {
  const host = createHost({
    now: '2026-03-05T08:00:00-05:00',
    people: [
      { email: organizer, name: 'Orga Ejemplo' },
      { email: coordinator, name: 'Cora Sample' },
    ],
  });
  const timeZone = 'America/New_York';
  const workbook = host.addSpreadsheet({ name: 'Our chapter', owner: organizer, editors: [coordinator], timeZone });
  const desk = host.addSpreadsheet({ name: 'Help desk', owner: coordinator, timeZone });
  const script = host.addProject({
    name: 'Workbook',
    folder: bundleFolder('workbook'),
    boundTo: workbook,
    owner: organizer,
  });
  host.addProject({ name: 'Desk', folder: bundleFolder('desk'), boundTo: desk, owner: coordinator });
  host.deployWebApp(script, { as: organizer });
  const chapter = new RosterChapter(host, workbook, desk);
  chapter.setUpBoth();
  chapter.type('Areas', { Area: 'Old Town' });
  chapter.setUpBoth();
  return { state: host.save(), workbook, desk };
}

/** A chapter that helps people and works in shifts: the Workbook with its Help desk, both set up, and one area. */
export class RosterChapter {
  constructor(
    readonly host: Host,
    readonly workbook: string,
    readonly desk: string,
  ) {}

  static open(): RosterChapter {
    const { state, workbook, desk } = madeOnce('roster', setUp);
    return new RosterChapter(createHost({ state }), workbook, desk);
  }

  /** First steps in both files: aid and shifts, no doors. */
  setUpBoth(): void {
    this.host.ui.answer(({ message, buttons }) => {
      if (message.includes('address of your Workbook')) return { button: 'OK', text: this.host.fileUrl(this.workbook) };
      if (!buttons.includes('NO')) return 'OK';
      return message.includes('doors') ? 'NO' : 'YES';
    });
    this.click(firstSteps);
    this.host.click(this.desk, `Chapter · Grupo > ${firstSteps}`, { as: coordinator });
  }
  click(item: string): void {
    this.host.click(this.workbook, `Chapter · Grupo > ${item}`, { as: organizer });
  }
  rows(tab: string): Record<string, string>[] {
    return this.atWork().table(tab);
  }
  /** Types a row at the end of a tab. */
  type(tab: string, values: Record<string, string>): void {
    const row = this.atWork().reads(tab).length + 1;
    for (const [header, value] of Object.entries(values)) this.typeAt(tab, row, header, value);
  }
  /** @param row 1-based, the header's is 1 */
  typeAt(tab: string, row: number, header: string, value: string): void {
    const column = this.atWork().reads(tab)[0]?.indexOf(header) ?? -1;
    if (column < 0) throw new Error(`${tab} has no ${header}`);
    this.atWork().type(`${tab}!${String.fromCharCode(65 + column)}${row}`, value);
  }
  /** Somebody who wants to help fills in the public form. */
  offerToHelp(said: Said, language: 'en' | 'es' = 'en'): void {
    const title = rosterFormWords.skills[language];
    const form = this.host.forms.list().find(({ items }) => items.some((item) => item.title === title));
    const answers = Object.entries(said).map(([key, text]) => [rosterFormWords[key as keyof Said][language], text]);
    this.host.forms.submit(form?.id ?? '', Object.fromEntries(answers));
  }
  /** What the dialog or sidebar that is open asks of the script. @throws with the sentence when it declines */
  ask<T>(name: string, args: object = {}): T {
    return given(this.host.ui.call(this.host.ui.screen.id, name, args) as Answer<T>);
  }
  /** What the page behind a link calls, as anybody who has the link. */
  visit<T>(link: string, call: string): T {
    const { html } = this.host.web(link).get();
    const start = JSON.parse(/<script id="start" type="application\/json">(.*?)<\/script>/.exec(html)?.[1] ?? '{}');
    const { page, token, build, language } = start;
    return given(this.host.web(link).call('page', { page, token, call, args: {}, build, language }) as Answer<T>);
  }
  mailTo(address: string) {
    return this.host.mail.sent.filter(({ to }) => to === address);
  }
  /** The link in the last mail to somebody. */
  linkTo(address: string): string {
    return /https:\S+\?t=\w+/.exec(this.mailTo(address).slice(-1)[0]?.body ?? '')?.[0] ?? '';
  }

  private atWork() {
    return this.host.person(organizer).at(this.workbook);
  }
}

function given<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value;
}
