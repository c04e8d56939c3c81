import { createHash } from 'node:crypto';
import type { Context } from '../src/tables/context';
import { seeded } from './seeded';

type Wishes = Partial<Omit<Context, 'now'>> & { now?: string };

/** The world around an action, for tests: a moment, a zone, seeded chance. */
export function contextOf({ now = '2026-03-02T08:00:00-05:00', ...wishes }: Wishes = {}): Context {
  const timeZone = wishes.timeZone ?? 'America/New_York';
  const random = wishes.random ?? seeded(11);
  const dayOf = (milliseconds: number) =>
    new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(milliseconds);
  const milliseconds = Date.parse(now);
  return {
    now: milliseconds,
    today: dayOf(milliseconds),
    timeZone,
    random,
    secret: () => Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join(''),
    digest: (text) => createHash('sha256').update(text).digest('hex'),
    token: (linkId) => createHash('sha256').update(`test secret ${linkId}`).digest('hex').slice(0, 32),
    who: '',
    file: 'workbook',
    language: 'en',
    pagesUrl: 'https://pages.example/exec',
    dayOf,
    moment: (day, time) => momentIn(timeZone, day, time),
    ...wishes,
  };
}

function momentIn(timeZone: string, day: string, time: string): number {
  const guess = Date.parse(`${day}T${time}:00Z`);
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(guess);
  return guess - (Date.parse(`${shown.replace(' ', 'T')}Z`) - guess);
}
