/**
 * What a cell holds when a script writes something that is no value: Google's Java tells it.
 * @reported people's questions: a list becomes `[Ljava.lang.Object;@6b2f7f3c`, an object `{name=Ada, age=3.0}`
 */
export function javaText(value: unknown): string {
  if (Array.isArray(value)) return `[Ljava.lang.Object;@${hashOf(JSON.stringify(value) ?? '')}`;
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).map(([name, one]) => `${name}=${javaText(one)}`);
    return `{${parts.join(', ')}}`;
  }
  if (typeof value === 'number' && Number.isInteger(value)) return `${value}.0`;
  return String(value);
}

function hashOf(text: string): string {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return (hash >>> 0).toString(16);
}
