import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { googleInterfaces } from './googleTypes.mjs';
import { filesUnder, statementsOf } from './parse.mjs';
import { servedClasses } from './servedClasses.mjs';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

/** The text of docs/fidelity.md, from the classes of the workbench, its readings and the words in intro.md. */
export function fidelityPage() {
  const intro = readFileSync(path.join(root, 'scripts/fidelity/intro.md'), 'utf8').trim();
  const sections = classSections();
  return `${[intro, readingsSection(), summary(sections), ...sections.map(({ text }) => text)].join('\n\n')}\n`;
}

/** What has no mark, or claims to be Google's and is not: empty when all is well. */
export function unmarked() {
  const google = googleInterfaces();
  return [...servedClasses().values()].flatMap((served) => {
    if (!google.has(served.google)) return [`Google has no ${served.google}`];
    return rowsOf(served, google.get(served.google)).flatMap(({ name, mark }) =>
      mark ? [] : [`${served.google}.${name} has no mark`],
    );
  });
}

function classSections() {
  const google = googleInterfaces();
  return [...servedClasses().values()]
    .filter((served) => google.has(served.google))
    .sort((a, b) => a.google.localeCompare(b.google))
    .map((served) => sectionOf(served, google.get(served.google)));
}

function sectionOf(served, known) {
  const rows = rowsOf(served, known);
  const missing = [...new Set(known.members.map(({ name }) => name))]
    .filter((name) => !served.members.has(name))
    .sort();
  const text = [
    `### ${served.google}`,
    ...(served.mark ? [`${served.mark.mark}: ${served.mark.about}`] : []),
    ['| method | mark | source |', '|---|---|---|', ...rows.map((row) => lineOf(row, served))].join('\n'),
    ...(missing.length > 0 ? [`Not implemented: ${missing.join(', ')}.`] : []),
  ].join('\n\n');
  return { google: served.google, rows, missing, text };
}

function rowsOf({ members }, known) {
  const names = new Set(known.members.map(({ name }) => name));
  return [...members]
    .filter(([name]) => names.has(name))
    .map(([name, mark]) => ({ name, mark }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function lineOf({ name, mark }, served) {
  const about = mark === served.mark || mark?.about === served.mark?.about ? '' : (mark?.about ?? '');
  return `| ${name} | ${mark?.mark ?? 'none'} | ${about.replaceAll('|', '\\|')} |`;
}

function summary(sections) {
  const marks = sections.flatMap(({ rows }) => rows.map(({ mark }) => mark?.mark));
  const count = (wanted) => marks.filter((mark) => mark === wanted).length;
  return [
    '## Class by class',
    `${marks.length} methods and properties of ${sections.length} classes: ${count('documented')} documented, ` +
      `${count('reported')} reported, ${count('unknown')} unknown. A section's first line is the source of each line ` +
      'that names none. What is listed as not implemented, and every class without a section, throws by name.',
  ].join('\n\n');
}

function readingsSection() {
  const lines = readings().map(({ name, about, triedIn }) => `| \`${name}\` | ${about} | ${triedIn.join(', ')} |`);
  return [
    '## What is not established',
    '',
    '| reading | question | tried each way in |',
    '|---|---|---|',
    ...lines,
  ].join('\n');
}

/**
 * The questions that nobody has settled, as the kernel's `Readings` declares them, and the tests that try both ways.
 * @returns {{ name: string, about: string, triedIn: string[] }[]}
 */
export function readings() {
  const { text, statements } = statementsOf(path.join(root, 'local/kernel/kernel.ts'));
  const declared = statements.map((node) => node.declaration).find((node) => node?.id?.name === 'Readings');
  const tests = filesUnder(path.join(root, 'test'), '.ts').map((file) => [file, readFileSync(file, 'utf8')]);
  return declared.body.body.map((member) => ({
    name: member.key.name,
    about: wordsOf(text.slice(member.leadingComments[0].start, member.leadingComments[0].end)),
    triedIn: tests
      .filter(([, source]) => source.includes(member.key.name))
      .map(([file]) => `\`${path.relative(root, file)}\``),
  }));
}

function wordsOf(comment) {
  return comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .replace(/\n\s*\*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
