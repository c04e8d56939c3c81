import type { FileState } from '../engine/workbookFile';
import type { ProjectState } from './script';
import type { KeptByServices } from './services';

export interface Person {
  email: string;
  name: string;
}

/** Everything the workbench knows, as plain data: saved and continued after a restart. */
export interface HostState {
  version: 1;
  now: number;
  /** Of people who have set none for a file. */
  timeZone: string;
  randomState: number;
  people: Person[];
  files: FileState[];
  projects: ProjectState[];
  /** Who has agreed to what a script asks for, by project. */
  consents: Record<string, string[]>;
  /** Scopes that somebody did not agree to, by `project email`. */
  refusedScopes?: Record<string, string[]>;
  kept: KeptByServices;
}

/** An id as Google's are: long and of letters that stand in addresses. */
export function longId(random: () => number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return `1${Array.from({ length: 43 }, () => letters[Math.floor(random() * letters.length)]).join('')}`;
}
