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
  /** Module whose `seed(host)` fills a fresh chapter; the sample chapter unless somebody names another. */
  seed: string | undefined;
}

export const DEFAULT_PORT = 8700;

/** @throws an Error with a sentence for the person who typed the command */
export function readOptions(words: string[], env: Record<string, string | undefined> = {}): Options {
  const options: Options = {
    port: DEFAULT_PORT,
    state: resolve(env.CHAPTERBOOK_STATE ?? '.state'),
    fresh: false,
    open: true,
    seed: undefined,
  };
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--fresh') options.fresh = true;
    else if (word === '--no-open') options.open = false;
    else if (word === '--port') options.port = readPort(rest.shift());
    else if (word === '--state') options.state = readPath(word, rest.shift());
    else if (word === '--seed') options.seed = readPath(word, rest.shift());
    else
      throw new Error(
        `"${word}" is not an option here. There are --port N, --state DIR, --fresh, --no-open and --seed FILE.`,
      );
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

function readPath(option: string, word: string | undefined): string {
  if (!word || word.startsWith('--')) throw new Error(`${option} needs a path after it.`);
  return resolve(word);
}
