import { createHash, createHmac, createSign } from 'node:crypto';
import type { Kernel } from '../../kernel/kernel';
import { enumeration } from '../enumeration';
import { md2 } from './md2';

export const digests = enumeration('MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512');
export const macs = enumeration('HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512');
export const rsas = enumeration('RSA_SHA_1', 'RSA_SHA_256');

/** @param algorithm by Google's name, such as `SHA_256` */
export function digestOf(algorithm: string, bytes: Buffer): Buffer {
  if (algorithm === 'MD2') return md2(bytes);
  return createHash(nodeName(algorithm)).update(bytes).digest();
}

/** @param algorithm by Google's name, such as `HMAC_SHA_256` */
export function signatureOf(algorithm: string, bytes: Buffer, key: Buffer): Buffer {
  return createHmac(nodeName(algorithm.slice('HMAC_'.length)), key)
    .update(bytes)
    .digest();
}

/** @param algorithm by Google's name, such as `RSA_SHA_256`. @param key in PEM. undefined when the key is none */
export function rsaSignatureOf(algorithm: string, bytes: Buffer, key: string): Buffer | undefined {
  try {
    return createSign(algorithm.replace(/^RSA_SHA_/, 'RSA-SHA'))
      .update(bytes)
      .sign(key);
  } catch {
    return undefined;
  }
}

function nodeName(algorithm: string): string {
  return algorithm.toLowerCase().replace('_', '');
}

/** A random id of version 4, from the workbench's own chance. */
export function uuid(kernel: Kernel): string {
  const digits = Array.from({ length: 32 }, () => Math.floor(kernel.random() * 16).toString(16));
  digits[12] = '4';
  digits[16] = '89ab'[Math.floor(kernel.random() * 4)] as string;
  const text = digits.join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
}
