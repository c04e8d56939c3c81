import type { Failing } from './backstage';
import { Refused } from './refusals';

const LINES = 8;

/** A failure as a page is told of it. Errors of scripts come from another realm: only their shape can be relied on. */
export function described(error: unknown): Failing {
  if (error instanceof Refused) return { sentence: error.message, status: error.status, script: false, details: '' };
  const { name = 'Error', message = String(error), stack = '' } = (error ?? {}) as Partial<Error>;
  const sentence = name === 'Error' ? message : `${name}: ${message}`;
  return { sentence, status: 422, script: true, details: placesIn(stack) };
}

/** The lines of the script that were under way, without where on this machine they are kept. */
function placesIn(stack: string): string {
  const lines = stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && !/\bnode:|workbench|node_modules/.test(line));
  return lines
    .slice(0, LINES)
    .map((line) => line.trim().replace(/\(?(?:file:\/\/)?[^\s()]*\/([^/\s():]+):(\d+):\d+\)?/, '($1:$2)'))
    .join('\n');
}
