import type { Person, Run } from '../../server/stage';
import { readable } from '../clockFace';
import { element } from '../dom';
import { ask } from '../server';
import type { Panel } from './rail';
import { counted, personNamed, startedBy } from './words';

/** Each execution: what ran, as whom, how many calls to Google's services, how long it would have taken there. */
export const runsPanel: Panel = {
  id: 'runs',
  label: 'Runs',
  icon: 'fa-history',
  async fill(body, people) {
    const [runs, { timeZone }] = await Promise.all([ask<Run[]>('runs.list'), ask<{ timeZone: string }>('clock.now')]);
    const lines = runs.map((run) => line(run, people, timeZone));
    body.replaceChildren(
      runs.length
        ? element('p', { class: 'small' }, 'Newest first. Seconds are those it would have taken at Google.')
        : element(
            'p',
            { class: 'empty' },
            'Nothing has run since the workbench started. Choose something from the Chapter menu.',
          ),
      element('ol', { class: 'plain runs' }, ...lines),
    );
  },
};

function line(run: Run, people: Person[], timeZone: string): HTMLElement {
  const when = run.at ? readable(run.at, timeZone) : '';
  return element(
    'li',
    { class: run.error ? 'failed' : undefined },
    element('strong', {}, run.name),
    element('span', { class: 'small' }, `${when} · ${run.project}, ${startedBy(run.via)}`),
    element(
      'span',
      { class: 'small' },
      `as ${personNamed(people, run.as)} · ${counted(run.calls, 'call', 'calls')} · ${run.seconds.toFixed(1)} s`,
    ),
    run.error ? element('span', { class: 'error' }, run.error) : null,
  );
}
