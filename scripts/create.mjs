/** `npm run create`: gives the chapter's Sheets (or new ones) a script each, and remembers which. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { changeProject, clasp, projectFiles, readProject } from './clasp.mjs';

const titles = { workbook: 'Chapterbook Workbook', desk: 'Chapterbook Help desk' };
const usage =
  'Use: npm run create -- --workbook SHEET_URL [--desk SHEET_URL], or without addresses to make new Sheets.';

const { values: addresses } = parseArgs({ options: { workbook: { type: 'string' }, desk: { type: 'string' } } });
const made = addresses.workbook === undefined && addresses.desk === undefined;
const wanted = made ? Object.keys(projectFiles) : Object.keys(addresses);

for (const name of wanted) await checkFree(name);
const sheets = Object.fromEntries(wanted.map((name) => [name, made ? undefined : sheetId(addresses[name])]));
for (const name of wanted) await create(name, sheets[name]);
console.log('Now run: npm run push');

async function checkFree(name) {
  const { scriptId } = await readProject(name);
  if (!scriptId) return;
  console.error(
    `The ${name} has a script already, and nothing was changed. To start over, empty scriptId in ${projectFiles[name]}.`,
  );
  process.exit(1);
}

function sheetId(address) {
  const id = /\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(address)?.[1];
  if (id) return id;
  console.error(`${address} is not the address of a Google Sheet. Nothing was changed. ${usage}`);
  process.exit(1);
}

/** clasp fetches the new script's files over ours, so it works in a folder of its own. */
async function create(name, parent) {
  const scratch = await mkdtemp(path.join(tmpdir(), 'chapterbook-create-'));
  try {
    const kind = parent ? ['--type', 'standalone', '--parentId', parent] : ['--type', 'sheets'];
    const answer = await clasp(['create-script', ...kind, '--title', titles[name]], { cwd: scratch });
    await changeProject(name, { scriptId: answer.scriptId });
    const sheet = parent ?? answer.parentId;
    console.log(`${name}: script ${answer.scriptId} in https://docs.google.com/spreadsheets/d/${sheet}/edit`);
  } finally {
    await rm(scratch, { recursive: true });
  }
}
