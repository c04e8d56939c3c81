import type { Words } from '../../i18n/language';
import type { Choices } from '../../tables/choices';
import type { Table } from '../../tables/table';

/** What the values of a field look like: how a column is known that has no header, or a wrong one. */
export type Look =
  | 'phone'
  | 'email'
  | 'zip'
  | 'state'
  | 'latitude'
  | 'longitude'
  | 'day'
  | 'time'
  | 'fullName'
  | 'firstName'
  | 'lastName'
  | 'address'
  | 'street'
  | 'houseNumber'
  | 'sex'
  | 'age'
  | 'id'
  | 'number'
  | 'money'
  | 'yesNo'
  /** One of the choices of the field. */
  | 'choice'
  /** Names that come back: few different ones in a long list. */
  | 'label'
  /** Whole sentences. */
  | 'story'
  | 'text';

/** What a column of a list may be. */
export interface Field {
  readonly key: string;
  readonly label: Words;
  readonly looks: Look;
  /** Headers it has been seen under, in words; the better source stands first. */
  readonly aliases: readonly string[];
  /** Several columns may be it: a cell phone and a phone at home. */
  readonly several: boolean;
  readonly choices?: Choices<string>;
  /** The table and column that its values end in; without, they are only read, or have no column yet. */
  readonly table?: string;
  readonly column?: string;
}

type More = Partial<Pick<Field, 'several' | 'choices' | 'table' | 'column'>>;

/** A field with words of its own. @param aliases with commas between */
export function field(key: string, looks: Look, label: Words, aliases: string, more: More = {}): Field {
  return { key, label, looks, aliases: [...split(aliases), label.en, label.es], several: false, ...more };
}

/** A field that is a column of a table: label, choices and the aliases declared there are not said again. */
export function fieldOfTable(
  { name, columns }: Table,
  key: string,
  looks: Look,
  aliases = '',
  more: More & { key?: string; label?: Words } = {},
): Field {
  const declared = columns[key];
  if (!declared) throw new Error(`The table ${name} has no column ${key}`);
  const { en, es } = declared.label;
  return {
    key,
    label: declared.label,
    looks,
    aliases: [en, es, ...declared.aliases, ...split(aliases)],
    several: false,
    ...(declared.choices ? { choices: declared.choices } : {}),
    table: name,
    column: key,
    ...more,
  };
}

function split(aliases: string): string[] {
  return aliases
    .split(',')
    .map((alias) => alias.trim())
    .filter(Boolean);
}
