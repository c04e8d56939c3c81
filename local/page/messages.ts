import type { StageEvent } from '../server/stage';
import { element, focusOn, part } from './dom';
import { me, post } from './server';

type Question = Extract<StageEvent, { kind: 'question' }>;

const LABELS: Record<string, string> = { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No' };
const asked = new Map<number, () => void>();

/** A script waits for this answer: alert or prompt. */
export function showQuestion(question: Question): void {
  if (asked.has(question.id)) return;
  const field =
    question.asks === 'prompt'
      ? element('input', { type: 'text', 'aria-label': question.message || question.title })
      : null;
  const answer = (button: string) => {
    takeAway(question.id);
    void post('/answer', { as: me.email, question: question.id, button, text: field?.value ?? '' });
  };
  const buttons = question.buttons.map((button, place) =>
    element(
      'button',
      { type: 'submit', value: button, class: place === 0 ? 'primary' : undefined, autofocus: place === 0 && !field },
      LABELS[button] ?? button,
    ),
  );
  const dialog = element(
    'dialog',
    { class: 'message', role: 'alertdialog', 'aria-labelledby': `ask-${question.id}` },
    element(
      'form',
      {
        method: 'dialog',
        onsubmit: (event) => {
          event.preventDefault();
          answer(((event as SubmitEvent).submitter as HTMLButtonElement | null)?.value ?? question.buttons[0] ?? 'OK');
        },
      },
      question.title ? element('h2', { id: `ask-${question.id}` }, question.title) : null,
      element('p', { id: question.title ? undefined : `ask-${question.id}`, class: 'words' }, question.message),
      field,
      element(
        'div',
        { class: 'buttons' },
        ...buttons,
        closeButton(() => answer('CLOSE')),
      ),
    ),
  );
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    answer('CLOSE');
  });
  asked.set(question.id, present(dialog));
  (field ?? buttons[0])?.focus();
}

/** The question was answered, perhaps in another window. */
export function takeAway(id: number): void {
  asked.get(id)?.();
  asked.delete(id);
}

/** Something went wrong, in a sentence. */
export function showFailure(heading: string, sentence: string): void {
  const shown = [...document.querySelectorAll('dialog.message .words')].some((words) => words.textContent === sentence);
  if (!shown) void notice(heading, sentence, [['Close', true]]);
}

/** @returns whether the person agrees */
export function confirmed(heading: string, sentence: string, yes: string): Promise<boolean> {
  return notice(heading, sentence, [
    ['Cancel', false],
    [yes, true],
  ]);
}

/** A dialog with something to fill in. @returns whether the person agrees */
export function form(heading: string, fields: HTMLElement, yes: string): Promise<boolean> {
  return notice(heading, fields, [
    ['Cancel', false],
    [yes, true],
  ]);
}

/** A dialog of the workbench itself; focus goes back to where it was. @returns what the button means, false when closed */
function notice(
  heading: string,
  content: string | HTMLElement,
  choices: [label: string, means: boolean][],
): Promise<boolean> {
  const id = `notice-${document.querySelectorAll('dialog').length}`;
  const buttons = choices.map(([label, means]) =>
    element('button', { type: 'submit', value: String(means), class: means ? 'primary' : undefined }, label),
  );
  const dialog = element(
    'dialog',
    { class: 'message', role: 'alertdialog', 'aria-labelledby': id, 'aria-describedby': `${id}-words` },
    element(
      'form',
      { method: 'dialog' },
      element('h2', { id }, heading),
      element(typeof content === 'string' ? 'p' : 'div', { class: 'words', id: `${id}-words` }, content),
      element('div', { class: 'buttons' }, ...buttons.toReversed()),
    ),
  );
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      takeDown();
      resolve(dialog.returnValue === 'true');
    });
    const takeDown = present(dialog);
    buttons[0]?.focus();
  });
}

export function toast(title: string, message: string, seconds: number): void {
  const note = element(
    'div',
    { class: 'note' },
    title ? element('strong', {}, title) : null,
    element('span', {}, message),
    closeButton(() => note.remove()),
  );
  part('toasts').append(note);
  if (seconds > 0) setTimeout(() => note.remove(), seconds * 1000);
}

export function closeButton(close: () => void): HTMLElement {
  return element('button', { type: 'button', class: 'close', 'aria-label': 'Close', onclick: close }, '×');
}

/** @returns takes the dialog away; the focus goes back to where it was */
export function present(dialog: HTMLDialogElement): () => void {
  const before = document.activeElement;
  document.body.append(dialog);
  dialog.showModal();
  return () => {
    dialog.remove();
    focusOn(before);
  };
}
