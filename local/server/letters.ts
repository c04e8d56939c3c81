import type { Host } from '../host/index';
import { Refused } from './refusals';
import type { Letter } from './stage';
import type { Theater } from './theater';

type Sent = Host['mail']['sent'][number];

/** The letters that scripts sent, as whoever got them sees them. */
export function mailOf(host: Host): Pick<Theater, 'letters' | 'letter' | 'attachment'> {
  const sentAs = (id: string): Sent => {
    const letter = host.mail.sent.find((one) => String(one.id) === id);
    if (!letter) throw new Refused('There is no such letter.', 404);
    return letter;
  };
  return {
    letters: () => host.mail.sent.map(letterOf),
    letter: (id) => letterOf(sentAs(id)),
    attachment: (id, place) => {
      const { name, base64 } = sentAs(id).attachments?.[place] ?? {};
      if (name === undefined || base64 === undefined) throw new Refused('There is no such file in this letter.', 404);
      return { name, base64 };
    },
  };
}

function letterOf(letter: Sent): Letter {
  const { id, from, name, to, cc, bcc, replyTo, subject, body, attachments = [], at } = letter;
  return {
    id: String(id),
    from: name ? `${name} <${from}>` : from,
    to,
    cc: cc ?? '',
    bcc: bcc ?? '',
    replyTo: replyTo ?? '',
    subject,
    body: body ?? '',
    html: withImages(letter),
    at: new Date(at).toISOString(),
    attachments: attachments.map((one) => one.name),
  };
}

/** Images that came along stand where the letter names them. */
function withImages({ htmlBody, inlineImages = {} }: Sent): string {
  return (htmlBody ?? '').replace(/\bcid:([^"'\s>]+)/g, (found, id: string) => {
    const image = Object.hasOwn(inlineImages, id) ? inlineImages[id] : undefined;
    return image && /^image\/[\w.+-]+$/.test(image.type) ? `data:${image.type};base64,${image.base64}` : found;
  });
}
