import type { Host } from '../../local/host/index';
import { createHost } from '../../local/host/index';
import { bundleFolder } from '../build/built';
import { madeOnce } from '../build/madeOnce';

const firstSteps = 'Chapter · Grupo > Set-up · Configuración > First steps · Primeros pasos';
const ana = 'ana.ejemplo@chapter.example';

interface Wishes {
  locale?: string;
  /** Which questions of set-up Ana answers with yes. */
  does?: RegExp;
}

/** A chapter's Workbook with Ana at it: what its tabs show. */
export class ImpactWorkbook {
  private constructor(
    readonly host: Host,
    readonly file: string,
  ) {}

  static open({ locale = 'en_US', does = /./ }: Wishes = {}): ImpactWorkbook {
    const { state, file } = madeOnce(`impact ${locale} ${does}`, () => ImpactWorkbook.setUp(locale, does));
    return new ImpactWorkbook(createHost({ state }), file).answering(does);
  }

  private static setUp(locale: string, does: RegExp) {
    const host = createHost({ now: '2026-03-10T09:05:00-04:00', people: [{ email: ana, name: 'Ana Ejemplo' }] });
    const file = host.addSpreadsheet({ name: 'Our chapter', owner: ana, locale });
    host.addProject({ name: 'Chapterbook', folder: bundleFolder('workbook'), boundTo: file, owner: ana });
    new ImpactWorkbook(host, file).answering(does).firstSteps();
    return { state: host.save(), file };
  }

  private answering(does: RegExp): this {
    this.host.ui.answer(({ message, buttons }) =>
      buttons.includes('NO') ? (does.test(message) ? 'YES' : 'NO') : 'OK',
    );
    return this;
  }

  get sheet() {
    return this.host.person(ana).at(this.file);
  }

  /** Types a row below the last one of a tab, by header. */
  type(tab: string, values: Record<string, string>): void {
    const { sheet } = this;
    const shown = sheet.reads(tab);
    const headers = shown[0] as string[];
    const row = shown.length + 1;
    for (const [header, value] of Object.entries(values)) {
      sheet.type(`'${tab}'!${letters(headers.indexOf(header))}${row}`, value);
    }
  }

  /** The robots' next round of the hour. */
  sweep(): void {
    this.host.clock.advance({ minutes: 61 });
  }

  firstSteps(): void {
    this.host.click(this.file, firstSteps, { as: ana });
  }
}

function letters(index: number): string {
  return String.fromCharCode(65 + index);
}
