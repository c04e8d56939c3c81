import type { Host, HostOptions } from '../../local/host/index';
import { createHost } from '../../local/host/index';
import { columnLetters } from '../../src/google/spreadsheet';
import { bundleFolder } from '../build/built';
import { madeOnce } from '../build/madeOnce';

export const ana = 'ana.ejemplo@chapter.example';
export const sam = 'sam.sample@chapter.example';
export const kim = 'kim.muster@chapter.example';

const firstSteps = 'Chapter > Set-up > First steps';

interface Wishes {
  locale?: string;
  uses?: { aid?: boolean; shifts?: boolean; doors?: boolean };
  readings?: HostOptions['readings'];
  /** Built for chapters where the narrow scope proves too little. */
  wideScope?: boolean;
  /** Where the Help desk's script is, when it is another than the one of this source. */
  deskFolder?: string;
  /** Another one: another chapter, whose secrets are its own. */
  seed?: number;
}

export interface Saved {
  state: unknown;
  workbook: string;
  desk: string;
}

/** Where the scripts are built. */
function foldersOf({ wideScope, deskFolder }: Pick<Wishes, 'wideScope' | 'deskFolder'>) {
  return { workbook: bundleFolder('workbook', { wideScope }), desk: deskFolder ?? bundleFolder('desk') };
}

/** A chapter as the steward has left it: two files, their scripts, and nothing done yet. */
export class Chapter {
  private constructor(
    readonly host: Host,
    readonly workbook: string,
    readonly desk: string,
  ) {}

  /** Ana owns the Workbook, Sam the Help desk; Kim may see the Workbook only. */
  static empty({ locale = 'en_US', uses = {}, readings, wideScope, deskFolder, seed }: Wishes = {}): Chapter {
    const host = createHost({
      people: [
        { email: ana, name: 'Ana Ejemplo' },
        { email: sam, name: 'Sam Sample' },
        { email: kim, name: 'Kim Muster' },
      ],
      readings,
      ...(seed === undefined ? {} : { seed }),
    });
    const workbook = host.addSpreadsheet({ name: 'Our chapter', owner: ana, editors: [sam, kim], locale });
    const desk = host.addSpreadsheet({ name: 'Help desk', owner: sam, locale });
    const folders = foldersOf({ wideScope, deskFolder });
    const scripts = [
      { name: 'Workbook', folder: folders.workbook, boundTo: workbook, owner: ana },
      { name: 'Desk', folder: folders.desk, boundTo: desk, owner: sam },
    ];
    for (const script of scripts) host.deployWebApp(host.addProject(script), { as: script.owner });
    return new Chapter(host, workbook, desk).answering(uses);
  }

  /** The chapter as it was saved, in a world of its own; again and again. */
  static resumed({ state, workbook, desk }: Saved, { readings, uses }: Wishes = {}): Chapter {
    return new Chapter(createHost({ state, readings }), workbook, desk).answering(uses);
  }
  saved(): Saved {
    const { host, workbook, desk } = this;
    return { state: host.save(), workbook, desk };
  }

  private answering(uses: NonNullable<Wishes['uses']> = {}): this {
    const { host, workbook } = this;
    host.ui.answer(({ asks, message, buttons }) => {
      if (asks === 'prompt') return host.fileUrl(workbook);
      if (!buttons.includes('YES')) return 'OK';
      const use = /shifts|turnos/.test(message) ? uses.shifts : /doors|puertas/.test(message) ? uses.doors : uses.aid;
      return use === false ? 'NO' : 'YES';
    });
    return this;
  }

  /** With both files set up: once for all tests, and then as it was saved. */
  static ready(wishes: Wishes = {}): Chapter {
    const setUp = () => {
      const chapter = Chapter.empty(wishes);
      chapter.setUpWorkbook();
      chapter.setUpDesk();
      return chapter.saved();
    };
    return Chapter.resumed(
      madeOnce(`chapter ${JSON.stringify({ ...wishes, folders: foldersOf(wishes) })}`, setUp),
      wishes,
    );
  }

  setUpWorkbook(): void {
    this.host.click(this.workbook, firstSteps, { as: ana });
  }
  setUpDesk(): void {
    this.host.click(this.desk, firstSteps, { as: sam });
  }

  /** A person at one of the files. */
  at(file: string, as = file === this.desk ? sam : ana) {
    return this.host.person(as).at(file);
  }
  rows(file: string, tab: string) {
    return this.at(file).table(tab);
  }
  /** Types a row below the last one. */
  type(file: string, tab: string, values: Record<string, string>): void {
    const person = this.at(file);
    const [headers = [], ...rows] = person.reads(tab);
    for (const [header, value] of Object.entries(values)) {
      const column = headers.indexOf(header);
      if (column < 0) throw new Error(`${tab} has no column ${header}, only ${headers.join(', ')}`);
      person.type(`'${tab}'!${columnLetters(column + 1)}${rows.length + 2}`, value);
    }
  }
  /** Runs that ended in an error, for tests that expect none. */
  failures() {
    return this.host.runtime.runs.filter(({ error }) => error !== undefined);
  }
  formCalled(title: RegExp): string {
    const found = this.host.forms.list().find((form) => title.test(form.title));
    if (!found) throw new Error(`There is no form called ${title}`);
    return found.id;
  }
  /** Somebody asks for help in English; only the need is a must. */
  askForHelp(answers: Record<string, string | string[]> = {}): void {
    this.fillIn(/ask for help/, { 'What do you need?': ['Food'], ...answers });
  }
  /** Somebody fills in a form; two minutes later it is taken in. */
  fillIn(title: RegExp, answers: Record<string, string | string[]>): void {
    this.host.forms.submit(this.formCalled(title), answers);
    this.host.clock.advance({ minutes: 2 });
  }
}
