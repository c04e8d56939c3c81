import fc from 'fast-check';
import { cacheService } from '../../local/services/cache';
import { lockService, releaseLocksOf } from '../../local/services/lock';
import type { PropertyStore } from '../../local/services/properties';
import { propertiesService } from '../../local/services/properties';
import { Quotas } from '../../local/services/quotas';
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

describe('Properties under load', () => {
  it('are 500 kB a store at most, and stop at the quota of the day', () => {
    const runtime = runtimeAt();
    const small = propertiesService(runtime, {}, new Quotas({}, { properties: 80 }));
    const fill = () => {
      const properties = small.getScriptProperties();
      for (let one = 0; one < 60; one += 1) properties.setProperty(`p${one}`, 'x'.repeat(9000));
    };
    expect(() => inARun(runtime, fill)).toThrow('You have exceeded the property storage quota');
    expect(() => inARun(runtime, fill)).toThrow('Service invoked too many times for one day: properties.');
  });
  it('count each reading, writing and emptying of a store', () => {
    const runtime = runtimeAt();
    const quotas = new Quotas({}, { properties: 10 });
    const properties = inARun(runtime, () => propertiesService(runtime, {}, quotas).getUserProperties());
    inARun(runtime, () => properties.setProperty('a', '1').deleteAllProperties().getKeys());
    expect(quotas.left('ana.ejemplo@chapter.example', 'properties', runtime.now())).toBe(7);
  });
  it('take any key for a key, and refuse what is no text', () => {
    const runtime = runtimeAt();
    const service = propertiesService(runtime, {});
    fc.assert(
      fc.property(fc.string(), fc.string({ maxLength: 100 }), (key, value) => {
        const read = inARun(runtime, () => {
          const properties = service.getScriptProperties().setProperty(key, value);
          const kept = properties.getProperty(key);
          return [kept, properties.deleteProperty(key).getProperty(key)];
        });
        expect(read).toEqual([value, null]);
      }),
    );
    expect(() => inARun(runtime, () => service.getScriptProperties().setProperty('a', null as never))).toThrow(
      "The parameters (String,null) don't match the method signature for PropertiesService.Properties.setProperty.",
    );
  });
  it('of the document are not there in a web app, nor its lock and its cache', () => {
    const runtime = runtimeAt();
    const [properties, locks, caches] = [
      propertiesService(runtime, {}),
      lockService(runtime, new Map()),
      cacheService(runtime, new Map()),
    ];
    const all = () => [properties.getDocumentProperties(), locks.getDocumentLock(), caches.getDocumentCache()];
    expect(inARun(runtime, all, { via: 'webApp' })).toEqual([null, null, null]);
    expect(inARun(runtime, () => all().includes(null))).toBe(false);
  });
});

describe('The cache', () => {
  it('keeps the 900 farthest from their end beyond a thousand', () => {
    const runtime = runtimeAt();
    const cache = inARun(runtime, () => cacheService(runtime, new Map()).getScriptCache());
    const kept = inARun(runtime, () => {
      const all = Array.from({ length: 1001 }, (_, one) => `k${one}`);
      for (const key of all) cache.put(key, 'v', key === 'k0' ? 21_600 : 600);
      return Object.keys(cache.getAll(all));
    });
    expect(kept).toHaveLength(900);
    expect(kept.slice(0, 2)).toEqual(['k0', 'k102']);
    expect(kept).toContain('k1000');
  });

  it('refuses what is too long, and removes several at once', () => {
    const runtime = runtimeAt();
    const cache = inARun(runtime, () => cacheService(runtime, new Map()).getScriptCache());
    inARun(runtime, () => cache.putAll({ k1: 'v', k2: 'v' }));
    expect(() => inARun(runtime, () => cache.put('k'.repeat(251), 'v'))).toThrow('Argument too large: key');
    expect(() => inARun(runtime, () => cache.put('k', 'v'.repeat(102_401)))).toThrow('Argument too large: value');
    expect(inARun(runtime, () => cache.put('k', 'v', 60))).toBeNull();
    inARun(runtime, () => cache.removeAll(['k', 'k1']));
    expect(inARun(runtime, () => cache.getAll(['k', 'k1']))).toEqual({});
  });

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
      expect(() => inARun(runtime, () => service.getScriptLock().waitLock(10))).toThrow(
        'Lock timeout: another process was holding the lock for too long.',
      );
      expect(() => inARun(runtime, () => service.getScriptLock().tryLock('10' as never))).toThrow(
        "The parameters (String) don't match the method signature for LockService.Lock.tryLock.",
      );
      expect(runtime.now() - before).toBeGreaterThanOrEqual(10_000);
      releaseLocksOf(runtime.execution, locks);
    });
    expect(inARun(runtime, () => service.getScriptLock().tryLock(10))).toBe(true);
  });
});

