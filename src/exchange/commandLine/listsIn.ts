import { Refusal } from '../../tables/refusal';
import { readParts } from '../file/readFile';
import { mapText } from '../file/readMap';
import type { NamedGrid } from '../grid';
import { type ReadAreas, readShapes } from '../places/readShapes';

/** A map of areas. */
export interface NamedMap {
  readonly name: string;
  readonly map: ReadAreas;
}

/** What cannot be read, and the sentence that says so. */
export interface NotRead {
  readonly name: string;
  readonly sentence: string;
}

export type Listed = NamedGrid | NamedMap | NotRead;

/** All that a file holds: its lists, or the areas of a map. What cannot be read is among it. */
export function listsIn(name: string, bytes: Uint8Array): Listed[] {
  try {
    const map = mapText(name, bytes);
    if (map !== undefined) return [{ name, map: readShapes(name, map) }];
    return readParts(name, bytes).map((part) =>
      'unread' in part ? { name: part.name, sentence: part.unread.message } : part,
    );
  } catch (error) {
    if (error instanceof Refusal) return [{ name, sentence: error.message }];
    throw error;
  }
}
