import type { Host, HostOptions } from '../../../local/host/index';
import { createHost } from '../../../local/host/index';
import type { Grid } from '../../../src/exchange/grid';
import {
  type Ask,
  type BringIn,
  bringIn,
  lookAt,
  type MappedList,
  type Review,
} from '../../../src/exchange/records/bringIn';
import { layoutOf } from '../../../src/exchange/understand/layoutOf';
import { propose } from '../../../src/exchange/understand/propose';
import { bundleFolder } from '../../build/built';
import { madeOnce } from '../../build/madeOnce';

export const ana = 'ana.ejemplo@chapter.example';

type Answer = { ok: true; value: unknown } | { ok: false; sentence: string };

/** A chapter's Workbook that does everything, with Ana at it, and what its dialogs for lists do. */
export class ListWorkbook {
  private constructor(
    readonly host: Host,
    readonly file: string,
  ) {}

  static open(around: Pick<HostOptions, 'readings' | 'quotas'> = {}): ListWorkbook {
    const { state, file } = madeOnce('lists', ListWorkbook.setUp);
    const workbook = new ListWorkbook(createHost({ state, ...around }), file);
    workbook.openDialog();
    return workbook;
  }

  private static setUp() {
    const host = createHost({ people: [{ email: ana, name: 'Ana Ejemplo' }] });
    const file = host.addSpreadsheet({ name: 'Our chapter', owner: ana });
    host.addProject({ name: 'Chapterbook', folder: bundleFolder('workbook'), boundTo: file, owner: ana });
    host.ui.answer(({ buttons }) => (buttons.includes('NO') ? 'YES' : 'OK'));
    host.click(file, 'Chapter · Grupo > Set-up · Configuración > First steps · Primeros pasos', { as: ana });
    return { state: host.save(), file };
  }

  /** The same chapter again, as it is now. */
  again(around: Pick<HostOptions, 'readings' | 'quotas'> = {}): ListWorkbook {
    const workbook = new ListWorkbook(createHost({ state: this.host.save(), ...around }), this.file);
    workbook.openDialog();
    return workbook;
  }

  openDialog(): void {
    this.click('Bring in & take out · Traer y sacar > Bring in a list · Traer una lista');
  }
  click(item: string): void {
    this.host.click(this.file, `Chapter · Grupo > ${item}`, { as: ana });
  }
  get sheet() {
    return this.host.person(ana).at(this.file);
  }
  rows(tab: string): Record<string, string>[] {
    return this.sheet.table(tab);
  }

  /** What the dialog that is open asks of the script. @throws with the sentence when it declines */
  call<T>(name: string, args: object = {}): T {
    const answer = this.host.ui.call(this.host.ui.screen.id, name, args) as Answer;
    if (!answer.ok) throw new Error(answer.sentence);
    return answer.value as T;
  }
  readonly ask: Ask = async (name, args = {}) => this.call(name, args);

  /** A list as the dialog understands it, with what it would come to. */
  async look(
    rows: Grid,
    { file = 'list.csv', kind }: { file?: string; kind?: MappedList['mapping']['kind'] } = {},
  ): Promise<Review> {
    const layout = layoutOf(rows);
    const first = propose(rows, layout);
    const remembered = this.call<MappedList['mapping'] | null>('mappingFor', { source: first.source });
    const { format, source, ...mapping } = propose(rows, layout, {
      ...(remembered ? { remembered } : {}),
      ...(kind ? { kind } : {}),
    });
    return lookAt({ file, rows, layout, mapping, format, source }, this.ask);
  }

  /** Brings a list in as the dialog does, to its end. @returns the id of the import */
  async bringIn(
    rows: Grid,
    {
      file = 'list.csv',
      kind,
      ...more
    }: Partial<BringIn> & { file?: string; kind?: MappedList['mapping']['kind'] } = {},
  ): Promise<string> {
    const review = await this.look(rows, { file, ...(kind ? { kind } : {}) });
    const { importId, jobId } = await bringIn(review, { decisions: new Map(), whole: false, ...more }, this.ask);
    this.finish(jobId);
    return importId;
  }

  undo(importId: string): void {
    this.finish(this.call<{ jobId: string }>('undoImport', { importId }).jobId);
  }

  finish(jobId: string): void {
    for (let turn = 0; turn < 200; turn += 1) {
      const { state, reason } = this.call<{ state: string; reason: string }>('continueJob', { jobId });
      if (state === 'done') return;
      if (state === 'stopped') throw new Error(reason);
    }
    throw new Error('It never ended');
  }
}
