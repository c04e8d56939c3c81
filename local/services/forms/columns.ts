import type { Answer, ItemState } from './state';

/** One column of answers in the linked tab: a question has one, a grid one a row. */
interface AnswerColumn {
  /** Marks the column, whatever people call it. */
  key: string;
  header: string;
  textOf(answer: Answer | undefined): string;
}

/** @reported by many forms' tabs: a grid's columns are headed `Title [Row]` */
export function columnsOf(item: ItemState): AnswerColumn[] {
  const { id, title, grid } = item;
  if (!grid) return [{ key: String(id), header: title, textOf: (answer) => answerText(item, answer) }];
  return grid.rows.map((row, place) => ({
    key: `${id}/${place}`,
    header: `${title} [${row}]`,
    textOf: (answer) => [answer?.[place] ?? ''].flat().join(', '),
  }));
}

/** An answer as a text: ticked boxes in one, days and times as people in the United States write them. */
function answerText({ type }: ItemState, answer: Answer | undefined): string {
  if (answer === undefined) return '';
  if (typeof answer !== 'string') return answer.join(', ');
  if (type === 'DATE') return dayText(answer);
  if (type === 'TIME') return timeText(answer);
  if (type === 'DURATION') return answer.replace(/^0(?=\d)/, '');
  if (type !== 'DATETIME') return answer;
  const [day = '', time = ''] = answer.split(' ');
  return `${dayText(day)} ${time.replace(/^0/, '')}:00`;
}

function dayText(day: string): string {
  const parts = day.split('-').map(Number);
  const [month, date, year] = parts.length === 3 ? [parts[1], parts[2], parts[0]] : [parts[0], parts[1]];
  return year === undefined ? `${month}/${date}` : `${month}/${date}/${year}`;
}

function timeText(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return `${hour % 12 || 12}:${String(minute).padStart(2, '0')}:00 ${hour < 12 ? 'AM' : 'PM'}`;
}
