import type { NamedGrid } from '../grid';
import { Budget } from './budget';
import { delimited } from './delimited';
import { fileType } from './fileType';
import { textOf } from './textOf';
import { textType } from './textType';
import { gunzipped, unpacked } from './unpacked';
import { Unreadable } from './unreadable';
import { readXlsx } from './xlsx/readXlsx';
import { type Member, zipMembers } from './zipMembers';
import { zipType } from './zipType';

/** Near the longest text that browsers hold. */
const mostBytesOfText = 450_000_000;

/** A member of an archive that is no list. */
export interface UnreadMember {
  readonly name: string;
  readonly unread: Unreadable;
}

/**
 * The lists of a file: CSV and its kin in any letters and line ends, .xlsx, or a zip archive of these.
 * @param name as the person knows it; its ending is not believed
 * @throws Unreadable, and nothing else, when there is no list in it
 */
export function readFile(name: string, bytes: Uint8Array): NamedGrid[] {
  const parts = readParts(name, bytes);
  const grids = parts.filter((part): part is NamedGrid => 'rows' in part);
  const [first] = parts;
  if (grids.length > 0) return grids;
  throw first && 'unread' in first ? first.unread : new Unreadable('empty', name);
}

/**
 * The same, with what of an archive is no list.
 * @throws Unreadable when the file itself cannot be read
 */
export function readParts(name: string, bytes: Uint8Array): (NamedGrid | UnreadMember)[] {
  return partsOf(name, bytes, new Budget(name), 0);
}

function partsOf(name: string, bytes: Uint8Array, budget: Budget, depth: number): (NamedGrid | UnreadMember)[] {
  const type = fileType(bytes);
  if (type === 'zip') return partsOfZip(name, bytes, budget, depth);
  if (type === 'gzip') {
    if (depth > 1) throw new Unreadable('tooDeep', name);
    return partsOf(name.replace(/\.gz$/i, ''), gunzipped(name, bytes, budget), budget, depth + 1);
  }
  if (type !== 'text') throw new Unreadable(type, name);
  if (bytes.length > mostBytesOfText) throw new Unreadable('tooLarge', name);
  const text = textOf(bytes);
  const unread = textType(text);
  if (unread) throw new Unreadable(unread, name);
  return [{ name, rows: delimited(text, budget) }];
}

function partsOfZip(name: string, bytes: Uint8Array, budget: Budget, depth: number): (NamedGrid | UnreadMember)[] {
  const members = zipMembers(name, bytes);
  const type = zipType(members);
  if (type === 'xlsx') return readXlsx(name, members, budget);
  if (type !== 'archive of files') throw new Unreadable(type, name);
  if (depth > 1) throw new Unreadable('tooDeep', name);
  const files = members.filter(isOfPeople);
  if (files.length === 0) throw new Unreadable('empty', name);
  budget.expectBytes(files.reduce((sum, { size }) => sum + size, 0));
  return files.flatMap((member) => partsOfMember(`${name} · ${member.path}`, member, budget, depth));
}

function partsOfMember(name: string, member: Member, budget: Budget, depth: number): (NamedGrid | UnreadMember)[] {
  budget.takeMember();
  try {
    return partsOf(name, unpacked(name, member, budget), budget, depth + 1);
  } catch (error) {
    // What is too large for the whole archive is too large for all of it.
    if (!(error instanceof Unreadable) || error.code === 'tooLarge') throw error;
    return [{ name, unread: error }];
  }
}

/** Not the folders themselves, nor what a Mac or Windows leaves behind. */
function isOfPeople({ path }: Member): boolean {
  return !path.endsWith('/') && !/(^|\/)(__MACOSX\/|\.|thumbs\.db$|desktop\.ini$)/i.test(path);
}
