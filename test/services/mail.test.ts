import type { Mailbox } from '../../local/services/mail';
import { mailApp } from '../../local/services/mail';
import { inARun, runtimeAt } from './inARun';

const emptyMailbox = (): Mailbox => ({ sent: [], used: {}, recipientsADay: 3 });
const letter = (to: string) => ({ to, subject: 'Hello', body: 'Good morning' });

describe('MailApp', () => {
  it('puts a letter into the mailbox with who sent it and when', () => {
    const runtime = runtimeAt();
    const mailbox = emptyMailbox();
    inARun(runtime, () =>
      mailApp(runtime, mailbox).sendEmail({ ...letter('vera@people.example'), name: 'Our chapter' }),
    );
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
    const runtime = runtimeAt();
    const mailbox = emptyMailbox();
    const app = mailApp(runtime, mailbox);
    inARun(runtime, () => app.sendEmail('one@people.example', 'Subject', 'Body', { htmlBody: '<p>Body</p>' }));
    inARun(runtime, () => app.sendEmail('two@people.example', 'reply@chapter.example', 'Subject', 'Body'));
    expect(mailbox.sent.map(({ to, replyTo, htmlBody }) => [to, replyTo, htmlBody])).toEqual([
      ['one@people.example', '', '<p>Body</p>'],
      ['two@people.example', 'reply@chapter.example', ''],
    ]);
  });

  it('counts recipients, not letters, and begins anew on the next Pacific day', () => {
    const runtime = runtimeAt();
    const mailbox = emptyMailbox();
    const app = mailApp(runtime, mailbox);
    inARun(runtime, () => app.sendEmail(letter('a@people.example, b@people.example')));
    expect(inARun(runtime, () => app.getRemainingDailyQuota())).toBe(1);
    expect(() => inARun(runtime, () => app.sendEmail(letter('c@people.example,d@people.example')))).toThrow(
      'Service invoked too many times for one day: email.',
    );
    runtime.moveTo(Date.parse('2026-03-03T02:59:00-05:00'));
    expect(inARun(runtime, () => app.getRemainingDailyQuota())).toBe(1);
    runtime.moveTo(Date.parse('2026-03-03T03:01:00-05:00'));
    expect(inARun(runtime, () => app.getRemainingDailyQuota())).toBe(3);
  });

  it('refuses an address that is none, and sends nothing', () => {
    const runtime = runtimeAt();
    const mailbox = emptyMailbox();
    expect(() => inARun(runtime, () => mailApp(runtime, mailbox).sendEmail(letter('vera')))).toThrow(
      'Invalid email: vera',
    );
    expect(mailbox.sent).toEqual([]);
  });

  it('is refused to a script without the scope', () => {
    const runtime = runtimeAt();
    expect(() =>
      inARun(runtime, () => mailApp(runtime, emptyMailbox()).sendEmail(letter('vera@people.example')), { scopes: [] }),
    ).toThrow('You do not have permission to call MailApp.sendEmail.');
  });
});
