import { createHost } from '../../local/host/index';
import type { Scenario, World } from './driver';
import { playWith, ways } from './driver';

const olga = 'olga.organizer@chapter.example';

interface Letters extends World {
  write(): void;
}

/** A script that writes a letter to each name in a tab and then marks the row; `marksFirst` turns that round. */
function letters(marksFirst: boolean): Scenario<Letters> {
  const begin = (): Letters => {
    const host = createHost();
    const world = host.globals(olga);
    const { SpreadsheetApp, MailApp, ScriptApp } = world as unknown as {
      SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
      MailApp: GoogleAppsScript.Mail.MailApp;
      ScriptApp: GoogleAppsScript.Script.ScriptApp;
    };
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet;
    sheet.getRange('A1:A3').setValues([['a@people.example'], ['b@people.example'], ['c@people.example']]);
    world.write = () => {
      const rows = sheet.getRange('A1:B3').getValues();
      rows.forEach(([to, mark], index) => {
        if (mark !== '') return;
        if (marksFirst) sheet.getRange(index + 1, 2).setValue('sent');
        MailApp.sendEmail(to, 'Hello', 'Good morning');
        if (!marksFirst) sheet.getRange(index + 1, 2).setValue('sent');
      });
    };
    world.install = () => ScriptApp.newTrigger('write').timeBased().everyHours(1).create();
    host.run('install');
    return { host, write: () => void host.run('write') };
  };
  return {
    name: marksFirst ? 'marks first' : 'sends first',
    begin,
    happens: (world) => world.write(),
    wrong: ({ host }) => {
      const to = host.mail.sent.map((letter) => letter.to);
      const twice = to.filter((one, place) => to.indexOf(one) !== place);
      return twice.map((one) => `${one} was written to twice.`);
    },
    meanwhile: { 'nothing of note happens': () => undefined },
  };
}

const every = { most: Number.POSITIVE_INFINITY, only: undefined };

describe('The driver of faults', () => {
  it('finds the call at which a letter goes out twice, and says how to repeat it', () => {
    const { failures, played, possible } = playWith(letters(false), 'the run is killed after the call', every);
    expect(played).toBe(possible);
    expect(failures).toHaveLength(6);
    const [, name = ''] = /repeat: CHAPTERBOOK_CASE='(.+)' npx jest test\/faults/.exec(failures[0] ?? '') ?? [];
    const again = playWith(letters(false), 'the run is killed after the call', { most: 0, only: name });
    expect([again.played, again.failures[0]]).toEqual([1, failures[0]]);
  });
  it('finds nothing where nothing can go out twice, whatever comes over it', () => {
    for (const what of ways(letters(true)))
      expect([what, playWith(letters(true), what, every).failures]).toEqual([what, []]);
  });
  it('spreads a few cases over the whole', () => {
    const { played, possible } = playWith(letters(true), 'the run is killed', { most: 3 });
    expect([played, possible > 3]).toEqual([3, true]);
  });
  it('does not begin with a scenario that is wrong by itself', () => {
    const broken = { ...letters(true), wrong: () => ['Nothing is right.'] };
    expect(() => playWith(broken, 'the run is killed', every)).toThrow('is wrong with nothing coming over it');
  });
});
