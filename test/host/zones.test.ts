import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import fc from 'fast-check';
import { createHost } from '../../local/host/index';
import { makeRealm } from '../../local/host/realm';

const now = Date.parse('2026-03-02T13:00:00Z');

/** Code as a script of a zone runs it; what it gives is plain. */
function inZone(timeZone: string) {
  const globals = {};
  makeRealm(globals, () => now, Math.random, timeZone);
  return (code: string) => JSON.parse(vm.runInContext(`JSON.stringify(${code})`, globals as vm.Context) ?? 'null');
}

const york = inZone('America/New_York');
const kolkata = inZone('Asia/Kolkata');

describe('Dates of a script', () => {
  it('are read and made by the wall clock of its own zone', () => {
    const code = `[new Date(2026, 2, 2, 8, 30), new Date('2026-03-02T08:30'), new Date('March 2, 2026 8:30 AM'),
      new Date('2026-03-02'), new Date('2026-03-02T08:30Z'), new Date(Date.parse('3/2/2026'))]`;
    expect(york(code)).toEqual([
      '2026-03-02T13:30:00.000Z',
      '2026-03-02T13:30:00.000Z',
      '2026-03-02T13:30:00.000Z',
      '2026-03-02T00:00:00.000Z',
      '2026-03-02T08:30:00.000Z',
      '2026-03-02T05:00:00.000Z',
    ]);
    expect(kolkata(code)[0]).toBe('2026-03-02T03:00:00.000Z');
    const read = `((d) => [d.getHours(), d.getMinutes(), d.getDay(), d.getTimezoneOffset(), d.toString()])(new Date())`;
    expect(york(read)).toEqual([8, 0, 1, 300, 'Mon Mar 02 2026 08:00:00 GMT-0500 (Eastern Standard Time)']);
    expect(kolkata(read)).toEqual([18, 30, 1, -330, 'Mon Mar 02 2026 18:30:00 GMT+0530 (India Standard Time)']);
  });
  it('skip an hour in spring and repeat one in autumn where the zone does', () => {
    const spring = `[new Date(2026, 2, 8, 2, 30), new Date(new Date(2026, 2, 8, 1, 59).setMinutes(60))]`;
    expect(york(spring)).toEqual(['2026-03-08T07:30:00.000Z', '2026-03-08T07:00:00.000Z']);
    expect(york(`new Date(2026, 10, 1, 1, 30)`)).toBe('2026-11-01T05:30:00.000Z');
    expect(york(`[7, 8, 9].map((day) => new Date(2026, 2, day, 12).getUTCHours())`)).toEqual([17, 16, 16]);
    expect(kolkata(`[7, 8, 9].map((day) => new Date(2026, 2, day, 12).getUTCHours())`)).toEqual([6, 6, 6]);
    expect(york(`((d) => (d.setDate(d.getDate() + 7), d.getHours()))(new Date(2026, 2, 2, 9))`)).toBe(9);
  });
  it('are Dates of its own world', () => {
    const told = york(`((d) => [d instanceof Date, d.constructor === Date, Object.prototype.toString.call(d),
      typeof Date(), Date.length, Date.now(), new (class extends Date {})(5).getTime(), Object.keys(Date.prototype),
      String(new Date(NaN)), new Date(new Date(7)).getTime(), new Date(null).getTime()])(new Date())`);
    expect(told).toEqual([true, true, '[object Date]', 'string', 7, now, 5, [], 'Invalid Date', 7, 0]);
  });
  it('are written by its zone, as in the United States, unless it is told otherwise', () => {
    expect(york(`new Date().toLocaleString()`)).toMatch(/^3\/2\/2026, 8:00:00\sAM$/);
    expect(york(`new Date().toLocaleTimeString('de', { timeZone: 'UTC' })`)).toBe('13:00:00');
    expect(kolkata(`new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(new Date())`)).toBe('18:30');
    expect(kolkata(`Intl.DateTimeFormat().resolvedOptions().timeZone`)).toMatch(/^Asia\/(Kolkata|Calcutta)$/);
  });
  it('go by the zone of the manifest, or else of the workbench', () => {
    const hours = (manifest?: { timeZone: string }) => {
      const host = createHost({ now: '2026-03-02T13:00:00Z', timeZone: 'Europe/Berlin' });
      const globals = host.globals(undefined, manifest ? { manifest } : {});
      vm.runInContext(
        `function hours() { return new Date().getHours() + ' ' + Session.getScriptTimeZone(); }`,
        globals,
      );
      return host.run('hours');
    };
    expect(hours()).toBe('14 Europe/Berlin');
    expect(hours({ timeZone: 'Asia/Kolkata' })).toBe('18 Asia/Kolkata');
  });
});

