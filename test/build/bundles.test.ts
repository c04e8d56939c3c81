import vm from 'node:vm';
import { parse } from 'acorn';
import { buildBoth } from './built';

const built = buildBoth();
const both = Object.entries(built);
const scopes = (names: string[]) => names.map((name) => `https://www.googleapis.com/auth/${name}`).sort();
const common = ['script.scriptapp', 'script.send_mail', 'script.container.ui', 'userinfo.email'];
const services = ['SpreadsheetApp', 'ScriptApp', 'LockService', 'Session', 'Utilities', 'PropertiesService', 'MailApp'];

describe.each(both)('the bundle of the %s', (_name, { code, names, manifest }) => {
  test('has exactly its public list at the top level', () => {
    const program = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
    const top = program.body.flatMap((node) => {
      if (node.type === 'FunctionDeclaration') return [node.id.name];
      if (node.type === 'VariableDeclaration')
        return node.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : '?'));
      return node.type === 'ExpressionStatement' && 'directive' in node ? [] : [node.type];
    });
    expect(top.sort()).toEqual(['App_', ...names].sort());
  });

  test('touches no service while it loads', () => {
    const trap = new Proxy(
      {},
      {
        get: (_, key) => {
          throw new Error(`${String(key)} was used while loading`);
        },
      },
    );
    const world = Object.fromEntries(services.map((service) => [service, trap]));
    expect(() => vm.runInNewContext(code, world)).not.toThrow();
  });

  test('names nothing that Apps Script lacks', () => {
    for (const missing of ['setTimeout', 'fetch', 'TextEncoder', 'structuredClone', 'process', 'require', 'window']) {
      expect(code).not.toMatch(new RegExp(`(?<![.\\w'"-])${missing}\\s*[(.]`));
    }
  });

  test('is a web app that anybody can open and that runs as the steward', () => {
    expect(manifest.webapp).toEqual({ executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' });
  });
});

describe('the two bundles', () => {
  test('ask for the scopes they need and no more: the Workbook cannot open another Sheet', () => {
    expect(built.workbook.manifest.oauthScopes.sort()).toEqual(scopes(['spreadsheets.currentonly', ...common]));
    expect(built.desk.manifest.oauthScopes.sort()).toEqual(scopes(['spreadsheets', 'forms', ...common]));
  });

  test('the Workbook’s scope is widened only when the steward asks for it', () => {
    const wide = buildBoth({ wideScope: true });
    expect(wide.workbook.manifest.oauthScopes).toContain('https://www.googleapis.com/auth/spreadsheets');
    expect(wide.desk.manifest.oauthScopes.sort()).toEqual(built.desk.manifest.oauthScopes.sort());
  });

  test('the Workbook’s holds no aid code and the Help desk’s no turf code', () => {
    expect(built.workbook.inputs.filter((file) => file.startsWith('src/aid/'))).toEqual([]);
    expect(built.desk.inputs.filter((file) => file.startsWith('src/turf/'))).toEqual([]);
    expect(built.desk.inputs).toContain('src/tables/perform.ts');
  });

  test.each(both)('every function that a menu of the %s names exists', (_name, { code, names }) => {
    const named = [...code.matchAll(/handler:"(\w+)"/g)].map(([, name]) => name);
    expect(named).toContain('firstSteps');
    for (const name of named) expect(names).toContain(name);
  });
});
