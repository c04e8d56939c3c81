import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';

/** A file that somebody named on the command line. */
export interface NamedFile {
  name: string;
  bytes: Uint8Array;
}

/** npm runs commands in the project's folder; a file is looked for where the person stands first. */
export function readNamed(path: string, env: Record<string, string | undefined>): NamedFile {
  const places = [resolve(env.INIT_CWD ?? '.', path), resolve(path)];
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error(`There is no file ${path}.`);
  if (statSync(found).isDirectory()) throw new Error(`${path} is a folder. Name the files in it.`);
  return { name: basename(found), bytes: new Uint8Array(readFileSync(found)) };
}
