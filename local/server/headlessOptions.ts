import { resolve } from 'node:path';

/** How a list was asked for on the command line. */
export interface HeadlessOptions {
  /** As they were typed. */
  files: string[];
  json: boolean;
  write: boolean;
  state: string;
  tab: string | undefined;
}

/** @throws an Error with a sentence for the person who typed the command */
export function readHeadlessOptions(words: string[], env: Record<string, string | undefined>): HeadlessOptions {
  const options: HeadlessOptions = {
    files: [],
    json: false,
    write: false,
    state: resolve(env.CHAPTERBOOK_STATE ?? '.state'),
    tab: undefined,
  };
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--json') options.json = true;
    else if (word === '--write') options.write = true;
    else if (word === '--state') options.state = resolve(env.INIT_CWD ?? '.', wordAfter(word, rest.shift()));
    else if (word === '--tab') options.tab = wordAfter(word, rest.shift());
    else if (word.startsWith('--'))
      throw new Error(`"${word}" is not an option here. There are --json, --write, --state DIR and --tab NAME.`);
    else options.files.push(word);
  }
  if (options.files.length === 0)
    throw new Error('Name at least one file, such as: npm run workbench -- import people.csv');
  return options;
}

function wordAfter(option: string, word: string | undefined): string {
  if (!word || word.startsWith('--')) throw new Error(`${option} needs a word after it.`);
  return word;
}
