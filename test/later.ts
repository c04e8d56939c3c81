import type { Host } from '../local/host/index';

/** Time goes by while the robots sleep; at its end they come round for an hour. */
export function later({ runtime, clock }: Host, hours: number): void {
  runtime.moveTo(runtime.now() + hours * 3_600_000 - 71 * 60_000);
  clock.advance({ minutes: 71 });
}
