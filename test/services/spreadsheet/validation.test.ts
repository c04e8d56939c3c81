import * as fc from 'fast-check';
import { newSheet } from './sheetInARun';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** What a cell under this rule takes and what it refuses, as a script writes it. */
function taken(build: (rule: Builder, app: App) => Builder, values: unknown[]): boolean[] {
  const { run } = newSheet();
  run((sheet, _file, app) => {
    const rule = build(app.newDataValidation(), app).setAllowInvalid(false).build();
    sheet.getRange('B2').setDataValidation(rule);
  });
  return values.map((value) => {
    try {
      run((sheet) => sheet.getRange('B2').setValue(value));
      return true;
    } catch {
      return false;
    }
  });
}

const day = (text: string) => new Date(`${text}T12:00:00-05:00`);

describe('A rule under construction', () => {
  it('has neither criterion nor help, and lets everything in', () => {
    const { run } = newSheet();
    run((_sheet, _file, app) => {
      const builder = app.newDataValidation();
      expect([builder.getCriteriaType(), builder.getHelpText(), builder.getAllowInvalid()]).toEqual([null, null, true]);
      expect(builder.getCriteriaValues()).toEqual([]);
    });
  });

  it('is not built without a criterion', () => {
    const { run } = newSheet();
    expect(() => run((_sheet, _file, app) => app.newDataValidation().build())).toThrow('criterion');
  });

  it('tells its criterion as a value of the enumeration', () => {
    const { run } = newSheet();
    run((_sheet, _file, app) => {
      const built = app.newDataValidation().requireNumberBetween(1, 5).build();
      expect(built.getCriteriaType()).toBe(app.DataValidationCriteria.NUMBER_BETWEEN);
      expect(built.getCriteriaType().toString()).toBe('NUMBER_BETWEEN');
      expect(built.getCriteriaValues()).toEqual([1, 5]);
    });
  });

  it('makes texts of the values of a list', () => {
    const { run } = newSheet();
    run((_sheet, _file, app) => {
      const built = app.newDataValidation().requireValueInList([9, false, 'z'] as never);
      expect(built.getCriteriaValues()).toEqual([['9', 'false', 'z'], true]);
    });
  });

  it('is taken further from a copy without changing the first', () => {
    const { run } = newSheet();
    run((_sheet, _file, app) => {
      const first = app.newDataValidation().requireDateAfter(day('2026-03-01')).setHelpText('Later').build();
      const second = first.copy().requireCheckbox().setHelpText('Tick').build();
      expect(first.getCriteriaValues()).toEqual([day('2026-03-01')]);
      expect([first.getHelpText(), second.getHelpText()]).toEqual(['Later', 'Tick']);
    });
  });

  it('is taken over by criterion and values', () => {
    const { run } = newSheet();
    run((_sheet, _file, app) => {
      const first = app.newDataValidation().requireNumberBetween(2, 3).build();
      const second = app.newDataValidation().withCriteria(first.getCriteriaType(), first.getCriteriaValues()).build();
      expect(second.getCriteriaValues()).toEqual([2, 3]);
      expect(second.getCriteriaType()).toBe(first.getCriteriaType());
    });
  });
});

it.each<[string, string, unknown[]]>([
  ['requireNumberBetween', 'String,number', ['1', 5]],
  ['requireNumberBetween', 'number', [1]],
  ['requireDateAfter', 'String', ['tomorrow']],
  ['requireValueInList', 'String', ['a']],
  ['requireValueInRange', 'String,Boolean', ['A1:A3', true]],
  ['requireValueInList', 'String[],String', [['a'], 'yes']],
  ['setAllowInvalid', 'String', ['no']],
  ['withCriteria', 'String,number[]', ['NUMBER_EQUAL_TO', [1]]],
])('A rule is not built by %s(%s)', (method, types, args) => {
  const { run } = newSheet();
  const sentence = `The parameters (${types}) don't match the method signature for SpreadsheetApp.DataValidationBuilder.${method}.`;
  expect(() =>
    run((_sheet, _file, app) => {
      const builder = app.newDataValidation() as unknown as Record<string, (...all: unknown[]) => unknown>;
      builder[method]?.(...args);
    }),
  ).toThrow(sentence);
});

