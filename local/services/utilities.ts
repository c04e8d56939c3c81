import { createHash, createHmac } from 'node:crypto';
import type { Kernel } from '../kernel/kernel';
import { serve } from '../kernel/serve';
import { javaDate } from './javaDate';

const algorithms = { MD5: 'md5', SHA_1: 'sha1', SHA_256: 'sha256', SHA_384: 'sha384', SHA_512: 'sha512' } as const;
type Algorithm = keyof typeof algorithms;

/** Google's bytes are signed. */
const signed = (buffer: Buffer): number[] => Array.from(new Int8Array(buffer));
const bufferOf = (value: unknown): Buffer =>
  typeof value === 'string'
    ? Buffer.from(value, 'utf8')
    : Buffer.from(Array.from(value as number[], (byte) => byte & 255));

/** Utilities: dates by Java patterns, digests, base64, random ids, and sleep on the simulated clock. */
export function utilitiesService(kernel: Kernel) {
  const names = Object.keys(algorithms) as Algorithm[];
  const hmac = (algorithm: Algorithm, value: unknown, key: unknown) =>
    signed(createHmac(algorithms[algorithm], bufferOf(key)).update(bufferOf(value)).digest());
  return serve(kernel, 'Utilities', {
    Charset: { UTF_8: 'UTF_8', US_ASCII: 'US_ASCII' },
    DigestAlgorithm: Object.fromEntries(names.map((name) => [name, name])),
    MacAlgorithm: Object.fromEntries(names.map((name) => [`HMAC_${name}`, `HMAC_${name}`])),
    formatDate: (date: Date, timeZone: string, pattern: string) => {
      if (Object.prototype.toString.call(date) !== '[object Date]')
        throw kernel.exception("The parameters don't match the method signature for Utilities.formatDate.");
      return javaDate(date.getTime(), timeZone, pattern);
    },
    getUuid: () => uuid(kernel),
    sleep: (milliseconds: number) => kernel.spend(milliseconds),
    computeDigest: (algorithm: Algorithm, value: unknown) =>
      signed(createHash(algorithms[algorithm]).update(bufferOf(value)).digest()),
    computeHmacSignature: (algorithm: `HMAC_${Algorithm}`, value: unknown, key: unknown) =>
      hmac(algorithm.slice(5) as Algorithm, value, key),
    computeHmacSha256Signature: (value: unknown, key: unknown) => hmac('SHA_256', value, key),
    base64Encode: (value: unknown) => bufferOf(value).toString('base64'),
    base64EncodeWebSafe: (value: unknown) => bufferOf(value).toString('base64').replace(/\+/g, '-').replace(/\//g, '_'),
    base64Decode: (value: string) => signed(Buffer.from(value, 'base64')),
    base64DecodeWebSafe: (value: string) => signed(Buffer.from(value, 'base64url')),
  });
}

function uuid(kernel: Kernel): string {
  const digits = Array.from({ length: 32 }, () => Math.floor(kernel.random() * 16).toString(16));
  digits[12] = '4';
  digits[16] = '89ab'[Math.floor(kernel.random() * 4)] as string;
  const text = digits.join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
}
