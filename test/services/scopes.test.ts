import fc from 'fast-check';
import { scopesFor } from '../../local/kernel/scopes';
import { serve } from '../../local/kernel/serve';
import { sessionService } from '../../local/services/session';
import { inARun, runtimeAt } from './inARun';

const short = (names: string) => (names === '' ? [] : names.split(' '));

describe('The scopes of a call', () => {
  it.each([
    ['SpreadsheetApp.openById', 'spreadsheets'],
    ['SpreadsheetApp.openByUrl', 'spreadsheets'],
    ['SpreadsheetApp.create', 'spreadsheets'],
    ['SpreadsheetApp.getActiveSpreadsheet', 'spreadsheets.currentonly spreadsheets'],
    ['SpreadsheetApp.newRichTextValue', ''],
    ['SpreadsheetApp.flush', ''],
    ['Range.setValues', 'spreadsheets.currentonly spreadsheets'],
    ['FormApp.create', 'forms'],
    ['Form.getItems', 'forms.currentonly forms'],
    ['MultipleChoiceItem.setChoices', 'forms.currentonly forms'],
    ['MailApp.getRemainingDailyQuota', 'script.send_mail'],
    ['ScriptApp.newTrigger', 'script.scriptapp'],
    ['ScriptApp.getService', ''],
    ['ScriptApp.getOAuthToken', ''],
    ['Trigger.getUniqueId', 'script.scriptapp'],
    ['TriggerBuilder.forSpreadsheet', 'spreadsheets.currentonly spreadsheets'],
    ['TriggerBuilder.timeBased', 'script.scriptapp'],
    ['Session.getActiveUser', 'userinfo.email'],
    ['Session.getEffectiveUser', 'userinfo.email'],
    ['Session.getScriptTimeZone', ''],
    ['Ui.showSidebar', 'script.container.ui'],
    ['Ui.createMenu', ''],
    ['UrlFetchApp.fetch', 'script.external_request'],
    ['Properties.getProperty', ''],
    ['Geocoder.geocode', ''],
  ])('%s needs one of: %s', (name, names) => {
    expect(scopesFor(name)).toEqual(short(names));
  });
});

describe('A call without its scope', () => {
  const runtime = runtimeAt();
  const named = (owner: string, method: string) => serve(runtime, owner, { [method]: () => 'done' });
  const tried = (owner: string, method: string, wishes: Parameters<typeof inARun>[2]) => () =>
    inARun(runtime, () => (named(owner, method)[method] as () => string)(), wishes);

  it('is refused with what it needs, any of several in brackets', () => {
    expect(tried('SpreadsheetApp', 'getActiveSpreadsheet', { scopes: [] })).toThrow(
      'Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    );
    expect(tried('SpreadsheetApp', 'openById', { scopes: ['spreadsheets.currentonly'] })).toThrow(
      /openById\. Required permissions: https:\/\/www\.googleapis\.com\/auth\/spreadsheets$/,
    );
  });
  it('is always refused, and with any one of its scopes always done', () => {
    const calls = ['Range.setValue', 'Form.getItems', 'MailApp.sendEmail', 'Ui.showSidebar', 'Trigger.getUniqueId'];
    const all = [...new Set(calls.flatMap(scopesFor))];
    fc.assert(
      fc.property(fc.constantFrom(...calls), fc.subarray(all), (name, scopes) => {
        const [owner = '', method = ''] = name.split('.');
        const may = scopesFor(name).some((scope) => scopes.includes(scope));
        if (may) expect(tried(owner, method, { scopes })()).toBe('done');
        else expect(tried(owner, method, { scopes })).toThrow('not sufficient to call');
      }),
    );
  });
  it('is done in a simple trigger on the file itself, and refused elsewhere whatever the scopes', () => {
    const simple = { via: 'simpleTrigger', authMode: 'LIMITED', scopes: ['script.send_mail', 'forms'] } as const;
    expect(tried('Range', 'setValue', simple)()).toBe('done');
    expect(tried('SpreadsheetApp', 'getActiveSpreadsheet', simple)()).toBe('done');
    for (const [owner, method] of [
      ['MailApp', 'sendEmail'],
      ['FormApp', 'openById'],
      ['SpreadsheetApp', 'openById'],
      ['ScriptApp', 'getProjectTriggers'],
      ['UrlFetchApp', 'fetch'],
      ['Ui', 'showModalDialog'],
      ['Session', 'getEffectiveUser'],
    ] as const)
      expect(tried(owner, method, simple)).toThrow(`You do not have permission to call ${owner}.${method}.`);
  });
  it('tells a simple trigger nobody when it asks who is at the keyboard', () => {
    const session = sessionService(runtime, () => 'UTC');
    const asked = () => session.getActiveUser().getEmail();
    expect(inARun(runtime, asked, { via: 'simpleTrigger', authMode: 'LIMITED', scopes: [] })).toBe('');
    expect(inARun(runtime, asked)).toContain('@');
    expect(() => inARun(runtime, asked, { scopes: [] })).toThrow(
      'Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    );
  });
});
