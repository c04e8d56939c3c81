/** Signs that Sheets allows in the name of a tab and the engine does not, and the ones that look most like them. */
const lookalikes: readonly (readonly [string, string])[] = [
  ["'", 'ʼ'],
  ['*', '∗'],
  ['?', '？'],
  ['/', '∕'],
  ['\\', '∖'],
  ['[', '［'],
  [']', '］'],
];
const told = new Map(lookalikes);
const spelled = new Map(lookalikes.map(([sign, like]) => [like, sign]));

/** A tab's name as the engine can keep it, such as `Food∕Rides` for `Food/Rides`. */
export function toldTabName(name: string): string {
  return [...name].map((sign) => told.get(sign) ?? sign).join('');
}

/** A tab's name as it was given. */
export function spelledTabName(name: string): string {
  return [...name].map((sign) => spelled.get(sign) ?? sign).join('');
}
