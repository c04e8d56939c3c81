import { fileId, ownFile } from '../google/spreadsheet';
import { askText, askYesNo, tell } from '../google/ui';
import type { Words } from '../i18n/language';
import { say } from '../i18n/language';
import { webWords } from '../i18n/web';
import { ensureTimers } from '../jobs/timers';
import type { Stamp } from '../tables/chapterFile';
import { readStamp, stampFile } from '../tables/chapterFile';
import { perform } from '../tables/perform';
import { Refusal } from '../tables/refusal';
import { setUpTables } from '../tables/setUpTables';
import type { FileName, Table } from '../tables/table';
import { tabLanguage } from './callers';
import { writeSettings } from './writeSettings';

export type Uses = Stamp['uses'];

/** What set-up makes in one of the two files. */
export interface SetUp {
  file: FileName;
  tables(uses: Uses): readonly Table[];
  /** Forms, triggers and tabs without a table; each finds what it made before and makes only what is missing. */
  steps: readonly ((uses: Uses) => void)[];
}

/** Asks what the chapter does and makes what that needs. Twice, it finds everything in place and changes nothing. */
export function firstSteps(parts: SetUp, who: string): void {
  const before = readStamp(ownFile());
  const language = tabLanguage();
  const isCopy = before !== undefined && before.id !== fileId(ownFile());
  const goOn = !isCopy || askYesNo(say(webWords.copyOrNew, language));
  const known = isCopy ? undefined : before;
  const uses = goOn ? (known?.uses ?? askUses(parts.file)) : undefined;
  tell(uses ? setUp(parts, uses, known?.workbook, who) : say(webWords.stopped, language));
}

/** @returns what was done, in a sentence */
function setUp({ file, tables, steps }: SetUp, uses: Uses, knownWorkbook: string | undefined, who: string): string {
  const language = tabLanguage();
  const workbook = file === 'desk' ? (knownWorkbook ?? askWorkbook()) : undefined;
  const made = setUpTables(ownFile(), tables(uses), language);
  stampFile(ownFile(), { file, language, uses, ...(workbook ? { workbook } : {}) });
  perform(writeSettings, {}, { who });
  for (const step of steps) step(uses);
  ensureTimers();
  return made.length > 0
    ? say(webWords.ready, language, { tabs: made.join(', ') })
    : say(webWords.readyAlready, language);
}

function askUses(file: FileName): Uses | undefined {
  if (file === 'desk') return { aid: true, shifts: false, doors: false };
  const ask = (question: Words) => askYesNo(say(question, tabLanguage()));
  const aid = ask(webWords.askAid);
  const shifts = aid === undefined ? undefined : ask(webWords.askShifts);
  const doors = shifts === undefined ? undefined : ask(webWords.askDoors);
  return aid === undefined || shifts === undefined || doors === undefined ? undefined : { aid, shifts, doors };
}

/** @throws Refusal when what was typed is no Sheet's address */
function askWorkbook(): string {
  const address = askText(say(webWords.askWorkbook, tabLanguage())) ?? '';
  const id = /\/spreadsheets\/d\/([\w-]{20,})/.exec(address)?.[1];
  if (!id) throw new Refusal(webWords.notAnAddress);
  return id;
}
