import fc from 'fast-check';
import { utilitiesService } from '../../local/services/utilities';
import { inARun, runtimeAt } from './inARun';

const runtime = runtimeAt();
const utilities = utilitiesService(runtime);
const formatted = (iso: string, pattern: string, zone = 'America/New_York') =>
  inARun(runtime, () => utilities.formatDate(new Date(iso), zone, pattern));

describe('Utilities.formatDate', () => {
  it.each([
    ['yyyy-MM-dd HH:mm:ss', '2026-03-02 08:05:09'],
    ["EEE, d MMM ''yy 'at' h:mm a", "Mon, 2 Mar '26 at 8:05 AM"],
    ['EEEE MMMM u Z XXX', 'Monday March 1 -0500 -05:00'],
    ['SSS kk KK', '123 08 08'],
  ])('writes %s as %s', (pattern, text) => {
    expect(formatted('2026-03-02T13:05:09.123Z', pattern)).toBe(text);
  });

  it('writes midnight as 00, noon as 12 PM, and each zone by its own clock', () => {
    expect(formatted('2026-03-02T05:00:00Z', 'HH h a')).toBe('00 12 AM');
    expect(formatted('2026-03-02T17:00:00Z', 'HH h a')).toBe('12 12 PM');
    expect(formatted('2026-03-02T17:00:00Z', 'HH:mm Z', 'Asia/Kolkata')).toBe('22:30 +0530');
  });

  it.each([
    ['2026-03-02T17:00:00Z', 'D w W F G Y', '61 10 1 1 AD 2026'],
    ['2026-12-28T17:00:00Z', 'w Y', '1 2027'],
    ['2026-12-26T17:00:00Z', 'w W F', '52 4 4'],
  ])('counts days and weeks from Sunday, as Java does in the United States: %s by %s', (iso, pattern, text) => {
    expect(formatted(iso, pattern)).toBe(text);
  });

  it('knows zones that are written as offsets, and refuses what is no zone, no date or no letter', () => {
    expect(formatted('2026-03-02T17:00:00Z', 'HH:mm XXX', 'GMT-05:30')).toBe('11:30 -05:30');
    expect(() => formatted('2026-03-02T17:00:00Z', 'yyyy', 'Mars/Canal')).toThrow('Invalid argument: timeZone');
    expect(() => formatted('2026-03-02T17:00:00Z', 'b')).toThrow('letter b is not implemented');
    expect(() => inARun(runtime, () => utilities.formatDate('2026-03-02' as never, 'UTC', 'yyyy'))).toThrow(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });
});

describe('Utilities', () => {
  const hex = (bytes: number[]) => bytes.map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0')).join('');

  it('digests text into signed bytes', () => {
    const bytes = inARun(runtime, () => utilities.computeDigest(utilities.DigestAlgorithm.SHA_256, 'abc'));
    expect(Math.min(...bytes)).toBeLessThan(0);
    expect(hex(bytes)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('signs by HMAC as RFC 4231 gives it', () => {
    expect(
      hex(inARun(runtime, () => utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe'))),
    ).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
  });

  it('makes ids of version 4, another each time', () => {
    const ids = inARun(runtime, () => [utilities.getUuid(), utilities.getUuid()]);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it('sleeps on the simulated clock and is stopped after six minutes', () => {
    const before = runtime.now();
    inARun(runtime, () => utilities.sleep(60_000));
    expect(runtime.now() - before).toBeGreaterThanOrEqual(60_000);
    expect(() => inARun(runtime, () => utilities.sleep(361_000))).toThrow('Invalid argument: milliseconds');
    const twice = () => {
      utilities.sleep(290_000);
      utilities.sleep(290_000);
      utilities.getUuid();
    };
    expect(() => inARun(runtime, twice)).toThrow('Exceeded maximum execution time');
  });
});

describe('Bytes, blobs and tables of text', () => {
  const within = <T>(work: () => T) => inARun(runtime, work);

  it('go into base64 and back, as signed bytes, in the alphabet for addresses too', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const given = Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
        const [plain, safe] = within(() => [utilities.base64Encode(given), utilities.base64EncodeWebSafe(given)]);
        expect(safe).not.toMatch(/[+/]/);
        expect(within(() => utilities.base64Decode(plain as string))).toEqual(given);
        expect(within(() => utilities.base64DecodeWebSafe(safe as string))).toEqual(given);
      }),
    );
    expect(() => within(() => utilities.base64Decode('?!'))).toThrow('Could not decode string.');
  });

  it('are named and typed in a blob, zipped, and read again', () => {
    const told = within(() => {
      const blob = utilities.newBlob('¡Hola!', 'text/plain', 'hello.csv').setContentTypeFromExtension();
      const back = utilities.ungzip(utilities.gzip(blob));
      return [
        blob.getContentType(),
        blob.getDataAsString(),
        back.getName(),
        back.getDataAsString(),
        blob.isGoogleType(),
      ];
    });
    expect(told).toEqual(['text/csv', '¡Hola!', 'hello.csv', '¡Hola!', false]);
  });

  it('are rows of cells, with quotes and lines in quotes', () => {
    expect(within(() => utilities.parseCsv('a,"b ""c""\nd"\r\n1,2\r\n'))).toEqual([
      ['a', 'b "c"\nd'],
      ['1', '2'],
    ]);
    expect(within(() => utilities.parseCsv('a;b', ';'))).toEqual([['a', 'b']]);
  });

  it('are written by a template', () => {
    expect(within(() => utilities.formatString('%s: %05.1f, %d', 'Ana', Math.PI, 7))).toBe('Ana: 003.1, 7');
  });
});
