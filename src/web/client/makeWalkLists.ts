import { turfWords, walkListWords } from '../../i18n/turf';
import type { AreaAhead } from '../../turf/makeWalkLists';
import { byId, element, show } from './element';
import { followJob, progressBar } from './followJob';
import { openPage } from './frame';
import { notice } from './notices';
import { askSheet, closeDialog, Declined, during } from './server';
import { word } from './start';

interface Ahead {
  size: number;
  areas: AreaAhead[];
}

openPage(async () => {
  const ahead = await askSheet<Ahead>('walkListsAhead');
  if (ahead.areas.length === 0) show(element('p', {}, word(walkListWords.noDoors)), closeButton());
  else show(...form(ahead));
});

function form({ size, areas }: Ahead): HTMLElement[] {
  const bar = progressBar();
  const outcome = element('p', { id: 'outcome', role: 'status' });
  const tell = () => {
    outcome.textContent = outcomeOf(areas.filter(isChosen), chosenSize());
  };
  const sizeField = element('input', {
    type: 'number',
    id: 'size',
    min: '5',
    max: '300',
    step: '1',
    value: String(size),
    'aria-describedby': 'sizeHint',
    input: tell,
  });
  const go = element(
    'button',
    { type: 'button', click: () => void during(go, () => make(areas, bar)) },
    word(walkListWords.make),
  );
  queueMicrotask(tell);
  return [
    element('label', { for: 'size' }, word(walkListWords.size)),
    sizeField,
    element('p', { id: 'sizeHint', class: 'hint' }, word(walkListWords.sizeHint)),
    element('fieldset', { change: tell }, element('legend', {}, word(walkListWords.which)), ...areas.map(areaChoice)),
    outcome,
    go,
    bar.node,
  ];
}

function areaChoice(area: AreaAhead, index: number): HTMLElement {
  const { free, kept, heldOut, ready } = area;
  const notes = [
    ...(ready > 0 ? [word(walkListWords.readyLine, { ready })] : []),
    ...(kept > 0 ? [word(walkListWords.keptLine, { kept })] : []),
    ...(heldOut > 0 ? [word(walkListWords.heldLine, { held: heldOut })] : []),
  ];
  const box = element('input', { type: 'checkbox', id: `area${index}`, value: area.id, checked: free > 0 });
  const name = area.name || word(walkListWords.withoutArea);
  const text = element('span', {}, word(walkListWords.areaLine, { name, free }));
  if (notes.length > 0) text.append(element('br'), element('span', { class: 'hint' }, notes.join('; ')));
  return element('label', { class: 'choice', for: `area${index}` }, box, text);
}

function isChosen({ id }: AreaAhead): boolean {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('fieldset input')];
  return boxes.some((box) => box.value === id && box.checked);
}

function chosenSize(): number | undefined {
  const size = Number(byId<HTMLInputElement>('size').value);
  return Number.isInteger(size) && size >= 5 && size <= 300 ? size : undefined;
}

/** Lists are cut within each area, so each begins with a list of its own. */
function outcomeOf(areas: AreaAhead[], size: number | undefined): string {
  if (size === undefined) return word(walkListWords.badSize);
  const lists = areas.reduce((sum, { free }) => sum + (free > 0 ? Math.max(1, Math.round(free / size)) : 0), 0);
  return word(walkListWords.outcome, { lists, doors: areas.reduce((sum, { free }) => sum + free, 0) });
}

async function make(areas: AreaAhead[], bar: ReturnType<typeof progressBar>): Promise<void> {
  const size = chosenSize();
  if (size === undefined) throw new Declined(word(walkListWords.badSize));
  const chosen = areas.filter(isChosen).map(({ id }) => id);
  const jobId = await askSheet<string>('startWalkLists', { areas: chosen, size });
  notice(word(turfWords.goesOnAlone));
  await followJob(jobId, walkListWords.working, bar);
  const after = await askSheet<Ahead>('walkListsAhead');
  const close = closeButton();
  show(close);
  notice(word(walkListWords.done, { lists: after.areas.reduce((sum, { ready }) => sum + ready, 0) }));
  close.focus();
}

function closeButton(): HTMLButtonElement {
  return element('button', { type: 'button', click: closeDialog }, word(turfWords.close));
}
