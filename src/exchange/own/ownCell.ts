import { parseChoice } from '../../tables/choices';
import type { Column } from '../../tables/kinds';
import type { DateOrder } from '../list';
import type { Value } from '../record';
import { momentOf } from '../records/days';
import { isYes } from '../records/yesNo';
import { unmarked } from '../takeOut/formulaMark';

/** A cell that shows a row of another table: what it is called, and its id. */
export interface Shown {
  readonly name: string;
  readonly id: string;
}

/** `Hill · A-7K2M-Q4`; whoever has no name is an id alone, and what a person typed may be a name alone. */
export function shownRow(cell: string): Shown {
  const text = unmarked(cell);
  const [, name, after] = /^([\s\S]*) · ([A-Z]+-[\w-]+)$/.exec(text) ?? [];
  if (name !== undefined && after !== undefined) return { name, id: after };
  return /^[A-Z]+-\w{4}-\w{2}$/.test(text) ? { name: '', id: text } : { name: text, id: '' };
}

/**
 * What a cell that Chapterbook wrote tells: the text to the letter, also when it looks like a formula.
 * @returns undefined for an empty cell; 'notUnderstood' for what a person typed that is no such value
 */
export function ownValue(
  column: Column<unknown>,
  cell: string,
  dates: DateOrder,
): { readonly value: Value } | 'notUnderstood' | undefined {
  const text = unmarked(cell);
  if (text.trim() === '') return undefined;
  const value = readValue(column, text, dates);
  return value === undefined ? 'notUnderstood' : { value };
}

function readValue({ kind, choices = {} }: Column<unknown>, text: string, dates: DateOrder): Value | undefined {
  switch (kind) {
    case 'choice':
      return parseChoice(choices, text);
    case 'tags': {
      const keys = text.split(',').map((part) => parseChoice(choices, part));
      return keys.includes(undefined) ? undefined : (keys as string[]);
    }
    case 'number':
      return Number.isFinite(Number(text)) ? Number(text) : undefined;
    case 'date':
    case 'timestamp': {
      const on = momentOf(text, dates);
      if (on === undefined || on === 'undecided') return undefined;
      return kind === 'date' ? on.day : [on.day, on.time].filter(Boolean).join('T');
    }
    case 'yesNo':
      return isYes(text) ? true : undefined;
    default:
      return text;
  }
}
