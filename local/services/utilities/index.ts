import { createHash, createHmac } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { vsprintf } from 'sprintf-js';
import type { Kernel } from '../../kernel/kernel';
import { serve } from '../../kernel/serve';
import { enumeration, valueIn } from '../enumeration';
import type { Face } from '../face';
import { aDate, aNumber, anArray, anything, aText, mustFit } from '../signature';
import type { Blob } from './blob';
import { blobIn, servedBlob } from './blob';
import { bufferOf, encodingOf, signed } from './bytes';
import { isZone, javaDate } from './javaDate';

const digests = enumeration('MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512');
const macs = enumeration('HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512');
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
  | 'parseCsv'
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
    if (name === 'MD2') throw new Error('Utilities.computeDigest with MD2 is not implemented in the workbench');
    return signed(
      createHash(nodeName(name as string))
        .update(bufferOf(value, encodingOf(charset)))
        .digest(),
    );
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
  ungzip(source: unknown): Blob {
    const blob = this.blob('ungzip', source);
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
    const mac = createHmac(nodeName(name.slice('HMAC_'.length)), bufferOf(key, encoding));
    return signed(mac.update(bufferOf(value, encoding)).digest());
  }
  private blob(method: string, source: unknown): Blob {
    const blob = blobIn(source);
    this.mustFit(method, [source], [() => blob !== undefined]);
    return blob as Blob;
  }
  private mustFit(method: string, args: readonly unknown[], ...variants: Parameters<typeof mustFit>[3][]): void {
    mustFit(this.kernel, `Utilities.${method}`, args, ...variants);
  }
}

function nodeName(algorithm: string): string {
  return algorithm.toLowerCase().replace('_', '');
}

function uuid(kernel: Kernel): string {
  const digits = Array.from({ length: 32 }, () => Math.floor(kernel.random() * 16).toString(16));
  digits[12] = '4';
  digits[16] = '89ab'[Math.floor(kernel.random() * 4)] as string;
  const text = digits.join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
}

export function utilitiesService(kernel: Kernel) {
  return serve(kernel, 'Utilities', new Utilities(kernel));
}
