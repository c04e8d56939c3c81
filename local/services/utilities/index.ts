import { gunzipSync, gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { vsprintf } from 'sprintf-js';
import type { Kernel } from '../../kernel/kernel';
import { serve } from '../../kernel/serve';
import { enumeration, valueIn } from '../enumeration';
import type { Face } from '../face';
import { aDate, aNumber, anArray, anything, aText, mustFit } from '../signature';
import type { Blob } from './blob';
import { blobIn, servedBlob, typeOfName } from './blob';
import { bufferOf, encodingOf, signed } from './bytes';
import { digestOf, digests, macs, signatureOf, uuid } from './digests';
import { isZone, javaDate } from './javaDate';
import { momentIn } from './parseDate';
import { unzipped, zipped } from './zip';

const charsets = enumeration('US_ASCII', 'UTF_8');
const longestSleep = 300_000;

type UtilitiesFace =
  | 'Charset'
  | 'DigestAlgorithm'
  | 'MacAlgorithm'
  | `base64${'Encode' | 'Decode'}${'' | 'WebSafe'}`
  | `compute${'Digest' | 'HmacSha256Signature' | 'HmacSignature'}`
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

  constructor(private readonly kernel: Kernel) {}

  base64Encode(data: unknown, charset?: unknown): string {
    this.mustFit('base64Encode', [data, charset], [aText], [anArray], [aText, anything]);
    return bufferOf(data, encodingOf(charset)).toString('base64');
  }
  /** @documented `-` and `_` for `+` and `/`, padding kept */
  base64EncodeWebSafe(data: unknown, charset?: unknown): string {
    return this.base64Encode(data, charset).replace(/\+/g, '-').replace(/\//g, '_');
  }
  /** @reported by scripts' logs: the sentence for what is no base64 */
  base64Decode(encoded: string, charset?: unknown): number[] {
    this.mustFit('base64Decode', [encoded, charset], [aText], [aText, anything]);
    return this.decoded(encoded);
  }
  base64DecodeWebSafe(encoded: string, charset?: unknown): number[] {
    this.mustFit('base64DecodeWebSafe', [encoded, charset], [aText], [aText, anything]);
    return this.decoded(encoded.replace(/-/g, '+').replace(/_/g, '/'));
  }
  /** @documented MD2 too, which is not implemented here */
  computeDigest(algorithm: unknown, value: unknown, charset?: unknown): number[] {
    const name = valueIn(digests, algorithm);
    const known = () => name !== undefined;
    const variants = [
      [known, aText],
      [known, anArray],
      [known, aText, anything],
    ];
    this.mustFit('computeDigest', [algorithm, value, charset], ...variants);
    return signed(digestOf(name as string, bufferOf(value, encodingOf(charset))));
  }
  computeHmacSha256Signature(value: unknown, key: unknown, charset?: unknown): number[] {
    const variants = [
      [aText, aText],
      [anArray, anArray],
      [aText, aText, anything],
    ];
    this.mustFit('computeHmacSha256Signature', [value, key, charset], ...variants);
    return this.hmac('HMAC_SHA_256', value, key, charset);
  }
  computeHmacSignature(algorithm: unknown, value: unknown, key: unknown, charset?: unknown): number[] {
    const name = valueIn(macs, algorithm);
    const known = () => name !== undefined;
    const variants = [
      [known, aText, aText],
      [known, anArray, anArray],
      [known, aText, aText, anything],
    ];
    this.mustFit('computeHmacSignature', [algorithm, value, key, charset], ...variants);
    return this.hmac(name as string, value, key, charset);
  }
  /** @unknown strict: a zone that nobody knows is refused; Java would read it as GMT */
  formatDate(date: Pick<Date, 'getTime'>, timeZone: string, pattern: string): string {
    this.mustFit('formatDate', [date, timeZone, pattern], [aDate, aText, aText]);
    if (Number.isNaN(date.getTime())) throw this.kernel.exception('Invalid argument: date');
    if (!isZone(timeZone)) throw this.kernel.exception(`Invalid argument: timeZone. ${timeZone} is not known.`);
    return javaDate(date.getTime(), timeZone, pattern);
  }
  /** @documented as sprintf: %s %d %f with width, precision and padding */
  formatString(template: string, ...args: unknown[]): string {
    return vsprintf(String(template), args);
  }
  getUuid(): string {
    return uuid(this.kernel);
  }
  gzip(source: unknown, name?: string): Blob {
    const blob = this.blob('gzip', source);
    const bytes = gzipSync(bufferOf(blob.getBytes()));
    return servedBlob(this.kernel, bytes, 'application/x-gzip', name ?? `${blob.getName() ?? 'archive'}.gz`);
  }
  /** @reported by scripts that unpack what a cache kept: a blob without a type is refused */
  ungzip(source: unknown): Blob {
    const blob = this.blob('ungzip', source);
    this.needs(blob.getContentType(), 'content type');
    const name = blob.getName()?.replace(/\.gz$/, '') ?? null;
    return servedBlob(this.kernel, gunzipSync(bufferOf(blob.getBytes())), null, name);
  }
  newBlob(data: unknown, contentType?: string, name?: string): Blob {
    const given = [data, contentType, name];
    const more = [[], [aText], [aText, aText]];
    this.mustFit(
      'newBlob',
      given,
      ...more.flatMap((rest) => [
        [aText, ...rest],
        [anArray, ...rest],
      ]),
    );
    const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
    return servedBlob(this.kernel, bufferOf(data), type, name ?? null);
  }
  /** @reported by scripts' logs: a blob without a name is refused; @unknown strict: two of one name are, too */
  zip(sources: unknown, name?: string): Blob {
    const blobs = Array.isArray(sources) ? sources.map(blobIn) : [];
    const areBlobs = () => Array.isArray(sources) && blobs.every((blob) => blob !== undefined);
    this.mustFit('zip', [sources, name], [areBlobs], [areBlobs, aText]);
    const files = (blobs as Blob[]).map((blob) => ({
      name: this.needs(blob.getName(), 'name'),
      bytes: bufferOf(blob.getBytes()),
    }));
    const twice = files.find((file, place) => files.findIndex((other) => other.name === file.name) < place);
    if (twice) throw this.kernel.exception(`Invalid argument: duplicate entry: ${twice.name}`);
    return servedBlob(this.kernel, zipped(files), 'application/zip', name ?? 'archive.zip');
  }
  /** @documented each named with the full path inside the archive */
  unzip(source: unknown): Blob[] {
    const files = unzipped(bufferOf(this.blob('unzip', source).getBytes()));
    if (!files) throw this.kernel.exception('Invalid argument');
    return files.map(({ name, bytes }) => servedBlob(this.kernel, bytes, typeOfName(name), name));
  }
  /** @documented by SimpleDateFormat; @unknown strict: a text that does not fit is refused, the sentence is Java's */
  parseDate(date: string, timeZone: string, format: string): Date {
    this.mustFit('parseDate', [date, timeZone, format], [aText, aText, aText]);
    const moment = isZone(timeZone) ? momentIn(date, timeZone, format) : undefined;
    if (moment === undefined) throw this.kernel.exception(`Unparseable date: "${date}"`);
    return new this.kernel.execution.realm.Date(moment);
  }
  /** @documented quotes and lines in quotes as RFC 4180; @unknown strict: rows may differ in length */
  parseCsv(csv: string, delimiter?: string): string[][] {
    this.mustFit('parseCsv', [csv, delimiter], [aText], [aText, aText]);
    const { data } = Papa.parse(csv.replace(/\r?\n$/, ''), { delimiter: delimiter ?? ',' });
    return data;
  }
  /** @reported by scripts' logs: no longer than five minutes */
  sleep(milliseconds: number): void {
    this.mustFit('sleep', [milliseconds], [aNumber]);
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

  private decoded(encoded: string): number[] {
    if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(encoded)) throw this.kernel.exception('Could not decode string.');
    return signed(Buffer.from(encoded, 'base64'));
  }
  private hmac(name: string, value: unknown, key: unknown, charset: unknown): number[] {
    const encoding = encodingOf(charset);
    return signed(signatureOf(name, bufferOf(value, encoding), bufferOf(key, encoding)));
  }
  private blob(method: string, source: unknown): Blob {
    const blob = blobIn(source);
    this.mustFit(method, [source], [() => blob !== undefined]);
    return blob as Blob;
  }
  private needs(value: string | null, what: string): string {
    if (value !== null) return value;
    throw this.kernel.exception(`Blob object must have non-null ${what} for this operation.`);
  }
  private mustFit(method: string, args: readonly unknown[], ...variants: Parameters<typeof mustFit>[3][]): void {
    mustFit(this.kernel, `Utilities.${method}`, args, ...variants);
  }
}

export function utilitiesService(kernel: Kernel) {
  return serve(kernel, 'Utilities', new Utilities(kernel));
}
