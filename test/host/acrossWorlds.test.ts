import vm from 'node:vm';
import { createHost } from '../../local/host/index';

/** What a script that is loaded into the workbench says of something. */
function told(code: string): unknown {
  const host = createHost();
  const globals = host.globals();
  vm.runInContext(`function tell() { return ${code}; }`, globals);
  return JSON.parse(JSON.stringify(host.run('tell')));
}

describe('instanceof in a script', () => {
  it('knows the lists and objects that services give', () => {
    const values = `SpreadsheetApp.getActiveSheet().getRange('A1:B2').getValues()`;
    expect(told(`[${values} instanceof Array, ${values}[0] instanceof Array, ${values} instanceof Object]`)).toEqual([
      true,
      true,
      true,
    ]);
    expect(told(`PropertiesService.getScriptProperties().getProperties() instanceof Object`)).toBe(true);
    expect(told(`Utilities.newBlob('a').getBytes() instanceof Array`)).toBe(true);
  });
  it('knows what services throw', () => {
    const thrown = `(() => { try { SpreadsheetApp.openById(7); } catch (error) { return error; } })()`;
    expect(told(`[${thrown} instanceof Error, ${thrown}.name, ${thrown} instanceof Array]`)).toEqual([
      true,
      'Exception',
      false,
    ]);
  });
  it('says of the language what it always says', () => {
    const code = `(() => { class List extends Array {} class Wrong extends Error {} return [
      [] instanceof List, new List() instanceof List, new List() instanceof Array, {} instanceof Array,
      new Error('a') instanceof Wrong, new Wrong() instanceof Error, new TypeError() instanceof Error, {} instanceof Error,
      Object.create(null) instanceof Object, 'a' instanceof Object, (() => 1) instanceof Object, null instanceof Object,
    ]; })()`;
    const expected = [false, true, true, false, false, true, true, false, false, false, true, false];
    expect(told(code)).toEqual(expected);
  });
});
