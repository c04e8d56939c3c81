/** What is done with the parts of a formula. */
interface Changes {
  /** A tab's name that stands in apostrophes. */
  name?: (name: string) => string;
  /** What stands between the quotes of a text, where a doubled quote stands for one. */
  text?: (text: string) => string;
  /** Any other sign, and whether it stands in `{…}` or between the arguments of a function. */
  sign?: (sign: string, within: 'list' | 'arguments', at: number) => string;
}

const same = (one: string): string => one;

/** Changes a formula sign by sign. */
export function inFormula(formula: string, { name = same, text = same, sign = same }: Changes): string {
  const open: string[] = [];
  let changed = '';
  for (let at = 0; at < formula.length; at += 1) {
    const one = formula[at] as string;
    if (one === '"' || one === "'") {
      const end = endOf(formula, at);
      const whole = formula.slice(at, end + 1);
      if (one === '"') changed += `"${text(whole.replace(/^"|"$/g, ''))}"`;
      else changed += whole.length < 3 ? whole : renamed(whole, name);
      at = end;
      continue;
    }
    if (one === '(' || one === '{') open.push(one);
    if (one === ')' || one === '}') open.pop();
    changed += sign(one, open.at(-1) === '{' ? 'list' : 'arguments', at);
  }
  return changed;
}

/** Where the text or name ends that begins here: a doubled quote stands for itself. */
function endOf(formula: string, begin: number): number {
  const quote = formula[begin];
  for (let at = begin + 1; at < formula.length; at += 1) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] !== quote) return at;
    at += 1;
  }
  return formula.length - 1;
}

function renamed(quoted: string, rename: (name: string) => string): string {
  const name = rename(quoted.slice(1, -1).replaceAll("''", "'"));
  return `'${name.replaceAll("'", "''")}'`;
}
