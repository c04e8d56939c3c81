import { adoptTabs, importFiles } from './headless';
import { readOptions } from './options';
import { forgetState, readState } from './stateFile';

interface Command {
  about: string;
  run(words: string[]): void | Promise<void>;
}

const COMMANDS: Record<string, Command> = {
  import: {
    about:
      'Say what lists (CSV, .xlsx, .zip) and maps hold, line by line. FILE... (--write brings them in, --json, --state DIR)',
    run: importFiles,
  },
  adopt: {
    about: 'Say what a tab seems to be, column by column, and how sure that is. FILE.xlsx (--tab NAME, --json)',
    run: adoptTabs,
  },
  reset: {
    about: 'Forget the chapter that is kept here; the next start begins with the sample chapter. (--state DIR)',
    run: (words) => {
      const { state } = readOptions(words, process.env);
      forgetState(state);
      console.log(`The chapter in ${state} is forgotten.`);
    },
  },
  report: {
    about: 'Say what is kept here. (--state DIR)',
    run: (words) => {
      const { state } = readOptions(words, process.env);
      const kept = readState(state);
      console.log(kept === undefined ? `No chapter is kept in ${state} yet.` : describe(kept, state));
    },
  },
};

function describe(kept: unknown, folder: string): string {
  const kilobytes = Math.round(JSON.stringify(kept).length / 1000);
  return `A chapter of ${kilobytes.toLocaleString('en-US')} kB is kept in ${folder}.`;
}

async function main([name = '', ...words]: string[]): Promise<void> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) {
    await command.run(words);
    return;
  }
  if (name) console.error(`There is no command "${name}".`);
  console.log('npm run workbench -- COMMAND\n');
  for (const [known, { about }] of Object.entries(COMMANDS)) console.log(`  ${known.padEnd(8)} ${about}`);
  if (name) process.exitCode = 1;
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
