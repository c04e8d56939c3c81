import { settings } from '../chapter/settings';
import type { Language, Words } from '../i18n/language';
import { startWords as words } from '../i18n/start';
import { deskSign } from '../jobs/tables';
import type { FormulaNames } from '../tables/formulaText';
import { textInFormula } from '../tables/formulaText';
import { robotsSeen, robotsText } from './robotsLine';
import type { StartLine } from './startLines';
import { longTasks, needsYou, today, togetherAtDoors, togetherInHelp } from './startLines';
import type { Uses } from './waiting';

/** One cell of the Start tab: plain words, or a formula with `;` between arguments. */
export interface StartCell {
  key: string;
  row: number;
  column: number;
  look: 'title' | 'heading' | 'number' | 'words' | 'moment';
  words?: string;
  text?: string;
}

/** Counts stand in the first column and, beside them, in the fourth; each with its words to the right. */
const [left, right] = [1, 4];

/** The Start tab from top to bottom. Counts are plain formulas that organizers can read and change. */
export function startCells(uses: Uses, names: FormulaNames, language: Language): StartCell[] {
  const chapterName = `FILTER(${names.column(settings, 'value')}; ${names.column(settings, 'key')}="chapterName")`;
  const cells: StartCell[] = [{ key: 'chapter', row: 1, column: left, look: 'title', text: chapterName }];
  const next = () => Math.max(...cells.map(({ row }) => row)) + 2;
  const section = (key: string, label: Words, lines: readonly StartLine[]) => {
    const row = next();
    cells.push(heading(key, label[language], row, left), ...block(lines, row + 1, left, names, language));
  };
  section('needsYou', words.needsYou, needsYou(uses, names, language));
  section('today', words.today, today(uses, names, language));
  cells.push(...together(uses, next(), names, language));
  cells.push(...robots(next(), names, language));
  if (uses.aid) cells.push(...helpDesk(next(), names, language));
  return cells;
}

/** Help and doors side by side. */
function together(uses: Uses, row: number, names: FormulaNames, language: Language): StartCell[] {
  const sides = [
    ...(uses.aid ? [{ key: 'help', label: words.help, lines: togetherInHelp(names, language) }] : []),
    ...(uses.doors ? [{ key: 'doors', label: words.atDoors, lines: togetherAtDoors(names, language) }] : []),
  ];
  if (sides.length === 0) return [];
  return [
    heading('together', words.together[language], row, left),
    ...sides.flatMap(({ key, label, lines }, index) => {
      const column = index === 0 ? left : right;
      return [heading(key, label[language], row + 1, column + 1), ...block(lines, row + 2, column, names, language)];
    }),
  ];
}

function robots(row: number, names: FormulaNames, language: Language): StartCell[] {
  const seenAt = `A${row + 1}`;
  return [
    { key: 'robots', row, column: left, look: 'heading', text: robotsText(seenAt, names, language) },
    { key: 'robotsSeen', row: row + 1, column: left, look: 'moment', text: robotsSeen(names) },
    { key: 'robotsSeen.words', row: row + 1, column: left + 1, look: 'words', words: words.robotsSeen[language] },
    ...block([longTasks(names, language)], row + 2, left, names, language),
  ];
}

/** A Help desk that was turned off is silent; what the Workbook has of it stays. */
function helpDesk(row: number, names: FormulaNames, language: Language): StartCell[] {
  const text = robotsText(`A${row + 1}`, names, language, deskSign);
  return [
    { key: 'desk', row, column: left, look: 'heading', text },
    { key: 'deskSeen', row: row + 1, column: left, look: 'moment', text: robotsSeen(names, deskSign) },
    { key: 'deskSeen.words', row: row + 1, column: left + 1, look: 'words', words: words.deskSeen[language] },
  ];
}

function heading(key: string, label: string, row: number, column: number): StartCell {
  return { key, row, column, look: 'heading', words: label };
}

/** A count and linked words in each row. */
function block(
  lines: readonly StartLine[],
  firstRow: number,
  column: number,
  names: FormulaNames,
  language: Language,
): StartCell[] {
  return lines.flatMap(({ key, label, text, table }, index): StartCell[] => {
    const row = firstRow + index;
    const link = `HYPERLINK(${textInFormula(names.link(table))}; ${textInFormula(label[language])})`;
    return [
      { key, row, column, look: 'number', text },
      { key: `${key}.words`, row, column: column + 1, look: 'words', text: link },
    ];
  });
}
