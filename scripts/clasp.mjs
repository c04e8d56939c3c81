import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const program = path.join(root, 'node_modules/@google/clasp/build/src/index.js');

/** clasp's project file of each of the two scripts. */
export const projectFiles = { workbook: '.clasp.json', desk: '.clasp.desk.json' };

/**
 * Runs clasp and gives back what it answers.
 * @param {string[]} args
 * @returns {Promise<any>} its JSON
 * @throws with clasp's own words when it fails
 */
export async function clasp(args, { cwd = root } = {}) {
  const child = spawn(process.execPath, [program, ...args, '--json'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const [output, complaint, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise((resolve) => child.on('close', resolve)),
  ]);
  if (code !== 0) throw new Error(`clasp ${args[0]} did not work: ${(complaint || output).trim()}`);
  const start = output.indexOf('{');
  return start < 0 ? {} : JSON.parse(output.slice(start));
}

/** @returns {Promise<{ scriptId: string, rootDir: string, deploymentId?: string }>} */
export async function readProject(name) {
  return JSON.parse(await readFile(path.join(root, projectFiles[name]), 'utf8'));
}

export async function changeProject(name, changes) {
  const project = { ...(await readProject(name)), ...changes };
  await writeFile(path.join(root, projectFiles[name]), `${JSON.stringify(project, null, 2)}\n`);
}

async function textOf(stream) {
  let text = '';
  for await (const chunk of stream) text += chunk;
  return text;
}
