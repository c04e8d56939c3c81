/** What a search asks of texts. */
export interface TextWishes {
  text: string;
  matchCase: boolean;
  entire: boolean;
  /** Formulas are searched instead of what they come to. */
  formulas: boolean;
  /** `é` is `e`. */
  plainLetters: boolean;
  regex: boolean;
}

/** What is found; undefined when nothing is sought. A regular expression that is none throws. */
export function patternOf(wishes: TextWishes): { matches(text: string): boolean } | undefined {
  if (wishes.text === '') return undefined;
  const pattern = expressionOf(wishes, '');
  return { matches: (text) => pattern.test(bare(text, wishes)) };
}

/** A text with what is sought replaced, and how often. A regular expression's groups are `$1`, `$2`. */
export function replacementOf(wishes: TextWishes, text: string, by: string): { text: string; times: number } {
  const pattern = expressionOf(wishes, 'g');
  const found = [...bare(text, wishes).matchAll(pattern)].filter(([all]) => all !== '');
  let [result, at] = ['', 0];
  for (const match of found) {
    const start = match.index ?? 0;
    result += text.slice(at, start) + (wishes.regex ? withGroups(by, match) : by);
    at = start + match[0].length;
  }
  return { text: result + text.slice(at), times: found.length };
}

function expressionOf(wishes: TextWishes, flags: string): RegExp {
  const { text, entire, matchCase, regex } = wishes;
  const sought = regex ? text : bare(text, wishes).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(entire ? `^(?:${sought})$` : sought, `u${flags}${matchCase ? '' : 'i'}`);
}

/** Without accents, letter for letter, so that places stay the same. */
function bare(text: string, { plainLetters }: TextWishes): string {
  if (!plainLetters) return text;
  return [...text]
    .map((letter) => letter.normalize('NFD').replace(/\p{M}/gu, '').slice(0, letter.length) || letter)
    .join('');
}

function withGroups(by: string, match: RegExpMatchArray): string {
  return by.replace(/\$(\d)/g, (_all, group) => match[Number(group)] ?? '');
}
