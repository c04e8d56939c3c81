import type { FindingPlaces } from '../../exchange/places/findPlaces';
import type { PlaceGiven } from '../../exchange/places/placeDoors';
import type { PlacelessBuilding, PlacelessDoors } from '../../exchange/places/placeless';
import { placelessWords as words } from '../../i18n/places';
import { byId, element, show } from './element';
import { followJob, progressBar } from './followJob';
import { openPage } from './frame';
import { notice } from './notices';
import { askSheet, during } from './server';
import { word } from './start';

openPage(async () => {
  // The list may be long: what came of a place is said above it.
  byId('main').before(byId('notice'));
  await showList();
});

async function showList(): Promise<PlacelessDoors> {
  return listed(await askSheet<PlacelessDoors>('placelessDoors'));
}

function listed(ahead: PlacelessDoors): PlacelessDoors {
  const { buildings, of, left, doors } = ahead;
  if (left === 0) show(element('p', {}, word(doors === 0 ? words.noDoors : words.none)));
  else {
    show(
      element('p', {}, element('strong', {}, word(words.left, { left, doors }))),
      element('p', { class: 'hint' }, word(words.why)),
      ...googleParts(ahead),
      element('h2', {}, word(words.list)),
      element(
        'ul',
        { class: 'plain' },
        ...buildings.map((one) => element('li', { class: 'card' }, ...card(one, ahead))),
      ),
      ...(of > buildings.length ? [element('p', {}, word(words.more, { count: of - buildings.length }))] : []),
    );
  }
  return ahead;
}

function googleParts({ google, left }: PlacelessDoors): HTMLElement[] {
  if (!google) return [element('p', { class: 'hint' }, word(words.googleIsOff))];
  const bar = progressBar();
  const ask: HTMLButtonElement = element(
    'button',
    { type: 'button', click: () => void during(ask, askGoogle) },
    word(words.askGoogle),
  );
  const askGoogle = async () => {
    const { jobId, shared } = await askSheet<FindingPlaces>('startFindingPlaces');
    const progress = jobId === '' ? undefined : await followJob(jobId, words.asking, bar);
    const now = await showList();
    if (progress?.rests) notice(progress.reason);
    else if (jobId === '' && shared === 0) notice(word(words.nothingToAsk));
    else notice(word(words.asked, { found: left - now.left }));
  };
  return [ask, bar.node];
}

/** Its short label stands beside the address; the long one tells screen readers which it is. */
function card(building: PlacelessBuilding, ahead: PlacelessDoors): HTMLElement[] {
  const { address, town, doors } = building;
  const facts = [town, ...(doors.length > 1 ? [word(words.units, { count: doors.length })] : [])].filter(Boolean);
  const give = element(
    'button',
    {
      type: 'button',
      class: 'second',
      'aria-label': word(words.giveThis, { address }),
      click: () => openForm(building, ahead),
    },
    word(words.give),
  );
  return [element('strong', {}, address), element('p', {}, facts.join(' · ')), give];
}

function openForm(building: PlacelessBuilding, ahead: PlacelessDoors): void {
  const { doors, address, town } = building;
  notice('');
  const typed = element('input', {
    id: 'typed',
    type: 'text',
    autocomplete: 'off',
    'aria-describedby': 'typedHint',
  });
  const save: HTMLButtonElement = element('button', { type: 'submit' }, word(words.save));
  const back: HTMLButtonElement = element(
    'button',
    { type: 'button', class: 'second', click: () => goBack(ahead) },
    word(words.back),
  );
  const give = async () => {
    const given = await askSheet<PlaceGiven>('placeDoors', { doors, typed: typed.value });
    const now = without(ahead, building, given);
    if (now.buildings.length > 0) listed(now);
    else await showList();
    notice(word(given.placed > 0 ? words.placed : words.corrected, { address: given.address }));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void during(save, give);
  };
  show(
    element('h2', {}, address),
    ...(town === '' ? [] : [element('p', {}, town)]),
    element(
      'form',
      { submit, novalidate: true },
      element('label', { for: 'typed' }, word(words.typed)),
      typed,
      element('p', { id: 'typedHint', class: 'hint' }, word(words.hint)),
      save,
      back,
    ),
  );
  typed.focus();
}

/** The list as it is after a place was given: the Sheet is not asked anew for each, as it may hold 100,000 doors. */
function without(ahead: PlacelessDoors, done: PlacelessBuilding, { placed, address }: PlaceGiven): PlacelessDoors {
  const { buildings, of, left } = ahead;
  if (placed === 0) return { ...ahead, buildings: buildings.map((one) => (one === done ? { ...one, address } : one)) };
  return { ...ahead, buildings: buildings.filter((one) => one !== done), of: of - 1, left: left - placed };
}

function goBack(ahead: PlacelessDoors): void {
  listed(ahead);
  notice('');
}
