import { resolve } from 'node:path';

/** How the workbench was asked to start. */
export interface Options {
  port: number;
  /** Folder that keeps the chapter between starts. */
  state: string;
  /** Forget what the folder holds and begin with the sample chapter. */
  fresh: boolean;
  /** Show the workbench in the browser once it listens. */
  open: boolean;
}

export const DEFAULT_PORT = 8700;

/** @throws an Error with a sentence for the person who typed the command */
export function readOptions(words: string[], env: Record<string, string | undefined> = {}): Options {
  const options: Options = {
    port: DEFAULT_PORT,
    state: resolve(env.CHAPTERBOOK_STATE ?? '.state'),
    fresh: false,
    open: true,
  };
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--fresh') options.fresh = true;
    else if (word === '--no-open') options.open = false;
    else if (word === '--port') options.port = readPort(rest.shift());
    else if (word === '--state') options.state = readFolder(rest.shift());
    else throw new Error(`"${word}" is not an option here. There are --port N, --state DIR, --fresh and --no-open.`);
  }
  return options;
}

function readPort(word: string | undefined): number {
  const port = Number(word);
  if (word === undefined || !Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error('--port needs a number from 0 to 65535 after it; 0 takes any free port.');
  }
  return port;
}

function readFolder(word: string | undefined): string {
  if (!word || word.startsWith('--')) throw new Error('--state needs the name of a folder after it.');
  return resolve(word);
}
