import { createRequire } from 'node:module';
import path from 'node:path';
import { filesUnder, statementsOf } from './parse.mjs';

/** Where the types of Google's services lie. */
export const typesFolder = path.dirname(
  createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'),
);

/**
 * The interfaces of Google's services, by names such as `Spreadsheet.Range`.
 * @typedef {{ name: string, isMethod: boolean, start: number, end: number }} Member
 * @typedef {{ name: string, file: string, bases: string[], members: Member[] }} Interface
 * @returns {Map<string, Interface>}
 */
export function googleInterfaces() {
  const found = new Map();
  for (const file of filesUnder(typesFolder, '.d.ts'))
    for (const statement of statementsOf(file, { isDeclaration: true }).statements)
      if (isNamespace(statement, 'GoogleAppsScript')) collect(statement, file, found);
  return found;
}

function collect(outer, file, found) {
  for (const space of outer.body.body.map(unexported).filter(({ type }) => type === 'TSModuleDeclaration'))
    for (const node of space.body.body.map(unexported).filter(({ type }) => type === 'TSInterfaceDeclaration')) {
      const name = `${space.id.name}.${node.id.name}`;
      const bases = (node.extends ?? []).map(({ expression }) => `${space.id.name}.${expression.name}`);
      found.set(name, { name, file, bases, members: node.body.body.filter(({ key }) => key).map(memberOf) });
    }
}

function memberOf({ type, key, start, end }) {
  return { name: key.name ?? key.value, isMethod: type === 'TSMethodSignature', start, end };
}

function isNamespace(node, name) {
  return node.type === 'TSModuleDeclaration' && node.id.name === name;
}

function unexported(node) {
  return node.type === 'ExportNamedDeclaration' && node.declaration ? node.declaration : node;
}
