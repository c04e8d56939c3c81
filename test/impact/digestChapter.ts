import type { Host } from '../../local/host/index';
import { createHost } from '../../local/host/index';
import { bundleFolder } from '../build/built';
import { madeOnce } from '../build/madeOnce';

export const ana = 'ana.ejemplo@chapter.example';
const firstSteps = 'Chapter · Grupo > Set-up · Configuración > First steps · Primeros pasos';

function setUp() {
  const host = createHost({ now: '2026-03-03T06:35:00-05:00', people: [{ email: ana, name: 'Ana Ejemplo' }] });
  const file = host.addSpreadsheet({ name: 'Our chapter', owner: ana, timeZone: 'America/New_York' });
  host.addProject({ name: 'Chapterbook', folder: bundleFolder('workbook'), boundTo: file, owner: ana });
  host.ui.answer(({ buttons }) => (buttons.includes('NO') ? 'YES' : 'OK'));
  host.click(file, firstSteps, { as: ana });
  return { state: host.save(), file };
}

/** A Workbook that was set up for everything early on a Tuesday, with two requests that need help at once. */
export class DigestChapter {
  private constructor(
    readonly host: Host,
    readonly file: string,
  ) {}

  static open(): DigestChapter {
    const { state, file } = madeOnce('digest', setUp);
    const chapter = new DigestChapter(createHost({ state }), file);
    chapter.type('Volunteers', { Name: 'Ana Ejemplo', 'E-mail': ana });
    chapter.type('Requests', { Need: 'Food', Urgency: 'Today', Status: 'Looking' });
    chapter.type('Requests', { Need: 'A ride', Urgency: 'Today', Status: 'New' });
    chapter.type('Requests', { Need: 'Food', Urgency: 'This week', Status: 'Looking' });
    return chapter;
  }
  /** The same chapter again, as it is now. */
  again(): DigestChapter {
    return new DigestChapter(createHost({ state: this.host.save() }), this.file);
  }

  /** Ana at the file. */
  get hand() {
    return this.host.person(ana).at(this.file);
  }
  column(tab: string, header: string): number {
    const column = this.hand.reads(tab)[0]?.indexOf(header) ?? -1;
    if (column < 0) throw new Error(`${tab} has no ${header}`);
    return column;
  }
  cell(tab: string, header: string, row: number): string {
    return `${tab}!${String.fromCharCode(65 + this.column(tab, header))}${row}`;
  }
  digestTo(value: string): void {
    const row = this.hand.table('Settings').findIndex((one) => one.Setting === 'Who gets the morning digest');
    this.hand.type(this.cell('Settings', 'Value', row + 2), value);
  }
  /** The digests that somebody has got. */
  digests(to = ana) {
    return this.host.mail.sent.filter((letter) => letter.to === to && letter.body.startsWith('Good morning'));
  }

  private type(tab: string, values: Record<string, string>): void {
    const row = this.hand.reads(tab).length + 1;
    for (const [header, value] of Object.entries(values)) this.hand.type(this.cell(tab, header, row), value);
  }
}
