import type { Extras } from '../server/stage';
import { ask } from './server';

const AFTER_MILLISECONDS = 120;

let known: Extras = { notes: [], rights: { owner: '', editors: [], placed: [] }, filters: [] };
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Notes and protections of the open file, as last heard. */
export const extras = (): Extras => known;

export async function loadExtras(file: string): Promise<void> {
  known = await ask<Extras>('grid.extras', { file });
}

/** Something changed: soon they are asked for again, once for many changes. */
export function refreshExtras(file: string, then: () => void): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => void loadExtras(file).then(then, () => {}), AFTER_MILLISECONDS);
}
