import { handOutWords } from '../../i18n/walk';
import type { HandedOut, ListToHandOut, Walker } from '../../turf/handOut';
import { element } from './element';
import { askSheet, Declined, during } from './server';
import { word } from './start';

interface Wishes {
  list: ListToHandOut;
  walkers: readonly Walker[];
  /** `YYYY-MM-DD` in the chapter's time zone. */
  today: string;
  done: (handedOut: HandedOut) => void;
}

const usualDays = 3;

/** Who walks a list, and until when. */
export function handOutForm({ list, walkers, today, done }: Wishes): HTMLElement[] {
  const heading = element('h2', {}, word(handOutWords.handOutThis, { name: list.name }));
  if (walkers.length === 0) return [heading, element('p', {}, word(handOutWords.nobody))];
  const who = element(
    'select',
    { id: 'who' },
    element('option', { value: '' }, word(handOutWords.choose)),
    ...walkers.map((walker) => element('option', { value: walker.id }, nameOf(walker))),
  );
  const until = element('input', {
    type: 'date',
    id: 'until',
    min: today,
    value: daysAfter(today, usualDays),
    'aria-describedby': 'untilHint',
  });
  const handOut = async () => {
    if (who.value === '' || until.value === '') throw new Declined(word(handOutWords.chooseBoth));
    done(await askSheet<HandedOut>('handOutTurf', { turf: list.id, volunteer: who.value, until: until.value }));
  };
  const go: HTMLButtonElement = element(
    'button',
    { type: 'button', click: () => void during(go, handOut) },
    word(handOutWords.go),
  );
  return [
    heading,
    element('label', { for: 'who' }, word(handOutWords.who)),
    who,
    element('label', { for: 'until' }, word(handOutWords.until)),
    until,
    element('p', { id: 'untilHint', class: 'hint' }, word(handOutWords.untilHint)),
    go,
  ];
}

function nameOf({ name, hasEmail, paused }: Walker): string {
  if (paused) return word(handOutWords.paused, { name });
  return hasEmail ? name : word(handOutWords.noEmail, { name });
}

function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}
