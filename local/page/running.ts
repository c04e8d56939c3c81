import { part } from './dom';
import { showFailure } from './messages';
import type { Failure } from './server';

const SHOWN_AFTER_MILLISECONDS = 150;
let running = 0;

/** Shows that a script runs, as Google does, until it ends; its error is shown to the person who started it. */
export async function whileRunning(label: string, story: () => Promise<unknown>): Promise<boolean> {
  const banner = part('running');
  const showing = setTimeout(() => {
    banner.textContent = `Running script: ${label}`;
    banner.hidden = false;
  }, SHOWN_AFTER_MILLISECONDS);
  running += 1;
  try {
    await story();
    return true;
  } catch (error) {
    const { message, script } = error as Failure;
    showFailure(script ? 'The script stopped' : 'That did not work', message);
    return false;
  } finally {
    clearTimeout(showing);
    running -= 1;
    if (running === 0) banner.hidden = true;
  }
}