describe('A rule that rejects', () => {
  it.each<[string, (rule: Builder) => Builder, unknown[], unknown[]]>([
    ['numbers between', (rule) => rule.requireNumberBetween(1, 5), [1, '3', 5], [0, 6, 'three']],
    ['numbers not between', (rule) => rule.requireNumberNotBetween(1, 5), [0, 6], [1, 3, 5]],
    ['a number', (rule) => rule.requireNumberEqualTo(5), [5, '5'], [4, 'five']],
    ['another number', (rule) => rule.requireNumberNotEqualTo(5), [4], [5]],
    ['more', (rule) => rule.requireNumberGreaterThan(5), [6], [5, 4]],
    ['more or as much', (rule) => rule.requireNumberGreaterThanOrEqualTo(5), [5], [4]],
    ['less', (rule) => rule.requireNumberLessThan(5), [4], [5]],
    ['less or as much', (rule) => rule.requireNumberLessThanOrEqualTo(5), [5], [6]],
    ['a day', (rule) => rule.requireDate(), [day('2026-03-02'), '3/4/2026'], [46000, 'soon']],
    ['a later day', (rule) => rule.requireDateAfter(day('2026-03-02')), ['3/3/2026'], ['3/2/2026', '3/1/2026']],
    ['an earlier day', (rule) => rule.requireDateBefore(day('2026-03-02')), ['3/1/2026'], ['3/2/2026']],
    ['that day', (rule) => rule.requireDateEqualTo(day('2026-03-02')), ['3/2/2026'], ['3/3/2026', 'x']],
    ['from a day', (rule) => rule.requireDateOnOrAfter(day('2026-03-02')), ['3/2/2026'], ['3/1/2026']],
    ['until a day', (rule) => rule.requireDateOnOrBefore(day('2026-03-02')), ['3/2/2026'], ['3/3/2026']],
    [
      'days between',
      (rule) => rule.requireDateBetween(day('2026-03-02'), day('2026-03-04')),
      ['3/2/2026', '3/4/2026'],
      ['3/1/2026', '3/5/2026'],
    ],
    [
      'days not between',
      (rule) => rule.requireDateNotBetween(day('2026-03-02'), day('2026-03-04')),
      ['3/1/2026'],
      ['3/3/2026'],
    ],
    ['a part of a text', (rule) => rule.requireTextContains('ana'), ['Ana Sol'], ['Sam']],
    ['no such part', (rule) => rule.requireTextDoesNotContain('ana'), ['Sam'], ['Ana']],
    ['a text', (rule) => rule.requireTextEqualTo('Yes'), ['Yes'], ['No']],
    ['an email address', (rule) => rule.requireTextIsEmail(), ['ana@chapter.example'], ['ana', 'ana@chapter']],
    ['an address', (rule) => rule.requireTextIsUrl(), ['https://chapter.example/a', 'chapter.example'], ['nowhere']],
    ['a list', (rule) => rule.requireValueInList(['Yes', '2']), ['Yes', 2], ['No']],
    ['a tick', (rule) => rule.requireCheckbox(), [true, 'FALSE'], ['yes', 1]],
    ['a tick of two words', (rule) => rule.requireCheckbox('on', 'off'), ['on', 'off'], [true, 'maybe']],
    ['a formula', (rule) => rule.requireFormulaSatisfied('=LEN(B2)=3'), ['abc'], ['abcd']],
  ])('takes and refuses: %s', (_name, build, good, bad) => {
    expect(taken(build, good)).toEqual(good.map(() => true));
    expect(taken(build, bad)).toEqual(bad.map(() => false));
  });

  it('always lets a cell be emptied', () => {
    expect(taken((rule) => rule.requireNumberBetween(1, 5), ['', null])).toEqual([true, true]);
  });

  it('looks at what a range holds at that moment, wherever the range has moved to', () => {
    const { run } = newSheet();
    run((sheet, _file, app) => {
      sheet.getRange('D1:D2').setValues([['Red'], ['Blue']]);
      const rule = app.newDataValidation().requireValueInRange(sheet.getRange('D1:D2')).setAllowInvalid(false).build();
      sheet.getRange('B2').setDataValidation(rule);
      sheet.insertColumnBefore(3);
      sheet.getRange('E2').setValue('Green');
      sheet.getRange('B2').setValue('Green');
      expect(() => sheet.getRange('B2').setValue('Blue')).toThrow('cell B2 violates');
      const [range, shown] = sheet.getRange('B2').getDataValidation()?.getCriteriaValues() ?? [];
      expect([range.getA1Notation(), shown]).toEqual(['E1:E2', true]);
    });
  });

  it('judges what a formula comes to', () => {
    expect(taken((rule) => rule.requireNumberLessThan(5), ['=2+2', '=3+3'])).toEqual([true, false]);
  });

  it('tells the values of its list', () => {
    const { run } = newSheet();
    run((sheet, _file, app) =>
      sheet
        .getRange('B2')
        .setDataValidation(app.newDataValidation().requireValueInList(['Yes', 'No']).setAllowInvalid(false).build()),
    );
    expect(() => run((sheet) => sheet.getRange('B2').setValue('Perhaps'))).toThrow(
      /^The data you entered in cell B2 violates the data validation rules set on this cell\. Please enter one of the following values: Yes, No\.$/,
    );
  });

  it('leaves a block as it was, whichever of its cells breaks it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 6, maxLength: 6 }),
        (bad, numbers) => {
          const { run } = newSheet();
          run((sheet, _file, app) => {
            sheet.getRange('A1:B3').setValues([
              [1, 2],
              [3, '=A1+1'],
              ['x', ''],
            ]);
            const rule = app.newDataValidation().requireNumberLessThan(10).setAllowInvalid(false).build();
            sheet
              .getRange('A1:B3')
              .getCell(Math.floor(bad / 2) + 1, (bad % 2) + 1)
              .setDataValidation(rule);
            const before = [sheet.getRange('A1:B3').getValues(), sheet.getRange('A1:B3').getFormulas()];
            const block = [0, 1, 2].map((row) =>
              [0, 1].map((column) => (row * 2 + column === bad ? 10 : numbers[row * 2 + column])),
            );
            expect(() => sheet.getRange('A1:B3').setValues(block)).toThrow('violates');
            expect([sheet.getRange('A1:B3').getValues(), sheet.getRange('A1:B3').getFormulas()]).toEqual(before);
          });
        },
      ),
      { numRuns: 12 },
    );
  });
});

