import type { Letter } from '../../server/stage';
import { readable } from '../clockFace';
import { element, safeAddress } from '../dom';
import { workButton } from '../running';
import { ask, download } from '../server';
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
    const readers = [...new Set(envelopes.flatMap(readersOf))].sort();
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
    const mine = envelopes.filter((envelope) => !reader || readersOf(envelope).includes(reader)).reverse();
    const lines = mine.map((envelope) =>
      element(
        'li',
        {},
        line(envelope, timeZone, () => void openLetter(body, envelope.id, timeZone)),
      ),
    );
    body.replaceChildren(
      element('label', { class: 'field' }, 'Mail for ', choice),
      mine.length
        ? element('ul', { class: 'letters' }, ...lines)
        : element(
            'p',
            { class: 'empty' },
            reader
              ? 'No mail for this person yet.'
              : 'No mail yet. What the scripts send arrives here, and nowhere else.',
          ),
    );
  },
};

const readersOf = ({ to, cc, bcc }: Envelope) =>
  [to, cc, bcc]
    .flatMap((some) => some.split(','))
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
  const html = element('iframe', {
    src: `/letter/${encodeURIComponent(id)}`,
    title: letter.subject,
    sandbox: 'allow-popups allow-popups-to-escape-sandbox',
  });
  const text = element('pre', {}, ...withLinks(letter.body));
  const backButton = element('button', { type: 'button', onclick: back }, '← All mail');
  body.replaceChildren(
    element(
      'article',
      { class: 'letter' },
      element('p', { class: 'tools' }, backButton),
      element('h3', {}, letter.subject),
      envelopeOf(letter, timeZone),
      ...(letter.html
        ? eitherOf([
            ['As sent', html],
            ['Plain text', text],
          ])
        : [text]),
    ),
  );
  backButton.focus();
}

/** Tabs over two ways to see the same letter. */
function eitherOf(views: [label: string, view: HTMLElement][]): HTMLElement[] {
  const show = (chosen: number) => {
    views.forEach(([, view], place) => {
      view.hidden = place !== chosen;
      tabs[place]?.setAttribute('aria-selected', String(place === chosen));
      tabs[place]?.setAttribute('tabindex', place === chosen ? '0' : '-1');
    });
  };
  const tabs = views.map(([label], place) =>
    element('button', { type: 'button', role: 'tab', onclick: () => show(place) }, label),
  );
  const list = element('div', { role: 'tablist', class: 'tabs', 'aria-label': 'How the letter is shown' }, ...tabs);
  list.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -tabs.length, End: tabs.length }[event.key];
    if (step === undefined) return;
    const at = tabs.indexOf(event.target as HTMLButtonElement);
    const next = Math.abs(step) > 1 ? (step > 0 ? tabs.length - 1 : 0) : (at + step + tabs.length) % tabs.length;
    show(next);
    tabs[next]?.focus();
    event.preventDefault();
  });
  show(0);
  return [list, ...views.map(([, view]) => view)];
}

function envelopeOf(letter: Letter, timeZone: string): HTMLElement {
  const rows: [string, string][] = [
    ['From', letter.from],
    ['To', letter.to],
    ['Sent', readable(letter.at, timeZone)],
  ];
  for (const [name, value] of [
    ['Cc', letter.cc],
    ['Bcc', letter.bcc],
    ['Answers to', letter.replyTo],
  ] as const)
    if (value) rows.push([name, value]);
  const files = letter.attachments.map((name, place) =>
    workButton(name, `Downloading ${name}`, () => download({ letter: letter.id, place })),
  );
  return element(
    'dl',
    {},
    ...rows.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]),
    ...(files.length ? [element('dt', {}, 'Attached'), element('dd', {}, ...files)] : []),
  );
}

function withLinks(text: string): (Node | string)[] {
  return text.split(/(https?:\/\/[^\s<>"')]+)/).map((piece, place) => {
    const address = place % 2 ? safeAddress(piece) : undefined;
    return address ? element('a', { href: address, target: '_blank', rel: 'noopener' }, piece) : piece;
  });
}
