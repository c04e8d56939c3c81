import { element, focusOn, part } from './dom';
import { showFailure } from './messages';
import type { Failure } from './server';

/** A script's error as Google shows it beside a sheet: a red bar with the exception, Details and Dismiss. */
export function showScriptError(label: string, { message: sentence, details }: Failure): void {
  const message = /^\w*(Error|Exception): /.test(sentence) ? sentence : `Error: ${sentence}`;
  const place = part('errors');
  const before = document.activeElement;
  const dismiss = () => {
    bar.remove();
    focusOn(before);
  };
  const bar = element(
    'div',
    { class: 'error-bar', role: 'alert' },
    element('span', { class: 'words' }, message),
    element('button', { type: 'button', onclick: () => showDetails(label, message, details) }, 'Details'),
    element('button', { type: 'button', onclick: dismiss }, 'Dismiss'),
  );
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') dismiss();
  });
  place.replaceChildren(bar);
}

/** A new run: what the last one said is of no use any more. */
export function clearScriptError(): void {
  part('errors').replaceChildren();
}

function showDetails(label: string, message: string, details: string): void {
  const where = details ? `\n\n${details}` : '';
  showFailure('Error details', `${label}\n\n${message}${where}\n\nThe Runs panel lists every run and what it did.`);
}
