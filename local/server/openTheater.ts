import { pathToFileURL } from 'node:url';
import { createHost, type Host } from '../host/index';
import type { KnownAddress } from '../services/maps';
import type { Theater, TheaterSettings } from './theater';
import { theaterOf } from './theaterOf';

interface Seed {
  chapter: { now: string; timeZone: string; people: { email: string; name: string }[] };
  /** What `Maps` knows; nothing when there are none. */
  addresses?: () => readonly KnownAddress[];
  seed(host: Host, settings: { bundles: string }): void;
}

/** The host as the workbench's server speaks with it: a kept chapter goes on, a fresh one is filled by the seed. */
export async function openTheater(settings: TheaterSettings): Promise<Theater> {
  const { state, baseUrl, bundles, seed, ask, tell } = settings;
  const { chapter, addresses, seed: fill } = (await import(pathToFileURL(seed).href)) as Seed;
  const kept = state === undefined ? chapter : { state };
  const host = createHost({ ...kept, baseUrl, addresses, readings: asPeopleSeeIt });
  if (state === undefined) fill(host, { bundles });
  host.ui.answer(undefined);
  host.ui.listen({
    ask: ask as never,
    show: (screen) => tell({ kind: 'show', ...screen }),
    toast: (toast) => tell({ kind: 'toast', ...toast }),
    revision: (file, message) => tell({ kind: 'revision', file, message }),
  });
  return theaterOf(host);
}

/** Where nobody has established how Google behaves, the workbench shows what people report; the tests run every reading. */
const asPeopleSeeIt = { apostrophe: 'consumed' } as const;
