import type { ListKind } from '../../exchange/list';
import type { Value, Values } from '../../exchange/record';
import { type Field, fieldsOf } from '../../exchange/understand/fields';
import { decideWords as words } from '../../i18n/bringIn';
import { word } from './start';

/** The field of a value: by its own key, or by that of the column it ends in. */
function fieldOfValue(kind: ListKind, key: string): Field | undefined {
  const fields = fieldsOf[kind];
  return fields.find((field) => field.key === key) ?? fields.find((field) => field.column === key);
}

/** What a value is called. */
export function valueLabel(kind: ListKind, key: string): string {
  const field = fieldOfValue(kind, key);
  return field ? word(field.label) : key;
}

/** A value as people read it. */
export function valueText(kind: ListKind, key: string, value: Value | undefined): string {
  if (value === undefined || value === null || value === '' || value === false) return word(words.nothing);
  if (value === true) return word(words.yes);
  const choices = fieldOfValue(kind, key)?.choices;
  const one = (text: string | number) =>
    choices?.[String(text)] ? word(choices[String(text)] as never) : String(text);
  return Array.isArray(value) ? value.map(one).join(', ') : one(value as string | number);
}

/** What a row is called in a sentence. */
export function rowName(values: Values): string {
  const whole = values.name ?? values.address ?? values.title;
  const parts = [values.firstName, values.lastName].filter(Boolean).join(' ');
  return String(whole ?? (parts || (values.need ?? values.at ?? '')));
}

/** The values of a row that people know it by; what we find it by ourselves is none of them. */
export function shownValues(values: Values): string[] {
  return Object.keys(values).filter((key) => key !== 'key' && isTold(values[key]));
}

function isTold(value: Value | undefined): boolean {
  return (
    value !== undefined &&
    value !== null &&
    value !== '' &&
    value !== false &&
    !(Array.isArray(value) && value.length === 0)
  );
}
