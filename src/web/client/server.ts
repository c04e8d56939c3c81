import { pageWords } from '../../i18n/page';
import { notice, problem } from './notices';
import { start, word } from './start';

interface Run {
  withSuccessHandler(handler: (value: unknown) => void): Run;
  withFailureHandler(handler: (error: Error) => void): Run;
  [name: string]: (...args: never[]) => unknown;
}
declare const google: { script: { run: Run; host: { close(): void } } };

/** The server declined or could not be reached, with a sentence for the reader. */
export class Declined extends Error {}

type Answer = { ok: true; value: unknown } | { ok: false; sentence: string } | { reload: true };

/**
 * Asks for an action that this page's link allows.
 * @throws Declined
 */
export function ask<T>(call: string, args: object = {}): Promise<T> {
  const { page = '', token = '', build, language } = start;
  return send<T>('page', { page, token, call, args, build, language });
}

/** Asks for an action of the Sheet, from a dialog or sidebar. @throws Declined */
export function askSheet<T>(functionName: string, args: object = {}): Promise<T> {
  return send<T>(functionName, args);
}

/** Closes the dialog. */
export function closeDialog(): void {
  google.script.host.close();
}

function send<T>(functionName: string, request: object): Promise<T> {
  return new Promise((resolve, reject) => {
    const run = google.script.run
      .withSuccessHandler((answer) => settle(answer as Answer, (value) => resolve(value as T), reject))
      .withFailureHandler(() => reject(new Declined(word(pageWords.notReached))));
    (run[functionName] as (request: object) => void)(request);
  });
}

function settle(answer: Answer, resolve: (value: unknown) => void, reject: (error: Declined) => void): void {
  if ('reload' in answer) reject(new Declined(word(pageWords.reload)));
  else if (answer.ok) resolve(answer.value);
  else reject(new Declined(answer.sentence));
}

/**
 * Does something that a click asked for: the button waits meanwhile and keeps its focus, a second click does nothing, and
 * what goes wrong is said.
 */
export async function during(button: HTMLButtonElement, work: () => Promise<void>): Promise<void> {
  if (button.getAttribute('aria-disabled') === 'true') return;
  button.setAttribute('aria-disabled', 'true');
  notice(word(pageWords.saving));
  try {
    await work();
  } catch (error) {
    explain(error);
  } finally {
    button.removeAttribute('aria-disabled');
  }
}

/** Says why something did not work; a fault of the page itself also goes to the browser's console. */
export function explain(error: unknown): void {
  if (!(error instanceof Declined)) console.error(error);
  problem(error instanceof Declined ? error.message : word(pageWords.notReached));
}
