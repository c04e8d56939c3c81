import { createHost } from '../../local/host/index';

const [lena, theo, max] = ['lena@tools.example', 'theo@tools.example', 'max@tools.example'];

type Google = {
  SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  MailApp: GoogleAppsScript.Mail.MailApp;
  ScriptApp: GoogleAppsScript.Script.ScriptApp;
  FormApp: GoogleAppsScript.Forms.FormApp;
  Session: GoogleAppsScript.Base.Session;
};

/** A script of Lena's file with functions that a test gives it. */
function scriptWith(functions: (google: Google) => Record<string, (event?: never) => unknown>, scopes?: string[]) {
  const host = createHost({ people: [lena, theo, max].map((email) => ({ email, name: email })) });
  const file = host.addSpreadsheet({ name: 'Loans', owner: lena, editors: [theo] });
  const manifest = scopes && { oauthScopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`) };
  const google = host.globals(lena, { boundTo: file, ...(manifest ? { manifest } : {}) }) as Google & object;
  Object.assign(google, functions(google));
  const project = host.projects[0]?.id ?? '';
  return { host, file, google, project };
}

describe('What a script may do', () => {
  it('ends where its manifest ends, call by call', () => {
    const { host } = scriptWith(
      ({ SpreadsheetApp, FormApp }) => ({
        own: () => SpreadsheetApp.getActiveSpreadsheet().getName(),
        openItself: () => SpreadsheetApp.openById(SpreadsheetApp.getActiveSpreadsheet().getId()),
        form: () => FormApp.create('Borrow'),
      }),
      ['spreadsheets.currentonly'],
    );
    expect(host.run('own')).toBe('Loans');
    expect(() => host.run('openItself')).toThrow(
      'Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    );
    expect(() => host.run('form')).toThrow('not sufficient to call FormApp.create');
  });
  it('is less for a person who left a scope unticked, and the script can tell', () => {
    const { host, project } = scriptWith(({ MailApp, ScriptApp }) => ({
      write: () => MailApp.sendEmail('bea@tools.example', 'Hello', 'Good morning'),
      status: () => `${ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()}`,
    }));
    host.consent(project, theo, { except: ['script.send_mail'] });
    expect(() => host.run('write', undefined, theo)).toThrow('not sufficient to call MailApp.sendEmail');
    expect(host.run('status', undefined, theo)).toBe('REQUIRED');
    host.run('write', undefined, lena);
    expect(host.run('status', undefined, lena)).toBe('NOT_REQUIRED');
    expect(host.mail.sent).toHaveLength(1);
    const again = createHost({ state: host.save() });
    expect(again.refusedScopes(project, theo)).toEqual(['script.send_mail']);
  });
  it('is its own file only in a simple trigger, for half a minute', () => {
    const seen: string[] = [];
    const { host, file } = scriptWith(({ SpreadsheetApp, MailApp }) => ({
      onEdit: ((event: { range: GoogleAppsScript.Spreadsheet.Range }) => {
        event.range.setNote('seen');
        for (const attempt of [
          () => MailApp.sendEmail('bea@tools.example', 'Hello', ''),
          () => SpreadsheetApp.openById(file),
        ])
          try {
            attempt();
          } catch (error) {
            seen.push((error as Error).message);
          }
        for (let one = 0; one < 100; one += 1) SpreadsheetApp.flush();
      }) as never,
    }));
    host.edit(file, 'Sheet1!A1', 'hello', { as: theo });
    expect(seen[0]).toContain('You do not have permission to call MailApp.sendEmail. Required permissions:');
    expect(seen[1]).toContain('You do not have permission to call SpreadsheetApp.openById');
    const { error = '', simulatedMilliseconds } = host.report().runs.pop() ?? { simulatedMilliseconds: 0 };
    expect(error).toContain('Exceeded maximum execution time');
    expect(simulatedMilliseconds).toBeLessThan(31_000);
  });
  it('is what its creator may in an installed trigger, and what the person at the menu may there', () => {
    const seen: string[] = [];
    const { host, file } = scriptWith(({ SpreadsheetApp, ScriptApp, Session }) => ({
      install: () => ScriptApp.newTrigger('tell').forSpreadsheet(file).onEdit().create(),
      tell: () => seen.push(`${Session.getEffectiveUser().getEmail()}|${Session.getActiveUser().getEmail()}`),
      onOpen: () => SpreadsheetApp.getUi().createMenu('Tools').addItem('Tell', 'tell').addToUi(),
    }));
    host.run('install', undefined, lena);
    host.edit(file, 'Sheet1!A1', 'hello', { as: theo });
    host.click(file, 'Tools > Tell', { as: theo });
    expect(seen).toEqual([`${lena}|`, `${theo}|${theo}`]);
  });
  it('is nothing in a file that the person has no right to', () => {
    const { host, file } = scriptWith(({ SpreadsheetApp }) => ({
      peek: () => SpreadsheetApp.openById(file).getName(),
    }));
    expect(() => host.run('peek', undefined, max)).toThrow(
      'You do not have permission to access the requested document.',
    );
    expect(() => host.open(file, { as: max })).toThrow('You need access');
  });
});

describe('A day of triggers', () => {
  it('ends after ninety minutes of running, and begins anew after 24 hours', () => {
    const { host } = scriptWith(({ ScriptApp, SpreadsheetApp }) => ({
      install: () => ScriptApp.newTrigger('work').timeBased().everyMinutes(10).create(),
      work: () => {
        for (let one = 0; one < 500; one += 1) SpreadsheetApp.flush();
      },
    }));
    host.run('install');
    host.clock.to('2026-03-03T02:00:00-05:00');
    const failed = () => host.report().runs.filter(({ error }) => error?.includes('too much computer time'));
    const minutes = host.report().runs.reduce((sum, run) => sum + run.simulatedMilliseconds, 0) / 60_000;
    expect(minutes).toBeGreaterThan(90);
    expect(minutes).toBeLessThan(97);
    expect(failed().length).toBeGreaterThan(10);
    host.resetReport();
    host.clock.to('2026-03-03T09:00:00-05:00');
    expect(host.report().runs.some(({ error }) => error === undefined)).toBe(true);
  });
  it('makes no more spreadsheets than the account may', () => {
    const host = createHost({ quotas: { spreadsheets: 1 } });
    const { SpreadsheetApp } = host.globals() as unknown as Google;
    expect(SpreadsheetApp.create('One').getName()).toBe('One');
    expect(() => SpreadsheetApp.create('Two')).toThrow('Service invoked too many times for one day: spreadsheets.');
  });
});
