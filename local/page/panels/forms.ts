import type { PublicForm } from '../../server/stage';
import { element } from '../dom';
import { ask } from '../server';
import { addressCard, phone } from './phone';
import type { Panel } from './rail';

/** Each public form at its own address, as the public sees it. */
export const formsPanel: Panel = {
  id: 'forms',
  label: 'Forms',
  icon: 'fa-list-alt',
  async fill(body) {
    if (body.querySelector('.phone')) return;
    const forms = await ask<PublicForm[]>('forms.list');
    const cards = forms.map((form) => {
      const address = `/form/${encodeURIComponent(form.id)}`;
      return addressCard(
        form.title,
        form.open ? `${form.items.length} questions` : 'Takes no answers now',
        address,
        () => {
          body.replaceChildren(phone(address, form.title, () => void reopen(body)));
        },
      );
    });
    body.replaceChildren(
      forms.length
        ? element('ul', { class: 'entries' }, ...cards)
        : element('p', { class: 'empty' }, 'There are no forms yet. Set-up makes them.'),
    );
  },
};

async function reopen(body: HTMLElement): Promise<void> {
  body.replaceChildren();
  await formsPanel.fill(body, []);
}
