import type { FileSummary } from '../../server/stage';
import { element } from '../dom';
import { ask, me } from '../server';
import type { Panel } from './rail';

const RIGHTS = { owner: 'owns', editor: 'edits', viewer: 'reads', none: 'has no access to' } as const;

/** The people of the chapter who have an account; this window can be any of them. */
export const peoplePanel: Panel = {
  id: 'people',
  label: 'People',
  icon: 'fa-users',
  async fill(body, people) {
    const files = await ask<FileSummary[]>('files.list');
    const mine = files.map((file) => element('li', {}, `${RIGHTS[file.right]} ${file.name}`));
    const cards = people.map(({ email, name }) => {
      const be = () => {
        me.email = email;
        location.reload();
      };
      const here = email === me.email;
      return element(
        'li',
        { class: 'entry' },
        element('h3', {}, name),
        element('p', {}, email),
        here
          ? element('ul', {}, ...mine)
          : element('p', { class: 'tools' }, element('button', { type: 'button', onclick: be }, `Be ${name}`)),
      );
    });
    body.replaceChildren(
      element('p', { class: 'small' }, 'Only this window changes: another window can be somebody else.'),
      element('ul', { class: 'entries' }, ...cards),
    );
  },
};
