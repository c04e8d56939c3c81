import { newSheet } from './sheetInARun';

describe('Developer metadata', () => {
  it('is found by key, place and value, and can be changed and removed', () => {
    const { run } = newSheet();
    run((sheet, spreadsheet, app) => {
      const { DOCUMENT } = app.DeveloperMetadataVisibility;
      spreadsheet.addDeveloperMetadata('stamp', 'file', DOCUMENT);
      sheet.addDeveloperMetadata('stamp', 'tab', DOCUMENT);
      sheet.getRange('C:C').addDeveloperMetadata('stamp', 'column', DOCUMENT);
      const found = spreadsheet.createDeveloperMetadataFinder().withKey('stamp').find();
      expect(found.map((mark) => [mark.getValue(), String(mark.getLocation().getLocationType())])).toEqual([
        ['file', 'SPREADSHEET'],
        ['tab', 'SHEET'],
        ['column', 'COLUMN'],
      ]);
      found[0]?.setValue('changed');
      found[1]?.remove();
      const left = spreadsheet.createDeveloperMetadataFinder().withKey('stamp').find();
      expect(left.map((mark) => mark.getValue())).toEqual(['changed', 'column']);
    });
  });

  it('of a project is not seen by another', () => {
    const { run } = newSheet();
    const count = (project: string) =>
      run((_sheet, spreadsheet) => spreadsheet.createDeveloperMetadataFinder().withKey('own').find().length, {
        project,
      });
    run((_sheet, spreadsheet, app) =>
      spreadsheet.addDeveloperMetadata('own', '1', app.DeveloperMetadataVisibility.PROJECT),
    );
    expect([count('trial'), count('another')]).toEqual([1, 0]);
  });

  it('does not stand on some cells of a column', () => {
    const { run } = newSheet();
    expect(() => run((sheet) => sheet.getRange('C3:C9').addDeveloperMetadata('stamp', ''))).toThrow(
      'Adding developer metadata to arbitrary ranges is not currently supported.',
    );
  });
});

describe('A file', () => {
  it('is copied with what is in it, and the copy is another file', () => {
    const { run } = newSheet();
    run((sheet) => sheet.getRange('A1').setValue('first'));
    const seen = run((sheet, spreadsheet) => {
      const copy = spreadsheet.copy('Copy');
      copy.getSheets()[0]?.getRange('A1').setValue('changed');
      return [copy.getId(), copy.getName(), sheet.getRange('A1').getValue()];
    });
    expect(seen).toEqual(['copy', 'Copy', 'first']);
  });

  it('that is saved and opened again is as it was', () => {
    const { run, file } = newSheet({ locale: 'es_ES' });
    run((sheet, _spreadsheet, theApp) => {
      sheet.getRange('A1').setValue('1,5').setNote('A note');
      const rule = theApp.newDataValidation().requireValueInList(['Sí']).setHelpText('Ayuda').build();
      sheet.getRange('B2:B').setDataValidation(rule);
      sheet.getRange('B:B').addDeveloperMetadata('stamp', 'x');
    });
    const saved = JSON.parse(JSON.stringify(file.save()));
    const again = newSheet({ state: saved });
    again.run((sheet) => {
      expect(sheet.getRange('A1').getDisplayValue()).toBe('1,5');
      expect(sheet.getRange('A1').getNote()).toBe('A note');
      expect(sheet.getRange('B9').getDataValidation()?.getHelpText()).toBe('Ayuda');
    });
  });

  it('of somebody else is not opened', () => {
    const { run } = newSheet();
    expect(() =>
      run((_sheet, _file, app) => app.openById('file'), { effectiveUser: 'sam.sample@elsewhere.example' }),
    ).toThrow('You do not have permission to access the requested document.');
  });

  it('shows numbers as its locale writes them once that is changed', () => {
    const { run } = newSheet();
    const shown = run((sheet, spreadsheet) => {
      sheet.getRange('A1').setValue(1.5);
      spreadsheet.setSpreadsheetLocale('es_ES');
      return sheet.getRange('A1').getDisplayValue();
    });
    expect(shown).toBe('1,5');
  });
});

describe('Looks', () => {
  it('of cells come back as they were set', () => {
    const { run } = newSheet();
    const seen = run((sheet) => {
      const cells = sheet.getRange('A1:B1');
      cells
        .setBackgrounds([['#ff0000', null]])
        .setFontWeights([['bold', 'normal']])
        .setFontSize(14)
        .setWrap(true);
      return [cells.getBackgrounds(), cells.getFontWeights(), cells.getFontSize(), cells.getWrap()];
    });
    expect(seen).toEqual([[['#ff0000', '#ffffff']], [['bold', 'normal']], 14, true]);
  });

  it('of a tab come back as they were set', () => {
    const { run } = newSheet();
    const seen = run((sheet, spreadsheet) => {
      sheet.setFrozenRows(1);
      sheet.setColumnWidth(2, 333).hideColumns(3);
      spreadsheet.insertSheet('Back').setTabColor('#9e9e9e').hideSheet();
      const back = spreadsheet.getSheetByName('Back');
      return [
        sheet.getFrozenRows(),
        sheet.getColumnWidth(2),
        sheet.isColumnHiddenByUser(3),
        back?.getTabColor(),
        back?.isSheetHidden(),
      ];
    });
    expect(seen).toEqual([1, 333, true, '#9e9e9e', true]);
  });

  it('a whole column takes a new format, the cells in it too', () => {
    const { run } = newSheet();
    const shown = run((sheet) => {
      sheet.getRange('C3').setNumberFormat('0').setValue(2);
      sheet.getRange('C2:C').setNumberFormat('0.00');
      sheet.getRange('C4').setValue(3);
      return sheet.getRange('C3:C4').getDisplayValues();
    });
    expect(shown).toEqual([['2.00'], ['3.00']]);
  });
});

describe('Before a person', () => {
  it('a script asks, tells and puts up its menu', () => {
    const asked: unknown[] = [];
    const menus: unknown[] = [];
    const ui = {
      ask: (question: object) => {
        asked.push(question);
        return { button: 'YES', text: '' };
      },
      menu: (menu: object) => void menus.push(menu),
    };
    const { run } = newSheet({ ui });
    const answer = run((_sheet, _file, app) => {
      const screen = app.getUi();
      screen.createMenu('Chapter').addItem('First steps', 'firstSteps').addToUi();
      return screen.alert('Chapterbook', 'Go on?', screen.ButtonSet.YES_NO) === screen.Button.YES;
    });
    expect(answer).toBe(true);
    expect(asked).toEqual([{ asks: 'alert', title: 'Chapterbook', message: 'Go on?', buttons: ['YES', 'NO'] }]);
    expect(menus).toEqual([{ label: 'Chapter', entries: [{ kind: 'item', label: 'First steps', fn: 'firstSteps' }] }]);
  });

  it('who is not there nothing can be shown', () => {
    const { run } = newSheet();
    expect(() => run((_sheet, _file, app) => app.getUi(), { via: 'trigger' })).toThrow('from this context');
  });
});
