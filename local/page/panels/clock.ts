import { type Clock, readable } from '../clockFace';
import { element, fill } from '../dom';
import { workButton } from '../running';
import { ask } from '../server';
import type { Panel } from './rail';
import { personNamed, waitsFor } from './words';

/** The chapter's own time, which moves only when somebody moves it. */
export const clockPanel: Panel = {
  id: 'clock',
  label: 'Clock',
  icon: 'fa-clock-o',
  async fill(body, people) {
    const { now, timeZone, next } = await ask<Clock>('clock.now');
    const timed = next.filter(({ at }) => at).sort((one, other) => one.at.localeCompare(other.at));
    const waiting = next.filter(({ at }) => !at);
    fill(
      body,
      element('p', { class: 'big' }, readable(now, timeZone)),
      element(
        'p',
        { class: 'small' },
        `${timeZone}. Time stands still until you move it on; what falls due then runs in order.`,
      ),
      element(
        'p',
        { class: 'tools' },
        move('+10 minutes', 'clock.advance', { minutes: 10 }),
        move('+1 hour', 'clock.advance', { minutes: 60 }),
        move('To tomorrow morning', 'clock.morning', {}),
      ),
      element('h3', {}, 'Fires next'),
      timed.length
        ? element(
            'ol',
            { class: 'plain' },
            ...timed.map((one) =>
              element(
                'li',
                {},
                element('strong', {}, readable(one.at, timeZone)),
                ` ${one.name}`,
                element(
                  'span',
                  { class: 'small' },
                  `${one.project} · ${waitsFor(one.kind)} · as ${personNamed(people, one.as)}`,
                ),
              ),
            ),
          )
        : element('p', { class: 'empty' }, 'Nothing is set to run by the clock. Set-up does that.'),
      waiting.length ? element('h3', {}, 'Waits for something to happen') : null,
      waiting.length
        ? element(
            'ul',
            { class: 'plain' },
            ...waiting.map((one) =>
              element(
                'li',
                {},
                one.name,
                element(
                  'span',
                  { class: 'small' },
                  `${one.project} · ${waitsFor(one.kind)} · as ${personNamed(people, one.as)}`,
                ),
              ),
            ),
          )
        : null,
    );
  },
};

const move = (label: string, name: string, args: Record<string, unknown>) =>
  workButton(label, `Moving the clock: ${label}`, () => ask(name, args));
