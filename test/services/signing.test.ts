import { createHash, createVerify, generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { utilitiesService } from '../../local/services/utilities';
import { inARun, runtimeAt } from './inARun';

const runtime = runtimeAt();
const utilities = utilitiesService(runtime);
const within = <T>(work: () => T) => inARun(runtime, work);
const { UTF_8, US_ASCII } = utilities.Charset;
const { MD5, SHA_256 } = utilities.DigestAlgorithm;

describe('Texts that are signed, digested or written as base64', () => {
  it('are US-ASCII unless a charset is told, with a question mark for each character that it does not have', () => {
    const inAscii = [-22, 3, -4, -72, -60, 120, 34, -68, -25, 114, -49, 108, 7, -48, -21, -69];
    expect(within(() => utilities.computeDigest(MD5, '€🙂'))).toEqual(inAscii);
    expect(within(() => utilities.computeDigest(MD5, '€🙂', US_ASCII))).toEqual(inAscii);
    expect(within(() => utilities.computeDigest(MD5, '€🙂', UTF_8)).slice(0, 4)).toEqual([-71, 89, 42, -99]);
    expect(within(() => utilities.computeHmacSha256Signature('café', '€🙂')).slice(0, 4)).toEqual([
      -125, 73, -127, -128,
    ]);
    expect(within(() => utilities.computeHmacSha256Signature('café', '€🙂', UTF_8)).slice(0, 4)).toEqual([
      76, -16, 35, 99,
    ]);
    expect(within(() => utilities.base64Encode('café'))).toBe(Buffer.from('caf?').toString('base64'));
    expect(within(() => utilities.base64EncodeWebSafe('café>', UTF_8))).toBe('Y2Fmw6k-');
  });
  it('may be bytes, signed or not, and nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const signed = Array.from(new Int8Array(bytes));
        const digest = Array.from(new Int8Array(createHash('sha256').update(bytes).digest()));
        expect(within(() => utilities.computeDigest(SHA_256, signed))).toEqual(digest);
        expect(within(() => utilities.computeDigest(SHA_256, Array.from(bytes)))).toEqual(digest);
      }),
    );
    expect(() => within(() => utilities.computeDigest(MD5, ['7bad']))).toThrow('Cannot convert 7bad to byte.');
    expect(() => within(() => utilities.newBlob([256]))).toThrow('Cannot convert 256 to byte.');
  });
  it.each<[string, () => unknown, string]>([
    ['too many', () => utilities.computeDigest(MD5, 'a', US_ASCII, 4), 'Utilities.computeDigest'],
    ['too few', () => utilities.computeDigest('a'), '(String) don'],
    ['bytes with a charset', () => utilities.computeDigest(MD5, [0], UTF_8), 'Utilities.computeDigest'],
    ['a charset as a text', () => utilities.computeDigest(MD5, 'a', 'UTF-8'), 'Utilities.computeDigest'],
    ['an algorithm as a text', () => utilities.computeDigest('MD5', 'a'), '(String,String) don'],
    ['bytes and a text', () => utilities.computeHmacSha256Signature([1], 'a'), '(number[],String) don'],
    ['a key only', () => utilities.computeHmacSignature(utilities.MacAlgorithm.HMAC_MD5, 'a'), 'computeHmacSignature'],
    ['a charset as a text', () => utilities.base64Encode('a', 'UTF-8'), 'Utilities.base64Encode'],
    ['no key', () => utilities.computeRsaSha1Signature('a'), 'Utilities.computeRsaSha1Signature'],
  ])('are refused with %s', (_what, sign, sentence) => {
    expect(() => within(sign)).toThrow(sentence);
  });
  it.each([
    ['', '8350e5a3e24c153df2275c9f80692773'],
    ['abc', 'da853b0d3f88d99b30283a69e6ded6bb'],
    ['abcdefghijklmnopqrstuvwxyz', '4e8ddff3650292ab5a4108c3aa47940b'],
    ['1234567890'.repeat(8), 'd5976f79d83d3a0dc9806c3c66f3efd8'],
  ])('are digested by MD2 as RFC 1319 gives it: %s', (text, hex) => {
    const digest = within(() => utilities.computeDigest(utilities.DigestAlgorithm.MD2, text));
    expect(Buffer.from(digest).toString('hex')).toBe(hex);
  });
  it('are read from base64 in either alphabet', () => {
    const bytes = within(() => utilities.base64Decode('Y2Fmw6k-'));
    expect(bytes).toEqual(within(() => utilities.base64DecodeWebSafe('Y2Fmw6k+')));
    expect(within(() => utilities.newBlob(bytes).getDataAsString())).toBe('café>');
  });
  it('are signed with a private key in PEM', () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
    const isOf = (hash: string, signature: number[]) =>
      createVerify(hash).update('a').verify(publicKey, Buffer.from(signature));
    expect(
      isOf(
        'RSA-SHA256',
        within(() => utilities.computeRsaSha256Signature('a', pem)),
      ),
    ).toBe(true);
    expect(
      isOf(
        'RSA-SHA1',
        within(() => utilities.computeRsaSha1Signature('a', pem)),
      ),
    ).toBe(true);
    const named = within(() => utilities.computeRsaSignature(utilities.RsaAlgorithm.RSA_SHA_1, 'a', pem));
    expect(isOf('RSA-SHA1', named)).toBe(true);
    expect(() => within(() => utilities.computeRsaSha256Signature('a', 'no key'))).toThrow('Invalid argument: key');
  });
});
