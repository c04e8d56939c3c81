import { takeOutWords as words } from '../../i18n/exchange';
import { element, show } from './element';
import { openPage } from './frame';
import { notice } from './notices';
import { askSheet, during } from './server';
import { word } from './start';
import { saveFile } from './takeOutFile';

/** What may be taken out, in the reader's language. */
interface Offered {
  readonly id: string;
  readonly label: string;
  readonly about: string;
}

/** A part of a file; `next` says where the next part begins. */
interface Part {
  readonly name: string;
  readonly mime: string;
  readonly text: string;
  readonly next?: number;
}

openPage(async () => {
  const offered = await askSheet<readonly Offered[]>('exportsHere');
  if (offered.length === 0) {
    show(element('p', {}, word(words.none)));
    return;
  }
  const go: HTMLButtonElement = element('button', { type: 'submit' }, word(words.go));
  const form: HTMLFormElement = element(
    'form',
    {
      submit: (event) => {
        event.preventDefault();
        void during(go, () => takeOut(String(new FormData(form).get('which'))));
      },
    },
    element('fieldset', {}, element('legend', {}, word(words.which)), ...offered.flatMap(choice)),
    element('p', { class: 'hint' }, word(words.about)),
    go,
  );
  show(form);
});

function choice({ id, label, about }: Offered, index: number): HTMLElement[] {
  const hint = `about-${index}`;
  const pick = element('input', {
    type: 'radio',
    name: 'which',
    value: id,
    checked: index === 0,
    'aria-describedby': hint,
  });
  return [
    element('label', { class: 'choice' }, pick, element('span', {}, label)),
    element('p', { class: 'hint', id: hint }, about),
  ];
}

async function takeOut(id: string): Promise<void> {
  const texts: string[] = [];
  for (let from = 0; ; ) {
    notice(`${word(words.collecting)}: ${word(words.soFar, { part: texts.length + 1 })}`);
    const { name, mime, text, next } = await askSheet<Part>('exportPart', { id, from });
    texts.push(text);
    if (next === undefined) {
      saveFile(name, mime, texts);
      notice(word(words.done, { name }));
      return;
    }
    from = next;
  }
}
