import { strToU8, zipSync } from 'fflate';
import { bringIn } from '../../../src/exchange/commandLine/bringIn';
import { bringInMap } from '../../../src/exchange/commandLine/bringInMap';
import { listsIn, type NamedMap } from '../../../src/exchange/commandLine/listsIn';
import type { Ask } from '../../../src/exchange/commandLine/report';

const square = (at: number, size = 0.01) => [
  [-77 + at, 38],
  [-77 + at + size, 38],
  [-77 + at + size, 38 + size],
  [-77 + at, 38 + size],
  [-77 + at, 38],
];
const feature = (NAME: string, type: string, coordinates: unknown) => ({
  type: 'Feature',
  properties: { NAME },
  geometry: { type, coordinates },
});
const wards = strToU8(
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      feature('Old Town', 'Polygon', [square(0)]),
      feature('A pin', 'Point', [-77, 38]),
      feature('North', 'Polygon', [square(0.02)]),
    ],
  }),
);

function theMap(): NamedMap {
  const [map] = listsIn('wards.geojson', wards);
  if (!map || !('map' in map)) throw new Error('No map');
  return map;
}

describe('what a file holds', () => {
  test('is the areas of a map, the lists of an archive, and what cannot be read of it', () => {
    expect(theMap().map.areas.map(({ name }) => name)).toEqual(['Old Town', 'North']);
    const archive = zipSync({ 'a.csv': strToU8('Name,City\nAna,Springfield'), 'b.pdf': strToU8('%PDF-1.7') });
    expect(listsIn('x.zip', archive)).toEqual([
      {
        name: 'x.zip · a.csv',
        rows: [
          ['Name', 'City'],
          ['Ana', 'Springfield'],
        ],
      },
      { name: 'x.zip · b.pdf', sentence: expect.stringMatching(/^x\.zip · b\.pdf is a PDF/) },
    ]);
  });

  test('is a sentence when it is nothing', () => {
    expect(listsIn('x', new Uint8Array())).toEqual([{ name: 'x', sentence: expect.stringMatching(/^x is empty/) }]);
    const pins = strToU8(JSON.stringify({ type: 'FeatureCollection', features: [] }));
    expect(listsIn('pins', pins)).toEqual([{ name: 'pins', sentence: expect.stringMatching(/no area/) }]);
  });
});

describe('a map on the command line', () => {
  test('says what would come in, and asks nobody, unless it is written', async () => {
    const ask: Ask = async () => {
      throw new Error('Asked');
    };
    const seen = { kind: 'areas', table: 'areas', rows: 3, new: 2, same: 0, changed: 0, maybe: 0 };
    const rejected = [{ line: 2, reason: 'noOutline' }];
    expect(await bringIn(theMap(), { ask, write: false })).toEqual({ file: 'wards.geojson', ...seen, rejected });
    expect(await bringIn(theMap(), { write: false })).toMatchObject(seen);
  });

  test('is sent as the dialog sends it, and waits until doors have their area', async () => {
    const asked: [string, object][] = [];
    let turns = 0;
    const ask = (async (name: string, args: object = {}) => {
      asked.push([name, args]);
      turns += 1;
      if (name === 'continueJob') return { state: turns < 4 ? 'running' : 'done', reason: '' };
      return { added: 1, changed: 0, same: 1, jobId: 'J1' };
    }) as Ask;
    expect(await bringIn(theMap(), { ask, write: true })).toMatchObject({ rows: 3, new: 1, same: 1, changed: 0 });
    expect(asked.map(([name]) => name)).toEqual(['bringInAreas', 'continueJob', 'continueJob', 'continueJob']);
    expect(asked[0]?.[1]).toMatchObject({
      file: 'wards.geojson',
      shapes: [{ name: 'Old Town' }, {}],
      doors: 'missing',
    });
  });

  test('is sent in parts that each fit into one call, and doors are looked at once', async () => {
    const [one] = theMap().map.areas;
    if (!one) throw new Error('No area');
    const areas = Array.from({ length: 50 }, (_, index) => ({
      ...one,
      name: `W${index}`,
      outline: '7'.repeat(40_000),
    }));
    const sent: { shapes: { name: string }[]; doors: string }[] = [];
    const ask = (async (name: string, args: object = {}) => {
      if (name === 'bringInAreas') sent.push(args as (typeof sent)[number]);
      return { added: (args as (typeof sent)[number]).shapes?.length, changed: 0, same: 0, jobId: '', state: 'done' };
    }) as Ask;
    const report = await bringInMap({ name: 'wards', map: { areas, skipped: [] } }, ask, true);
    expect(report).toMatchObject({ rows: 50, new: 50 });
    expect(sent.flatMap(({ shapes }) => shapes.map(({ name }) => name))).toEqual(areas.map(({ name }) => name));
    for (const { shapes } of sent) expect(JSON.stringify(shapes).length).toBeLessThan(900_000);
    expect(sent.map(({ doors }) => doors)).toEqual(['none', 'none', 'missing']);
  });

  test('that stands still says why', async () => {
    const ask = (async (name: string) =>
      name === 'continueJob' ? { state: 'stopped', reason: 'The Doors tab is gone.' } : { jobId: 'J1' }) as Ask;
    await expect(bringIn(theMap(), { ask, write: true })).rejects.toThrow('The Doors tab is gone.');
  });
});
