import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const here = new Map<string, string>();

/**
 * What takes seconds to set up is made by the first file of tests that wants it, and read by the others of the run.
 * @param name tells it from everything else that is made so, with all that it depends on
 * @returns plain data, each time its own
 */
export function madeOnce<T>(name: string, make: () => T): T {
  return JSON.parse(here.get(name) ?? kept(name, () => JSON.stringify(make())));
}

function kept(name: string, make: () => string): string {
  const folder = process.env.CHAPTERBOOK_BUILT;
  const file = folder && path.join(folder, `${createHash('sha256').update(name).digest('hex')}.json`);
  const text = file && existsSync(file) ? readFileSync(file, 'utf8') : make();
  here.set(name, text);
  if (file && !existsSync(file)) {
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
  }
  return text;
}
