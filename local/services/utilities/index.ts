import { vsprintf } from 'sprintf-js';
import type { Kernel } from '../../kernel/kernel';
import { serve } from '../../kernel/serve';
import type { Face } from '../face';
import { aDate, anArray, aText, mustFit, orNull } from '../signature';
import { gzip, ungzip, unzip, zip } from './archives';
import type { Blob } from './blob';
import { servedBlob } from './blob';
import { bufferOf, signed } from './bytes';
import { charsets } from './charsets';
import { rowsOfCsv } from './csv';
import { digests, macs, rsas, uuid } from './digests';
import { isZone, javaDate, WrongPattern } from './javaDate';
import { momentIn } from './parseDate';
import { aCharset, bytesOf, digest, hmac, hmacSha256, rsa, rsaWith } from './signing';

const longestSleep = 300_000;

type UtilitiesFace =
  | 'Charset'
  | 'DigestAlgorithm'
  | 'MacAlgorithm'
  | 'RsaAlgorithm'
  | `base64${'Encode' | 'Decode'}${'' | 'WebSafe'}`
  | `compute${'Digest' | 'HmacSha256Signature' | 'HmacSignature' | `Rsa${'' | 'Sha1' | 'Sha256'}Signature`}`
  | `format${'Date' | 'String'}`
  | 'getUuid'
  | 'gzip'
  | 'ungzip'
  | 'newBlob'
  | `parse${'Csv' | 'Date'}`
  | 'unzip'
  | 'zip'
  | 'sleep'
  | `json${'Parse' | 'Stringify'}`;

/**
 * Dates by Java patterns, digests, base64, blobs, CSV, random ids, and sleep on the simulated clock.
 * @documented https://developers.google.com/apps-script/reference/utilities/utilities
 */
class Utilities implements Face<GoogleAppsScript.Utilities.Utilities, UtilitiesFace> {
  readonly Charset = charsets;
  readonly DigestAlgorithm = digests;
  readonly MacAlgorithm = macs;
  readonly RsaAlgorithm = rsas;

  constructor(private readonly kernel: Kernel) {}

