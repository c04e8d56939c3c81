import fc from 'fast-check';
import { utilitiesService } from '../../local/services/utilities';
import { inARun, runtimeAt } from './inARun';

const runtime = runtimeAt();
const utilities = utilitiesService(runtime);
const within = <T>(work: () => T) => inARun(runtime, work);

describe('A blob', () => {
  it('reads and writes a text in a charset by its name', () => {
    const bytesIn = (charset: string) =>
      within(() => utilities.newBlob('').setDataFromString('é€', charset).getBytes());
    expect(bytesIn('ISO-8859-1')).toEqual([-23, 63]);
    expect(bytesIn('US-ASCII')).toEqual([63, 63]);
    expect(bytesIn('UTF-16')).toEqual([-2, -1, 0, -23, 32, -84]);
    const read = (bytes: number[], charset: string) => within(() => utilities.newBlob(bytes).getDataAsString(charset));
    expect(read([-109, -6], 'Shift_JIS')).toBe('日');
    expect(read([-128], 'windows-1252')).toBe('€');
    expect(read([65, -128], 'US-ASCII')).toBe('A\uFFFD');
    expect(() => read([65], 'no-such-charset')).toThrow('Unsupported charset: no-such-charset');
  });
  it('gives back every text in the charsets that have all characters', () => {
    const charsets = fc.constantFrom('UTF-8', 'UTF-16', 'UTF-16LE', 'UTF-16BE');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), charsets, (text, charset) => {
        const back = within(() => utilities.newBlob('').setDataFromString(text, charset).getDataAsString(charset));
        expect(back).toBe(text);
      }),
    );
  });
  it('is copied apart from the one it was copied from', () => {
    const told = within(() => {
      const blob = utilities.newBlob('one', 'text/plain', 'a.txt');
      const copy = (blob.copyBlob() as typeof blob).setDataFromString('two').setName(null);
      return [blob.getDataAsString(), blob.getName(), copy.getDataAsString(), copy.getName(), copy.getContentType()];
    });
    expect(told).toEqual(['one', 'a.txt', 'two', null, 'text/plain']);
  });
  it.each([
    ['a.JPEG', 'image/jpeg'],
    ['a.b.tsv', 'text/tab-separated-values'],
    ['a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a.unheardof', null],
    ['a', null],
  ])('of the name %s has the type %s', (name, type) => {
    expect(within(() => utilities.newBlob([], null, name).setContentTypeFromExtension().getContentType())).toBe(type);
  });
  it('is its own type as it is, and other types are refused by name', () => {
    const as = (from: string, to: string) => within(() => utilities.newBlob('a', from).getAs(to));
    expect(`${as('text/csv', 'text/csv')}`).toBe('Blob');
    expect(() => as('text/html', 'application/pdf')).toThrow(
      'Blob.getAs of text/html as application/pdf is not implemented in the workbench',
    );
    expect(() => as('image/png', 'image/jpeg')).toThrow('not implemented in the workbench');
    expect(() => as('text/csv', 'image/png')).toThrow('Converting from text/csv to image/png is not supported.');
  });
  it.each<[string, (...args: never[]) => unknown, string]>([
    ['setBytes', () => utilities.newBlob('').setBytes('a' as never), 'Blob.setBytes'],
    ['setBytes', () => utilities.newBlob('').setBytes([300]), 'Cannot convert 300 to byte.'],
    ['setName', () => utilities.newBlob('').setName(7 as never), '(number) don'],
    ['getDataAsString', () => utilities.newBlob('').getDataAsString(7 as never), 'Blob.getDataAsString'],
    ['setContentType', () => utilities.newBlob('').setContentType(7 as never), 'Blob.setContentType'],
    ['newBlob', () => utilities.newBlob(7), '(number) don'],
    ['ungzip', () => utilities.ungzip(utilities.newBlob('a')), 'Could not decompress gzip.'],
    ['gzip', () => utilities.gzip('a'), '(String) don'],
  ])('refuses what does not fit %s', (_method, call, sentence) => {
    expect(() => within(call)).toThrow(sentence);
  });
  it('is named archive when it was packed without a name', () => {
    const told = within(() => {
      const packed = utilities.gzip(utilities.newBlob('a'));
      const named = utilities.gzip(utilities.newBlob('a'), 'named');
      return [packed, utilities.ungzip(packed), utilities.ungzip(named)].map((blob) => [
        blob.getName(),
        blob.getContentType(),
      ]);
    });
    expect(told).toEqual([
      ['archive.gz', 'application/x-gzip'],
      ['archive', null],
      ['named', null],
    ]);
  });
});
