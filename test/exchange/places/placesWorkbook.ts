import type { ReadAreas } from '../../../src/exchange/places/readShapes';
import { readShapes } from '../../../src/exchange/places/readShapes';
import { listOf } from '../../turf/doorLists';
import { DoorWorkbook } from '../../turf/doorWorkbook';

/** Two wards beside each other in Alexandria, the second with a park (a hole) in it. */
export const wards = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    ward('North', [
      [-77.05, 38.81],
      [-77.04, 38.81],
      [-77.04, 38.82],
      [-77.05, 38.82],
    ]),
    ward(
      'South',
      [
        [-77.05, 38.8],
        [-77.04, 38.8],
        [-77.04, 38.81],
        [-77.05, 38.81],
      ],
      [
        [-77.046, 38.804],
        [-77.044, 38.804],
        [-77.044, 38.806],
        [-77.046, 38.806],
      ],
    ),
  ],
});

function ward(name: string, ...coordinates: number[][][]): object {
  return { type: 'Feature', properties: { name }, geometry: { type: 'Polygon', coordinates } };
}

/** A chapter with doors in the wards, in the park, far away, and without a place. */
export function chapterWithDoors(): DoorWorkbook {
  const workbook = DoorWorkbook.open();
  workbook.bringIn(
    listOf(`Address,Zip,Lat,Lon,Precinct
1 Elm St,22314,38.815,-77.045,
2 Elm St,22314,38.803,-77.045,
3 Elm St,22314,38.805,-77.045,
4 Elm St,22314,38.9,-77.1,
5 Elm St,22314,,,
6 Elm St,22314,38.815,-77.041,Harbor`),
  );
  return workbook;
}

/** Brings outlines in as the dialog does. */
export function broughtInAreas(
  workbook: DoorWorkbook,
  { areas }: ReadAreas = readShapes('wards.geojson', wards),
  doors: 'none' | 'missing' | 'all' = 'missing',
): { added: number; changed: number; same: number } {
  workbook.click('Bring in & take out · Traer y sacar > Bring in a list · Traer una lista');
  const shapes = areas.map(({ name, outline }) => ({ name, outline }));
  const { jobId, ...counts } = workbook.ask<{ jobId: string; added: number; changed: number; same: number }>(
    'bringInAreas',
    { file: 'wards.geojson', shapes, doors },
  );
  if (jobId !== '') workbook.finish(jobId);
  return counts;
}

/** The area that each door has, by its address. */
export function areasOfDoors(workbook: DoorWorkbook): Record<string, string> {
  const name = (cell = '') => cell.replace(/ \(?A-.*$| · .*$/, '');
  return Object.fromEntries(workbook.rows('Doors').map(({ Address = '', Area }) => [Address, name(Area)]));
}
