import type { Kernel } from '../kernel/kernel';
import { serve } from '../kernel/serve';

/** A letter that a script sent. */
export interface SentLetter {
  id: number;
  from: string;
  /** The name beside the sender's address. */
  name: string;
  to: string;
  cc: string;
  bcc: string;
  replyTo: string;
  subject: string;
  body: string;
  htmlBody: string;
  /** Milliseconds since 1970 UTC. */
  at: number;
}

/** What was sent, and how many recipients each account has written to today. */
export interface Mailbox {
  sent: SentLetter[];
  used: Record<string, { day: string; recipients: number }>;
  /** Recipients an account may write to in a day. */
  recipientsADay: number;
}

const mostRecipientsALetter = 50;
const mostCharactersOfSubject = 250;
const mostBytesOfBody = 200 * 1024;

interface Message {
  to?: string;
  cc?: string;
  bcc?: string;
  subject?: string;
  body?: string;
  htmlBody?: string;
  name?: string;
  replyTo?: string;
}
const known = new Set(['to', 'cc', 'bcc', 'subject', 'body', 'htmlBody', 'name', 'replyTo', 'noReply']);

/** MailApp: letters go to the workbench's mailbox, within the account's recipients a day. */
export function mailApp(kernel: Kernel, mailbox: Mailbox) {
  return serve(kernel, 'MailApp', {
    getRemainingDailyQuota: () => mailbox.recipientsADay - usedToday(kernel, mailbox),
    sendEmail: (...args: unknown[]) => send(kernel, mailbox, messageOf(kernel, args)),
  });
}

/** Google takes `(message)`, `(to, subject, body)`, `(to, subject, body, options)` and `(to, replyTo, subject, body)`. */
function messageOf(kernel: Kernel, args: readonly unknown[]): Message {
  const message = readArguments(args);
  const unknown = Object.keys(message).filter((key) => !known.has(key));
  if (unknown.length > 0)
    throw new Error(`MailApp.sendEmail with ${unknown.join(', ')} is not implemented in the workbench`);
  if (!message.to && !message.cc && !message.bcc) throw kernel.exception('Failed to send email: no recipient');
  return message;
}

function readArguments(args: readonly unknown[]): Message {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && typeof first === 'object' && first !== null) return first as Message;
  const [to, subject, body] = [first, second, third].map(String);
  if (typeof fourth === 'string') return { to, replyTo: subject, subject: body, body: fourth };
  return { to, subject, body, ...(fourth as Message | undefined) };
}

function send(kernel: Kernel, mailbox: Mailbox, message: Message): void {
  const text = (key: keyof Message) => String(message[key] ?? '');
  const recipients = [text('to'), text('cc'), text('bcc')].flatMap((list) => list.split(',')).map((one) => one.trim());
  const filled = recipients.filter((one) => one !== '');
  for (const address of filled) {
    if (!/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(address.replace(/^.*<(.*)>$/, '$1'))) {
      throw kernel.exception(`Invalid email: ${address}`);
    }
  }
  if (filled.length > mostRecipientsALetter) throw kernel.exception('Limit Exceeded: Email Recipients Per Message.');
  if (text('subject').length > mostCharactersOfSubject) throw kernel.exception('Limit Exceeded: Email Subject Length.');
  if (Buffer.byteLength(text('body') + text('htmlBody')) > mostBytesOfBody)
    throw kernel.exception('Limit Exceeded: Email Body Size.');
  if (usedToday(kernel, mailbox) + filled.length > mailbox.recipientsADay)
    throw kernel.exception('Service invoked too many times for one day: email.');
  use(kernel, mailbox, filled.length);
  mailbox.sent.push({
    id: mailbox.sent.length + 1,
    from: kernel.execution.effectiveUser,
    name: text('name'),
    to: text('to'),
    cc: text('cc'),
    bcc: text('bcc'),
    replyTo: text('replyTo'),
    subject: text('subject'),
    body: text('body'),
    htmlBody: text('htmlBody'),
    at: kernel.now(),
  });
}

/** Google counts a day in Pacific time. */
function dayOf(milliseconds: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles', dateStyle: 'short' }).format(milliseconds);
}

function usedToday(kernel: Kernel, { used }: Mailbox): number {
  const own = used[kernel.execution.effectiveUser];
  return own?.day === dayOf(kernel.now()) ? own.recipients : 0;
}

function use(kernel: Kernel, mailbox: Mailbox, recipients: number): void {
  mailbox.used[kernel.execution.effectiveUser] = {
    day: dayOf(kernel.now()),
    recipients: usedToday(kernel, mailbox) + recipients,
  };
}

/** What the workbench's meter shows for one account. */
export function mailMeter({ used, recipientsADay }: Mailbox, email: string, now: number) {
  const own = used[email];
  return { name: 'Mail recipients today', used: own?.day === dayOf(now) ? own.recipients : 0, limit: recipientsADay };
}
