import fc from 'fast-check';
import { doorColumns } from '../../src/turf/doorColumns';
import { readDoors } from '../../src/turf/doorFile';

const van =
  'Voter File VANID,Sex,LastName,FirstName,MiddleName,Suffix,Preferred Phone,Cell Phone,Home Phone,Party,Age,WorkPhone, WorkPhoneExt,StreetNo,StreetNoHalf,StreetPrefix,StreetName,StreetType,StreetSuffix,AptType,AptNo,City,State,Zip5,Zip4'.split(
    ',',
  );
const vanRow = (more: Record<string, string>) => van.map((name) => more[name] ?? '');
const house = { StreetNo: '314', StreetName: 'Oak', StreetType: 'St', City: 'Springfield', State: 'VA', Zip5: '22150' };

test('a VAN list is read by its headers: several voters at one door are one door with several people', () => {
  const { doors, rejected } = readDoors(van, [
    vanRow({ ...house, 'Voter File VANID': '101', LastName: 'Ejemplo', FirstName: 'Ana', Suffix: 'Jr' }),
    vanRow({ ...house, 'Voter File VANID': '102', LastName: 'Sample', FirstName: 'Sam' }),
    vanRow({
      ...house,
      StreetNoHalf: '1/2',
      StreetPrefix: 'N',
      AptType: 'Apt',
      AptNo: '4B',
      'Voter File VANID': '103',
    }),
  ]);
  expect(rejected).toEqual([]);
  expect(doors.map(({ address, people }) => [address, people.map((one) => one.vanId)])).toEqual([
    ['314 Oak St', ['101', '102']],
    ['314 1/2 N Oak St, Apt 4B', ['103']],
  ]);
  expect(doors[0]).toMatchObject({
    number: '314',
    street: 'Oak St',
    unit: '',
    city: 'Springfield',
    zip: '22150',
    line: 2,
  });
  expect(doors[0]?.people[0]).toMatchObject({ lastName: 'Ejemplo', firstName: 'Ana', nameSuffix: 'Jr' });
});

test('columns may come in any order, in Spanish, with other case and accents', () => {
  const { doors } = readDoors(
    ['LONGITUD', 'Código Postal', 'Dirección', 'latitud'],
    [['-77,05', '22314', '12 Elm Ave, 3', '38,81']],
  );
  expect(doors[0]).toMatchObject({
    address: '12 Elm Ave, 3',
    number: '12',
    street: 'Elm Ave',
    unit: '3',
    lat: 38.81,
    lon: -77.05,
  });
});

test('an address list with positions becomes doors, with the area that is named', () => {
  const { doors } = readDoors(
    ['address', 'city', 'zip', 'lat', 'lon', 'precinct'],
    [['321 First St', 'Alexandria', '22314', '38.8148', '-77.0408', 'Old Town']],
  );
  expect(doors).toEqual([
    expect.objectContaining({
      number: '321',
      street: 'First St',
      lat: 38.8148,
      lon: -77.0408,
      area: 'Old Town',
      people: [],
    }),
  ]);
});

test("a city's address points are read from their own columns", () => {
  const header = '\uFEFFX,Y,FULL_ADDS,STPFX,STNAME,STTYPE,STNUM,STALPHA,ZIP'.split(',');
  const { doors } = readDoors(header, [['-77.1', '38.8', '3240 S 28TH ST', 'S', '28TH', 'ST', '3240', 'A', '22302']]);
  expect(doors[0]).toMatchObject({ number: '3240A', street: 'S 28TH ST', lat: 38.8, lon: -77.1 });
});

test('a zip that lost its leading zero and an address spelled in two ways are the same door', () => {
  const { doors } = readDoors(
    ['Address', 'Zip'],
    [
      ['12 North Fifth Street Apt 2', '02139'],
      ['12 N 5th St #2', '2139'],
    ],
  );
  expect(doors).toHaveLength(1);
});

test('a row that is no door is rejected with its line and the reason; the others are kept', () => {
  const { doors, rejected, notes } = readDoors(
    ['address', 'lat', 'lon'],
    [
      ['', '', ''],
      ['PO Box 12', '', ''],
      ['Oak Street', '', ''],
      ['12 Oak St', ' Apt 3', '38.8', '-77.0'],
      ['14 Oak St', 'n/a', ''],
      ['16 Oak St', '0', '0'],
    ],
  );
  expect(rejected).toEqual([
    { line: 2, reason: 'blank' },
    { line: 3, reason: 'poBox' },
    { line: 4, reason: 'noNumber' },
    { line: 5, reason: 'tooManyCells' },
  ]);
  expect(doors.map((door) => [door.address, door.lat])).toEqual([
    ['14 Oak St', undefined],
    ['16 Oak St', undefined],
  ]);
  expect(notes.map(({ line }) => line)).toEqual([6, 7]);
});

test('a row that swallowed half the file, because a quote was never closed, is rejected', () => {
  const { doors, rejected } = readDoors(
    ['address', 'notes'],
    [
      [`12 Oak St ${'x'.repeat(400)}`, ''],
      ['14 Oak St', 'y'.repeat(400)],
    ],
  );
  expect(rejected).toEqual([{ line: 2, reason: 'tooLong' }]);
  expect(doors.map(({ address }) => address)).toEqual(['14 Oak St']);
});

test('a list without addresses, or with the same column twice, is not read at all and says why', () => {
  expect(readDoors(['name', 'phone'], [['Ana Ejemplo', '1']]).columns.problems).toEqual([{ code: 'noAddressColumn' }]);
  const doubled = readDoors(['Address', 'address', 'zip'], [['1 Oak St', '2 Oak St', '']]);
  expect(doubled.doors).toEqual([]);
  expect(doubled.columns.problems).toEqual([{ code: 'doubledColumn', header: 'Address' }]);
});

test('what was taken from which column, and what was not, can be shown', () => {
  const { headers, ignored } = doorColumns(['Address', 'General16', 'Zip5', '']);
  expect(headers).toEqual({ address: 'Address', zip: 'Zip5' });
  expect(ignored).toEqual(['General16']);
});

test('every row is a door, joins one, or is rejected; whatever is in the cells', () => {
  const cell = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('12 Oak St', '14 Elm Ave #3', ''));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 20 }), (rows) => {
      const { doors, rejected } = readDoors(['address', 'vanid', 'lat', 'lon'], rows);
      const lines = [...doors, ...rejected].map(({ line }) => line);
      expect(new Set(lines).size).toBe(lines.length);
      expect(new Set(doors.map(({ key }) => key)).size).toBe(doors.length);
      rows.forEach((row, i) => {
        const joined = readDoors(['address', 'vanid', 'lat', 'lon'], [row]).doors[0];
        expect(lines.includes(i + 2) || doors.some(({ key }) => key === joined?.key)).toBe(true);
      });
    }),
  );
});
