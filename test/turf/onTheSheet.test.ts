import type { Grid } from '../../src/exchange/grid';
import { unpackTurf } from '../../src/turf/publishedTurf';
import { sampleDoors } from './doorLists';
import { DoorWorkbook } from './doorWorkbook';

jest.setTimeout(120_000);

const sample = sampleDoors();
const some = (count: number): Grid => sample.slice(0, count + 1);

describe('in the Sheet', () => {
  test('a list is brought in through its dialog, again without a trace, and cut into walk lists', () => {
    const workbook = DoorWorkbook.open();
    workbook.bringIn(some(150));
    const before = workbook.rows('Doors');
    expect(before).toHaveLength(150);
    expect(before[1]).toMatchObject({ Address: '103 1/2 N ALFRED ST', ZIP: '22314', City: 'Alexandria' });
    expect(before[1]?.Area).toMatch(/^Parker-Gray · A-/);
    workbook.bringIn(some(150));
    expect(workbook.rows('Doors')).toEqual(before);
    const areas = workbook.rows('Areas');
    workbook.makeLists(
      30,
      areas.map(({ ID }) => ID as string),
    );
    const lists = workbook.rows('Walk lists');
    expect(lists[0]).toMatchObject({ Status: 'Ready', 'Walk list': `${areas[0]?.Area} 01` });
    const inLists = lists.flatMap((list) => unpackTurf(list['The list itself'] as string).map(({ id }) => id));
    expect(inLists.sort()).toEqual(before.map(({ ID }) => ID).sort());
    const listsOfDoors = new Set(workbook.rows('Doors').map((door) => door['Walk list']));
    expect(listsOfDoors).toEqual(new Set(lists.map((list) => `${list['Walk list']} · ${list.ID}`)));
    expect(workbook.rows('Doors')[0]).toMatchObject({ Latitude: '38.805498', Visits: '0' });
  });

  test('in Spanish with Spanish numbers the positions are the same', () => {
    const workbook = DoorWorkbook.open({ locale: 'es_ES' });
    workbook.bringIn(some(3));
    workbook.makeLists(30, [workbook.rows('Áreas')[0]?.ID as string]);
    const [list] = workbook.rows('Listas de puertas');
    const shown = unpackTurf(list?.['La lista misma'] as string);
    expect(shown.map(({ lat }) => lat).sort()).toEqual([38.8055, 38.80561, 38.80566]);
  });

  test('a slice makes as many calls for many doors as for few', () => {
    const calls = [20, 200].map((count) => {
      const workbook = DoorWorkbook.open({ readings: { apostrophe: 'consumed' } });
      workbook.host.resetReport();
      workbook.bringIn(some(count));
      const { runs } = workbook.host.report();
      const came = runs.filter(({ functionName }) => functionName === 'continueJob');
      expect(came).toHaveLength(1);
      return came[0]?.calls;
    });
    expect(calls[1]).toBe(calls[0]);
  });

  test('a run that is killed anywhere is finished by the robot, with every door there once', () => {
    const prepared = DoorWorkbook.open();
    const jobId = prepared.send(some(40));
    const whole = prepared.again();
    whole.host.resetReport();
    whole.finish(jobId);
    const total = whole.host.report().runs[0]?.calls as number;
    const expected = whole.rows('Doors').map(({ Address }) => Address);
    expect(expected).toHaveLength(40);
    for (let call = 5; call < total; call += Math.ceil(total / 10)) {
      const workbook = prepared.again();
      workbook.host.faults.beforeCall(call, (execution) => void Object.assign(execution, { killed: true }), {
        inRunOf: 'continueJob',
      });
      expect(() => workbook.finish(jobId)).toThrow('maximum execution time');
      workbook.host.clock.advance({ minutes: 41 });
      expect(workbook.rows('Doors').map(({ Address }) => Address)).toEqual(expected);
      expect(workbook.rows('Jobs')).toMatchObject([{ State: 'Done' }]);
    }
  });
});
