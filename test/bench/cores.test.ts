import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(os.tmpdir(), 'chapterbook-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string) => {
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
};
const run = (...args: string[]) =>
  execFileSync('node', ['bench/bench.mjs', ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const lines = (...args: string[]) =>
  run(...args, '--json')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const square = '1 0 0\n2 0 10\n3 10 10\n4 10 0\n5 5 0\n6 0 5\n7 5 10\n8 10 5\n';
const instance = (type: string) => `NAME : eight\nEDGE_WEIGHT_TYPE : ${type}\nNODE_COORD_SECTION\n${square}EOF\n`;

describe('A stranger can run the benchmark of each core, and gets one JSON object a line', () => {
  test('walk: the length of a closed tour, by the distances that the file asks for', () => {
    const files = ['EUC_2D', 'CEIL_2D', 'ATT'].map((type) => file(`${type}.tsp`, instance(type)));
    const found = lines('walk', ...files, '--seconds', '0.1', '--seed', '3');
    expect(found.map(({ instance: name, n, length }) => [name, n, length])).toEqual([
      ['eight', 8, 40],
      ['eight', 8, 40],
      ['eight', 8, 16],
    ]);
    expect(found[0].seconds).toBeLessThan(1);
  });

  test('walk: on the globe, degrees and minutes are read as TSPLIB writes them', () => {
    const places = '1 16.47 96.10\n2 16.47 94.44\n3 20.09 92.54\n4 22.39 93.37\n';
    const text = `NAME: globe\nEDGE_WEIGHT_TYPE: GEO\nNODE_COORD_SECTION\n${places}EOF\n`;
    expect(lines('walk', file('globe.tsp', text), '--seconds', '0.1')[0].length).toBe(153 + 422 + 289 + 706);
  });

  test('assign: the least cost', () => {
    const [line] = lines('assign', file('three.txt', '3\n 4 1 3\n 2 0 5\n 3 2 2\n'));
    expect(line).toMatchObject({ instance: 'three', n: 3, cost: 5 });
    expect(line.milliseconds).toBeGreaterThan(0);
  });

  test('flow: ours and fair greedy', () => {
    const [ours, greedy] = lines('flow', '--volunteers', '60', '--requests', '80', '--seed', '2');
    expect(Object.keys(ours)).toEqual(['method', 'served', 'distance', 'gini', 'largestLoad', 'milliseconds']);
    expect(ours.served).toBeGreaterThanOrEqual(greedy.served);
    expect(ours.distance / ours.served).toBeLessThan(greedy.distance / greedy.served);
  });

  test('cut: what the scorer reads, door by door', () => {
    const houses = Array.from({ length: 60 }, (_, i) => `${100 + i} OAK ST,38.8,${-77 + i * 0.0002}`);
    const out = path.join(folder, 'result.csv');
    const [line] = lines(
      'cut',
      file('doors.csv', `Address,Latitude,Longitude\n${houses.join('\n')}\n`),
      '--target',
      '20',
      '--out',
      out,
    );
    expect(line).toMatchObject({ instance: 'doors', doors: 60, turfs: 3, withinTenPercent: 1 });
    const [header, ...rows] = readFileSync(out, 'utf8').trim().split(/\r?\n/);
    expect(header).toBe('door,turf,order,lat,lon,street,number');
    expect(rows).toHaveLength(60);
  });

  test('link: precision, recall and their mean for each way to decide', () => {
    const names = [
      'ada,sample,1980-01-02',
      'bela,muster,1975-05-06',
      'cleo,prueba,1990-10-11',
      'dora,modelo,1966-03-04',
    ];
    const people = names.flatMap((name, i) => [`rec-${i}-org,${name}`, `rec-${i}-dup-0,${name.replace('e', 'x')}`]);
    const csv = file('people.csv', `rec_id,given_name,surname,date_of_birth\n${people.join('\n')}\n`);
    const [line] = lines('link', csv, '--truth', 'rec_id', '--use', 'given_name,surname,date_of_birth');
    expect(Object.keys(line)).toEqual(['file', 'same', 'linked', 'sameOrMaybe', 'seconds']);
    expect(line.linked).toEqual({ precision: 1, recall: 1, f1: 1 });
    const second = file('second.csv', `rec_id,given_name,surname,date_of_birth\n${people.slice(0, 4).join('\n')}\n`);
    expect(lines('link', csv, '--second', second, '--truth', 'rec_id')[0].sameOrMaybe.recall).toBe(1);
  });
});

test('whoever asks wrongly is told how', () => {
  const told = (...args: string[]) => {
    try {
      run(...args);
      return '';
    } catch (error) {
      return (error as { stderr: string }).stderr;
    }
  };
  expect(told('walk', file('odd.tsp', instance('XRAY')))).toContain('Distances of type XRAY are not known');
  expect(told('link', file('p.csv', 'a,b\n1,2\n'), '--truth', 'c')).toContain('has no column c. It has: a, b.');
  expect(told('fly')).toContain('There is no benchmark fly');
});
