import fc from 'fast-check';
import { columnInFormula, formula } from '../../src/google/formulas';
import type { PlacedFormula } from '../../src/tables/ownFormulas';
import { atRow, formulasToWrite } from '../../src/tables/ownFormulas';

describe('a formula', () => {
  const text = `COUNTIFS('Jobs; all'!$B:$B; "a;b"; 'Ana''s; list'!$C:$C; "say ""x;y""")`;

  test('has commas between arguments where numbers have decimal points, and keeps what is written in it', () => {
    expect(formula(text, 'en_US')).toBe(`=COUNTIFS('Jobs; all'!$B:$B, "a;b", 'Ana''s; list'!$C:$C, "say ""x;y""")`);
    expect(formula('A1; B1', 'es_MX')).toBe('=A1, B1');
  });

  test('has semicolons where numbers have decimal commas', () => {
    expect(formula(text, 'es_ES')).toBe(`=${text}`);
    expect(formula('A1; B1', 'en_ZA')).toBe('=A1; B1');
    expect(formula('A1; B1', 'pt_BR')).toBe('=A1; B1');
  });

  test('names a whole column of a tab, whatever the tab is called', () => {
    expect(columnInFormula('Requests', 4)).toBe("'Requests'!$D:$D");
    expect(columnInFormula("Ana's lists; old", 28)).toBe("'Ana''s lists; old'!$AB:$AB");
  });
});

describe('formulas in a tab that people use', () => {
  const ours: PlacedFormula = { key: 'doors', row: 3, column: 5, text: '=COUNTIFS(\'Doors\'!$H:$H, "*"&$A{row})' };
  const moved = { ...ours, text: ours.text.replace('$H:$H', '$J:$J') };
  const written = (there: string, wanted = ours, before = ours, sure = true) =>
    formulasToWrite([wanted], {
      contentAt: (row, column) => (row === 3 && column === 5 ? there : ''),
      before: { doors: before.text },
      placesAreSure: sure,
    }).length === 1;

  test('are written where there is none, if that is wanted, and where one broke', () => {
    expect(written('')).toBe(true);
    expect(written('', ours, ours, false)).toBe(false);
    expect(written('=COUNTIFS(#REF!, "*"&$A3)')).toBe(true);
  });

  test('are left alone when they say the same, however Sheets shows them', () => {
    expect(written(atRow(ours.text, 3))).toBe(false);
    expect(written('=COUNTIFS(Doors!$H:$H; "*" & $A3)')).toBe(false);
  });

  test('are written anew when our columns moved and they did not follow', () => {
    expect(written(atRow(ours.text, 3), moved, ours)).toBe(true);
    expect(written(atRow(ours.text, 3), moved, ours, false)).toBe(true);
    expect(written(atRow(moved.text, 3), moved, ours)).toBe(false);
    const renamed = '=COUNTIFS(Houses!$H:$H, "*"&$B3)';
    expect(written(renamed, moved, ours)).toBe(true);
    expect(written(renamed, moved, ours, false)).toBe(false);
    expect(written(renamed, moved, moved)).toBe(false);
  });

  test('are written anew when sorting took one from another row', () => {
    expect(written(atRow(ours.text, 12))).toBe(true);
  });

  test('stay as an organizer changed them, be it a formula or a number', () => {
    for (const theirs of [
      '=COUNTIFS(Doors!$H:$H, "*"&$A3)+1',
      '=1',
      '12',
      'about 40',
      '=COUNTIFS(Doors!$H:$H, "*"&$A3x)',
    ]) {
      expect([theirs, written(theirs, moved, ours)]).toEqual([theirs, false]);
    }
  });

  test('are never written twice: what was written is found as it should be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9999 }), fc.constantFrom('en_US', 'es_ES'), (row, locale) => {
        const wanted = { ...ours, row, text: formula('SUMIFS(\'A b\'!$B:$B; $A{row}; "x;y")', locale) };
        const standing = { before: {}, placesAreSure: true, contentAt: () => atRow(wanted.text, row) };
        expect(formulasToWrite([wanted], standing)).toEqual([]);
      }),
    );
  });
});
