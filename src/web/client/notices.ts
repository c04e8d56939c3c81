import { byId } from './element';

/** Says what has happened; screen readers read it when they are done speaking. */
export function notice(sentence: string): void {
  byId('problem').textContent = '';
  byId('notice').textContent = sentence;
}

/** Says what went wrong; screen readers read it at once. */
export function problem(sentence: string): void {
  byId('notice').textContent = '';
  byId('problem').textContent = sentence;
  byId('problem').scrollIntoView({ block: 'nearest' });
}
