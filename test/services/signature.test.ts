import { serve } from '../../local/kernel/serve';
import { aNumber, aText, misfit, mustFit } from '../../local/services/signature';
import { utilitiesService } from '../../local/services/utilities';
import { inARun, runtimeAt } from './inARun';

const runtime = runtimeAt();
const kindsOf = (...args: unknown[]) =>
  /\((.*?)\) don't/.exec(inARun(runtime, () => misfit(runtime, 'App.method', args)).message)?.[1];

describe('Arguments that fit no signature are told by their kinds', () => {
  it.each([
    ['String,number,Boolean', ['a', 1, true]],
    ['null', [null]],
    ['null,number', [undefined, 1]],
    ['String', ['a', undefined]],
    ['number[]', [[1, 2]]],
    ['Array', [[]]],
    ['Date', [new Date(0)]],
    ['Object', [{}]],
    ['Function', [() => 1]],
  ])('%s', (kinds, args) => {
    expect(kindsOf(...args)).toBe(kinds);
  });
  it.each([
    ['Range', 'SpreadsheetApp.Range'],
    ['MultipleChoiceItem', 'FormApp.MultipleChoiceItem'],
    ['DataValidationBuilder', 'SpreadsheetApp.DataValidationBuilder'],
    ['Trigger', 'Trigger'],
  ])('a %s as %s', (name, kind) => {
    expect(kindsOf(serve(runtime, name, {}))).toBe(kind);
  });
  it('a blob as Blob, through a service', () => {
    const utilities = utilitiesService(runtime);
    expect(() => inARun(runtime, () => utilities.parseCsv(utilities.newBlob('a') as never))).toThrow(
      "The parameters (Blob) don't match the method signature for Utilities.parseCsv.",
    );
  });
});

it('Arguments fit one variant as a whole, and no more of them than it has', () => {
  const fits = (...args: unknown[]) => mustFit(runtime, 'App.method', args, [aText], [aText, aNumber]);
  const within = (...args: unknown[]) => inARun(runtime, () => () => fits(...args));
  for (const args of [['a'], ['a', 1], ['a', undefined]]) expect(within(...args)).not.toThrow();
  for (const args of [[1], ['a', 'b'], ['a', 1, 1], []]) expect(within(...args)).toThrow('App.method');
});
