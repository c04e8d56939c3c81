import { volunteers } from '../chapter/tables';
import { type Language, say } from '../i18n/language';
import { lookWords } from '../i18n/pleaseLook';
import type { Book } from '../tables/book';
import { choiceLabel } from '../tables/choices';
import type { Context } from '../tables/context';
import type { Agreement, Conflict } from './agreement';
import type { Edit } from './inStep';
import { partnersFor } from './partnersFor';
import type { Settled } from './settle';
import { type Detail, detailedStatuses, waitsForHelp } from './statuses';
import { type DeskRow, desk, partners, people } from './tables';
import { wordsIn } from './wordsInCells';

interface Changed {
  row: DeskRow;
  settled: Settled;
  agreement: Agreement;
}

/**
 * What coordinators should see to in a row. What both files disagreed about stands until somebody changes the row again;
 * what is missing stands until it is there.
 */
export function looksOf(book: Book, changed: Changed, edit: Edit, { language }: Context): string {
  const { row, settled, agreement } = changed;
  const { before, conflicts } = agreement;
  const isMoved = settled.detail !== before.detail || settled.helper !== before.helper;
  const told = conflicts.map((conflict) => spokenConflict(book, conflict, edit, language));
  const kept = (look: string) => (isMoved || told.length > 0 ? [] : lasting(look, language));
  const refused = settled.refused ? [say(lookWords.erasedStaysClosed, language)] : [];
  const missing = settled.detail === 'closed' && settled.closeReason === '' ? [say(lookWords.whyClosed, language)] : [];
  const strange = notUnderstood(book, row.id, language);
  const others = whoElse(book, row, settled, language);
  const here = [
    ...refused,
    ...(refused.length > 0 ? [] : [...told, ...kept(row.look)]),
    ...missing,
    ...others,
    ...strange,
  ];
  return here.join('\n');
}

/** Cells that hold what nobody could make sense of, such as a name that is no volunteer's. */
function notUnderstood(book: Book, id: string, language: Language): string[] {
  const strange = wordsIn(book, desk, id);
  const columns = strange.map(({ column }) => desk.columns[column as keyof typeof desk.columns].label[language]);
  return columns.length > 0 ? [say(lookWords.notUnderstood, language, { columns: columns.join(', ') })] : [];
}

/** Partners that could help a person who lives in none of our areas, while nobody has it in hand. */
function whoElse(book: Book, { person, need, language: spoken }: DeskRow, { detail }: Settled, language: Language) {
  if (!waitsForHelp.includes(detail) || book.find(people, person)?.inbox !== 'outOfArea') return [];
  const names = partnersFor({ need, language: spoken }, book.all(partners)).map(({ name }) => name);
  return [say(lookWords.outOfArea, language, { partners: names.join(', ') || say(lookWords.noPartner, language) })];
}

/** What was told before and nothing else takes away. */
function lasting(look: string, language: Language): string[] {
  const strange = say(lookWords.notUnderstood, language, { columns: '' }).slice(0, -1);
  const outside = say(lookWords.outOfArea, language, { partners: '' }).slice(0, -1);
  const passing = [say(lookWords.whyClosed, language), strange, outside];
  return look.split('\n').filter((line) => line !== '' && !passing.some((start) => line.startsWith(start)));
}

function spokenConflict(book: Book, { what, ours, theirs }: Conflict, { file, who }: Edit, language: Language): string {
  const spoken = (value: string) =>
    what === 'status'
      ? choiceLabel(detailedStatuses, value as Detail, language)
      : book.find(volunteers, value)?.name || value;
  const by = (side: Edit['file'], usual: keyof typeof lookWords) =>
    file === side && who !== '' ? who : say(lookWords[usual], language);
  return say(what === 'status' ? lookWords.bothChangedStatus : lookWords.bothChangedHelper, language, {
    ours: spoken(ours),
    oursBy: by('desk', 'aCoordinator'),
    theirs: spoken(theirs),
    theirsBy: by('workbook', 'anOrganizer'),
  });
}
