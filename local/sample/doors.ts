import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import papaparse from 'papaparse';
import type { Host } from '../host/host';
import type { KnownAddress } from '../services/maps';

interface Answer {
  ok: boolean;
  value?: unknown;
  sentence?: string;
}

/** Asks the script what the dialog that is open would ask. @throws with the sentence when it declines */
export function askOf<T>(host: Host, name: string, args: object = {}): T {
  const answer = host.ui.call(host.ui.screen.id, name, args) as Answer;
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value as T;
}

/** Works on a job as the dialog does, until it is done. */
export function finishJob(host: Host, jobId: string): void {
  for (let slices = 0; slices < 500; slices += 1) {
    const { state, reason } = askOf<{ state: string; reason: string }>(host, 'continueJob', { jobId });
    if (state === 'done') return;
    if (state === 'stopped') throw new Error(reason);
  }
  throw new Error('The job never ended');
}

const doorsAtOnce = 1000;

/** Brings the sample's doors in through the dialog. @returns how many */
export function doorsBroughtIn(host: Host, workbook: string, as: string): number {
  const doors = sampleDoors();
  host.click(workbook, 'Chapter > Bring in & take out > Bring in a list', { as });
  const { jobId } = askOf<{ jobId: string }>(host, 'beginImport', aboutSample(doors.length));
  const records = doors.map((add, index) => ({ line: index + 2, add }));
  for (let first = 0, part = 0; first < doors.length; first += doorsAtOnce, part += 1) {
    const last = first + doorsAtOnce >= doors.length;
    askOf(host, 'sendRecords', { jobId, part, records: records.slice(first, first + doorsAtOnce), last });
  }
  finishJob(host, jobId);
  return doors.length;
}

/** What the dialog says of the list before it sends it. */
function aboutSample(rows: number): object {
  return {
    kind: 'doors',
    format: 'addresses',
    file: 'doors.csv',
    source: 'address|city|latitude|longitude|precinct|state|zip5',
    mapping: { fields: ['address', 'city', 'lat', 'lon', 'area', 'state', 'zip'], dates: 'none' },
    whole: false,
    counts: { rows, new: rows, same: 0, changed: 0, maybe: 0, rejected: 0 },
    adds: { rows, people: 0 },
  };
}

let known: KnownAddress[] | undefined;

/** Where the sample's doors stand, for those who look an address up on the map. */
export function sampleAddresses(): readonly KnownAddress[] {
  known ??= sampleLines().map(({ Address = '', City = '', State = '', Zip5 = '', Latitude, Longitude }) => ({
    street: Address,
    city: City,
    state: State,
    zip: Zip5,
    lat: Number(Latitude),
    lon: Number(Longitude),
  }));
  return known;
}

function sampleLines(): Record<string, string | undefined>[] {
  const [headers = [], ...lines] = papaparse.parse(readFileSync(sampleFile(), 'utf8').trim()).data as string[][];
  return lines.map((line) => Object.fromEntries(headers.map((header, index) => [header, line[index]])));
}

function sampleDoors() {
  return sampleLines().map(({ Address = '', City = '', Zip5 = '', Latitude, Longitude, Precinct = '' }) => ({
    address: Address,
    city: City,
    zip: Zip5,
    lat: Number(Latitude),
    lon: Number(Longitude),
    area: Precinct,
  }));
}

/** Beside this file; the built workbench stands in another folder and looks in the project's. */
function sampleFile(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const beside = join(here, 'doors.csv');
  return existsSync(beside) ? beside : join(process.cwd(), 'local/sample/doors.csv');
}
