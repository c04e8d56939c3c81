import type { Host, HostOptions } from '../../local/host/index';
import { createHost } from '../../local/host/index';
import type { Grid } from '../../src/exchange/grid';
import { bundleFolder } from '../build/built';
import { madeOnce } from '../build/madeOnce';
import { sendList } from '../exchange/sentList';

export const ana = 'ana.ejemplo@chapter.example';

type Answer = { ok: true; value: unknown } | { ok: false; sentence: string };

/** A chapter's Workbook that knocks on doors and does nothing else, with Ana at it, and what its dialogs do. */
export class DoorWorkbook {
  private constructor(
    readonly host: Host,
    readonly file: string,
  ) {}

  static open({
    locale = 'en_US',
    ...around
  }: Pick<HostOptions, 'readings' | 'quotas' | 'addresses'> & { locale?: string } = {}): DoorWorkbook {
    const { state, file } = madeOnce(`doors ${locale}`, () => DoorWorkbook.setUp(locale));
    return new DoorWorkbook(createHost({ state, ...around }), file);
  }

  private static setUp(locale: string) {
    const host = createHost({ people: [{ email: ana, name: 'Ana Ejemplo' }] });
    const file = host.addSpreadsheet({ name: 'Our chapter', owner: ana, locale });
    host.addProject({ name: 'Chapterbook', folder: bundleFolder('workbook'), boundTo: file, owner: ana });
    host.ui.answer(({ message, buttons }) =>
      buttons.includes('NO') ? (/doors|puertas/.test(message) ? 'YES' : 'NO') : 'OK',
    );
    const workbook = new DoorWorkbook(host, file);
    workbook.click('Set-up · Configuración > First steps · Primeros pasos');
    return { state: host.save(), file };
  }

  /** The same chapter again, as it is now, with the dialog that is open. */
  again(): DoorWorkbook {
    const host = createHost({ state: this.host.save() });
    host.ui.show(this.host.ui.screen);
    return new DoorWorkbook(host, this.file);
  }

  click(item: string): void {
    this.host.click(this.file, `Chapter · Grupo > ${item}`, { as: ana });
  }
  /** What the dialog that is open asks of the script. @throws with the sentence when it declines */
  ask<T>(name: string, args: object = {}): T {
    const answer = this.host.ui.call(this.host.ui.screen.id, name, args) as Answer;
    if (!answer.ok) throw new Error(answer.sentence);
    return answer.value as T;
  }
  rows(tab: string): Record<string, string>[] {
    return this.host.person(ana).at(this.file).table(tab);
  }

  /** Brings a list in as the dialog does. */
  bringIn(list: Grid): void {
    this.finish(this.send(list));
  }
  /** Only sends it. @returns the job's id */
  send(list: Grid): string {
    this.click('Bring in & take out · Traer y sacar > Bring in a list · Traer una lista');
    return sendList(list, 'doors', (name, args) => this.ask(name, args)).jobId;
  }
  makeLists(size: number, areas: string[]): void {
    this.click('Doors · Puertas > Make walk lists · Hacer listas de puertas');
    this.finish(this.ask<string>('startWalkLists', { areas, size }));
  }
  finish(jobId: string): void {
    for (let call = 0; call < 100; call += 1) {
      const { state, reason } = this.ask<{ state: string; reason: string }>('continueJob', { jobId });
      if (state === 'done') return;
      if (state === 'stopped') throw new Error(reason);
    }
    throw new Error('It never ended');
  }
}
