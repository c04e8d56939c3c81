import type { Meter } from '../../server/stage';
import { element } from '../dom';
import { ask, me } from '../server';
import type { Panel } from './rail';
import { personNamed } from './words';

/** What Google allows a day, and what is used of it. */
export const quotasPanel: Panel = {
  id: 'quotas',
  label: 'Quotas',
  icon: 'fa-tachometer',
  async fill(body, people) {
    const meters = await ask<Meter[]>('quotas.list');
    const rows = meters.map(({ name, used, limit }) => {
      const id = `meter-${name.replace(/\W+/g, '-')}`;
      return element(
        'li',
        {},
        element('label', { for: id }, name),
        element('meter', { id, min: 0, max: limit, high: limit * 0.8, value: used }),
        element('span', { class: 'small' }, `${used.toLocaleString('en-US')} of ${limit.toLocaleString('en-US')} used`),
      );
    });
    body.replaceChildren(
      element(
        'p',
        { class: 'small' },
        `What Google allows ${personNamed(people, me.email)}’s account a day, and what its scripts have used. A new day begins at midnight.`,
      ),
      rows.length
        ? element('ul', { class: 'plain meters' }, ...rows)
        : element('p', { class: 'empty' }, 'Nothing that has a limit was used today.'),
    );
  },
};
