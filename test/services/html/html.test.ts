import { makeRealm } from '../../../local/host/realm';
import { htmlOf, htmlService } from '../../../local/services/html';
import { inARun, runtimeAt } from '../inARun';

const files: Record<string, string> = {
  shell: '<p>Hello</p>',
  letter: '<? for (var i = 0; i < names.length; i += 1) { ?><li><?= names[i] ?></li><? } ?>',
};

function htmlIn(globals: Record<string, unknown> = {}) {
  const runtime = runtimeAt();
  const realm = makeRealm(globals, () => runtime.now(), Math.random);
  const service = htmlService(runtime, (name) => files[name]) as unknown as GoogleAppsScript.HTML.HtmlService;
  const run = <T>(work: (service: GoogleAppsScript.HTML.HtmlService) => T): T =>
    inARun(runtime, () => work(service), { realm });
  const page = (template: string, variables: object = {}): string =>
    run((service) => Object.assign(service.createTemplate(template), variables).evaluate().getContent());
  return { run, page };
}

describe('A page that a script makes', () => {
  it('comes from a text or from a file of the script', () => {
    const { run } = htmlIn();
    expect(run((service) => service.createHtmlOutput('<b>1</b>').append('2').getContent())).toBe('<b>1</b>2');
    expect(run((service) => service.createHtmlOutputFromFile('shell').getContent())).toBe('<p>Hello</p>');
    expect(run((service) => service.createHtmlOutputFromFile('shell.html').getContent())).toBe('<p>Hello</p>');
    expect(() => run((service) => service.createHtmlOutputFromFile('none'))).toThrow(
      'No HTML file named none was found.',
    );
  });

  it('says its title, size and meta tags, to the script and to the host', () => {
    const { run } = htmlIn();
    const output = run((service) =>
      service
        .createHtmlOutput('x')
        .setTitle('Offer')
        .setWidth(300)
        .setHeight(200)
        .addMetaTag('viewport', 'width=device-width')
        .setXFrameOptionsMode(service.XFrameOptionsMode.DEFAULT),
    );
    run(() => {
      expect([output.getTitle(), output.getWidth(), output.getHeight()]).toEqual(['Offer', 300, 200]);
      expect(output.getMetaTags().map((tag) => [tag.getName(), tag.getContent()])).toEqual([
        ['viewport', 'width=device-width'],
      ]);
    });
    expect(htmlOf(output)).toEqual({
      html: 'x',
      title: 'Offer',
      width: 300,
      height: 200,
      meta: { viewport: 'width=device-width' },
    });
    expect(htmlOf('x')).toBeUndefined();
  });

  it('refuses meta tags that Google refuses', () => {
    const { run } = htmlIn();
    expect(() => run((service) => service.createHtmlOutput().addMetaTag('referrer', 'no-referrer'))).toThrow(
      'not allowed in this context: referrer',
    );
  });

  it('is framed in one of the ways that Google knows', () => {
    const { run } = htmlIn();
    expect(() => run((service) => service.createHtmlOutput().setXFrameOptionsMode('SAMEORIGIN' as never))).toThrow(
      'XFrameOptionsMode',
    );
  });

  it('takes what strangers wrote as text only', () => {
    const { run } = htmlIn();
    expect(run((service) => service.createHtmlOutput().appendUntrusted('<b>').getContent())).toBe('&#60;b&#62;');
  });
});

describe('A template', () => {
  it('runs its code with what was set on it', () => {
    const { run } = htmlIn();
    const html = run((service) =>
      Object.assign(service.createTemplateFromFile('letter'), { names: ['Ana', 'Sam'] })
        .evaluate()
        .getContent(),
    );
    expect(html).toBe('<li>Ana</li><li>Sam</li>');
  });

  it('runs its code among the functions of the script', () => {
    const { page } = htmlIn({ greeting: (name: string) => `Hello ${name}` });
    expect(page('<?= greeting("Ana") ?>')).toBe('Hello Ana');
  });

  it('shows its text and its code', () => {
    const { run } = htmlIn();
    run((service) => {
      const template = service.createTemplate('a<?= b ?>');
      expect(template.getRawContent()).toBe('a<?= b ?>');
      expect(template.getCode()).toBe('output.raw("a");\noutput.escaped(b);');
    });
  });

  it('says by name what a variable is that nobody set', () => {
    const { page } = htmlIn();
    expect(() => page('<?= who ?>')).toThrow('who is not defined');
  });

  it('writes as it is only what the script says to', () => {
    expect(htmlIn().page('<?!= x ?>', { x: '<b>' })).toBe('<b>');
  });

  it.each([
    ['in text', '<p><?= x ?></p>', '<b>&', '<p>&#60;b&#62;&#38;</p>'],
    ['in a quoted attribute', '<a title="<?= x ?>">', '" onclick="', '<a title="&#34; onclick=&#34;">'],
    ['in a bare attribute', '<a title=<?= x ?>>', 'a onclick=b', '<a title=a&#32;onclick&#61;b>'],
    ['as an address', '<a href="<?= x ?>">', 'javascript:alert(1)', '<a href="about:invalid">'],
    ['as an honest address', '<a href="<?= x ?>">', 'https://a.example/?b=1', '<a href="https://a.example/?b=1">'],
    ['within an address', '<a href="/a?b=<?= x ?>">', '"x', '<a href="/a?b=&#34;x">'],
    [
      'as a value in a script',
      '<script>var a = <?= x ?>;</script>',
      '</script>',
      '<script>var a = "\\u003c/script\\u003e";</script>',
    ],
    [
      'in a string of a script',
      '<script>var a = "<?= x ?>";</script>',
      '";b("',
      '<script>var a = "\\u0022;b\\u0028\\u0022";</script>',
    ],
    ['after a string of a script', '<script>a("b", <?= x ?>)</script>', 'c', '<script>a("b", "c")</script>'],
    ['in an event handler', '<a onclick="f(<?= x ?>)">', "'", '<a onclick="f(&#34;\\u0027&#34;)">'],
    ['in a style', '<style>a{color:<?= x ?>}</style>', 'red}b{', '<style>a{color:redb}</style>'],
    ['as a name of a tag', '<a <?= x ?>>', '><b>', '<a b>'],
    ['in a comment', '<!-- <?= x ?> -->', '--><b>', '<!--  -->'],
    ['after a script', '<script>"</script><p><?= x ?>', '<', '<script>"</script><p>&#60;'],
  ])('escapes a value %s', (_where, template, x, html) => {
    expect(htmlIn().page(template, { x })).toBe(html);
  });

  it('writes numbers and lists into a script as they are', () => {
    expect(htmlIn().page('<script>f(<?= n ?>, <?= list ?>)</script>', { n: 3, list: ['a', 1] })).toBe(
      '<script>f(3, ["a",1])</script>',
    );
  });
});
