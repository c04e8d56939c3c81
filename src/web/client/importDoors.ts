import { importWords, turfWords } from '../../i18n/turf';
import { type DoorList, readDoors } from '../../turf/doorFile';
import { inParts, type StagedDoor, stagedDoors } from '../../turf/stagedDoors';
import { byId, element, show } from './element';
import { followJob, progressBar } from './followJob';
import { openPage } from './frame';
import { listProblem, preview } from './listPreview';
import { notice, problem } from './notices';
import { rowsOf } from './readList';
import { askSheet, closeDialog, Declined, during } from './server';
import { word } from './start';

/** What is on its way; after a failure the same button goes on where it stopped. */
interface Sending {
  parts: StagedDoor[][];
  next: number;
  jobId?: string;
}

openPage(() => {
  const file = element('input', {
    type: 'file',
    id: 'file',
    accept: '.csv,.tsv,.txt,.xls,text/csv,text/plain',
    'aria-describedby': 'hint',
    change: () => void chosen(file),
  });
  show(
    element('label', { for: 'file' }, word(importWords.file)),
    file,
    element('p', { id: 'hint', class: 'hint' }, word(importWords.fileHint)),
    element('div', { id: 'list' }),
  );
});

async function chosen(input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  const place = byId('list');
  place.replaceChildren();
  if (!file) return;
  notice(word(importWords.reading));
  try {
    const rows = rowsOf(new Uint8Array(await file.arrayBuffer()));
    if (rows === 'excel') throw new Declined(word(importWords.isExcel));
    const [header = [], ...lines] = rows;
    if (lines.length === 0) throw new Declined(word(importWords.empty));
    await showList(place, readDoors(header, lines), lines.length);
  } catch (error) {
    problem(error instanceof Declined ? error.message : word(importWords.notRead));
    if (!(error instanceof Declined)) console.error(error);
  }
}

async function showList(place: HTMLElement, list: DoorList, rows: number): Promise<void> {
  const [why] = list.columns.problems;
  if (why) throw new Declined(listProblem(why));
  const fresh = list.doors.length - (await countKnown(list));
  place.replaceChildren(...preview(list, rows, fresh));
  if (list.doors.length === 0) {
    problem(word(importWords.noDoors));
    return;
  }
  const bar = progressBar();
  const sending: Sending = { parts: inParts(stagedDoors(list.doors)), next: 0 };
  const go = element('button', {
    type: 'button',
    click: () => void during(go, () => bringIn(go, list, sending, fresh, bar)),
  });
  go.textContent = word(importWords.bringIn);
  place.append(go, bar.node);
  notice('');
}

async function countKnown({ doors }: DoorList): Promise<number> {
  let known = 0;
  for (const keys of inParts(
    doors.map(({ key }) => key),
    800_000,
    20_000,
  )) {
    known += await askSheet<number>('knownDoors', { keys });
  }
  return known;
}

async function bringIn(
  button: HTMLButtonElement,
  { doors }: DoorList,
  sending: Sending,
  fresh: number,
  bar: ReturnType<typeof progressBar>,
): Promise<void> {
  byId<HTMLInputElement>('file').disabled = true;
  button.textContent = word(turfWords.tryAgain);
  sending.jobId ??= await askSheet<string>('beginDoorList');
  const { jobId, parts } = sending;
  for (; sending.next < parts.length; sending.next += 1) {
    bar.show(importWords.sending, sending.next, parts.length);
    const last = sending.next === parts.length - 1;
    await askSheet('sendDoors', { jobId, part: sending.next, doors: parts[sending.next], last });
  }
  notice(word(turfWords.goesOnAlone));
  const { aside } = await followJob(jobId, importWords.working, bar);
  const sentences = [word(importWords.done, { doors: doors.length, fresh })];
  if (aside > 0) sentences.push(word(importWords.doneAside, { aside }));
  const close = element('button', { type: 'button', click: closeDialog }, word(turfWords.close));
  byId('list').replaceChildren(close);
  notice(sentences.join(' '));
  close.focus();
}
