import type { Kernel } from '../../kernel/kernel';
import { type Enumeration, valueIn } from '../enumeration';
import { anArray, aText, type Fits, mustFit } from '../signature';
import { bufferOf, signed, strangerAmong } from './bytes';
import { charsets, encoded } from './charsets';
import { digestOf, digests, macs, rsaSignatureOf, rsas, signatureOf } from './digests';

export const aCharset: Fits = (value) => valueIn(charsets, value) !== undefined;
const oneOf =
  (values: Enumeration<string>): Fits =>
  (value) =>
    valueIn(values, value) !== undefined;

/**
 * The bytes of a text or of a list of bytes.
 * @reported gas-fakes' tests on Apps Script: a text is read as US_ASCII when no charset is told
 */
export function bytesOf(kernel: Kernel, value: unknown, charset?: unknown): Buffer {
  if (typeof value === 'string') return encoded(value, valueIn(charsets, charset) ?? 'US_ASCII') as Buffer;
  const list = value as readonly unknown[];
  const stranger = strangerAmong(list);
  if (stranger !== undefined) throw kernel.exception(`Cannot convert ${stranger} to byte.`);
  return bufferOf(list);
}

/** @documented computeDigest(algorithm, bytes | text[, charset]) */
export function digest(kernel: Kernel, args: readonly unknown[]): number[] {
  const known = oneOf(digests);
  mustFit(kernel, 'Utilities.computeDigest', args, [known, aText], [known, anArray], [known, aText, aCharset]);
  const [algorithm, value, charset] = args;
  return signed(digestOf(valueIn(digests, algorithm) as string, bytesOf(kernel, value, charset)));
}

/** @documented computeHmacSignature(algorithm, value, key[, charset]): both texts or both bytes */
export function hmac(kernel: Kernel, args: readonly unknown[]): number[] {
  const known = oneOf(macs);
  const variants = [
    [known, aText, aText],
    [known, anArray, anArray],
    [known, aText, aText, aCharset],
  ];
  mustFit(kernel, 'Utilities.computeHmacSignature', args, ...variants);
  return hmacOf(kernel, valueIn(macs, args[0]) as string, args.slice(1));
}

export function hmacSha256(kernel: Kernel, args: readonly unknown[]): number[] {
  const variants = [
    [aText, aText],
    [anArray, anArray],
    [aText, aText, aCharset],
  ];
  mustFit(kernel, 'Utilities.computeHmacSha256Signature', args, ...variants);
  return hmacOf(kernel, 'HMAC_SHA_256', args);
}

function hmacOf(kernel: Kernel, algorithm: string, [value, key, charset]: readonly unknown[]): number[] {
  return signed(signatureOf(algorithm, bytesOf(kernel, value, charset), bytesOf(kernel, key, charset)));
}

/** @documented computeRsaSignature(algorithm, value, key in PEM[, charset]) */
export function rsa(kernel: Kernel, args: readonly unknown[]): number[] {
  const known = oneOf(rsas);
  mustFit(kernel, 'Utilities.computeRsaSignature', args, [known, aText, aText], [known, aText, aText, aCharset]);
  return rsaOf(kernel, valueIn(rsas, args[0]) as string, args.slice(1));
}

export function rsaWith(kernel: Kernel, algorithm: 'RSA_SHA_1' | 'RSA_SHA_256', args: readonly unknown[]): number[] {
  const method = `Utilities.computeRsa${algorithm === 'RSA_SHA_1' ? 'Sha1' : 'Sha256'}Signature`;
  mustFit(kernel, method, args, [aText, aText], [aText, aText, aCharset]);
  return rsaOf(kernel, algorithm, args);
}

/** @unknown strict: the sentence for what is no private key */
function rsaOf(kernel: Kernel, algorithm: string, [value, key, charset]: readonly unknown[]): number[] {
  const signature = rsaSignatureOf(algorithm, bytesOf(kernel, value, charset), key as string);
  if (!signature) throw kernel.exception('Invalid argument: key');
  return signed(signature);
}
