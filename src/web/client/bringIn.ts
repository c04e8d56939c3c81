import { type Listed, listsIn, type NamedMap, type NotRead } from '../../exchange/commandLine/listsIn';
import type { NamedGrid } from '../../exchange/grid';
import { bringInWords as words } from '../../i18n/bringIn';
import { type Steps, understand } from './bringInList';
import { mapIn } from './bringInMap';
import { byId, element, show } from './element';
import { openPage } from './frame';
import { notice, problem } from './notices';
import { closeDialog } from './server';
import { word } from './start';

type Part = NamedGrid | NamedMap;

openPage(chooseFile);

/** The first screen: a file, and which of its lists. */
function chooseFile(): void {
  notice('');
  const file = element('input', {
    type: 'file',
    id: 'file',
    accept: '.csv,.tsv,.txt,.xls,.xlsx,.zip,.gz,.geojson,.json,.kml,.kmz',
    'aria-describedby': 'hint',
    change: () => void read(file),
  });
  show(
    element('label', { for: 'file' }, word(words.file)),
    file,
    element('p', { id: 'hint', class: 'hint' }, word(words.fileHint)),
    element('div', { id: 'parts' }),
  );
}

async function read(input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  const place = byId('parts');
  place.replaceChildren();
  if (!file) return;
  notice(word(words.reading));
  try {
    const all = listsIn(file.name, new Uint8Array(await file.arrayBuffer()));
    const parts = all.filter((part): part is Part => !isUnread(part));
    const [unread] = all.filter(isUnread);
    notice('');
    if (unread && parts.length === 0) problem(unread.sentence);
    else if (all.length === 1) await oneAfterTheOther(parts);
    else place.append(choice(all));
  } catch (error) {
    problem(word(words.notRead));
    console.error(error);
  }
}

function isUnread(part: Listed): part is NotRead {
  return 'sentence' in part;
}

/** Which of several lists should come in; hidden tabs are not ticked. */
function choice(all: readonly Listed[]): HTMLElement {
  const boxes = all.filter((part): part is Part => !isUnread(part)).map((part) => ({ part, box: checkbox(part) }));
  const form = element(
    'form',
    {
      submit: (event) => {
        event.preventDefault();
        const chosen = boxes.filter(({ box }) => box.input.checked).map(({ part }) => part);
        if (chosen.length === 0) problem(word(words.noPart));
        else void oneAfterTheOther(chosen);
      },
    },
    element('fieldset', {}, element('legend', {}, word(words.which)), ...boxes.map(({ box }) => box.label)),
    ...all.filter(isUnread).map(({ sentence }) => element('p', { class: 'hint' }, sentence)),
    element('button', { type: 'submit' }, word(words.goOn)),
  );
  return form;
}

function checkbox(part: Part): { input: HTMLInputElement; label: HTMLElement } {
  const isHidden = 'hidden' in part && part.hidden === true;
  const input = element('input', { type: 'checkbox', checked: !isHidden });
  const about = 'map' in part ? words.mapPart : isHidden ? words.hiddenPart : words.part;
  const rows = 'map' in part ? part.map.areas.length : part.rows.length;
  const label = element(
    'label',
    { class: 'choice' },
    input,
    element('span', {}, word(about, { name: part.name, rows })),
  );
  return { input, label };
}

/** Each list has its own columns and its own end; the last leads back to another file. */
async function oneAfterTheOther(parts: readonly Part[]): Promise<void> {
  const [part, ...others] = parts;
  if (!part) return;
  const [next] = others;
  const steps: Steps = {
    besides: parts.filter((one): one is NamedGrid => 'rows' in one && one !== part),
    after: next
      ? { label: word(words.next, { name: next.name }), go: () => void oneAfterTheOther(others) }
      : { label: word(words.another), go: chooseFile },
    close: closeDialog,
    startAgain: chooseFile,
  };
  if ('map' in part) await mapIn(part, steps);
  else await understand(part, steps);
}
