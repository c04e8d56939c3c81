import { later } from '../../later';
import { listOf } from '../../turf/doorLists';
import { ana, DoorWorkbook } from '../../turf/doorWorkbook';

const known = Array.from({ length: 12 }, (_, i) => ({
  street: `${101 + 2 * i} N Alfred St`,
  city: 'Alexandria',
  state: 'VA',
  zip: '22314',
  lat: 38.8055 + i / 10_000,
  lon: -77.049,
}));

const list = `Address,City,Zip
101 N Alfred St Apt 1,Alexandria,22314
101 N Alfred St Apt 2,Alexandria,22314
103 N Alfred St,Alexandria,22314
105 N Alfred St,Alexandria,22314
107 N Alfred St,,22314
109 N Alfred St,Alexandria,
1 Nowhere Ln,Alexandria,22314
111 N Alfred St,Alexandria,22305
113 N Alfred St,,`;

/** A chapter with that list, and a Google that answers so many times a day. */
function chapter({ on = true, aDay = 1000 } = {}): DoorWorkbook {
  const workbook = DoorWorkbook.open({ quotas: { geocode: aDay }, addresses: () => known });
  workbook.bringIn(listOf(list));
  if (on) switchTo(workbook, 'yes');
  workbook.click('Bring in & take out · Traer y sacar > Bring in a list · Traer una lista');
  return workbook;
}

function switchTo({ host, file }: DoorWorkbook, value: string): void {
  const person = host.person(ana).at(file);
  const row = person.table('Settings').findIndex(({ Setting }) => /Google/.test(Setting ?? ''));
  const column = String.fromCharCode(65 + (person.reads('Settings')[0] ?? []).indexOf('Value'));
  person.type(`Settings!${column}${row + 2}`, value);
}

const placed = (workbook: DoorWorkbook) =>
  workbook.rows('Doors').flatMap(({ Address = '', Latitude = '' }) => (Latitude === '' ? [] : [Address]));
const used = ({ host }: DoorWorkbook) =>
  host.services.quotas(ana).find(({ name }) => name === 'Addresses located')?.used ?? 0;
const job = (workbook: DoorWorkbook) => workbook.rows('Jobs').find(({ Kind }) => Kind === 'findPlaces');
const start = (workbook: DoorWorkbook) =>
  workbook.ask<{ jobId: string; shared: number; asked: number }>('startFindingPlaces');

const all = ['101 N Alfred St Apt 1', '101 N Alfred St Apt 2', '103 N Alfred St', '105 N Alfred St', '107 N Alfred St'];