describe('A lock', () => {
  const runtime = runtimeAt();
  const lock = inARun(runtime, () => lockService(runtime, new Map()).getScriptLock());
  const within = <T>(work: () => T) => inARun(runtime, work);

  it('that is free is taken at once, but by nobody who has less than no time', () => {
    const told = within(() => {
      const late = [lock.tryLock(-100), lock.hasLock()];
      const atOnce = [lock.tryLock(0), lock.hasLock(), lock.tryLock(-100)];
      lock.releaseLock();
      return [...late, ...atOnce, lock.hasLock()];
    });
    expect(told).toEqual([false, false, true, true, true, false]);
    expect(() => within(() => lock.waitLock(-100))).toThrow('Lock timeout');
  });
  it('that is not held is released in vain, also by another run than the one that holds it', () => {
    within(() => {
      lock.releaseLock();
      lock.waitLock(0);
      within(() => lock.releaseLock());
      expect(lock.hasLock()).toBe(true);
    });
  });
  it.each([
    ['script', 'getScriptLock'],
    ['user', 'getUserLock'],
    ['document', 'getDocumentLock'],
  ] as const)('of the %s leaves the others free', (_whose, method) => {
    const service = lockService(runtime, new Map());
    const [held, ...others] = within(() => {
      service[method]()?.waitLock(0);
      const all = [service.getScriptLock(), service.getUserLock(), service.getDocumentLock()];
      return [service[method]()?.hasLock(), ...all.map((one) => one?.hasLock())];
    });
    expect([held, others.filter(Boolean).length]).toEqual([true, 1]);
  });
});

describe('What a store is given', () => {
  const runtime = runtimeAt();
  const within = <T>(work: () => T) => inARun(runtime, work);

  it('replaces all the rest, or joins it', () => {
    const told = within(() => {
      const store = propertiesService(runtime, {}).getUserProperties().setProperties({ a: '1', b: '2' });
      const joined = store.setProperties({ b: '3' }).getProperties();
      return [joined, store.setProperties({ c: '4' }, true).getProperties()];
    });
    expect(told).toEqual([{ a: '1', b: '3' }, { c: '4' }]);
  });
  it('becomes text, whatever it is', () => {
    const told = within(() => {
      const store = propertiesService(runtime, {}).getUserProperties();
      store.setProperties({ n: 7, t: true } as never).setProperty('o', { a: 1 } as never);
      const cache = cacheService(runtime, new Map()).getUserCache();
      cache.put('n', 7 as never);
      cache.put('o', { a: 1 } as never);
      return [store.getProperties(), cache.getAll(['n', 'o', 'p'])];
    });
    const object = '[object Object]';
    expect(told).toEqual([
      { n: '7', t: 'true', o: object },
      { n: '7', o: object },
    ]);
  });
  it('is given out as a copy', () => {
    const store = within(() => propertiesService(runtime, {}).getUserProperties().setProperty('a', '1'));
    within(() => Object.assign(store.getProperties(), { a: '2' }));
    expect(within(() => store.getProperty('a'))).toBe('1');
  });
  it.each([
    [-5, 1],
    [0, 1],
    [60, 60],
    [90_000, 21_600],
  ])('and is kept in a cache for %d seconds stays %d', (asked, stays) => {
    const cache = within(() => cacheService(runtime, new Map()).getScriptCache());
    within(() => cache.put('a', '1', asked));
    const until = runtime.now() + stays * 1000;
    runtime.moveTo(until - 500);
    expect(within(() => cache.get('a'))).toBe('1');
    runtime.moveTo(until + 500);
    expect(within(() => cache.get('a'))).toBeNull();
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
