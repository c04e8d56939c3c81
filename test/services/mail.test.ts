import { mailApp } from '../../local/services/mail';
import type { QuotaWishes } from '../../local/services/quotas';
import { Quotas } from '../../local/services/quotas';
import { utilitiesService } from '../../local/services/utilities';
import { inARun, runtimeAt } from './inARun';

const letter = (to: string) => ({ to, subject: 'Hello', body: 'Good morning' });

function world(wishes: QuotaWishes = { email: 3 }) {
  const runtime = runtimeAt();
  const mailbox = { sent: [] as never[] };
  const app = mailApp(runtime, mailbox, new Quotas({}, wishes));
  const send = (...args: unknown[]) => inARun(runtime, () => app.sendEmail(...args));
  return { runtime, mailbox, app, send };
}

describe('MailApp', () => {
  it('puts a letter into the mailbox with who sent it and when', () => {
    const { mailbox, send } = world();
    send({ ...letter('vera@people.example'), name: 'Our chapter' });
    expect(mailbox.sent).toMatchObject([
      {
        id: 1,
        from: 'ana.ejemplo@chapter.example',
        name: 'Our chapter',
        to: 'vera@people.example',
        subject: 'Hello',
        body: 'Good morning',
        at: runtimeAt().now(),
      },
    ]);
  });

  it('understands the short forms', () => {
    const { mailbox, send } = world();
    send('one@people.example', 'Subject', 'Body', { htmlBody: '<p>Body</p>' });
    send('two@people.example', 'reply@chapter.example', 'Subject', 'Body');
    expect(mailbox.sent).toMatchObject([
      { to: 'one@people.example', replyTo: '', subject: 'Subject', htmlBody: '<p>Body</p>' },
      { to: 'two@people.example', replyTo: 'reply@chapter.example', subject: 'Subject', body: 'Body' },
    ]);
  });

  it('sends files and pictures along', () => {
    const { runtime, mailbox, app } = world();
    const utilities = utilitiesService(runtime);
    inARun(runtime, () => {
      const file = utilities.newBlob('a,b', 'text/csv', 'list.csv');
      app.sendEmail({ ...letter('vera@people.example'), attachments: [file], inlineImages: { logo: file } });
    });
    const enclosed = { name: 'list.csv', type: 'text/csv', base64: Buffer.from('a,b').toString('base64') };
    expect(mailbox.sent).toMatchObject([{ attachments: [enclosed], inlineImages: { logo: enclosed } }]);
  });

  it('counts recipients, not letters, and begins anew 24 hours after the first', () => {
    const { runtime, app, send } = world();
    const left = () => inARun(runtime, () => app.getRemainingDailyQuota());
    send(letter('a@people.example, b@people.example'));
    expect(left()).toBe(1);
    expect(() => send(letter('c@people.example,d@people.example'))).toThrow(
      'Service invoked too many times for one day: email.',
    );
    expect(left()).toBe(1);
    runtime.moveTo(Date.parse('2026-03-03T07:59:00-05:00'));
    expect(left()).toBe(1);
    runtime.moveTo(Date.parse('2026-03-03T08:01:00-05:00'));
    expect(left()).toBe(3);
  });

  it('lets an account of Workspace write to more people', () => {
    const left = (wishes: QuotaWishes) => {
      const { runtime, app } = world(wishes);
      return inARun(runtime, () => app.getRemainingDailyQuota());
    };
    expect([left({}), left({ account: 'workspace' })]).toEqual([100, 1500]);
  });

  const crowd = Array.from({ length: 51 }, (_, one) => `p${one}@people.example`).join();
  it.each<[string, unknown[], string]>([
    ['an address that is none', [letter('vera')], 'Invalid email: vera'],
    ['nobody', [{ subject: 'Hello', body: '' }], 'Failed to send email: no recipient'],
    ['null', [null, 'Hello', ''], 'Failed to send email: no recipient'],
    ['commas only', [letter(' , ')], 'Failed to send email: no recipient'],
    ['one wrong address of two', [letter('a@b.example, b@'), {}], "don't match the method signature"],
    ['one wrong address of two', [letter('a@b.example, b@')], 'Invalid email: b@'],
    ['nothing', [], 'The parameters () don'],
    ['fifty-one people', [letter(crowd)], 'Limit Exceeded: Email Recipients Per Message.'],
    ['a long subject', [{ ...letter('a@b.example'), subject: 'x'.repeat(251) }], 'Argument too large: subject'],
    ['a long body', [{ ...letter('a@b.example'), body: 'x'.repeat(205_000) }], 'Limit Exceeded: Email Body Size.'],
    ['no list of files', [{ ...letter('a@b.example'), attachments: 7 }], 'Invalid argument: attachments'],
    ['what is no file', [{ ...letter('a@b.example'), attachments: ['list'] }], 'Invalid argument: attachments'],
    ['no text', ['a@b.example', 'Subject'], "don't match the method signature for MailApp.sendEmail"],
  ])('refuses %s, and sends nothing', (_what, args, sentence) => {
    const { mailbox, send } = world({});
    expect(() => send(...args)).toThrow(sentence);
    expect(mailbox.sent).toEqual([]);
  });

  it('is refused to a script without the scope', () => {
    const { runtime, app } = world();
    expect(() => inARun(runtime, () => app.sendEmail(letter('vera@people.example')), { scopes: [] })).toThrow(
      'MailApp.sendEmail',
    );
  });
});
