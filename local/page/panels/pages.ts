import type { Letter, WebApp } from '../../server/stage';
import { element } from '../dom';
import { ask } from '../server';
import { addressCard, showPhone } from './phone';
import type { Panel } from './rail';

const NEWEST = 20;

/** The phone pages, as somebody without an account sees them: web apps, and the links that were mailed. */
export const pagesPanel: Panel = {
  id: 'pages',
  label: 'Pages',
  icon: 'fa-mobile',
  async fill(body) {
    if (body.querySelector('.phone')) return;
    const [apps, letters] = await Promise.all([ask<WebApp[]>('web.list'), newestLetters()]);
    const show = (address: string, title: string) =>
      showPhone(body, { address, title }, () => pagesPanel.fill(body, []));
    const appCards = apps.map(({ name, url }) =>
      addressCard(name, 'As somebody without a link of their own', url, () => show(url, name)),
    );
    const mailed = letters.flatMap((letter) =>
      pageLinks(letter).map((url) =>
        addressCard(letter.subject, `As ${letter.to} opens it from the mail`, url, () => show(url, letter.subject)),
      ),
    );
    body.replaceChildren(
      element('p', { class: 'small' }, 'What people see on their phones, without an account.'),
      element('h3', {}, 'The scripts’ own pages'),
      apps.length
        ? element('ul', { class: 'entries' }, ...appCards)
        : element('p', { class: 'empty' }, 'No script is deployed as a web app.'),
      element('h3', {}, 'From mails'),
      mailed.length
        ? element('ul', { class: 'entries' }, ...mailed)
        : element('p', { class: 'empty' }, 'No mail holds a link to a page yet.'),
    );
  },
};

async function newestLetters(): Promise<Letter[]> {
  const envelopes = await ask<Letter[]>('mail.list');
  return Promise.all(
    envelopes
      .slice(-NEWEST)
      .reverse()
      .map(({ id }) => ask<Letter>('mail.read', { id })),
  );
}

function pageLinks({ body, html }: Letter): string[] {
  const found = `${body} ${html.replaceAll('&amp;', '&')}`.match(/https?:\/\/[^\s"'<>)]+\/exec[^\s"'<>)]*/g) ?? [];
  return [...new Set(found.map((address) => new URL(address)).map(({ pathname, search }) => pathname + search))];
}
