import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { googleInterfaces, typesFolder } from './googleTypes.mjs';
import { servedClasses } from './servedClasses.mjs';

/**
 * Google's types, less every method and property that the workbench does not have: what is compiled with them calls
 * nothing that would throw "is not implemented".
 * @param {string} folder where they are written, as a package that TypeScript finds
 */
export function writeReducedTypes(folder) {
  cpSync(typesFolder, folder, { recursive: true });
  const served = servedClasses();
  const known = googleInterfaces();
  for (const [file, interfaces] of byFile(known)) {
    const gone = interfaces.filter(isService).flatMap((one) => missingOf(one, served));
    const target = path.join(folder, path.relative(typesFolder, file));
    writeFileSync(target, without(readFileSync(file, 'utf8'), gone));
  }
}

/** Plain data, such as options and events, stays whole; so does the language's own Date. */
function isService({ name, members }) {
  return name !== 'Base.Date' && members.some(({ isMethod }) => isMethod);
}

function missingOf({ name, members }, served) {
  const has = served.get(name)?.members;
  return members.filter((member) => !has?.has(member.name));
}

function byFile(known) {
  const files = new Map();
  for (const one of known.values()) files.set(one.file, [...(files.get(one.file) ?? []), one]);
  return files;
}

function without(text, members) {
  return [...members]
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}
