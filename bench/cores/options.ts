import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'papaparse';

/** What a benchmark was asked on the command line. */
export interface Asked {
  readonly files: readonly string[];
  readonly isJson: boolean;
  text(name: string): string | undefined;
  number(name: string, otherwise: number): number;
}

const known = ['seconds', 'seed', 'target', 'out', 'volunteers', 'requests', 'second', 'truth', 'use'];

/** @throws with a sentence for an option that is not known */
export function asked(args: readonly string[]): Asked {
  const options = Object.fromEntries(known.map((name) => [name, { type: 'string' as const }]));
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { ...options, json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const given: Record<string, string | boolean | undefined> = values;
  const text = (name: string) => given[name] as string | undefined;
  return {
    files: positionals,
    isJson: given.json === true,
    text,
    number: (name, otherwise) => {
      const number = Number(text(name) ?? otherwise);
      if (!Number.isFinite(number)) throw new Error(`--${name} is ${text(name)}, which is no number.`);
      return number;
    },
  };
}

export function nameOf(file: string): string {
  return path.basename(file).replace(/\.[^.]*$/, '');
}

/** A file's header and rows, trimmed. */
export function readTable(file: string): { header: string[]; rows: string[][] } {
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  const { data } = parse(text, { skipEmptyLines: true });
  const [header = [], ...rows] = data.map((line) => line.map((value) => value.trim()));
  return { header, rows };
}

/** One JSON object a line, or a table with the peers beside. */
export function print(lines: readonly object[], isJson: boolean): void {
  if (isJson) for (const line of lines) console.log(JSON.stringify(line));
  else console.table(lines);
}

export const rounded = (value: number, digits = 3): number => Number(value.toFixed(digits));
