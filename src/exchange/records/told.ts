import type { Value, Values } from '../record';

/** Only what is told: a list never says that a cell is empty. */
export function told(values: Readonly<Record<string, Value | undefined>>): Values {
  const said: Record<string, Value> = {};
  for (const [key, value] of Object.entries(values)) if (value !== undefined && !isEmpty(value)) said[key] = value;
  return said;
}

/** What a cell holds that nobody has filled. */
export function isEmpty(value: Value | undefined): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    value === false ||
    (Array.isArray(value) && value.length === 0)
  );
}
