import type { Kernel } from '../../kernel/kernel';
import type { Schedule } from './schedule';

/** An installed trigger. */
export interface TriggerState {
  id: string;
  project: string;
  /** Whoever installed it: it runs with their rights and only they can see it. */
  owner: string;
  fn: string;
  kind: 'clock' | 'open' | 'edit' | 'change' | 'formSubmit';
  source?: { type: 'SPREADSHEETS' | 'FORMS'; id: string };
  schedule?: Schedule;
  /** Milliseconds since 1970 UTC; only of a clock. */
  nextAt?: number;
  once?: boolean;
}

/** What ScriptApp needs of the place it is in. */
export interface ScriptWorld {
  triggers: TriggerState[];
  newId(): string;
  /** Address of the script's web app; null before its first deployment. */
  webAppUrl(): string | null;
  /** @throws when the person whose rights the run has may not see this file or form */
  mayWatch(type: 'SPREADSHEETS' | 'FORMS', id: string): void;
  timeZone(): string;
  /** Scopes that the manifest asks for, by short name: the run may hold fewer. */
  scopesAsked(): readonly string[];
}

const mostTriggers = 20;

/** The triggers of this script that the person whose rights the run has can see. */
export function ownTriggers({ execution }: Kernel, { triggers }: ScriptWorld): TriggerState[] {
  return triggers.filter(({ project, owner }) => project === execution.project && owner === execution.effectiveUser);
}

/** @throws when the person has twenty of this script already */
export function install(
  kernel: Kernel,
  world: ScriptWorld,
  what: Omit<TriggerState, 'id' | 'project' | 'owner'>,
): TriggerState {
  if (ownTriggers(kernel, world).length >= mostTriggers)
    throw kernel.exception(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  const { project, effectiveUser: owner } = kernel.execution;
  const trigger = { id: world.newId(), project, owner, ...what };
  world.triggers.push(trigger);
  return trigger;
}

/** The clocks that are due by a moment, the earliest first. */
export function dueTriggers(triggers: readonly TriggerState[], until: number): TriggerState[] {
  const due = triggers.filter(({ kind, nextAt }) => kind === 'clock' && nextAt !== undefined && nextAt <= until);
  return due.sort((one, other) => (one.nextAt as number) - (other.nextAt as number));
}
