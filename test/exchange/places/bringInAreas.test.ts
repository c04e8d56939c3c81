import { readShapes } from '../../../src/exchange/places/readShapes';
import { listOf } from '../../turf/doorLists';
import { areasOfDoors, broughtInAreas, chapterWithDoors, wards } from './placesWorkbook';

describe('areas that are brought in by their outlines', () => {
  test('are added once, and give doors that have none the area they lie in', () => {
    const workbook = chapterWithDoors();
    expect(broughtInAreas(workbook)).toEqual({ added: 2, changed: 0, same: 0 });
    expect(areasOfDoors(workbook)).toEqual({
      '1 Elm St': 'North',
      '2 Elm St': 'South',
      '3 Elm St': '',
      '4 Elm St': '',
      '5 Elm St': '',
      '6 Elm St': 'Harbor',
    });
    expect(workbook.ask('doorsAndOutlines')).toEqual({
      outlines: 2,
      doors: 6,
      outside: 2,
      placeless: 1,
      withoutArea: 3,
    });
    expect(broughtInAreas(workbook)).toEqual({ added: 0, changed: 0, same: 2 });
    expect(workbook.rows('Areas').map(({ Area }) => Area)).toEqual(['Harbor', 'North', 'South']);
  });

  test('give doors a new area too, when that is asked', () => {
    const workbook = chapterWithDoors();
    broughtInAreas(workbook, undefined, 'all');
    expect(areasOfDoors(workbook)).toMatchObject({ '6 Elm St': 'North', '3 Elm St': '', '4 Elm St': '' });
  });

  test('leave the doors alone when nothing is asked for them', () => {
    const workbook = chapterWithDoors();
    broughtInAreas(workbook, undefined, 'none');
    expect(Object.values(areasOfDoors(workbook)).join('')).toBe('Harbor');
  });

  test('give an area that is known by its name their outline, and take none away', () => {
    const workbook = chapterWithDoors();
    const moved = readShapes('w.json', wards.replace(/North/, 'HARBOR'));
    expect(broughtInAreas(workbook, moved)).toEqual({ added: 1, changed: 1, same: 0 });
    expect(areasOfDoors(workbook)['1 Elm St']).toBe('Harbor');
    expect(workbook.rows('Areas').map(({ Area }) => Area)).toEqual(['Harbor', 'South']);
  });

  test('give doors that come later their area, where the list names none', () => {
    const workbook = chapterWithDoors();
    broughtInAreas(workbook);
    workbook.bringIn(
      listOf('Address,Zip,Lat,Lon,Precinct\n8 Elm St,22314,38.803,-77.041,\n9 Elm St,22314,38.803,-77.041,Harbor'),
    );
    expect(areasOfDoors(workbook)).toMatchObject({ '8 Elm St': 'South', '9 Elm St': 'Harbor', '4 Elm St': '' });
  });

  test('are refused when an outline is none, with nothing changed', () => {
    const workbook = chapterWithDoors();
    const broken = { areas: [{ name: 'North', outline: '{"type":"Point"}', tolerance: 1, pieces: 1 }], skipped: [] };
    expect(() => broughtInAreas(workbook, broken)).toThrow('wards.geojson could not be read. Nothing was brought in.');
    expect(workbook.rows('Areas')).toHaveLength(1);
  });
});
