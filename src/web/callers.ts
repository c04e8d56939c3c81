import type { GenericSchema, InferOutput } from 'valibot';
import { safeParse } from 'valibot';
import { activeUser, effectiveUser } from '../google/session';
import { localeOf, ownFile } from '../google/spreadsheet';
import { ownTriggerIds } from '../google/triggers';
import { tell } from '../google/ui';
import type { Language } from '../i18n/language';
import { webWords } from '../i18n/web';
import type { Action } from '../tables/action';
import { readStamp } from '../tables/chapterFile';
import { perform } from '../tables/perform';
import { Refusal } from '../tables/refusal';

/** What a page or dialog gets back: a value, or a sentence for the person. */
export type Answer = { ok: true; value: unknown } | { ok: false; sentence: string };

/**
 * Who may call: a person at the Sheet runs a script with their own rights, so the active user is known and is the
 * effective user. A visitor of the web app runs it with the deployer's rights and fails here.
 */
function personAtTheSheet(): string {
  const person = activeUser();
  if (person === '' || person !== effectiveUser()) throw new Refusal(webWords.notYou);
  return person;
}

/** A public function for dialogs and sidebars of the Sheet: runs one action as the person there. */
export function sheetCall(action: Action) {
  return (args: unknown): Answer => {
    const who = personAtTheSheet();
    return answered(() => perform(action, args, { who }));
  };
}

/** The same for work that is more than one action, such as going on with a job. */
export function sheetWork<Takes extends GenericSchema>(
  takes: Takes,
  work: (args: InferOutput<Takes>, who: string) => unknown,
) {
  return (args: unknown): Answer => {
    const who = personAtTheSheet();
    return answered(() => {
      const parsed = safeParse(takes, args ?? {});
      if (!parsed.success) throw new Refusal(webWords.notUnderstood);
      return work(parsed.output, who);
    });
  };
}

/** A public function for a menu item: a refusal is shown to the person as a sentence. */
export function menuItem(work: (who: string) => void) {
  return (): void => {
    const who = personAtTheSheet();
    const answer = answered(() => work(who));
    if (!answer.ok) tell(answer.sentence);
  };
}

/** A public function that Google calls when the file is opened. It can only add to the screen of whoever opens it. */
export function simpleTrigger(work: () => void) {
  return (): void => work();
}

/**
 * A public function for an installed trigger: refuses everybody but the triggers of this script.
 * @param isOurs for a trigger that comes once: whether Google lists it still when it comes is not established
 */
export function ownTrigger<Event extends { triggerUid?: unknown }>(
  work: (event: Event) => void,
  isOurs = (id: string) => ownTriggerIds().includes(id),
) {
  return (event?: Event): void => {
    if (!event || !isOurs(String(event.triggerUid))) throw new Refusal(webWords.notTrigger);
    work(event);
  };
}

/** Refusals become sentences in the language of the tabs; anything else is a fault and stays one. */
function answered(work: () => unknown): Answer {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, sentence: error.in(tabLanguage()) };
    throw error;
  }
}

/** The language of the tabs; before set-up, that of the Sheet. */
export function tabLanguage(): Language {
  return readStamp(ownFile())?.language ?? (localeOf(ownFile()).startsWith('es') ? 'es' : 'en');
}
