import type { Told } from './answer';

/** A cell holds 50,000 characters; an answer that would not fit would keep all others out too. */
const mostKept = 40_000;
const shorter = [4_000, 400, 40];

/**
 * What was answered, as it is kept: whole where it fits, else with the long texts cut.
 * @param mark stands where something was cut: the form has it whole
 */
export function asKept(told: Told, mark: string): string {
  const whole = JSON.stringify(told);
  const tries = shorter.map((most) => () => JSON.stringify(cutDown(told, most, mark)));
  return tries.reduce((text, next) => (text.length > mostKept ? next() : text), whole).slice(0, mostKept);
}

/** @returns the text itself unless it is longer than a note may be */
export function asNote(text: string, mark: string): string {
  return cut(text, 10_000, mark);
}

function cutDown({ answers, ...rest }: Told, most: number, mark: string): Told {
  const short = (text: string) => cut(text, most, mark);
  const entries = Object.entries(answers).map(([key, answer]) => [
    key.slice(0, most),
    Array.isArray(answer) ? answer.slice(0, most).map(short) : short(answer),
  ]);
  return { ...rest, answers: Object.fromEntries(entries) };
}

function cut(text: string, most: number, mark: string): string {
  return text.length > most ? `${text.slice(0, most)} ${mark}` : text;
}
