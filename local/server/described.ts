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

const PLACE = /^\s+at (?:(.+) \()?(?:[^\s()]*\/)?([^/\s():]+)\.js:(\d+):\d+\)?$/;

/** Functions of the script that were under way, with file and line, as Google lists them. */
function placesIn(stack: string): string {
  const lines = stack.split('\n').flatMap((line) => {
    const [, name = '(anonymous)', file, number] = PLACE.exec(line) ?? [];
    return file && !line.includes('node_modules') ? [`at ${name} (${file}:${number})`] : [];
  });
  return lines.slice(0, LINES).join('\n');
}
