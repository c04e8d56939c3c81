import { Chapter } from './chapter';

jest.setTimeout(120_000);

/** The few functions that are meant for strangers. */
const open = ['doGet', 'onOpen', 'page'];

describe('a stranger on the web', () => {
  const chapter = Chapter.ready();
  chapter.type(chapter.workbook, 'Areas', { Area: 'Northside' });
  chapter.askForHelp({ 'What shall we call you?': 'CANARY NAME', 'Your phone number': '(703) 555-0142' });
  const { host } = chapter;
  const everything = () =>
    JSON.stringify(
      [chapter.workbook, chapter.desk].map((file) =>
        chapter
          .at(file)
          .tabs()
          .map((tab) => chapter.at(file).reads(tab)),
      ),
    );

  describe.each(['Workbook', 'Desk'])('at the %s’s pages', (name) => {
    const script = host.project(name);
    const url = host.webAppUrl(script.id) as string;
    const names = [...host.triggers.functionsOf(script)];

    test('there are functions to try', () => expect(names.length).toBeGreaterThan(8));

    test.each(names.filter((one) => !open.includes(one)))('may not call %s, with or without arguments', (fn) => {
      const before = everything();
      const mail = host.mail.sent.length;
      const forged = [undefined, {}, { triggerUid: '1' }, { jobId: 'J-1', token: 'x' }, 'x', [1]];
      for (const args of forged) {
        expect(() => host.web(url).call(fn, ...(args === undefined ? [] : [args]))).toThrow(
          /could not tell who you are|Only Chapterbook’s own triggers/,
        );
      }
      expect(everything()).toBe(before);
      expect(host.mail.sent).toHaveLength(mail);
    });

    test('gets a page without a link that tells nothing, and changes nothing by it', () => {
      const before = everything();
      const { html } = host.web(url).get({ params: { t: 'x' } });
      expect(html).not.toContain('CANARY');
      expect(everything()).toBe(before);
    });

    test.each([
      ['nothing', undefined],
      ['an unknown page', { page: 'constructor', token: '0'.repeat(32), call: 'show', build: '' }],
      ['a guessed link', { page: 'offer', token: '0'.repeat(32), call: 'show', build: '' }],
    ])('is refused by page() with %s', (_, request) => {
      const answer = host.web(url).call('page', request as never) as { ok?: boolean; reload?: boolean };
      expect(answer.ok === false || answer.reload === true).toBe(true);
      expect(JSON.stringify(answer)).not.toContain('CANARY');
    });
  });
});
