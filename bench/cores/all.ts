import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unparse } from 'papaparse';
import { seeded } from '../../test/seeded';
import { assign } from './assign';
import { cut } from './cut';
import { flow } from './flow';
import { invented } from './inventedPeople';
import { linkage } from './link';
import { asked, readTable } from './options';
import { walk } from './walk';

/** Everything on what the project ships and makes: the sample's doors, an invented town and invented people. */
export function all(doorFile: string): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chapterbook-bench-'));
  const put = (name: string, text: string) => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  try {
    console.log('\nwalk: one closed tour through the doors of the sample, 1 s');
    walk(asked([put('doors.tsp', asInstance(doorFile))]));
    console.log('\ncut: the doors of the sample, in turfs of 50');
    cut(asked([doorFile, '--target', '50']));
    console.log('\nassign: costs from 1 to 100 at random');
    assign(asked([put('random100.txt', atRandom(100)), put('random200.txt', atRandom(200))]));
    console.log('\nflow: 1,000 volunteers and 2,000 requests of an invented town');
    flow(asked([]));
    console.log('\nlink: 3,000 records of invented people, as people mistype');
    linkage(asked([put('people.csv', unparse(invented(3000, seeded(1)))), '--truth', 'person']));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Meters from the first door, as TSPLIB writes an instance. */
function asInstance(doorFile: string): string {
  const { header, rows } = readTable(doorFile);
  const [lat, lon] = [header.indexOf('Latitude'), header.indexOf('Longitude')];
  const east = 111_195 * Math.cos((Number(rows[0]?.[lat]) * Math.PI) / 180);
  const points = rows.map((row, i) => {
    const x = (Number(row[lon]) - Number(rows[0]?.[lon])) * east;
    const y = (Number(row[lat]) - Number(rows[0]?.[lat])) * 111_195;
    return `${i + 1} ${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  return `NAME: sample\nEDGE_WEIGHT_TYPE: EUC_2D\nNODE_COORD_SECTION\n${points.join('\n')}\nEOF\n`;
}

function atRandom(n: number): string {
  const random = seeded(n);
  return `${n}\n${Array.from({ length: n * n }, () => 1 + Math.floor(random() * 100)).join(' ')}\n`;
}
