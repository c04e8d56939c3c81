import type { Run } from '../../server/stage';
import { element } from '../dom';
import { ask } from '../server';
import type { Panel } from './rail';

/** Each execution: what ran, as whom, how many calls to Google's services, how long it would have taken there. */
export const runsPanel: Panel = {
  id: 'runs',
  label: 'Runs',
  icon: 'fa-history',
  async fill(body) {
    const runs = await ask<Run[]>('runs.list');
    body.replaceChildren(
      runs.length
        ? element('ol', { class: 'plain runs' }, ...runs.map(line))
        : element('p', { class: 'empty' }, 'Nothing has run since the workbench started.'),
    );
  },
};

function line(run: Run): HTMLElement {
  return element(
    'li',
    { class: run.error ? 'failed' : undefined },
    element('strong', {}, run.name),
    element('span', { class: 'small' }, `${run.project} · ${run.via} · as ${run.as || 'a visitor'}`),
    element('span', { class: 'small' }, `${run.calls} calls · ${run.seconds.toFixed(1)} s at Google`),
    run.error ? element('span', { class: 'error' }, run.error) : null,
  );
}
