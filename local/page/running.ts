import { element, part } from './dom';
import { clearScriptError, showScriptError } from './errorBar';
import { showFailure } from './messages';
import type { Failure } from './server';

const SHOWN_AFTER_MILLISECONDS = 150;
let running = 0;

/**
 * Shows that a script runs, as Google does, until it ends; its error is shown to the person who started it.
 * @param what `working` when the workbench itself has something to do
 */
export async function whileRunning(
  label: string,
  story: () => Promise<unknown>,
  what: 'script' | 'working' = 'script',
): Promise<boolean> {
  const banner = part('running');
  const showing = setTimeout(() => {
    banner.textContent = what === 'script' ? `Running script: ${label}` : `${label}…`;
    banner.hidden = false;
  }, SHOWN_AFTER_MILLISECONDS);
  if (what === 'script') clearScriptError();
  running += 1;
  try {
    await story();
    return true;
  } catch (error) {
    const failure = error as Failure;
    if (failure.script) showScriptError(label, failure);
    else showFailure('That did not work', failure.message);
    return false;
  } finally {
    clearTimeout(showing);
    running -= 1;
    if (running === 0) banner.hidden = true;
  }
}

/** A button whose work takes a while: it keeps the focus, and does nothing at a second press. */
export function workButton(label: string, doing: string, story: () => Promise<unknown>, about = ''): HTMLElement {
  const press = async () => {
    if (button.getAttribute('aria-disabled')) return;
    button.setAttribute('aria-disabled', 'true');
    await whileRunning(doing, story, 'working');
    button.removeAttribute('aria-disabled');
  };
  const button = element(
    'button',
    { type: 'button', onclick: () => void press(), 'aria-label': about ? `${label}: ${about}` : undefined },
    label,
  );
  return button;
}
