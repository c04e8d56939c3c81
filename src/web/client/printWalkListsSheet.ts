import { printWords, resultCodes, walkWords } from '../../i18n/walk';
import type { Paper, PaperList } from '../../turf/printWalkLists';
import type { DoorQuestion } from '../../turf/questions';
import { visitResults } from '../../turf/tables';
import type { VisitResult } from '../../turf/visitsWalked';
import type { DoorToKnock } from '../../turf/walkList';
import { doorName } from '../../turf/walkListStretches';
import { element } from './element';
import { word } from './start';
import { isDone } from './walkListDoors';

const results = Object.keys(visitResults) as VisitResult[];

/** A walk list on paper: black on white, a line to mark for each door, numbered so that it can be typed in later. */
export function printedList(list: PaperList, { questions, sentence }: Paper): HTMLElement {
  const doors = list.doors.filter(({ heldOut }) => !heldOut).length;
  return element(
    'section',
    { class: 'sheet' },
    element('h2', {}, list.name.startsWith(list.area) ? list.name : `${list.name} · ${list.area}`),
    element(
      'p',
      { class: 'lines' },
      `${word(printWords.sheetHead, { doors, meters: list.meters })} · ${list.id}`,
      blank(printWords.walkedBy),
      blank(printWords.day),
    ),
    element('p', {}, element('strong', {}, sentence)),
    element('p', { class: 'codes' }, word(printWords.codes, { codes: results.map(codeLine).join(', ') })),
    ...questions.map((question, index) => element('p', { class: 'codes' }, questionLine(question, index))),
    element('p', { class: 'codes' }, word(printWords.noteRule)),
    table(list.doors, questions),
  );
}

function blank(words: typeof printWords.day): HTMLElement {
  return element('span', { class: 'blank' }, `${word(words)}: `);
}

function codeLine(result: VisitResult): string {
  return `${code(result)} ${word(visitResults[result]).toLowerCase()}`;
}

function code(result: VisitResult): string {
  const code = resultCodes[result];
  return code ? word(code) : result;
}

function questionLine({ text, kind, choices }: DoorQuestion, index: number): string {
  const answers = kind === 'score' ? '1 2 3 4 5' : kind === 'yesNo' ? yesOrNo() : lettered(choices).join(', ');
  return `${index + 1}. ${text} (${answers})`;
}

const yesOrNo = () => `${word(walkWords.yes)} / ${word(walkWords.no)}`;

/** Long answers get a letter to write down. */
function lettered(choices: readonly string[]): string[] {
  return choices.map((choice, index) => `${String.fromCharCode(65 + index)} ${choice}`);
}

function table(doors: readonly DoorToKnock[], questions: readonly DoorQuestion[]): HTMLElement {
  const heads = [printWords.number, printWords.door, printWords.ask, printWords.result].map((words) =>
    element('th', { scope: 'col' }, word(words)),
  );
  const asked = questions.map((_, index) => element('th', { scope: 'col' }, String(index + 1)));
  const note = element('th', { scope: 'col', class: 'note' }, word(printWords.note));
  const rows = doors.map((door, index) => row(door, index + 1, questions));
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...heads, ...asked, note)),
    element('tbody', {}, ...rows),
  );
}

function row(door: DoorToKnock, place: number, questions: readonly DoorQuestion[]): HTMLElement {
  const start = [element('td', {}, String(place)), element('th', { scope: 'row' }, doorName(door))];
  if (door.heldOut) {
    const span = String(3 + questions.length);
    return element(
      'tr',
      {},
      ...start,
      element('td', { colspan: span }, element('strong', {}, word(printWords.heldOut))),
    );
  }
  const before = isDone(door.last) ? word(printWords.doneAlready, { result: code(door.last as VisitResult) }) : '';
  const boxes = results.map((result) => element('span', { class: 'box' }, `☐ ${code(result)}`));
  const answers = questions.map(() => element('td', { class: 'answer' }));
  return element(
    'tr',
    {},
    ...start,
    element('td', {}, door.names.join(', ')),
    element('td', { class: 'boxes' }, ...boxes),
    ...answers,
    element('td', {}, before),
  );
}
