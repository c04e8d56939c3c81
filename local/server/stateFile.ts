import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAME = 'chapter.json';

/** @returns what the last session left, or undefined for a first start */
export function readState(folder: string): unknown {
  const file = join(folder, NAME);
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(
      `The saved chapter in ${file} cannot be read (${(error as Error).message}). Nothing was changed. Start with --fresh to begin anew, or with --state and another folder.`,
    );
  }
}

/** Written beside and renamed, so that a crash in the middle leaves the last whole state. */
export function writeState(folder: string, state: unknown): void {
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `${NAME}.part`);
  writeFileSync(draft, JSON.stringify(state));
  renameSync(draft, join(folder, NAME));
}

export function forgetState(folder: string): void {
  rmSync(join(folder, NAME), { force: true });
}
