import { settings } from '../chapter/settings';
import { areas, requests, volunteers } from '../chapter/tables';
import { fileId, ownFile } from '../google/spreadsheet';
import { askText, askYesNo, tell } from '../google/ui';
import type { Words } from '../i18n/language';
import { say } from '../i18n/language';
import { webWords } from '../i18n/web';
import { jobs, robots, staging } from '../jobs/tables';
import { ensureTimers } from '../jobs/timers';
import { links, mailLog } from '../mail/tables';
import { activityLog } from '../tables/activity';
import type { Stamp } from '../tables/chapterFile';
import { readStamp, stampFile } from '../tables/chapterFile';
import { Refusal } from '../tables/refusal';
import { setUpTables } from '../tables/setUpTables';
import type { FileName, Table } from '../tables/table';
import { tabLanguage } from './callers';

/** The tabs of a file for what the chapter does. */
export function tablesFor(file: FileName, uses: Stamp['uses']): Table[] {
  const backstage: Table[] = [settings, mailLog, links, jobs, staging, robots, activityLog];
  if (file === 'desk') return backstage;
  return [
    ...(uses.aid ? [requests] : []),
    ...(uses.shifts || uses.doors || uses.aid ? [volunteers] : []),
    areas,
    ...backstage,
  ];
}

/** Asks what the chapter does and makes what that needs. Twice, it finds everything in place and changes nothing. */
export function firstSteps(file: FileName): void {
  const before = readStamp(ownFile());
  const language = tabLanguage();
  const isCopy = before !== undefined && before.id !== fileId(ownFile());
  const goOn = !isCopy || askYesNo(say(webWords.copyOrNew, language));
  const known = isCopy ? undefined : before;
  const uses = goOn ? (known?.uses ?? askUses(file)) : undefined;
  tell(uses ? setUp(file, uses, known?.workbook) : say(webWords.stopped, language));
}

/** @returns what was done, in a sentence */
function setUp(file: FileName, uses: Stamp['uses'], knownWorkbook: string | undefined): string {
  const language = tabLanguage();
  const workbook = file === 'desk' ? (knownWorkbook ?? askWorkbook()) : undefined;
  const made = setUpTables(ownFile(), tablesFor(file, uses), language);
  ensureTimers();
  stampFile(ownFile(), { file, language, uses, ...(workbook ? { workbook } : {}) });
  return made.length > 0
    ? say(webWords.ready, language, { tabs: made.join(', ') })
    : say(webWords.readyAlready, language);
}

function askUses(file: FileName): Stamp['uses'] | undefined {
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
