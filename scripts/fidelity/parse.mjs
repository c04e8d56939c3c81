import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '@babel/parser';

/** The statements of a TypeScript file, with its text. @param {{ isDeclaration?: boolean }} [options] */
export function statementsOf(file, { isDeclaration = false } = {}) {
  const text = readFileSync(file, 'utf8');
  const plugins = [['typescript', { dts: isDeclaration }]];
  const { program } = parse(text, { sourceType: isDeclaration ? 'script' : 'module', plugins });
  return { text, statements: program.body };
}

/** Every file below a folder whose name ends so, in the order of the alphabet. */
export function filesUnder(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => path.join(folder, name));
}

/** A name with dots, as it is written. */
export function qualifiedName(node) {
  if (node.type === 'Identifier') return node.name;
  return `${qualifiedName(node.left)}.${node.right.name}`;
}
