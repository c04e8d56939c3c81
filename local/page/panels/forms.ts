import type { PublicForm } from '../../server/stage';
import { element } from '../dom';
import { ask } from '../server';
import { addressCard, showPhone } from './phone';
import type { Panel } from './rail';
import { counted, languageNamed } from './words';

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
        `${languageNamed(form.language)} · ${form.open ? counted(questionsOf(form), 'question', 'questions') : 'takes no answers now'}`,
        address,
        () => showPhone(body, { address, title: form.title }, () => formsPanel.fill(body, [])),
      );
    });
    body.replaceChildren(
      forms.length
        ? element('ul', { class: 'entries' }, ...cards)
        : element('p', { class: 'empty' }, 'There are no forms yet. Set-up makes them.'),
    );
  },
};

const BETWEEN = new Set(['SECTION_HEADER', 'PAGE_BREAK', 'IMAGE', 'VIDEO']);
const questionsOf = (form: PublicForm) => form.items.filter(({ type }) => !BETWEEN.has(type)).length;
