import type { PageAnswer } from '../../src/web/pageCall';
import type { DoorWorkbook } from '../turf/doorWorkbook';
import { sent } from './oldTown';
import { walkingWorkbook } from './walkingWorkbook';

jest.setTimeout(120_000);

/** A tab that is full gets more rows, in a few calls more. */
const makingRoom = 12;

/** The calls that the script makes to Google for one call of the page. */
class Phone {
  private readonly web;
  private readonly start: { token: string; build: string };

  constructor(
    private readonly workbook: DoorWorkbook,
    address: string,
  ) {
    this.web = workbook.host.web(address);
    const { html } = this.web.get();
    this.start = JSON.parse(/<script id="start"[^>]*>(.*?)<\/script>/.exec(html)?.[1] ?? '{}');
  }

  send(call: string, args: object): Exclude<PageAnswer, { reload: true }> {
    const { token, build } = this.start;
    const request = { page: 'walkList', token, call, args, build };
    return this.web.call('page', request) as Exclude<PageAnswer, { reload: true }>;
  }

  callsOf(call: string, args: object): number {
    this.workbook.host.resetReport();
    expect(this.send(call, args)).toMatchObject({ ok: true });
    return this.workbook.host.report().callCount;
  }
}

describe('a call of the page', () => {
  let workbook: DoorWorkbook;
  let phone: Phone;
  let doors: string[];
  const visits = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) =>
      sent(from + index, {
        door: doors[index % doors.length],
        at: Date.parse('2026-01-01') + (from + index) * 1000,
      }),
    );
  const rows = () => workbook.rows('Visits').length;

  beforeAll(() => {
    workbook = walkingWorkbook();
    workbook.click('Doors · Puertas > Hand out walk lists · Entregar listas de puertas');
    const { today, lists, walkers } = workbook.ask<{
      today: string;
      lists: { id: string }[];
      walkers: { id: string }[];
    }>('handOutAhead');
    const wishes = { turf: lists[0]?.id, volunteer: walkers[0]?.id, until: today };
    const { text } = workbook.ask<{ text: string }>('handOutTurf', wishes);
    phone = new Phone(workbook, /https:\S+/.exec(text)?.[0] as string);
    doors = workbook.rows('Doors').map(({ ID }) => ID as string);
  });

  test('costs as many calls to Google with a hundred visits stored as with a few, for two visits as for fifty', () => {
    phone.callsOf('record', { visits: visits(1000, 30) });
    phone.callsOf('show', {}); // Questions that were typed get their ids.
    const first = phone.callsOf('record', { visits: visits(10, 2) });
    const shown = phone.callsOf('show', {});
    phone.callsOf('record', { visits: visits(100, 50) });
    phone.callsOf('record', { visits: visits(200, 50) });
    expect(rows()).toBe(132);
    expect(phone.callsOf('record', { visits: visits(300, 2) })).toBeLessThan(first + makingRoom);
    expect(phone.callsOf('record', { visits: visits(400, 50) })).toBeLessThan(first + makingRoom);
    expect(phone.callsOf('show', {})).toBe(shown);
  });

  test('that is sent again writes nothing', () => {
    const before = rows();
    const writing = phone.callsOf('record', { visits: visits(500, 3) });
    expect(rows()).toBe(before + 3);
    expect(phone.callsOf('record', { visits: visits(500, 3) })).toBeLessThan(writing);
    expect(rows()).toBe(before + 3);
  });

  test('that is sent twice at once stores each visit once', () => {
    const before = rows();
    const again: boolean[] = [];
    const { faults } = workbook.host;
    faults.beforeCall(250, () => again.push(phone.send('record', { visits: visits(600, 3) }).ok), { inRunOf: 'page' });
    expect(phone.send('record', { visits: visits(600, 3) })).toMatchObject({ ok: true });
    expect(again).toEqual([false]);
    expect(rows()).toBe(before + 3);
    expect(phone.send('record', { visits: visits(600, 3) })).toMatchObject({ ok: true });
    expect(rows()).toBe(before + 3);
  });

  test('the robot’s round brings the Doors tab up to date, and is cheap when nothing is new', () => {
    workbook.host.clock.advance({ minutes: 21 });
    const counted = workbook.rows('Doors').map(({ Visits }) => Number(Visits));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(rows());
    expect(workbook.rows('Doors').every((door) => door['Last result'] === 'Not home')).toBe(true);
  });
});
