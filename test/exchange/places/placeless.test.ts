import type { PlaceGiven } from '../../../src/exchange/places/placeDoors';
import type { PlacelessDoors } from '../../../src/exchange/places/placeless';
import { listOf } from '../../turf/doorLists';
import { DoorWorkbook } from '../../turf/doorWorkbook';
import { areasOfDoors, broughtInAreas } from './placesWorkbook';

const list = `Address,City,Zip,Lat,Lon
12 Oak St Apt 1,Alexandria,22314,,
12 Oak St Apt 2,Alexandria,22314,,
9 Oka St,Alexandria,22314,,
2 Oak St,Alexandria,22314,38.8051,-77.047
4 Oak St,Alexandria,22314,38.8052,-77.047`;

/** The chapter with the dialog open. */
function chapter(): DoorWorkbook {
  const workbook = DoorWorkbook.open();
  workbook.bringIn(listOf(list));
  open(workbook);
  return workbook;
}

function open(workbook: DoorWorkbook): void {
  workbook.click('Doors · Puertas > Doors without a place · Puertas sin lugar en el mapa');
}

const listed = (workbook: DoorWorkbook) => workbook.ask<PlacelessDoors>('placelessDoors');
const give = (workbook: DoorWorkbook, place: number, typed: string) =>
  workbook.ask<PlaceGiven>('placeDoors', { doors: listed(workbook).buildings[place]?.doors, typed });
const door = (workbook: DoorWorkbook, address: string) =>
  workbook.rows('Doors').find(({ Address }) => Address === address);

describe('the list of doors without a place', () => {
  test('has each building once, street by street, and says how many are left', () => {
    const { buildings, ...counts } = listed(chapter());
    expect(buildings.map(({ address, town, doors }) => [address, town, doors.length])).toEqual([
      ['12 Oak St', 'Alexandria 22314', 2],
      ['9 Oka St', 'Alexandria 22314', 1],
    ]);
    expect(counts).toEqual({ of: 2, left: 3, doors: 5, google: false });
  });

  test('loses a building to which a person gives a position, for all its doors and with their area', () => {
    const workbook = chapter();
    broughtInAreas(workbook);
    open(workbook);
    expect(give(workbook, 0, "38°48.18'N 77°2.7'W")).toEqual({ placed: 2, address: '12 Oak St' });
    for (const address of ['12 Oak St Apt 1', '12 Oak St Apt 2'])
      expect(door(workbook, address)).toMatchObject({ Latitude: '38.803', Longitude: '-77.045' });
    expect(areasOfDoors(workbook)).toMatchObject({ '12 Oak St Apt 1': 'South' });
    expect(listed(workbook)).toMatchObject({ of: 1, left: 1 });
  });

  test('keeps a door whose address was corrected until it has a place, or gives it that of its building', () => {
    const workbook = chapter();
    expect(give(workbook, 1, '9 Oak Street')).toEqual({ placed: 0, address: '9 Oak Street' });
    expect(door(workbook, '9 Oak Street')).toMatchObject({ City: 'Alexandria', ZIP: '22314' });
    const nine = listed(workbook).buildings.findIndex(({ address }) => address === '9 Oak Street');
    expect(give(workbook, nine, '4 Oak St Apt 7')).toEqual({ placed: 1, address: '4 Oak St' });
    expect(door(workbook, '4 Oak St, Apt 7')).toMatchObject({ Unit: 'Apt 7', Latitude: '38.8052' });
  });

  test('keeps the units of a building whose address is corrected', () => {
    const workbook = chapter();
    give(workbook, 0, '12 N Oak St, 22301');
    expect(door(workbook, '12 N Oak St, Apt 1')).toMatchObject({ Unit: 'Apt 1', ZIP: '22301' });
    expect(listed(workbook).buildings[0]).toMatchObject({ address: '12 N Oak St', town: 'Alexandria 22301' });
    workbook.bringIn(listOf('Address,City,Zip\n12 North Oak Street #2,Alexandria,22301'));
    expect(workbook.rows('Doors')).toHaveLength(5);
  });

  test.each([
    ['a short link', 'https://maps.app.goo.gl/abc', /^A short link does not tell where it leads/],
    ['no sign before the longitude', '38.8051, 77.0470', /miles away from your other doors.*minus sign/],
    ['numbers the wrong way round', '-77.0470, 38.8051', /miles away from your other doors/],
    ['no house number', 'Oak St', /^This is neither an address with a house number nor a position/],
    ['a page of the web', 'https://example.org/12 Oak St', /^This is neither/],
    ['nothing', '', /^This is neither/],
    ['the address of another door', '2 Oak Street', /^Another door has this address already/],
  ])('declines %s, and changes nothing', (_, typed, sentence) => {
    const workbook = chapter();
    const before = workbook.rows('Doors');
    expect(() => give(workbook, 1, typed)).toThrow(sentence);
    expect(workbook.rows('Doors')).toEqual(before);
  });
});