  /** @reported as for digests: a text is US_ASCII unless a charset is told, so `é` becomes `?` */
  base64Encode(...args: unknown[]): string {
    return this.base64('base64Encode', args);
  }
  /** @documented `-` and `_` for `+` and `/`, padding kept */
  base64EncodeWebSafe(...args: unknown[]): string {
    return this.base64('base64EncodeWebSafe', args).replace(/\+/g, '-').replace(/\//g, '_');
  }
  /** @reported gas-fakes' tests on Apps Script: takes the web-safe alphabet too; scripts' logs: the sentence for neither */
  base64Decode(...args: unknown[]): number[] {
    return this.decoded('base64Decode', args);
  }
  base64DecodeWebSafe(...args: unknown[]): number[] {
    return this.decoded('base64DecodeWebSafe', args);
  }
  computeDigest(...args: unknown[]): number[] {
    return digest(this.kernel, args);
  }
  computeHmacSha256Signature(...args: unknown[]): number[] {
    return hmacSha256(this.kernel, args);
  }
  computeHmacSignature(...args: unknown[]): number[] {
    return hmac(this.kernel, args);
  }
  computeRsaSignature(...args: unknown[]): number[] {
    return rsa(this.kernel, args);
  }
  computeRsaSha1Signature(...args: unknown[]): number[] {
    return rsaWith(this.kernel, 'RSA_SHA_1', args);
  }
  computeRsaSha256Signature(...args: unknown[]): number[] {
    return rsaWith(this.kernel, 'RSA_SHA_256', args);
  }
  /** @unknown strict: a zone that nobody knows is refused; Java would read it as GMT */
  formatDate(date: Pick<Date, 'getTime'>, timeZone: string, pattern: string): string {
    this.mustFit('formatDate', [date, timeZone, pattern], [aDate, aText, aText]);
    if (Number.isNaN(date.getTime())) throw this.kernel.exception('Invalid argument: date');
    if (!isZone(timeZone)) throw this.kernel.exception(`Invalid argument: timeZone. ${timeZone} is not known.`);
    return this.byPattern(() => javaDate(date.getTime(), timeZone, pattern));
  }
  /** @documented as sprintf: %s %d %f with width, precision and padding; @unknown strict: what it cannot write is refused */
  formatString(template: string, ...args: unknown[]): string {
    this.mustFit('formatString', [template], [aText]);
    try {
      return vsprintf(template, args);
    } catch (error) {
      throw this.kernel.exception(`Invalid argument: template. ${(error as Error).message}`);
    }
  }
  getUuid(): string {
    return uuid(this.kernel);
  }
  gzip(...args: unknown[]): Blob {
    return gzip(this.kernel, args);
  }
  ungzip(...args: unknown[]): Blob {
    return ungzip(this.kernel, args);
  }
  /** @reported by scripts: null stands for a type or a name that is left out */
  newBlob(...args: unknown[]): Blob {
    const more = [[], [orNull(aText)], [orNull(aText), orNull(aText)]];
    this.mustFit('newBlob', args, ...[aText, anArray].flatMap((data) => more.map((rest) => [data, ...rest])));
    const [data, type, name] = args as [unknown, string?, string?];
    const bytes = typeof data === 'string' ? bufferOf(data) : bytesOf(this.kernel, data);
    return servedBlob(this.kernel, bytes, type ?? (typeof data === 'string' ? 'text/plain' : null), name ?? null);
  }
  zip(...args: unknown[]): Blob {
    return zip(this.kernel, args);
  }
  unzip(...args: unknown[]): Blob[] {
    return unzip(this.kernel, args);
  }
  /** @documented by SimpleDateFormat; @unknown strict: a text that does not fit is refused, the sentence is Java's */
  parseDate(date: string, timeZone: string, format: string): Date {
    this.mustFit('parseDate', [date, timeZone, format], [aText, aText, aText]);
    const moment = this.byPattern(() => (isZone(timeZone) ? momentIn(date, timeZone, format) : undefined));
    if (moment === undefined) throw this.kernel.exception(`Unparseable date: "${date}"`);
    return new this.kernel.execution.realm.Date(moment);
  }
  /** @reported by scripts' logs: "Could not parse text." for quotes gone wrong; @unknown strict: a quote inside a value is */
  parseCsv(csv: string, delimiter?: string): string[][] {
    const aCharacter = (value: unknown) => typeof value === 'string' && value.length === 1;
    this.mustFit('parseCsv', [csv, delimiter], [aText], [aText, aCharacter]);
    const rows = rowsOfCsv(csv, delimiter ?? ',');
    if (!rows) throw this.kernel.exception('Could not parse text.');
    return rows;
  }
  /** @reported by scripts' logs: no longer than five minutes; gas-fakes: "Cannot convert rubbish to int." */
  sleep(milliseconds: number): void {
    if (typeof milliseconds === 'string' || Number.isNaN(milliseconds))
      throw this.kernel.exception(`Cannot convert ${milliseconds} to int.`);
    this.mustFit('sleep', [milliseconds], [(value) => typeof value === 'number']);
    if (milliseconds < 0 || milliseconds > longestSleep)
      throw this.kernel.exception('Invalid argument: milliseconds. Must be between 0 and 300000.');
    this.kernel.spend(milliseconds);
  }
  /** @documented deprecated */
  jsonParse(json: string): unknown {
    return JSON.parse(json);
  }
  /** @documented deprecated */
  jsonStringify(value: unknown): string {
    return JSON.stringify(value);
  }

  private base64(method: string, args: readonly unknown[]): string {
    this.mustFit(method, args, [aText], [anArray], [aText, aCharset]);
    return bytesOf(this.kernel, args[0], args[1]).toString('base64');
  }
  private decoded(method: string, args: readonly unknown[]): number[] {
    this.mustFit(method, args, [aText], [aText, aCharset]);
    const encoded = args[0] as string;
    if (!/^[\w+/\s-]*={0,2}\s*$/.test(encoded)) throw this.kernel.exception('Could not decode string.');
    return signed(Buffer.from(encoded, 'base64'));
  }
  private byPattern<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw error instanceof WrongPattern ? this.kernel.exception(error.message) : error;
    }
  }
  private mustFit(method: string, args: readonly unknown[], ...variants: Parameters<typeof mustFit>[3][]): void {
    mustFit(this.kernel, `Utilities.${method}`, args, ...variants);
  }
}

export function utilitiesService(kernel: Kernel) {
  return serve(kernel, 'Utilities', new Utilities(kernel));
}
