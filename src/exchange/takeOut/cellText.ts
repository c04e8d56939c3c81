import type { Language } from '../../i18n/language';
import { type Choices, choiceLabel } from '../../tables/choices';
import type { Column } from '../../tables/kinds';
import { marked } from './formulaMark';

/** What writing cells needs to know beside their values. */
export interface TextWorld {
  readonly language: Language;
  readonly momentText: (milliseconds: number) => string;
  /** What people see of a row that another refers to; undefined when it is not known. */
  readonly nameOf: (table: string, id: string) => string | undefined;
}

/**
 * A value as a cell of a CSV. What people typed is kept from being taken for a formula; numbers, days, moments, choices
 * and phone numbers with their `+` are written by us, cannot be one, and stay as they are.
 */
export function cellText(column: Column<unknown>, value: unknown, world: TextWorld): string {
  if (value === '' || value === null || value === undefined) return '';
  const { language } = world;
  switch (column.kind) {
    case 'choice':
      return choiceLabel(column.choices as Choices<string>, value as string, language);
    case 'tags':
      return (value as string[]).map((key) => choiceLabel(column.choices as Choices<string>, key, language)).join(', ');
    case 'money':
      return ((value as number) / 100).toFixed(2);
    case 'number':
    case 'date':
      return String(value);
    case 'timestamp':
      return world.momentText(value as number);
    case 'yesNo':
      return value ? yes[language] : '';
    case 'reference': {
      const name = world.nameOf(column.to as string, value as string);
      return marked(name ? `${name} · ${value as string}` : (value as string));
    }
    case 'phone':
      return /^\+\d{6,15}$/.test(value as string) ? (value as string) : marked(value as string);
    default:
      return marked(String(value));
  }
}

const yes = { en: 'Yes', es: 'Sí' };
