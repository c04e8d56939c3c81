import { cacheService } from '../../local/services/cache';
import { lockService, releaseLocksOf } from '../../local/services/lock';
import type { PropertyStore } from '../../local/services/properties';
import { propertiesService } from '../../local/services/properties';
import { sessionService } from '../../local/services/session';
import { inARun, runtimeAt } from './inARun';

describe('Properties', () => {
  it('stay from run to run, and each script has its own', () => {
    const runtime = runtimeAt();
    const service = propertiesService(runtime, {});
    inARun(runtime, () => service.getScriptProperties().setProperty('a', '1'));
    expect(inARun(runtime, () => service.getScriptProperties().getProperties())).toEqual({ a: '1' });
    expect(inARun(runtime, () => service.getScriptProperties().getProperty('a'), { project: 'another' })).toBeNull();
  });

  it('hold texts only, of at most 9 kB', () => {
    const runtime = runtimeAt();
    const store: PropertyStore = {};
    const service = propertiesService(runtime, store);
    inARun(runtime, () => service.getScriptProperties().setProperty('n', 7 as never));
    expect(inARun(runtime, () => service.getScriptProperties().getProperty('n'))).toBe('7');
    expect(() => inARun(runtime, () => service.getScriptProperties().setProperty('big', 'x'.repeat(9217)))).toThrow(
      'Argument too large: value',
    );
    expect(inARun(runtime, () => service.getScriptProperties().getKeys())).toEqual(['n']);
  });
});

describe('The cache', () => {
  it('forgets when its time is over', () => {
    const runtime = runtimeAt();
    const service = cacheService(runtime, new Map());
    inARun(runtime, () => service.getScriptCache().put('a', '1', 60));
    expect(inARun(runtime, () => service.getScriptCache().get('a'))).toBe('1');
    runtime.moveTo(runtime.now() + 61_000);
    expect(inARun(runtime, () => service.getScriptCache().get('a'))).toBeNull();
  });
});

describe('The script lock', () => {
  it('keeps another run waiting, until the holder lets go or ends', () => {
    const runtime = runtimeAt();
    const locks = new Map();
    const service = lockService(runtime, locks);
    inARun(runtime, () => {
      expect(service.getScriptLock().tryLock(1000)).toBe(true);
      expect(service.getScriptLock().tryLock(1000)).toBe(true);
      const before = runtime.now();
      expect(inARun(runtime, () => service.getScriptLock().tryLock(10_000))).toBe(false);
      expect(runtime.now() - before).toBeGreaterThanOrEqual(10_000);
      releaseLocksOf(runtime.execution, locks);
    });
    expect(inARun(runtime, () => service.getScriptLock().tryLock(10))).toBe(true);
  });
});

describe('Session', () => {
  it('tells who is at the keyboard and whose rights the run has', () => {
    const runtime = runtimeAt();
    const session = sessionService(runtime, () => 'America/New_York');
    const both = inARun(runtime, () => [session.getActiveUser().getEmail(), session.getEffectiveUser().getEmail()], {
      activeUser: '',
    });
    expect(both).toEqual(['', 'ana.ejemplo@chapter.example']);
  });
});
