import { createHost } from '../../local/host/index';
import type { Globals } from '../../local/host/script';

const [lena, theo] = ['lena@tools.example', 'theo@tools.example'];

type Google = {
  HtmlService: GoogleAppsScript.HTML.HtmlService;
  ContentService: GoogleAppsScript.Content.ContentService;
  Session: GoogleAppsScript.Base.Session;
};

function appWith(doGet: (google: Google, event: never) => unknown, webapp?: { access?: string; executeAs?: string }) {
  const host = createHost({ people: [lena, theo].map((email) => ({ email, name: email })) });
  const html = { page: '<p title="<?= name ?>"><?= name ?></p><?!= include("part") ?>', part: '<b>part</b>' };
  const world: Globals = host.globals(lena, { html, ...(webapp ? { manifest: { webapp } } : {}) });
  const google = world as unknown as Google;
  world.doGet = (event: never) => doGet(google, event);
  world.include = (name: string) => google.HtmlService.createHtmlOutputFromFile(name).getContent();
  const url = host.deployWebApp(host.projects[0]?.id ?? '', { as: lena });
  return host.web(url);
}

describe('A web app', () => {
  it('answers with a template in which what people wrote is escaped and parts are put in', () => {
    const app = appWith(({ HtmlService }) => {
      const template = HtmlService.createTemplateFromFile('page');
      (template as unknown as { name: string }).name = '<i>"Ana"</i>';
      return template.evaluate().setTitle('Hello');
    });
    const { html, title } = app.get();
    expect([title, html.includes('<i>'), html.includes('<b>part</b>')]).toEqual(['Hello', false, true]);
  });
  it('answers with a text of its kind', () => {
    const app = appWith(({ ContentService }) =>
      ContentService.createTextOutput('[1]').setMimeType(ContentService.MimeType.JSON).downloadAsFile('list.json'),
    );
    expect(app.get()).toMatchObject({ html: '[1]', contentType: 'application/json', fileName: 'list.json' });
  });
  it('is told of the address it was opened by', () => {
    const app = appWith(({ ContentService }, event) => ContentService.createTextOutput(JSON.stringify(event)));
    const told = JSON.parse(app.get({ params: { a: '1', b: ['2', '3'] } }).html);
    expect(told).toMatchObject({
      parameter: { a: '1', b: '2' },
      parameters: { a: ['1'], b: ['2', '3'] },
      queryString: 'a=1&b=2&b=3',
      contextPath: '',
      contentLength: -1,
    });
  });
  it('that returns nothing, or something else, says so as Google does', () => {
    expect(() => appWith(() => undefined).get()).toThrow('The script completed but did not return anything.');
    expect(() => appWith(() => 'text').get()).toThrow(
      'The script completed but the returned value is not a supported return type.',
    );
  });
  it('runs as whoever deployed it, or as the visitor, and opens to whom the manifest says', () => {
    const who = ({ ContentService, Session }: Google) =>
      ContentService.createTextOutput(`${Session.getEffectiveUser().getEmail()} ${Session.getActiveUser().getEmail()}`);
    expect(appWith(who).get({ as: theo }).html).toBe(`${lena} `);
    const accessing = appWith(who, { executeAs: 'USER_ACCESSING', access: 'ANYONE' });
    expect(accessing.get({ as: theo }).html).toBe(`${theo} ${theo}`);
    expect(() => accessing.get()).toThrow('unable to open the file');
    expect(() => appWith(who, { access: 'MYSELF' }).get({ as: theo })).toThrow('unable to open the file');
  });
});
