import type { Kind } from './levels';
import { plain } from './plain';
import type { Column } from './records';

/** Names of columns whose values often change places. */
const swaps: readonly (readonly [RegExp, RegExp])[] = [
  [/^(given|first|f) ?name|^fname c1|^nombre/, /^(sur|last|family|l) ?name|^lname c1|^apellido/],
  [/^address ?1|^street$/, /^address ?2|^suburb$/],
];

/** How the columns of a list are compared, by what they are called and what is in them. */
export function columnsOf(header: readonly string[], rows: readonly (readonly string[])[]): Column[] {
  const names = header.map(plain);
  return header.map((name, k) => {
    const partner = partnerOf(names, k);
    const kind = kindOf(
      names[k] as string,
      rows.map((row) => row[k] ?? '').filter((value) => value !== ''),
    );
    return partner === undefined ? { name, kind } : { name, kind, swapsWith: header[partner] as string };
  });
}

function partnerOf(names: readonly string[], k: number): number | undefined {
  for (const [one, two] of swaps) {
    const [first, second] = [names.findIndex((name) => one.test(name)), names.findIndex((name) => two.test(name))];
    if (first < 0 || second < 0 || first === second) continue;
    if (k === first) return second;
    if (k === second) return first;
  }
  return undefined;
}

function kindOf(name: string, values: readonly string[]): Kind {
  const share = (pattern: RegExp) => values.filter((value) => pattern.test(value)).length / Math.max(1, values.length);
  if (/birth|^dob$|fecha/.test(name) || share(/^\d{4}-\d{1,2}-\d{1,2}$/) > 0.8) return 'date';
  if (/phone|mobile|cell|telefono|movil|celular/.test(name)) return 'phone';
  if (/name|nombre|apellido/.test(name) && !/user|file|street/.test(name)) return 'name';
  return share(/^[\d\s()+.-]+$/) > 0.8 ? 'number' : 'words';
}
