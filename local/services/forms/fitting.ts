import type { Answer, ItemState, ItemType } from './state';
import { isEmpty } from './state';
import { broken } from './validation';

/** An answer in its question's shape: several ticks are a list, a grid has an answer for each of its rows. */
export function tidied({ type, grid }: ItemState, value: Answer): Answer {
  if (grid) return grid.rows.map((_, place) => rowOf(type, value[place])) as Answer;
  const texts = [value].flat(2).filter((one) => one !== '');
  if (type === 'CHECKBOX') return texts;
  const text = texts[0] ?? '';
  return type === 'TEXT' || type === 'PARAGRAPH_TEXT' ? text.trim() : text;
}

function rowOf(type: ItemType, given: string | string[] | undefined): string | string[] {
  const ticked = [given ?? []].flat().filter((one) => one !== '');
  return type === 'CHECKBOX_GRID' ? ticked : (ticked[0] ?? '');
}

/** @returns a sentence, or undefined when the answer fits */
export function wrongAnswer(item: ItemState, answer: Answer | undefined): string | undefined {
  const { title, required, validation, grid } = item;
  if (answer === undefined || isEmpty(answer)) return required ? `“${title}” needs an answer.` : undefined;
  if (required && grid && [...answer].some((row) => row.length === 0)) return `“${title}” needs an answer in each row.`;
  const strange = strangerAmong(item, [answer].flat(2));
  if (strange !== undefined) return `“${strange}” is not one of the choices for “${title}”.`;
  const wanted = shapeWanted(item, String(answer));
  if (wanted !== undefined) return `“${title}” must be ${wanted}.`;
  return validation ? broken(title, answer, validation) : undefined;
}

/** The first answer that is none of the choices. */
function strangerAmong(
  { type, choices, other, grid, scale, rating }: ItemState,
  answers: string[],
): string | undefined {
  if (type === 'MULTIPLE_CHOICE' || type === 'LIST' || type === 'CHECKBOX')
    return other ? undefined : answers.find((one) => !choices.includes(one));
  if (grid) return answers.find((one) => one !== '' && !grid.columns.includes(one));
  if (scale) return answers.find((one) => !numberWithin(one, scale.lower, scale.upper));
  if (rating) return answers.find((one) => !numberWithin(one, 1, rating.levels));
  return undefined;
}

function numberWithin(text: string, least: number, most: number): boolean {
  return /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
}

/** What a moment or a length of time must be written as; undefined when it is. */
function shapeWanted({ type, yearless = false }: ItemState, text: string): string | undefined {
  if (type === 'DATE') return isDay(text, yearless) ? undefined : 'a date';
  if (type === 'TIME') return isTime(text) ? undefined : 'a time';
  if (type === 'DURATION') return /^([0-6]\d|7[0-2])(:[0-5]\d){2}$/.test(text) ? undefined : 'a duration';
  if (type !== 'DATETIME') return undefined;
  const [day = '', time = ''] = text.split(' ');
  return isDay(day, yearless) && isTime(time) ? undefined : 'a date and a time';
}

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** @param yearless as a day of any year, such as 02-29 */
function isDay(text: string, yearless: boolean): boolean {
  const day = yearless ? `2000-${text}` : text;
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
