import { offsetAt } from '../engine/serials';
import type { Host } from './host';

const minute = 60_000;
const day = 24 * 60 * minute;

/** The simulated clock: it moves when somebody moves it (and while scripts run), and triggers fire on the way. */
export class Alarm {
  constructor(private readonly host: Host) {}

  now(): number {
    return this.host.runtime.now();
  }

  advance({ minutes = 0, hours = 0, days = 0 }: { minutes?: number; hours?: number; days?: number }): void {
    this.moveTo(this.now() + minutes * minute + hours * 60 * minute + days * day);
  }

  /** @param iso with an offset, or a wall-clock time such as `2026-03-03T08:00` in the host's zone */
  to(iso: string): void {
    const hasOffset = /(Z|[+-]\d\d:\d\d)$/.test(iso);
    this.moveTo(hasOffset ? Date.parse(iso) : wallClock(iso, this.host.timeZone));
  }

  /** The next time it is this o'clock, on another day than today. */
  toTomorrow(time = '08:00'): void {
    const { timeZone } = this.host;
    const today = this.now() + offsetAt(this.now(), timeZone);
    const date = new Date(today + day).toISOString().slice(0, 10);
    this.moveTo(wallClock(`${date}T${time}`, timeZone));
  }

  private moveTo(target: number): void {
    const { triggers, runtime } = this.host;
    for (let next = triggers.nextDue(target); next; next = triggers.nextDue(target)) {
      runtime.moveTo(next.at);
      triggers.fireClock(next.id);
    }
    runtime.moveTo(target);
    for (const file of this.host.files.values()) file.reckonAnew();
  }
}

function wallClock(local: string, timeZone: string): number {
  const wall = Date.parse(`${local.length === 10 ? `${local}T00:00` : local}Z`);
  const guess = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(guess, timeZone);
}
