import { everyHours, everyMinutes, removeDoubledTriggers, triggeredFunctions } from '../google/triggers';

/** The two robots of a script, by the names of their public functions. */
const timers = [
  { name: 'everyTenMinutes', make: () => everyMinutes('everyTenMinutes', 10) },
  { name: 'everyHour', make: () => everyHours('everyHour', 1) },
];

/** Sees that both robots are there, once each, for the person it runs as. @returns those that had to be made */
export function ensureTimers(): string[] {
  removeDoubledTriggers();
  const there = triggeredFunctions();
  const missing = timers.filter(({ name }) => !there.includes(name));
  for (const { make } of missing) make();
  return missing.map(({ name }) => name);
}