describe('A script from a folder', () => {
  it('goes by the zone of its manifest, its clocks too, over the change to summer time', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'zones-'));
    writeFileSync(path.join(folder, 'appsscript.json'), JSON.stringify({ timeZone: 'Europe/London' }));
    writeFileSync(
      path.join(folder, 'Code.js'),
      `function wind() { ScriptApp.newTrigger('ring').timeBased().everyDays(1).atHour(9).create(); }
       function ring() { MailApp.sendEmail('lena@tools.example', String(new Date().getHours()), ''); }`,
    );
    const lena = 'lena@tools.example';
    const options = { now: '2026-03-27T12:00:00Z', timeZone: 'Asia/Kolkata', people: [{ email: lena, name: 'Lena' }] };
    const host = createHost(options);
    host.runInEditor(host.addProject({ name: 'Bell', folder, owner: lena }), 'wind', { as: lena });
    host.clock.advance({ days: 4 });
    rmSync(folder, { recursive: true });
    expect(host.mail.sent.map(({ subject }) => subject)).toEqual(['9', '9', '9', '9']);
    expect(host.mail.sent.map(({ at }) => new Date(at).getUTCHours())).toEqual([9, 8, 8, 8]);
  });
});

const codes = [
  (at: number) => `new Date(${at}).toString()`,
  (at: number) => `[new Date(${at}).toDateString(), new Date(${at}).toTimeString()]`,
  (at: number) => `((d) => [d.getFullYear(), d.getMonth(), d.getDate(), d.getDay(), d.getHours(), d.getMinutes(),
    d.getSeconds(), d.getMilliseconds(), d.getYear(), d.getTimezoneOffset()])(new Date(${at}))`,
  (at: number) =>
    `((d) => new Date(d.getFullYear(), d.getMonth(), d.getDate(), d.getHours(), d.getMinutes()))(new Date(${at}))`,
  (at: number) => `new Date(${at}).setHours(${at % 50}, ${at % 70})`,
  (at: number) => `new Date(${at}).setFullYear(${1980 - (at % 90)}, ${at % 14})`,
  (at: number) =>
    `[new Date(${at}).setDate(${at % 40}), new Date(${at}).setMonth(${(at % 30) - 13}), new Date(${at}).setMinutes(${at % 99})]`,
  (at: number) =>
    `[new Date(${at}).setSeconds(${at % 99}, 7), new Date(${at}).setMilliseconds(1234), new Date(${at}).setYear(${(at % 160) - 40})]`,
  (at: number) => `Date.parse(new Date(${at}).toISOString().slice(0, 16))`,
  (at: number) => `[Date.parse(new Date(${at}).toUTCString()), Date.parse(new Date(${at}).toString())]`,
  (at: number) => `Date.parse(new Date(${at}).toUTCString().replace(' GMT', '').slice(5))`,
  (at: number) => `Date.parse(new Date(${at}).toISOString().slice(0, 19).replace('T', ' ').replace(/-/g, '/'))`,
  (at: number) => `new Date(${at}).toLocaleString('en-US')`,
];

/** What Node says on a machine that stands in a zone. */
function nativelyIn(timeZone: string, snippets: string[]): unknown[] {
  const program = `console.log(JSON.stringify([${snippets.join(',')}]))`;
  const env = { ...process.env, TZ: timeZone };
  return JSON.parse(execFileSync(process.execPath, ['-e', program], { env, encoding: 'utf8' }));
}

describe.each(['America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Europe/London'])('Dates in %s', (zone) => {
  it('say what they say on a machine that stands there', () => {
    const moments = fc.sample(fc.integer({ min: 4e11, max: 4e12 }), { numRuns: 120, seed: 11 });
    const changes = [2, 9].flatMap((month) =>
      Array.from({ length: 60 }, (_, n) => Date.UTC(2026, month, 25) + n * 8e6),
    );
    const snippets = [...moments, ...changes].map((at, place) =>
      (codes[place % codes.length] as (at: number) => string)(at),
    );
    const script = inZone(zone);
    expect(snippets.map((code) => script(code))).toEqual(nativelyIn(zone, snippets));
  });
});

describe('Any moment, in any zone', () => {
  it('is itself again when its wall clock is read and set, but for the hour that autumn repeats', () => {
    const zones = fc.constantFrom('America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'Europe/London', 'GMT');
    fc.assert(
      fc.property(fc.integer({ min: -8e15, max: 8e15 }), zones, (at, zone) => {
        const back = inZone(zone)(`((d) => {
          const wall = new Date(0);
          wall.setFullYear(d.getFullYear(), d.getMonth(), d.getDate());
          return [wall.setHours(d.getHours(), d.getMinutes(), d.getSeconds(), d.getMilliseconds()), wall.getHours(), d.getHours()];
        })(new Date(${at}))`);
        expect(back[1]).toBe(back[2]);
        expect([0, 3_600_000]).toContain(at - back[0]);
      }),
      { numRuns: 60 },
    );
  });
});
