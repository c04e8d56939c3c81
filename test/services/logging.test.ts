import vm from 'node:vm';
import { createHost } from '../../local/host/index';
import type { LogLine } from '../../local/services/console';
import { logServices } from '../../local/services/console';
import { utilitiesService } from '../../local/services/utilities';
import { inARun, runtimeAt } from './inARun';

const runtime = runtimeAt();

function logging() {
  const lines: LogLine[] = [];
  const services = logServices(runtime, lines, () => 'America/New_York');
  const last = (work: () => unknown) => {
    inARun(runtime, work);
    return lines[lines.length - 1]?.text;
  };
  return { ...services, lines, last };
}

describe('Logger', () => {
  it.each<[string, unknown[], string]>([
    ['a number', [100], '100.0'],
    ['a fraction', [-0.25], '-0.25'],
    ['a large number', [12_345_678], '1.2345678E7'],
    ['a very large one', [1e7], '1.0E7'],
    ['a tiny one', [0.0001], '1.0E-4'],
    ['an object', [{ name: 'Ted', age: 4 }], '{age=4.0, name=Ted}'],
    ['a list', [[1, 'a', [true, null]]], '[1.0, a, [true, null]]'],
    ['a message', [{ message: 'Hello', data: 7 }], 'Hello'],
    ['an error', [new Error('no')], 'Error: no'],
    ['a date', [new Date('2026-03-02T13:00:00Z')], 'Mon Mar 02 08:00:00 GMT-05:00 2026'],
    ['nothing', [undefined], 'null'],
    ['a pattern', ['%s has %s', 'Ana', { doors: 3 }], 'Ana has {doors=3.0}'],
    ['a pattern with too few', ['%s %s', 'Ana'], 'Ana %s'],
    ['a percentage', ['100 %s'], '100 %s'],
    ['values that no pattern wants', ['Ana', 7], 'Ana'],
  ])('writes %s as Java does', (_what, parts, text) => {
    const { Logger, last } = logging();
    expect(last(() => Logger.log(...(parts as [unknown])))).toBe(text);
  });
  it('keeps its lines with their time until they are cleared', () => {
    const { Logger } = logging();
    const told = inARun(runtime, () => Logger.log('one').log('two').getLog());
    expect(told).toMatch(/^Mon Mar 02 08:0\d:\d\d EST 2026 INFO: one\n.* INFO: two\n$/);
    Logger.clear();
    expect([Logger.getLog(), `${Logger}`]).toEqual(['', 'Logger']);
  });
});

describe('console', () => {
  it('writes with its level, as Node does, and is handed on as a plain function', () => {
    const { console, lines } = logging();
    inARun(runtime, () => {
      console.warn('careful', null);
      const { error } = console;
      error('%d doors', 3);
      console.info({ name: 'Ted', age: 4, more: [1, 'a'] });
      console.log([new Date(0)], undefined, 7);
    });
    expect(lines.map(({ level, text }) => [level, text])).toEqual([
      ['warn', 'careful null'],
      ['error', '3 doors'],
      ['info', "{ name: 'Ted', age: 4, more: [ 1, 'a' ] }"],
      ['log', '[ 1970-01-01T00:00:00.000Z ] undefined 7'],
    ]);
  });
  it("looks into no object of Google's, and into none twice", () => {
    const { console, last } = logging();
    const utilities = utilitiesService(runtime);
    const ring: Record<string, unknown> = { utilities };
    ring.itself = ring;
    expect(last(() => console.log(utilities))).toBe('Utilities');
    expect(last(() => console.log(ring))).toBe("{ utilities: Utilities, itself: '[Circular]' }");
  });
  it('measures by the simulated clock', () => {
    const { console, last } = logging();
    const text = last(() => {
      console.time('wait');
      runtime.spend(1500);
      console.timeEnd('wait');
    });
    expect(text).toBe('wait: 1500ms');
  });
});

describe('What a loaded script logs', () => {
  it('is written by its own zone and looked into across worlds', () => {
    const host = createHost({ now: '2026-03-02T13:00:00Z' });
    const globals = host.globals(undefined, { manifest: { timeZone: 'Asia/Kolkata' } });
    vm.runInContext('function log() { Logger.log([new Date(), { a: 1 }]); console.log({ a: [1] }); }', globals);
    host.run('log');
    expect(host.services.logs.map(({ text }) => text)).toEqual([
      '[Mon Mar 02 18:30:00 GMT+05:30 2026, {a=1.0}]',
      '{ a: [ 1 ] }',
    ]);
  });
});
