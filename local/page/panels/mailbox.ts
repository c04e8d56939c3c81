import type { Letter } from '../../server/stage';
import { readable } from '../clockFace';
import { element, safeAddress } from '../dom';
import { ask } from '../server';
import type { Panel } from './rail';

type Envelope = Omit<Letter, 'body' | 'html'>;

let reader = '';
let opened: string | undefined;

/** Every mail that was sent, by the person who got it. */
export const mailboxPanel: Panel = {
  id: 'mailbox',
  label: 'Mailbox',
  icon: 'fa-envelope-o',
  async fill(body) {
    const [envelopes, { timeZone }] = await Promise.all([
      ask<Envelope[]>('mail.list'),
      ask<{ timeZone: string }>('clock.now'),
    ]);
    if (body.querySelector('.letter') && opened) return;
    const readers = [...new Set(envelopes.flatMap(({ to }) => addresses(to)))].sort();
    const choice = element(
      'select',
      { onchange: () => choose(choice.value) },
      element('option', { value: '' }, 'Everybody'),
      ...readers.map((one) => element('option', { value: one, selected: one === reader }, one)),
    );
    const choose = (who: string) => {
      reader = who;
      void mailboxPanel.fill(body, []);
    };
    const mine = envelopes.filter(({ to }) => !reader || addresses(to).includes(reader)).reverse();
    const lines = mine.map((envelope) =>
      element(
        'li',
        {},
        line(envelope, timeZone, () => void openLetter(body, envelope.id, timeZone)),
      ),
    );
    body.replaceChildren(
      element('label', { class: 'field' }, 'Mail for ', choice),
      mine.length ? element('ul', { class: 'letters' }, ...lines) : element('p', { class: 'empty' }, 'No mail yet.'),
    );
  },
};

const addresses = (to: string) =>
  to
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

function line(envelope: Envelope, timeZone: string, open: () => void): HTMLElement {
  return element(
    'button',
    { type: 'button', class: 'envelope', onclick: open },
    element('span', { class: 'subject' }, envelope.subject || '(no subject)'),
    element('span', { class: 'small' }, `${envelope.to} · ${readable(envelope.at, timeZone)}`),
  );
}

async function openLetter(body: HTMLElement, id: string, timeZone: string): Promise<void> {
  const letter = await ask<Letter>('mail.read', { id });
  opened = id;
  const back = () => {
    opened = undefined;
    body.replaceChildren();
    void mailboxPanel.fill(body, []);
  };
  const html = letter.html
    ? element('iframe', {
        src: `/letter/${encodeURIComponent(id)}`,
        title: letter.subject,
        sandbox: 'allow-popups allow-popups-to-escape-sandbox',
      })
    : null;
  const text = element('pre', {}, ...withLinks(letter.body));
  body.replaceChildren(
    element(
      'article',
      { class: 'letter' },
      element('p', { class: 'tools' }, element('button', { type: 'button', onclick: back }, '← All mail')),
      element('h3', {}, letter.subject),
      envelopeOf(letter, timeZone),
      html,
      html ? element('details', {}, element('summary', {}, 'As plain text'), text) : text,
    ),
  );
}

function envelopeOf(letter: Letter, timeZone: string): HTMLElement {
  const rows: [string, string][] = [
    ['From', letter.from],
    ['To', letter.to],
    ['Sent', readable(letter.at, timeZone)],
  ];
  if (letter.attachments.length) rows.push(['Attached', letter.attachments.join(', ')]);
  return element('dl', {}, ...rows.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]));
}

function withLinks(text: string): (Node | string)[] {
  return text.split(/(https?:\/\/[^\s<>"')]+)/).map((piece, place) => {
    const address = place % 2 ? safeAddress(piece) : undefined;
    return address ? element('a', { href: address, target: '_blank', rel: 'noopener' }, piece) : piece;
  });
}