it('Rules that were replaced leave nothing behind in the file', () => {
  const { run, file } = newSheet();
  run((sheet, _file, app) => {
    for (let times = 0; times < 5; times += 1) {
      const rule = app
        .newDataValidation()
        .requireValueInRange(sheet.getRange(`D1:D${times + 1}`))
        .build();
      sheet.getRange('B2:B').setDataValidation(rule);
    }
    expect(Object.keys(file.state.ruleDetails)).toHaveLength(1);
    expect(file.state.placed).toHaveLength(1);
    sheet.getRange('B2:B').clearDataValidations();
    expect([file.state.ruleDetails, file.state.placed]).toEqual([{}, []]);
  });
});

it('Rules are kept with the file', () => {
  const { run, file } = newSheet();
  run((sheet, _file, app) => {
    const rule = app
      .newDataValidation()
      .requireDateBetween(day('2026-03-02'), day('2026-03-04'))
      .setHelpText('In March');
    sheet.getRange('B2:B').setDataValidation(rule.build());
  });
  const again = newSheet({ state: JSON.parse(JSON.stringify(file.save())) });
  again.run((sheet) => {
    const rule = sheet.getRange('B40').getDataValidation();
    expect(rule?.getCriteriaType().toString()).toBe('DATE_BETWEEN');
    expect(rule?.getCriteriaValues()).toEqual([day('2026-03-02'), day('2026-03-04')]);
    expect([rule?.getHelpText(), rule?.getAllowInvalid()]).toEqual(['In March', true]);
  });
});