describe('doors without a place', () => {
  test('are not sent to Google unless the steward says so', () => {
    const workbook = chapter({ on: false });
    expect(() => start(workbook)).toThrow(/^Google is not asked for places in your chapter. Nothing was sent./);
    switchTo(workbook, 'perhaps');
    expect(() => start(workbook)).toThrow(/Nothing was sent/);
    later(workbook.host, 48);
    expect(used(workbook)).toBe(0);
  });

  test('are found by Google: one call a building, answers in the right ZIP or city alone', () => {
    const workbook = chapter();
    const { jobId, asked } = start(workbook);
    workbook.finish(jobId);
    expect(asked).toBe(7);
    expect(used(workbook)).toBe(7);
    expect(placed(workbook)).toEqual([...all, '109 N Alfred St']);
    const [one, other, next] = workbook.rows('Doors');
    expect([one?.Latitude, one?.Longitude]).toEqual([other?.Latitude, other?.Longitude]);
    expect(next?.Latitude).not.toBe(one?.Latitude);
  });

  test('go on by themselves the next day when the share of a day is used up', () => {
    const workbook = chapter({ aDay: 3 });
    const { jobId } = start(workbook);
    const progress = workbook.ask<{ state: string; rests: boolean; reason: string }>('continueJob', { jobId });
    expect(progress).toMatchObject({ state: 'waiting', rests: true, done: 3 });
    expect(progress.reason).toMatch(/What was found is stored; the rest goes on by itself tomorrow/);
    expect(placed(workbook)).toEqual(all.slice(0, 4));
    const until = job(workbook)?.['Rests until'];
    workbook.host.clock.advance({ minutes: 30 });
    expect(workbook.ask('continueJob', { jobId })).toMatchObject({ rests: true, done: 3 });
    expect(job(workbook)?.['Rests until']).toBe(until);
    later(workbook.host, 20);
    expect(placed(workbook)).toHaveLength(4);
    later(workbook.host, 6);
    expect(placed(workbook)).toEqual([...all, '109 N Alfred St']);
    later(workbook.host, 26);
    expect(job(workbook)).toMatchObject({ State: 'Done', 'Rests until': expect.anything() });
    expect(workbook.rows('Robots').every(({ Trouble }) => Trouble === '')).toBe(true);
  });

  test('are asked about once while the work goes on, however often it is begun', () => {
    const workbook = chapter({ aDay: 3 });
    const first = start(workbook);
    workbook.ask('continueJob', { jobId: first.jobId });
    expect(start(workbook).jobId).toBe(first.jobId);
    expect(workbook.rows('Jobs').filter(({ Kind }) => Kind === 'findPlaces')).toHaveLength(1);
  });

  test('are asked about no more when the steward switches it off in between', () => {
    const workbook = chapter({ aDay: 3 });
    const { jobId } = start(workbook);
    workbook.ask('continueJob', { jobId });
    switchTo(workbook, 'no');
    later(workbook.host, 48);
    expect(used(workbook)).toBe(0);
    expect(job(workbook)).toMatchObject({ State: 'Stopped' });
    expect(placed(workbook)).toHaveLength(4);
  });

  test('in a city without a ZIP are found where the other doors are, and nowhere while none is known', () => {
    const found = (other: string) => {
      const workbook = DoorWorkbook.open({ addresses: () => known });
      workbook.bringIn(listOf(`Address,City,Zip,Lat,Lon\n109 N Alfred St,Alexandria,,,${other}`));
      switchTo(workbook, 'yes');
      workbook.click('Doors · Puertas > Doors without a place · Puertas sin lugar en el mapa');
      workbook.finish(start(workbook).jobId);
      return placed(workbook).includes('109 N Alfred St');
    };
    expect(found('\n1 Elm St,Alexandria,22314,38.81,-77.05')).toBe(true);
    expect(found('\n1 Elm St,Alexandria,71301,31.31,-92.44')).toBe(false);
    expect(found('')).toBe(false);
  });

  test('that come in a list are found without anybody asking', () => {
    const workbook = chapter();
    workbook.bringIn(listOf('Address,City,Zip\n115 N Alfred St,Alexandria,22314'));
    workbook.host.clock.advance({ minutes: 30 });
    expect(placed(workbook)).toContain('115 N Alfred St');
  });

  test('at an address where another door has its place take that without a call', () => {
    const workbook = chapter({ on: false });
    workbook.bringIn(listOf('Address,City,Zip,Lat,Lon\n101 N Alfred St Apt 3,Alexandria,22314,38.9,-77.1'));
    workbook.click('Bring in & take out · Traer y sacar > Bring in a list · Traer una lista');
    switchTo(workbook, 'yes');
    const { jobId, asked, shared } = start(workbook);
    expect({ asked, shared }).toEqual({ asked: 6, shared: 2 });
    workbook.finish(jobId);
    expect(used(workbook)).toBe(6);
    const places = workbook.rows('Doors').filter(({ Address }) => Address?.startsWith('101 '));
    expect(new Set(places.map(({ Latitude, Longitude }) => `${Latitude} ${Longitude}`)).size).toBe(1);
  });

  test('are found after a kill at any call, none twice and none left out', () => {
    const whole = chapter();
    whole.finish(start(whole).jobId);
    const wanted = placed(whole);
    for (const call of [1, 9, 17, 30, 45, 60, 80, 100]) {
      const workbook = chapter();
      const { jobId } = start(workbook);
      const { host } = workbook;
      host.faults.at(call, 'isKilled', { inAll: true });
      try {
        workbook.ask('continueJob', { jobId });
      } catch {
        // The run was killed: that is what is tried here.
      }
      host.faults.clear();
      host.clock.advance({ hours: 1 });
      expect(placed(workbook)).toEqual(wanted);
      expect(job(workbook)?.State).toBe('Done');
    }
  });
});
