import type { Words } from '../i18n/language';
import type { Choices } from './choices';

/** A day without time or zone, as `YYYY-MM-DD`; '' when there is none. */
export type DateOnly = string;

export type Kind =
  | 'id'
  | 'reference'
  | 'text'
  | 'longText'
  | 'email'
  | 'phone'
  | 'choice'
  | 'tags'
  | 'number'
  | 'money'
  | 'date'
  | 'timestamp'
  | 'yesNo';

interface Traits {
  readonly label: Words;
  readonly help?: Words;
  readonly aliases: readonly string[];
  readonly choices?: Choices<string>;
  /** For an id: the letter its ids begin with. */
  readonly prefix?: string;
  /** For a reference: the name of the table it points to. */
  readonly to?: string;
  readonly personal: boolean;
  readonly editable: boolean;
  readonly required: boolean;
  readonly hidden: boolean;
  readonly code: boolean;
}

/**
 * One column of a table: its kind decides the type of its values, what a cell of it holds and how it looks.
 * Empty is '' for all but numbers, money and timestamps (null), yes/no (false) and tags ([]).
 */
export class Column<V> implements Traits {
  /** Only for the type checker: the type of this column's values. */
  declare readonly valueType: V;
  readonly aliases: readonly string[] = [];
  readonly personal: boolean = false;
  readonly editable: boolean = false;
  readonly required: boolean = false;
  readonly hidden: boolean = false;
  readonly code: boolean = false;
  readonly help?: Words;
  readonly choices?: Choices<string>;
  readonly prefix?: string;
  readonly to?: string;

  constructor(
    readonly kind: Kind,
    readonly label: Words,
    traits: Partial<Traits> = {},
  ) {
    Object.assign(this, traits);
  }

  /** A note on the header, and the help text of the question in a form. */
  explained(help: Words): Column<V> {
    return this.with({ help });
  }
  /** Other headers this column has been seen under, in any language. */
  alias(...aliases: string[]): Column<V> {
    return this.with({ aliases: [...this.aliases, ...aliases] });
  }
  /** Tells who a person is. Such columns of people who ask for help exist in the Help desk only. */
  aboutAPerson(): Column<V> {
    return this.with({ personal: true });
  }
  /** People are meant to change it in the Sheet; others are greyed. */
  editedByHand(): Column<V> {
    return this.with({ editable: true });
  }
  mustBeFilled(): Column<V> {
    return this.with({ required: true });
  }
  /** Kept for the robots; the column is hidden. */
  outOfSight(): Column<V> {
    return this.with({ hidden: true });
  }

  /** Text of the robots' own: the sign by which Google is told that it is text, and may keep, is no part of it. */
  forRobots(): Column<V> {
    return this.with({ code: true });
  }

  private with(traits: Partial<Traits>): Column<V> {
    const { kind, label, ...rest } = { ...this, ...traits };
    return new Column<V>(kind, label, rest);
  }
}

/** The row's own id, such as `R-7K2M-Q4`; `prefix` is its first letters. */
export const id = (prefix: string) => new Column<string>('id', { en: 'ID', es: 'ID' }, { prefix });
/** The id of a row of another table; its cell shows that row's name before the id where it has one. */
export const reference = (to: string, label: Words) => new Column<string>('reference', label, { to });
export const text = (label: Words) => new Column<string>('text', label);
export const longText = (label: Words) => new Column<string>('longText', label);
export const email = (label: Words) => new Column<string>('email', label);
/** E.164, such as `+17035550142`; what cannot be read as a number is kept as it was typed. */
export const phone = (label: Words) => new Column<string>('phone', label);
export const number = (label: Words) => new Column<number | null>('number', label);
/** Integer cents. */
export const money = (label: Words) => new Column<number | null>('money', label);
export const date = (label: Words) => new Column<DateOnly>('date', label);
/** Milliseconds since 1970 UTC. */
export const timestamp = (label: Words) => new Column<number | null>('timestamp', label);
export const yesNo = (label: Words) => new Column<boolean>('yesNo', label);
export const choice = <K extends string>(choices: Choices<K>, label: Words) =>
  new Column<K | ''>('choice', label, { choices });
/** Any number of the choices, shown with commas between. */
export const tags = <K extends string>(choices: Choices<K>, label: Words) =>
  new Column<K[]>('tags', label, { choices });
