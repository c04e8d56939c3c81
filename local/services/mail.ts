import type { Kernel } from '../kernel/kernel';
import { serve } from '../kernel/serve';
import type { Face } from './face';
import type { Quotas } from './quotas';
import { anArray, anObject, mustFit, orNull, textLike } from './signature';
import { type Blob, blobIn } from './utilities/blob';
import { bufferOf } from './utilities/bytes';

/** A file that goes with a letter. */
export interface Enclosure {
  name: string;
  type: string;
  base64: string;
}

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
  attachments?: Enclosure[];
  /** By the id that `<img src="cid:ID">` names. */
  inlineImages?: Record<string, Enclosure>;
  /** Milliseconds since 1970 UTC. */
  at: number;
}

/** What was sent. */
export interface Mailbox {
  sent: SentLetter[];
}

const mostRecipientsALetter = 50;
const mostCharactersOfSubject = 250;
const mostBytesOfBody = 200 * 1024;
const mostAttachments = 250;
const mostBytesOfAttachments = 25 * 1024 * 1024;

type Message = Partial<Record<(typeof texts)[number], string>> & {
  attachments?: unknown[];
  inlineImages?: Record<string, unknown>;
  noReply?: boolean;
};

const texts = ['to', 'cc', 'bcc', 'subject', 'body', 'htmlBody', 'name', 'replyTo'] as const;

/**
 * Letters go to the workbench's mailbox, within what the account may send a day.
 * @documented https://developers.google.com/apps-script/reference/mail/mail-app
 */
class MailApp implements Face<GoogleAppsScript.Mail.MailApp, 'getRemainingDailyQuota' | 'sendEmail'> {
  constructor(
    private readonly kernel: Kernel,
    private readonly mailbox: Mailbox,
    private readonly quotas: Quotas,
  ) {}

  getRemainingDailyQuota(): number {
    const { kernel } = this;
    return this.quotas.left(kernel.execution.effectiveUser, 'email', kernel.now());
  }

  /** @reported by scripts' logs: "Invalid email: …", "Failed to send email: no recipient", "Limit Exceeded: …", "Argument too large: subject" */
  sendEmail(...args: unknown[]): void {
    const to = orNull(textLike);
    const variants = [[anObject], [to, textLike, textLike], [to, textLike, textLike, orNull(anObject)]];
    const withReplyTo = [to, textLike, textLike, textLike];
    mustFit(this.kernel, 'MailApp.sendEmail', args, ...variants, withReplyTo);
    const message = messageOf(args);
    const letter = this.letter(message);
    const recipients = this.recipients(message);
    this.checkSizes(letter);
    this.quotas.use(this.kernel, 'email', recipients.length);
    this.mailbox.sent.push(letter);
  }

  private letter(message: Message): SentLetter {
    const { kernel } = this;
    const text = (key: (typeof texts)[number]) => String(message[key] ?? '');
    if (!anArray(message.attachments ?? [])) throw this.kernel.exception('Invalid argument: attachments');
    const attachments = (message.attachments ?? []).map((one) => this.enclosure(one));
    const images = Object.entries(message.inlineImages ?? {});
    return {
      id: this.mailbox.sent.length + 1,
      from: kernel.execution.effectiveUser,
      ...(Object.fromEntries(texts.map((key) => [key, text(key)])) as Record<(typeof texts)[number], string>),
      ...(message.noReply === true ? { replyTo: 'noreply' } : {}),
      ...(attachments.length > 0 ? { attachments } : {}),
      ...(images.length > 0
        ? { inlineImages: Object.fromEntries(images.map(([id, one]) => [id, this.enclosure(one)])) }
        : {}),
      at: kernel.now(),
    };
  }

  private recipients(message: Message): string[] {
    const lists = [message.to, message.cc, message.bcc].map((list) => String(list ?? ''));
    const filled = lists.flatMap((list) => list.split(',')).flatMap((one) => one.trim() || []);
    if (filled.length === 0) throw this.kernel.exception('Failed to send email: no recipient');
    for (const address of filled) {
      if (!/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(address.replace(/^.*<(.*)>$/, '$1')))
        throw this.kernel.exception(`Invalid email: ${address}`);
    }
    if (filled.length > mostRecipientsALetter)
      throw this.kernel.exception('Limit Exceeded: Email Recipients Per Message.');
    return filled;
  }

  private checkSizes({ subject, body, htmlBody, attachments = [] }: SentLetter): void {
    const over = (what: string) => this.kernel.exception(`Limit Exceeded: ${what}.`);
    if (subject.length > mostCharactersOfSubject) throw this.kernel.exception('Argument too large: subject');
    if (Buffer.byteLength(body) > mostBytesOfBody || Buffer.byteLength(htmlBody) > mostBytesOfBody)
      throw over('Email Body Size');
    if (attachments.length > mostAttachments) throw over('Email Attachments Per Message');
    const bytes = attachments.reduce((sum, { base64 }) => sum + base64.length * 0.75, 0);
    if (bytes > mostBytesOfAttachments) throw over('Email Total Attachments Size');
  }

  private enclosure(given: unknown): Enclosure {
    const blob = blobIn(given);
    if (!blob) throw this.kernel.exception('Invalid argument: attachments');
    return enclosed(blob);
  }
}

function enclosed(blob: Blob): Enclosure {
  return {
    name: blob.getName() ?? 'Untitled',
    type: blob.getContentType() ?? 'application/octet-stream',
    base64: bufferOf(blob.getBytes()).toString('base64'),
  };
}

/** Google takes `(message)`, `(to, subject, body)`, `(to, subject, body, options)` and `(to, replyTo, subject, body)`. */
function messageOf(args: readonly unknown[]): Message {
  const [first, second, third, fourth] = args;
  if (args.length === 1) return first as Message;
  const [to = '', subject = '', body = ''] = [first ?? '', second, third].map(String);
  if (fourth !== undefined && typeof fourth !== 'object') {
    return { to, replyTo: subject, subject: body, body: String(fourth) };
  }
  return { to, subject, body, ...(fourth as Message | undefined) };
}

export function mailApp(kernel: Kernel, mailbox: Mailbox, quotas: Quotas) {
  return serve(kernel, 'MailApp', new MailApp(kernel, mailbox, quotas));
}
