import type { Kernel } from '../kernel/kernel';
import { serve } from '../kernel/serve';

interface Entry {
  value: string;
  until: number;
}

/** What caches hold, by owner of the cache; nothing here survives a restart, as nothing in a cache has to. */
export type CacheStore = Map<string, Map<string, Entry>>;

const mostBytesAValue = 100 * 1024;
const mostCharactersAKey = 250;
const mostSeconds = 21_600;
const usualSeconds = 600;

class Cache implements GoogleAppsScript.Cache.Cache {
  constructor(
    private readonly kernel: Kernel,
    private readonly entries: Map<string, Entry>,
  ) {}

  get(key: string): string | null {
    const entry = this.entries.get(key);
    return entry && entry.until > this.kernel.now() ? entry.value : null;
  }
  getAll(keys: string[]): Record<string, string> {
    return Object.fromEntries(
      Array.from(keys).flatMap((key) => {
        const value = this.get(key);
        return value === null ? [] : [[key, value]];
      }),
    );
  }
  put(key: string, value: string, expirationInSeconds = usualSeconds): void {
    if (String(key).length > mostCharactersAKey) throw this.kernel.exception('Argument too large: key');
    if (Buffer.byteLength(String(value)) > mostBytesAValue) throw this.kernel.exception('Argument too large: value');
    const seconds = Math.min(mostSeconds, Math.max(1, expirationInSeconds));
    this.entries.set(String(key), { value: String(value), until: this.kernel.now() + seconds * 1000 });
  }
  putAll(values: Record<string, string>, expirationInSeconds = usualSeconds): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
  }
  remove(key: string): void {
    this.entries.delete(key);
  }
  removeAll(keys: string[]): void {
    for (const key of keys) this.entries.delete(key);
  }
}

/** CacheService: one cache for the script, one for each user, one for the file it is bound to. */
export function cacheService(kernel: Kernel, store: CacheStore) {
  const cache = (key: string) => {
    const entries = store.get(key) ?? new Map<string, Entry>();
    store.set(key, entries);
    return serve(kernel, 'Cache', new Cache(kernel, entries));
  };
  return serve(kernel, 'CacheService', {
    getScriptCache: () => cache(`script ${kernel.execution.project}`),
    getUserCache: () => cache(`user ${kernel.execution.project} ${kernel.execution.effectiveUser}`),
    getDocumentCache: () =>
      kernel.execution.boundTo === undefined ? null : cache(`document ${kernel.execution.project}`),
  });
}
