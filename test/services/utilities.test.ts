import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { utilitiesService } from '../../local/services/utilities';
import { inARun, runtimeAt } from './inARun';

const hex = (bytes: number[]) => bytes.map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0')).join('');
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
    expect(() => formatted('2026-03-02T17:00:00Z', 'b')).toThrow("Illegal pattern character 'b'");
    expect(() => formatted('2026-03-02T17:00:00Z', "yyyy'T")).toThrow('Unterminated quote');
    expect(() => formatted('2026-03-02T17:00:00Z', 'XXXX')).toThrow('invalid ISO 8601 format: length=4');
    expect(formatted('2026-07-02T17:00:00Z', 'z zzzz')).toBe('EDT Eastern Daylight Time');
    expect(() => inARun(runtime, () => utilities.formatDate('2026-03-02' as never, 'UTC', 'yyyy'))).toThrow(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });
});

describe('Utilities.parseDate', () => {
  const parsed = (text: string, zone: string, pattern: string) =>
    inARun(runtime, () => utilities.parseDate(text, zone, pattern)).toISOString();

  it.each([
    ['1970-01-01 00:00:00', 'GMT', "yyyy-MM-dd' 'HH:mm:ss", '1970-01-01T00:00:00.000Z'],
    ['2026-03-02 08:05', 'America/New_York', 'yyyy-MM-dd HH:mm', '2026-03-02T13:05:00.000Z'],
    ['2026-07-02 08:05', 'America/New_York', 'yyyy-MM-dd HH:mm', '2026-07-02T12:05:00.000Z'],
    ['Mar 2, 2026 8:05 PM', 'UTC', 'MMM d, yyyy h:mm a', '2026-03-02T20:05:00.000Z'],
    ['20260302', 'UTC', 'yyyyMMdd', '2026-03-02T00:00:00.000Z'],
    ['2026-03-02T08:00:00-0500', 'Asia/Kolkata', "yyyy-MM-dd'T'HH:mm:ssZ", '2026-03-02T13:00:00.000Z'],
    ['2026-01-32', 'UTC', 'yyyy-MM-dd', '2026-02-01T00:00:00.000Z'],
    ['3/2/26', 'UTC', 'M/d/yy', '2026-03-02T00:00:00.000Z'],
  ])('reads %s in %s by %s as %s', (text, zone, pattern, iso) => {
    expect(parsed(text, zone, pattern)).toBe(iso);
  });
  it('reads back whatever formatDate wrote', () => {
    const pattern = 'EEE yyyy-MM-dd HH:mm:ss.SSS Z';
    const zones = fc.constantFrom('America/New_York', 'Asia/Kolkata', 'UTC', 'GMT-05:30');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), zones, (moment, zone) => {
        expect(parsed(formatted(new Date(moment).toISOString(), pattern, zone), zone, pattern)).toBe(
          new Date(moment).toISOString(),
        );
      }),
    );
  });
  it('refuses what does not fit', () => {
    expect(() => parsed('tomorrow', 'UTC', 'yyyy-MM-dd')).toThrow('Unparseable date: "tomorrow"');
    expect(() => parsed('2 Foo 2026', 'UTC', 'd MMM yyyy')).toThrow('Unparseable date');
    expect(() => parsed('2026', 'UTC', 'bbbb')).toThrow("Illegal pattern character 'b'");
  });
});

describe('Utilities', () => {
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

  it('are packed into an archive and unpacked, whatever they hold', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-zé]{1,8}$/)), fc.uint8Array(), (names, bytes) => {
        const given = Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
        const back = within(() => {
          const blobs = names.map((name) => utilities.newBlob(given, 'text/csv', `lists/${name}.csv`));
          return utilities
            .unzip(utilities.zip(blobs))
            .map((blob) => [blob.getName(), blob.getContentType(), blob.getBytes()]);
        });
        expect(back).toEqual(names.map((name) => [`lists/${name}.csv`, 'text/csv', given]));
      }),
    );
  });
  it('are an archive that other programs read, and so are theirs', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('List').addRow(['Hello']);
    const written = Array.from(new Int8Array(await book.xlsx.writeBuffer()));
    const packedAgain = within(() => {
      const files = utilities.unzip(utilities.newBlob(written, 'application/zip', 'list.xlsx'));
      return utilities.zip(files, 'again.xlsx').getBytes();
    });
    const read = new ExcelJS.Workbook();
    await read.xlsx.load(Uint8Array.from(packedAgain).buffer as never);
    expect(read.getWorksheet('List')?.getCell('A1').value).toBe('Hello');
    const sum = within(() => utilities.zip([utilities.newBlob('123456789', 'text/plain', 'a')]).getBytes());
    expect(hex(sum.slice(14, 18))).toBe('2639f4cb');
  });
  it('are refused without the name or the type that an archive needs', () => {
    const nameless = () => utilities.zip([utilities.newBlob('Hello')]);
    const typeless = () => utilities.ungzip(utilities.gzip(utilities.newBlob('a')).setContentType(null));
    const twice = () => utilities.zip([1, 2].map(() => utilities.newBlob('a', 'text/plain', 'a')));
    expect(() => within(nameless)).toThrow('Blob object must have non-null name for this operation.');
    expect(() => within(typeless)).toThrow('Blob object must have non-null content type for this operation.');
    expect(() => within(twice)).toThrow('duplicate entry: a');
    expect(() => within(() => utilities.unzip(utilities.newBlob('no archive')))).toThrow('Invalid argument');
    expect(() => within(() => utilities.zip('a'))).toThrow(
      "The parameters (String) don't match the method signature for Utilities.zip.",
    );
  });

  it('are rows of cells, with quotes and lines in quotes', () => {
    expect(within(() => utilities.parseCsv('a,"b ""c""\nd"\r\n1,2\r\n'))).toEqual([
      ['a', 'b "c"\nd'],
      ['1', '2'],
    ]);
    expect(within(() => utilities.parseCsv('a;b', ';'))).toEqual([['a', 'b']]);
    expect(within(() => utilities.parseCsv('a,\n\n"",b,'))).toEqual([['a', ''], [''], ['', 'b', '']]);
  });
  it.each(['a,"b', '"a"b,c', 'a "b" c'])('are refused when a quote stands where none may: %s', (csv) => {
    expect(() => within(() => utilities.parseCsv(csv))).toThrow('Could not parse text.');
  });
  it('come back from CSV whatever was written', () => {
    const tables = fc.array(fc.array(fc.string(), { minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(tables, (rows) => {
        const csv = rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',')).join('\r\n');
        expect(within(() => utilities.parseCsv(csv))).toEqual(rows);
      }),
    );
  });

  it('are written by a template', () => {
    expect(within(() => utilities.formatString('%s: %05.1f, %d', 'Ana', Math.PI, 7))).toBe('Ana: 003.1, 7');
  });
});
