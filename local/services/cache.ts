import type { Kernel } from '../kernel/kernel';
import { serve } from '../kernel/serve';
import { isAtDocument } from './atDocument';
import type { Face } from './face';
import { aNumber, anArray, anObject, type Fits, mustFit, textLike } from './signature';

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
/** Google's reference: beyond 1,000 entries only the 900 farthest from their end stay. */
const mostEntries = 1000;
const entriesThatStay = 900;
/** Google's types say void; a script sees null. */
const nothing = null as never;

/** @reported https://justin.poehnelt.com/posts/exploring-apps-script-cacheservice-limits: what is no text becomes one */
const aValue: Fits = (value) => textLike(value) || (typeof value === 'object' && value !== null);

/** @documented https://developers.google.com/apps-script/reference/cache/cache */
class Cache implements GoogleAppsScript.Cache.Cache {
  constructor(
    private readonly kernel: Kernel,
    private readonly entries: Map<string, Entry>,
  ) {}

  get(key: string): string | null {
    mustFit(this.kernel, 'CacheService.Cache.get', [key], [textLike]);
    const entry = this.entries.get(String(key));
    return entry && entry.until > this.kernel.now() ? entry.value : null;
  }
  getAll(keys: string[]): Record<string, string> {
    mustFit(this.kernel, 'CacheService.Cache.getAll', [keys], [anArray]);
    return Object.fromEntries(
      keys.flatMap((key) => {
        const value = this.get(key);
        return value === null ? [] : [[key, value]];
      }),
    );
  }
  /** @reported by scripts' logs: "Argument too large: key" and "Argument too large: value"; null comes back, not undefined */
  put(key: string, value: string, expirationInSeconds?: number): never {
    const variants = [
      [textLike, aValue],
      [textLike, aValue, aNumber],
    ];
    mustFit(this.kernel, 'CacheService.Cache.put', [key, value, expirationInSeconds], ...variants);
    return this.keep(String(key), String(value), expirationInSeconds);
  }
  putAll(values: Record<string, string>, expirationInSeconds?: number): never {
    mustFit(this.kernel, 'CacheService.Cache.putAll', [values, expirationInSeconds], [anObject], [anObject, aNumber]);
    for (const [key, value] of Object.entries(values)) this.keep(key, String(value), expirationInSeconds);
    return nothing;
  }
  remove(key: string): never {
    mustFit(this.kernel, 'CacheService.Cache.remove', [key], [textLike]);
    this.entries.delete(String(key));
    return nothing;
  }
  removeAll(keys: string[]): never {
    mustFit(this.kernel, 'CacheService.Cache.removeAll', [keys], [anArray]);
    for (const key of keys) this.entries.delete(String(key));
    return nothing;
  }

  /** @reported as for entries: a time out of bounds is no error */
  private keep(key: string, value: string, wished = usualSeconds): never {
    if (key.length > mostCharactersAKey) throw this.kernel.exception('Argument too large: key');
    if (Buffer.byteLength(value) > mostBytesAValue) throw this.kernel.exception('Argument too large: value');
    const seconds = Math.min(mostSeconds, Math.max(1, wished));
    this.entries.delete(key);
    this.entries.set(key, { value, until: this.kernel.now() + seconds * 1000 });
    if (this.entries.size > mostEntries) this.forgetSoonest();
    return nothing;
  }
  /** @reported https://justin.poehnelt.com/posts/exploring-apps-script-cacheservice-limits: of one end, the oldest go first */
  private forgetSoonest(): void {
    const soonestFirst = [...this.entries].sort(([, one], [, other]) => one.until - other.until);
    for (const [key] of soonestFirst.slice(0, -entriesThatStay)) this.entries.delete(key);
  }
}

/**
 * One cache for the script, one for each user, one for the file it is bound to.
 * @documented https://developers.google.com/apps-script/reference/cache/cache-service
 */
class CacheService implements Face<GoogleAppsScript.Cache.CacheService, `get${'Script' | 'User' | 'Document'}Cache`> {
  constructor(
    private readonly kernel: Kernel,
    private readonly store: CacheStore,
  ) {}

  getScriptCache(): Cache {
    return this.cache(`script ${this.kernel.execution.project}`);
  }
  getUserCache(): Cache {
    const { project, effectiveUser } = this.kernel.execution;
    return this.cache(`user ${project} ${effectiveUser}`);
  }
  /** @documented null in a script of no document and in a web app */
  getDocumentCache(): Cache | null {
    const { project, boundTo } = this.kernel.execution;
    return isAtDocument(this.kernel) ? this.cache(`document ${project} ${boundTo}`) : null;
  }

  private cache(key: string): Cache {
    const entries = this.store.get(key) ?? new Map<string, Entry>();
    this.store.set(key, entries);
    return serve(this.kernel, 'Cache', new Cache(this.kernel, entries));
  }
}

export function cacheService(kernel: Kernel, store: CacheStore) {
  return serve(kernel, 'CacheService', new CacheService(kernel, store));
}
