import type { Kernel } from '../kernel/kernel';
import { serve } from '../kernel/serve';

/** What scripts and people keep as properties: texts by key, by owner of the store. */
export type PropertyStore = Record<string, Record<string, string>>;

const mostBytesAValue = 9 * 1024;
const mostBytesAStore = 500 * 1024;

class Properties implements GoogleAppsScript.Properties.Properties {
  constructor(
    private readonly kernel: Kernel,
    private readonly store: PropertyStore,
    private readonly key: string,
  ) {}

  private get own(): Record<string, string> {
    this.store[this.key] ??= {};
    return this.store[this.key] as Record<string, string>;
  }

  getProperty(key: string): string | null {
    return Object.hasOwn(this.own, key) ? (this.own[key] as string) : null;
  }
  getProperties(): { [key: string]: string } {
    return { ...this.own };
  }
  getKeys(): string[] {
    return Object.keys(this.own);
  }
  setProperty(key: string, value: string): this {
    return this.setProperties({ [key]: value });
  }
  setProperties(properties: { [key: string]: string }, deleteAllOthers = false): this {
    const values = Object.entries(properties).map(([key, value]) => [String(key), String(value)] as const);
    for (const [, value] of values) {
      if (Buffer.byteLength(value) > mostBytesAValue) throw this.kernel.exception('Argument too large: value');
    }
    const next = { ...(deleteAllOthers ? {} : this.own), ...Object.fromEntries(values) };
    const bytes = Object.entries(next).reduce((sum, [key, value]) => sum + Buffer.byteLength(key + value), 0);
    if (bytes > mostBytesAStore) {
      throw this.kernel.exception(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.store[this.key] = next;
    return this;
  }
  deleteProperty(key: string): this {
    delete this.own[key];
    return this;
  }
  deleteAllProperties(): this {
    this.store[this.key] = {};
    return this;
  }
}

/** PropertiesService: one store for the script, one for each of its users, one for the file it is bound to. */
export function propertiesService(kernel: Kernel, store: PropertyStore) {
  const properties = (key: string) => serve(kernel, 'Properties', new Properties(kernel, store, key));
  return serve(kernel, 'PropertiesService', {
    getScriptProperties: () => properties(`script ${kernel.execution.project}`),
    getUserProperties: () => properties(`user ${kernel.execution.project} ${kernel.execution.effectiveUser}`),
    getDocumentProperties: () =>
      kernel.execution.boundTo === undefined
        ? null
        : properties(`document ${kernel.execution.project} ${kernel.execution.boundTo}`),
  } satisfies Pick<GoogleAppsScript.Properties.PropertiesService, 'getScriptProperties' | 'getUserProperties'> & {
    getDocumentProperties(): unknown;
  });
}
