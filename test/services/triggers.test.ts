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
    scopesAsked: () => ['script.scriptapp', 'forms'],
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

describe('Clocks of other rhythms', () => {
  const firings = (times: number, from: string, build: (clock: Clock) => { create(): unknown }) => {
    const runtime = runtimeAt(from);
    const world = worldOf();
    inARun(runtime, () => build(scriptApp(runtime, world).newTrigger('f').timeBased()).create());
    const [trigger] = world.triggers as [TriggerState];
    const list = [trigger.nextAt as number];
    while (list.length < times)
      list.push(nextFiring(trigger, list[list.length - 1] as number, 'America/New_York', () => 0.5) as number);
    return list.map((moment) => new Date(moment).toISOString().slice(0, 10));
  };
  type Clock = ReturnType<ReturnType<ReturnType<typeof scriptApp>['newTrigger']>['timeBased']>;
  const { FRIDAY } = scriptApp(runtimeAt(), worldOf()).WeekDay;

  it('fire on a day of the week, every week or every second', () => {
    const monday = '2026-03-02T08:00:00-05:00';
    expect(firings(2, monday, (clock) => clock.onWeekDay(FRIDAY).atHour(9))).toEqual(['2026-03-06', '2026-03-13']);
    expect(firings(2, monday, (clock) => clock.everyWeeks(2).onWeekDay(FRIDAY).atHour(9))).toEqual([
      '2026-03-06',
      '2026-03-20',
    ]);
  });
  it('fire on a day of the month, and leave out months without it', () => {
    expect(firings(3, '2026-03-02T08:00:00-05:00', (clock) => clock.onMonthDay(31).atHour(12))).toEqual([
      '2026-03-31',
      '2026-05-31',
      '2026-07-31',
    ]);
  });
  it('fire once on a date, at its midnight', () => {
    expect(firings(1, '2026-03-02T08:00:00-05:00', (clock) => clock.atDate(2026, 4, 1))).toEqual(['2026-04-01']);
  });
  it.each<[string, (clock: Clock) => unknown, string]>([
    ['no such hour', (clock) => clock.atHour(24), 'atHour was invalid'],
    ['no such minute', (clock) => clock.nearMinute(60), 'nearMinute was invalid'],
    ['three hours', (clock) => clock.everyHours(3), 'must be one of 1, 2, 4, 6, 8 or 12'],
    ['a day of the week as a text', (clock) => clock.onWeekDay('FRIDAY' as never), "don't match the method signature"],
    ['no such zone', (clock) => clock.inTimezone('Mars/Canal'), 'timezone'],
    ['weeks without a day', (clock) => clock.everyWeeks(1).create(), 'no day of the week'],
    ['two rhythms', (clock) => clock.everyDays(1).everyHours(1).create(), 'do not go together'],
    ['an hour of minutes', (clock) => clock.everyMinutes(10).atHour(9).create(), 'do not go together'],
    ['a day of the week and of the month', (clock) => clock.onWeekDay(FRIDAY).onMonthDay(1).create(), 'go together'],
    ['no time', (clock) => clock.create(), 'no time'],
    ['a text', (clock) => clock.everyDays('1' as never), '(String) don'],
  ])('are refused with %s', (_what, build, sentence) => {
    const runtime = runtimeAt();
    const app = scriptApp(runtime, worldOf());
    expect(() => inARun(runtime, () => build(app.newTrigger('f').timeBased()))).toThrow(sentence);
  });
});

describe('What ScriptApp tells', () => {
  it('names kinds and sources of triggers by values of its enumerations', () => {
    const runtime = runtimeAt();
    const app = scriptApp(runtime, worldOf());
    const told = inARun(runtime, () => {
      const edit = app.newTrigger('f').forSpreadsheet('file').onEdit().create();
      app.newTrigger('f').timeBased().everyDays(1).create();
      const file = { getId: () => 'file' };
      return [
        edit.getEventType() === app.EventType.ON_EDIT,
        edit.getTriggerSource() === app.TriggerSource.SPREADSHEETS,
        edit.getTriggerSourceId(),
        app.getUserTriggers(file).length,
      ];
    });
    expect(told).toEqual([true, true, 'file', 1]);
  });
  it('says whether somebody must agree to more', () => {
    const runtime = runtimeAt();
    const app = scriptApp(runtime, worldOf());
    const status = (scopes: string[]) =>
      inARun(runtime, () => app.getAuthorizationInfo(app.AuthMode.FULL).getAuthorizationStatus(), { scopes });
    expect(status(['script.scriptapp', 'forms'])).toBe(app.AuthorizationStatus.NOT_REQUIRED);
    expect(status(['script.scriptapp'])).toBe(app.AuthorizationStatus.REQUIRED);
    const url = (scopes: string[]) =>
      inARun(runtime, () => app.getAuthorizationInfo(app.AuthMode.FULL).getAuthorizationUrl(), { scopes });
    expect(url(['script.scriptapp', 'forms'])).toBeNull();
    expect(url([])).toContain('https://');
    const insist = () => app.requireAllScopes(app.AuthMode.FULL);
    expect(() => inARun(runtime, insist, { scopes: [] })).toThrow('Authorization is required');
  });
});

describe('Scopes that a script asks about', () => {
  const runtime = runtimeAt();
  const app = scriptApp(runtime, worldOf());
  const full = (scope: string) => `https://www.googleapis.com/auth/${scope}`;
  const within = <T>(work: () => T) => inARun(runtime, work, { scopes: ['forms'] });
  const { FULL, NONE } = app.AuthMode;

  it('are told apart: those that were granted, and whether one is missing', () => {
    const told = (mode: unknown, scopes?: string[]) =>
      within(() => {
        const info = app.getAuthorizationInfo(mode, scopes);
        return [`${info.getAuthorizationStatus()}`, info.getAuthorizedScopes()];
      });
    expect(told(FULL)).toEqual(['REQUIRED', [full('forms')]]);
    expect(told(FULL, [full('forms')])).toEqual(['NOT_REQUIRED', [full('forms')]]);
    expect(told(FULL, [full('script.scriptapp')])).toEqual(['REQUIRED', []]);
    expect(told(NONE)[0]).toBe('NOT_REQUIRED');
  });
  it('must be scopes of the script, and stop the run when they were not granted', () => {
    const need = (scope: string) => () => within(() => app.requireScopes(FULL, [full(scope)]));
    expect(need('forms')).not.toThrow();
    expect(need('script.scriptapp')).toThrow('Authorization is required to perform that action.');
    expect(need('drive')).toThrow('does not ask for https://www.googleapis.com/auth/drive');
    expect(() => within(() => app.requireAllScopes('FULL'))).toThrow('(String) don');
  });
});

function minutesFrom(moment: number, iso: string): number {
  return Math.abs(moment - Date.parse(iso)) / 60_000;
}
