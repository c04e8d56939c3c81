import type { Kernel } from '../kernel/kernel';
import { serve } from '../kernel/serve';
import { isAtDocument } from './atDocument';
import type { Face } from './face';
import { Quotas } from './quotas';
import { aBoolean, anObject, type Fits, mustFit, textLike } from './signature';

/** What scripts and people keep as properties: texts by key, by owner of the store. */
export type PropertyStore = Record<string, Record<string, string>>;

const mostBytesAValue = 9 * 1024;
const mostBytesAStore = 500 * 1024;

const aValue: Fits = (value) => textLike(value) || (typeof value === 'object' && value !== null);

/** @documented https://developers.google.com/apps-script/reference/properties/properties */
class Properties implements GoogleAppsScript.Properties.Properties {
  constructor(
    private readonly kernel: Kernel,
    private readonly store: PropertyStore,
    private readonly key: string,
    private readonly quotas: Quotas,
  ) {}

  private get own(): Record<string, string> {
    this.quotas.use(this.kernel, 'properties');
    this.store[this.key] ??= {};
    return this.store[this.key] as Record<string, string>;
  }

  getProperty(key: string): string | null {
    mustFit(this.kernel, 'PropertiesService.Properties.getProperty', [key], [textLike]);
    return new Map(Object.entries(this.own)).get(String(key)) ?? null;
  }
  getProperties(): { [key: string]: string } {
    return { ...this.own };
  }
  getKeys(): string[] {
    return Object.keys(this.own);
  }
  /** @documented https://developers.google.com/apps-script/guides/properties: what is no text becomes one */
  setProperty(key: string, value: string): this {
    mustFit(this.kernel, 'PropertiesService.Properties.setProperty', [key, value], [textLike, aValue]);
    return this.keep({ [key]: value }, false);
  }
  setProperties(properties: { [key: string]: string }, deleteAllOthers?: boolean): this {
    const given = [properties, deleteAllOthers];
    mustFit(this.kernel, 'PropertiesService.Properties.setProperties', given, [anObject], [anObject, aBoolean]);
    return this.keep(properties, deleteAllOthers === true);
  }
  deleteProperty(key: string): this {
    mustFit(this.kernel, 'PropertiesService.Properties.deleteProperty', [key], [textLike]);
    const { [String(key)]: _gone, ...rest } = this.own;
    this.store[this.key] = rest;
    return this;
  }
  deleteAllProperties(): this {
    this.quotas.use(this.kernel, 'properties');
    this.store[this.key] = {};
    return this;
  }

  private keep(properties: { [key: string]: string }, deleteAllOthers: boolean): this {
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
}

type StoreNames = 'getScriptProperties' | 'getUserProperties' | 'getDocumentProperties';

/**
 * One store for the script, one for each of its users, one for the file it is bound to.
 * @documented https://developers.google.com/apps-script/reference/properties/properties-service
 */
class PropertiesService implements Face<GoogleAppsScript.Properties.PropertiesService, StoreNames> {
  constructor(
    private readonly kernel: Kernel,
    private readonly store: PropertyStore,
    private readonly quotas: Quotas,
  ) {}

  getScriptProperties(): Properties {
    return this.properties(`script ${this.kernel.execution.project}`);
  }
  getUserProperties(): Properties {
    const { project, effectiveUser } = this.kernel.execution;
    return this.properties(`user ${project} ${effectiveUser}`);
  }
  /** @documented null in a script of no document; @reported null in a web app */
  getDocumentProperties(): Properties | null {
    const { project, boundTo } = this.kernel.execution;
    return isAtDocument(this.kernel) ? this.properties(`document ${project} ${boundTo}`) : null;
  }

  private properties(key: string): Properties {
    return serve(this.kernel, 'Properties', new Properties(this.kernel, this.store, key, this.quotas));
  }
}

export function propertiesService(kernel: Kernel, store: PropertyStore, quotas = new Quotas({})) {
  return serve(kernel, 'PropertiesService', new PropertiesService(kernel, store, quotas));
}
