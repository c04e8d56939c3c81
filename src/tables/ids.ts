/**
 * Digits and letters that are not mistaken for one another when read aloud or written by hand: Crockford's base 32
 * without Z, because a prime number of characters lets one check character catch every single mistake.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXY';
const length = 5;

/**
 * A new id such as `R-7K2M-Q4`: five random characters and a check character, in two groups. Random, so that it tells
 * nothing about order or number.
 * @param random a number in [0, 1)
 * @param taken ids that exist already
 */
export function newId(prefix: string, random: () => number, taken: (id: string) => boolean = () => false): string {
  for (;;) {
    const body = Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
    const id = written(prefix, body);
    if (!taken(id)) return id;
  }
}

/** The id in its usual form, however it was typed or read out; undefined when it is none or its check fails. */
export function parseId(prefix: string, typed: string): string | undefined {
  const letters = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  if (!letters.startsWith(prefix)) return undefined;
  const body = letters.slice(prefix.length).replace(/O/g, '0').replace(/[IL]/g, '1');
  if (body.length !== length + 1 || [...body].some((letter) => !alphabet.includes(letter))) return undefined;
  const id = written(prefix, body.slice(0, length));
  return id.endsWith(body.slice(-1)) ? id : undefined;
}

/** The id at the end of a cell that shows a name before it, such as `Ana Ejemplo · V-7K2M-Q4`. */
export function idInCell(text: string): string {
  const parts = text.split('·');
  return (parts[parts.length - 1] ?? '').trim();
}

function written(prefix: string, body: string): string {
  const all = body + checkCharacter(prefix + body);
  return `${prefix}-${all.slice(0, 4)}-${all.slice(4)}`;
}

/** A sum modulo 31 with distinct odd weights: catches one wrong character and any two swapped. */
function checkCharacter(text: string): string {
  const sum = [...text].reduce((total, letter, at) => total + alphabet.indexOf(letter) * (2 * at + 1), 0);
  return alphabet[((sum % alphabet.length) + alphabet.length) % alphabet.length] as string;
}
