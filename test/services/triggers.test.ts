import type { ScriptWorld, TriggerState } from '../../local/services/script';
import { dueTriggers, nextFiring, scriptApp } from '../../local/services/script';
import { inARun, runtimeAt } from './inARun';

function worldOf(triggers: TriggerState[] = []): ScriptWorld {
  let made = 0;
  return {
    triggers,
    newId: () => `t${++made}`,
    webAppUrl: () => null,
    mayWatch: () => undefined,
    timeZone: () => 'America/New_York',
  };
}

describe('Triggers of a script', () => {
  it('are seen only by the person who installed them', () => {
    const runtime = runtimeAt();
    const app = scriptApp(runtime, worldOf());
    inARun(runtime, () => app.newTrigger('rounds').timeBased().everyMinutes(10).create());
    expect(inARun(runtime, () => app.getProjectTriggers().length)).toBe(1);
    const asSam = { effectiveUser: 'sam.sample@chapter.example' };
    expect(inARun(runtime, () => app.getProjectTriggers().length, asSam)).toBe(0);
  });

  it('can be removed by whoever sees them', () => {
    const runtime = runtimeAt();
    const world = worldOf();
    const app = scriptApp(runtime, world);
    inARun(runtime, () => app.deleteTrigger(app.newTrigger('rounds').timeBased().everyHours(1).create() as never));
    expect(world.triggers).toEqual([]);
  });

  it('are at most twenty for one person', () => {
    const runtime = runtimeAt();
    const app = scriptApp(runtime, worldOf());
    const install = () => app.newTrigger('rounds').timeBased().everyMinutes(10).create();
    inARun(runtime, () => {
      for (let count = 0; count < 20; count += 1) install();
    });
    expect(() => inARun(runtime, install)).toThrow('too many triggers');
  });

  it('refuse minutes that Google refuses', () => {
    const runtime = runtimeAt();
    expect(() =>
      inARun(runtime, () => scriptApp(runtime, worldOf()).newTrigger('f').timeBased().everyMinutes(7)),
    ).toThrow('must be one of 1, 5, 10, 15 or 30');
  });

  it('fire every ten minutes within the first ten, and keep their step', () => {
    const runtime = runtimeAt();
    const world = worldOf();
    inARun(runtime, () => scriptApp(runtime, world).newTrigger('rounds').timeBased().everyMinutes(10).create());
    const [trigger] = world.triggers as [TriggerState];
    const first = trigger.nextAt as number;
    expect(first - runtimeAt().now()).toBeGreaterThan(0);
    expect(first - runtimeAt().now()).toBeLessThanOrEqual(600_000 + 1000);
    expect(nextFiring(trigger, first, 'America/New_York', Math.random)).toBe(first + 600_000);
    expect(dueTriggers(world.triggers, first - 1)).toEqual([]);
    expect(dueTriggers(world.triggers, first)).toEqual([trigger]);
  });

  it('fire daily in their hour of the wall clock, also over the change to summer time', () => {
    const runtime = runtimeAt('2026-03-07T08:00:00-05:00');
    const world = worldOf();
    inARun(runtime, () =>
      scriptApp(runtime, world).newTrigger('f').timeBased().everyDays(1).atHour(7).nearMinute(30).create(),
    );
    const [trigger] = world.triggers as [TriggerState];
    const first = trigger.nextAt as number;
    expect(minutesFrom(first, '2026-03-08T07:30:00-04:00')).toBeLessThanOrEqual(15);
    const next = nextFiring(trigger, first, 'America/New_York', () => 0.5) as number;
    expect(minutesFrom(next, '2026-03-09T07:30:00-04:00')).toBe(0);
  });
});

function minutesFrom(moment: number, iso: string): number {
  return Math.abs(moment - Date.parse(iso)) / 60_000;
}
