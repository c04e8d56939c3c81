import type {
  Answer,
  Attachment,
  DueTrigger,
  Extras,
  FileSummary,
  FormAnswers,
  Letter,
  MenuEntry,
  Meter,
  Person,
  PublicForm,
  PublicPage,
  Question,
  Run,
  Screen,
  StageEvent,
  WebApp,
} from './stage';
import type { ExportedFile } from './xlsx/exported';

/** The host as the workbench sees it: plain data in and out, so that it crosses threads. */
export interface Theater {
  people(): Person[];
  files(as: string): FileSummary[];
  open(file: string, as: string): MenuEntry[];
  click(file: string, path: string, as: string): void;
  snapshot(file: string, as: string): unknown;
  receive(file: string, message: unknown, as: string): void;
  extras(file: string, as: string): Extras;
  /** @param column 0-based */
  filterChoices(file: string, sheet: string, column: number, as: string): { text: string; shown: boolean }[];
  hideInFilter(file: string, sheet: string, column: number, hidden: string[], as: string): void;
  /** @param cells such as `Requests!B3:C4` */
  select(file: string, cells: string, as: string): void;
  /** The tab and cells that this person's screen shows, if anybody chose some. */
  screen(file: string, as: string): Screen | null;
  exportFile(file: string, as: string): ExportedFile;
  /** @returns the copy's id */
  copyFile(file: string, as: string): string;
  callFromDialog(id: string, name: string, args: unknown[], as: string): unknown;
  forms(): PublicForm[];
  form(id: string): PublicForm;
  submit(id: string, answers: FormAnswers): void;
  /** @returns the page after this one; null when the form is done */
  turn(id: string, answers: FormAnswers, page: number): number | null;
  webApps(): WebApp[];
  visit(script: string, params: Record<string, string[]>): PublicPage;
  callFromPage(script: string, name: string, args: unknown[]): unknown;
  letters(): Letter[];
  letter(id: string): Letter;
  /** @param place among the letter's files, from 0 */
  attachment(id: string, place: number): Attachment;
  now(): string;
  timeZone(): string;
  advance(minutes: number): void;
  toTomorrowMorning(): void;
  dueTriggers(): DueTrigger[];
  runs(): Run[];
  quotas(as: string): Meter[];
  save(): unknown;
}

export interface TheaterSettings {
  state: unknown;
  baseUrl: string;
  /** Folder with the built bundles, one folder each. */
  bundles: string;
  /** Module that fills a fresh chapter. */
  seed: string;
  ask(question: Omit<Question, 'id'>): Answer;
  tell(event: StageEvent): void;
}
