import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesUnder, qualifiedName, statementsOf } from './parse.mjs';

const prefix = 'GoogleAppsScript.';
const services = path.join(path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url)))), 'local/services');

/**
 * What stands in a comment about how sure a behaviour is.
 * @typedef {{ mark: 'documented' | 'reported' | 'unknown', about: string }} Mark
 * @typedef {{ google: string, mark?: Mark, members: Map<string, Mark | undefined> }} Served
 */

/**
 * The classes of the workbench that stand for one of Google's, with a mark for each member: its own, that of the class
 * it is written in, or that of the class it is served as.
 * @returns {Map<string, Served>}
 */
export function servedClasses(folder = services) {
  const classes = new Map(
    filesUnder(folder, '.ts')
      .flatMap(classesIn)
      .map((one) => [one.name, one]),
  );
  const served = new Map();
  for (const one of classes.values())
    for (const google of one.implemented) {
      const into = served.get(google) ?? { google, mark: undefined, members: new Map() };
      into.mark ??= one.mark;
      for (const written of lineage(one, classes))
        for (const [name, mark] of written.members)
          if (!into.members.get(name)) into.members.set(name, mark ?? written.mark ?? one.mark);
      served.set(google, into);
    }
  return served;
}

function lineage(one, classes) {
  const base = classes.get(one.base);
  return base ? [one, ...lineage(base, classes)] : [one];
}

function classesIn(file) {
  return statementsOf(file)
    .statements.map((node) => [node.declaration ?? node, node.leadingComments ?? node.declaration?.leadingComments])
    .filter(([{ type }]) => type === 'ClassDeclaration')
    .map(([node, comments]) => ({
      name: node.id.name,
      base: node.superClass?.name,
      implemented: (node.implements ?? []).flatMap(googleNames),
      mark: markIn(comments),
      members: new Map(node.body.body.flatMap(memberOf)),
    }));
}

/** `Face<GoogleAppsScript.Spreadsheet.Range, …>`, `Pick<…>`, or the interface itself. */
function googleNames({ expression, typeParameters, typeArguments }) {
  const first = (typeArguments ?? typeParameters)?.params[0];
  const node = first?.type === 'TSTypeReference' ? first.typeName : expression;
  const name = node.type === 'MemberExpression' ? memberName(node) : qualifiedName(node);
  return name.startsWith(prefix) ? [name.slice(prefix.length)] : [];
}

function memberName({ object, property }) {
  const before = object.type === 'MemberExpression' ? memberName(object) : object.name;
  return `${before}.${property.name}`;
}

function memberOf({ type, key, kind, accessibility, leadingComments }) {
  const isPublic = accessibility !== 'private' && accessibility !== 'protected';
  if (!isPublic || !key?.name || kind === 'constructor') return [];
  return /^Class(Method|Property|AccessorProperty)$/.test(type) ? [[key.name, markIn(leadingComments)]] : [];
}

const tag = /@(documented|reported|unknown)\s+([^@]*)/;

/** @returns {Mark | undefined} */
function markIn(comments) {
  const doc = (comments ?? []).filter(({ type, value }) => type === 'CommentBlock' && value.startsWith('*')).pop();
  const [, mark, about] = tag.exec(doc?.value ?? '') ?? [];
  return mark && { mark, about: about.replace(/\s*\n\s*\*\s?/g, ' ').trim() };
}
