import type { Answer, Validation } from './state';

type Values = Validation['values'];

interface Rule {
  /** Whether an answer keeps the rule; ticked boxes come as their number. */
  keeps(answer: string, values: Values): boolean;
  /** What the answer must be, such as "a number". */
  must(values: Values): string;
}

const number = (answer: string): number =>
  /^\s*[-+]?(\d+\.?\d*|\.\d+)\s*$/.test(answer) ? Number(answer) : Number.NaN;
const numeric = (keeps: (value: number, ...limits: number[]) => boolean, must: (values: Values) => string): Rule => ({
  keeps: (answer, values) => !Number.isNaN(number(answer)) && keeps(number(answer), ...values.map(Number)),
  must,
});
const pattern = (values: Values): RegExp => new RegExp(String(values[0]));
const whole = (values: Values): RegExp => new RegExp(`^(?:${values[0]})$`);

const numberRules: Record<string, Rule> = {
  Number: numeric(
    () => true,
    () => 'be a number',
  ),
  WholeNumber: numeric(
    (value) => Number.isInteger(value),
    () => 'be a whole number',
  ),
  NumberBetween: numeric(
    (value, start = 0, end = 0) => value >= start && value <= end,
    ([start, end]) => `be a number between ${start} and ${end}`,
  ),
  NumberNotBetween: numeric(
    (value, start = 0, end = 0) => value < start || value > end,
    ([start, end]) => `be a number that is not between ${start} and ${end}`,
  ),
  NumberEqualTo: numeric(
    (value, limit) => value === limit,
    ([limit]) => `be ${limit}`,
  ),
  NumberNotEqualTo: numeric(
    (value, limit) => value !== limit,
    ([limit]) => `be a number other than ${limit}`,
  ),
  NumberGreaterThan: numeric(
    (value, limit = 0) => value > limit,
    ([limit]) => `be a number greater than ${limit}`,
  ),
  NumberGreaterThanOrEqualTo: numeric(
    (value, limit = 0) => value >= limit,
    ([limit]) => `be ${limit} or more`,
  ),
  NumberLessThan: numeric(
    (value, limit = 0) => value < limit,
    ([limit]) => `be a number less than ${limit}`,
  ),
  NumberLessThanOrEqualTo: numeric(
    (value, limit = 0) => value <= limit,
    ([limit]) => `be ${limit} or less`,
  ),
};

const lengthAndPatternRules: Record<string, Rule> = {
  TextContainsPattern: {
    keeps: (answer, values) => pattern(values).test(answer),
    must: ([text]) => `contain ${text}`,
  },
  TextDoesNotContainPattern: {
    keeps: (answer, values) => !pattern(values).test(answer),
    must: ([text]) => `not contain ${text}`,
  },
  TextMatchesPattern: {
    keeps: (answer, values) => whole(values).test(answer),
    must: ([text]) => `look like ${text}`,
  },
  TextDoesNotMatchPattern: {
    keeps: (answer, values) => !whole(values).test(answer),
    must: ([text]) => `not look like ${text}`,
  },
  TextLengthGreaterThanOrEqualTo: {
    keeps: (answer, [least]) => answer.length >= Number(least),
    must: ([least]) => `have at least ${least} characters`,
  },
  TextLengthLessThanOrEqualTo: {
    keeps: (answer, [most]) => answer.length <= Number(most),
    must: ([most]) => `have at most ${most} characters`,
  },
};

const textRules: Record<string, Rule> = {
  ...numberRules,
  ...lengthAndPatternRules,
  TextIsEmail: {
    keeps: (answer) => /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(answer.trim()),
    must: () => 'be a valid e-mail address',
  },
  TextIsUrl: {
    keeps: (answer) => /^(https?:\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/.test(answer.trim()),
    must: () => 'be a valid web address',
  },
};

const boxRules: Record<string, Rule> = {
  SelectAtLeast: {
    keeps: (count, [least]) => Number(count) >= Number(least),
    must: ([n]) => `have at least ${n} ticks`,
  },
  SelectAtMost: { keeps: (count, [most]) => Number(count) <= Number(most), must: ([n]) => `have at most ${n} ticks` },
  SelectExactly: {
    keeps: (count, [exact]) => Number(count) === Number(exact),
    must: ([n]) => `have exactly ${n} ticks`,
  },
};

/** Of a grid, whose answers come as one text a line. */
const gridRules: Record<string, Rule> = {
  LimitOneResponsePerColumn: {
    keeps: (lines) => new Set(lines.split('\n')).size === lines.split('\n').length,
    must: () => 'have no more than one answer in each column',
  },
};

const rules: Record<string, Rule> = { ...textRules, ...boxRules, ...gridRules };

/** @returns what is wrong with an answer as a sentence, or undefined when it keeps the rule */
export function broken(title: string, answer: Answer, { rule, values, help }: Validation): string | undefined {
  const known = rules[rule];
  if (!known) throw new Error(`The form rule require${rule} is not implemented in the workbench`);
  if (known.keeps(asRuled(rule, answer), values)) return undefined;
  return `“${title}” must ${known.must(values)}.${help === '' ? '' : ` ${help}`}`;
}

function asRuled(rule: string, answer: Answer): string {
  if (typeof answer === 'string') return answer;
  if (!(rule in gridRules)) return String(answer.length);
  return answer
    .flat()
    .filter((one) => one !== '')
    .join('\n');
}

/** A built rule; a script hands it on to `setValidation`. */
export class BuiltValidation {
  /** @param kind of item it is for, such as `ParagraphText`; @param validation null when no rule was called */
  constructor(
    readonly kind: string,
    readonly validation: Validation | null,
  ) {}
}
