import * as fc from 'fast-check';
import { newSheet } from './sheetInARun';

type Finder = GoogleAppsScript.Spreadsheet.TextFinder;

const values = [
  ['sample', 'sámplé'],
  ['SampleA', 'sámplé'],
  ['=SAMPLE()', '=SámpléB()'],
  ['=sample()', '=sámpléB()'],
  ['=sampleA()', '=sámpléB()'],
];

/** The cells that are found in a file, on its tab, and in A3:B5. */
function found(wish: (finder: Finder) => Finder = (finder) => finder): string[][] {
  const { run } = newSheet();
  return run((sheet, file) => {
    sheet.getRange('A1:B5').setValues(values);
    return [file, sheet, sheet.getRange('A3:B5')].map((place) =>
      wish(place.createTextFinder('sample'))
        .findAll()
        .map((range) => range.getA1Notation()),
    );
  });
}

describe('A text is found', () => {
  it('in whatever case, as a part, and not in formulas', () => {
    expect(found()).toEqual([['A1', 'A2'], ['A1', 'A2'], []]);
  });

  it('without its accents, with its case and alone in its cell', () => {
    const strict = (finder: Finder) => finder.ignoreDiacritics(true).matchCase(true).matchEntireCell(true);
    expect(found(strict)).toEqual([['A1', 'B1', 'B2'], ['A1', 'B1', 'B2'], []]);
    expect(found((finder) => strict(finder.matchFormulaText(true)))).toEqual([
      ['A1', 'B1', 'B2'],
      ['A1', 'B1', 'B2'],
      [],
    ]);
  });

  it('in formulas', () => {
    const all = ['A1', 'A2', 'A3', 'A4', 'A5'];
    expect(found((finder) => finder.matchFormulaText(true))).toEqual([all, all, ['A3', 'A4', 'A5']]);
  });

  it('by a regular expression, and literally otherwise', () => {
    const { run } = newSheet();
    run((sheet) => {
      sheet.getRange('A1:A3').setValues([['a.c'], ['abc'], ['x']]);
      const find = (regex: boolean) =>
        sheet
          .createTextFinder('a.c')
          .useRegularExpression(regex)
          .findAll()
          .map((range) => range.getRow());
      expect([find(true), find(false)]).toEqual([[1, 2], [1]]);
    });
  });

  it('on one tab after another', () => {
    const { run } = newSheet();
    run((sheet, file) => {
      file.insertSheet('Two').getRange('A1').setValue('x');
      sheet.getRange('B9').setValue('x');
      expect(
        file
          .createTextFinder('x')
          .findAll()
          .map((range) => range.getSheet().getName()),
      ).toEqual(['Sheet1', 'Two']);
      expect(sheet.createTextFinder('x').findAll()).toHaveLength(1);
    });
  });

  it('one after the other, forth and back', () => {
    const { run } = newSheet();
    run((sheet) => {
      sheet.getRange('A1:B2').setValues([
        ['x', ''],
        ['x', 'x'],
      ]);
      const finder = sheet.createTextFinder('x');
      const name = (range: GoogleAppsScript.Spreadsheet.Range | null) => range?.getA1Notation() ?? null;
      expect(name(finder.getCurrentMatch())).toBeNull();
      expect([1, 2, 3, 4].map(() => name(finder.findNext()))).toEqual(['A1', 'A2', 'B2', null]);
      expect([name(finder.getCurrentMatch()), name(finder.findPrevious())]).toEqual(['B2', 'A2']);
      expect(name(finder.startFrom(sheet.getRange('A2')).findNext())).toBe('B2');
      expect(name(finder.startFrom(sheet.getRange('A2')).findPrevious())).toBe('A1');
    });
  });
});

describe('A text is replaced', () => {
  it('everywhere, as often as it stands there, and not in what formulas come to', () => {
    const { run } = newSheet();
    run((sheet) => {
      sheet.getRange('A1:A3').setValues([['to be or not to be'], ['Be'], ['="be"']]);
      expect(sheet.createTextFinder('be').replaceAllWith('do')).toBe(3);
      expect(sheet.getRange('A1:A3').getValues().flat()).toEqual(['to do or not to do', 'do', 'be']);
      expect(sheet.createTextFinder('"be"').matchFormulaText(true).replaceAllWith('"do"')).toBe(1);
      expect(sheet.getRange('A3').getValue()).toBe('do');
    });
  });

  it('in the current match alone', () => {
    const { run } = newSheet();
    run((sheet) => {
      sheet.getRange('A1:A2').setValues([['x x'], ['x']]);
      const finder = sheet.createTextFinder('x');
      expect(finder.replaceWith('y')).toBe(0);
      finder.findNext();
      expect(finder.replaceWith('y')).toBe(2);
      expect(sheet.getRange('A1:A2').getValues().flat()).toEqual(['y y', 'x']);
    });
  });

  it('with groups of a regular expression, and read as typed', () => {
    const { run } = newSheet();
    run((sheet) => {
      sheet.getRange('A1').setValue('12 of 34');
      expect(sheet.createTextFinder('(\\d+) of (\\d+)').useRegularExpression(true).replaceAllWith('$2$1')).toBe(1);
      expect(sheet.getRange('A1').getValue()).toBe(3412);
    });
  });

  it('never anywhere but where it stood', () => {
    const word = fc.stringMatching(/^[abé]{1,6}$/);
    fc.assert(
      fc.property(word, word, (text, sought) => {
        const { run } = newSheet();
        const seen = run((sheet) => {
          sheet.getRange('A1').setValue(text);
          const times = sheet.createTextFinder(sought).replaceAllWith('-');
          return [times, sheet.getRange('A1').getDisplayValue()];
        });
        expect(seen).toEqual([text.split(sought).length - 1, text.split(sought).join('-')]);
      }),
      { numRuns: 40 },
    );
  });
});

it('What is no text is not sought', () => {
  const { run } = newSheet();
  expect(() => run((sheet) => sheet.createTextFinder(null as never))).toThrow(
    "The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.createTextFinder.",
  );
});
