import { createHost } from '../../local/host/index';

const lena = 'lena@tools.example';

type Google = {
  ScriptApp: GoogleAppsScript.Script.ScriptApp;
  SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
};

function world() {
  const host = createHost({ people: [{ email: lena, name: 'Lena' }], now: '2026-03-02T08:00:00-05:00' });
  const globals = host.globals(lena);
  return { host, globals, google: globals as unknown as Google };
}

describe('A clock that was set for once', () => {
  it('fires once, and stays on the list until the script deletes it', () => {
    const { host, globals, google } = world();
    const fired: string[] = [];
    globals.ring = (event: { triggerUid: string }) => fired.push(event.triggerUid);
    globals.wind = () => google.ScriptApp.newTrigger('ring').timeBased().after(60_000).create().getUniqueId();
    globals.listed = () => google.ScriptApp.getProjectTriggers().map((trigger) => trigger.getUniqueId());
    globals.clear = () => {
      for (const one of google.ScriptApp.getProjectTriggers()) google.ScriptApp.deleteTrigger(one);
    };
    const id = host.run('wind');
    host.clock.advance({ days: 3 });
    expect(fired).toEqual([id]);
    expect(host.run('listed')).toEqual([id]);
    const again = createHost({ state: host.save() });
    expect(again.triggers.list().map((trigger) => trigger.id)).toEqual([id]);
    expect(again.triggers.nextDue(Number.MAX_SAFE_INTEGER)).toBeUndefined();
    host.run('clear');
    expect(host.run('listed')).toEqual([]);
  });
  it('counts among the twenty that a person may have', () => {
    const { host, globals, google } = world();
    globals.ring = () => undefined;
    globals.wind = () => google.ScriptApp.newTrigger('ring').timeBased().after(1).create();
    for (let count = 0; count < 20; count += 1) {
      host.run('wind');
      host.clock.advance({ minutes: 1 });
    }
    expect(() => host.run('wind')).toThrow('This script has too many triggers.');
  });
  it('tells the moment by the clock of Greenwich', () => {
    const { host, globals, google } = world();
    let told = {};
    globals.ring = (event: object) => {
      told = { ...event };
    };
    globals.wind = () => google.ScriptApp.newTrigger('ring').timeBased().at(new Date('2026-03-08T01:30:15Z')).create();
    host.run('wind');
    host.clock.advance({ days: 7 });
    expect(told).toMatchObject({
      timezone: 'UTC',
      year: 2026,
      month: 3,
      'day-of-month': 8,
      'day-of-week': 7,
      hour: 1,
      minute: 30,
      second: 15,
    });
  });
});

describe('A run that asks for a scope that was refused', () => {
  it('is over, whatever it catches, and the next one is not', () => {
    const { host, globals, google } = world();
    const { ScriptApp, SpreadsheetApp } = google;
    const project = host.projects[0]?.id ?? '';
    host.consent(project, lena, { except: ['forms'] });
    globals.insist = () => {
      try {
        ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/forms']);
      } catch {
        SpreadsheetApp.getActiveSpreadsheet().rename('caught');
      }
    };
    globals.swallow = () => {
      try {
        ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
      } catch {
        return 'caught';
      }
    };
    globals.name = () => SpreadsheetApp.getActiveSpreadsheet().getName();
    expect(() => host.run('insist')).toThrow('Authorization is required to perform that action.');
    expect(() => host.run('swallow')).toThrow('Authorization is required to perform that action.');
    expect(host.run('name')).toBe('Untitled spreadsheet');
  });
  it('is over outside a run too, and what comes after it works', () => {
    const { host, google } = world();
    host.consent(host.projects[0]?.id ?? '', lena, { except: ['forms'] });
    const { ScriptApp, SpreadsheetApp } = google;
    expect(() => ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL)).toThrow('Authorization is required');
    expect(SpreadsheetApp.getActiveSpreadsheet().getName()).toBe('Untitled spreadsheet');
  });
});
