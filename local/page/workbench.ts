import type { FileSummary, MenuEntry, Person, StageEvent } from '../server/stage';
import { showNow } from './clockFace';
import { element, part } from './dom';
import { type Grid, openGrid } from './grid';
import { menuBar } from './menubar';
import { confirmed, showFailure, showQuestion, takeAway, toast } from './messages';
import { refreshPanel, startPanels } from './panels/rail';
import { whileRunning } from './running';
import { showView } from './scriptViews';
import { ask, listen, me } from './server';

async function main(): Promise<void> {
  const people = await ask<Person[]>('people.list');
  if (!people.some(({ email }) => email === me.email)) me.email = people[0]?.email ?? '';
  showPeople(people);
  const files = await ask<FileSummary[]>('files.list');
  const [, room, id] = location.pathname.split('/');
  const file =
    (room === 'file' && files.find((one) => one.id === id)) || files.find(({ right }) => right !== 'none') || files[0];
  if (!file) throw new Error('This chapter has no file yet. Start with --fresh to begin with the sample chapter.');
  showFiles(files, file);
  startPanels(people);
  await showNow();
  await openFile(file, people.find(({ email }) => email === me.email)?.name ?? me.email);
}

async function openFile(file: FileSummary, name: string): Promise<void> {
  const stage = part('stage');
  document.title = `${file.name} – Chapterbook workbench`;
  if (file.right === 'none') {
    stage.replaceChildren(
      element(
        'div',
        { class: 'refused' },
        element('h2', {}, 'You need access'),
        element(
          'p',
          {},
          `${file.name} is not shared with ${name}. Choose another file, or be somebody else at the top right.`,
        ),
      ),
    );
    await listen(file.id, (event) => react(event));
    return;
  }
  let grid: Grid | undefined;
  const early: unknown[] = [];
  const take = (message: unknown) => (grid ? grid.receive(message) : early.push(message));
  await listen(file.id, (event) => (event.kind === 'revision' ? take(event.message) : react(event, grid)));
  grid = await openGrid(stage, file, name, {
    say: (text) => showFailure('The sheet', text),
    mention: (text) => toast('', text, 6),
    refused: (text) =>
      void confirmed('Nothing was changed', text, 'Show the sheet as it is').then(() => location.reload()),
  });
  for (const message of early) grid.receive(message);
  await showMenus(file, grid);
  document.documentElement.dataset.ready = 'yes';
}

async function showMenus(file: FileSummary, grid: Grid): Promise<void> {
  let entries: MenuEntry[] = [];
  await whileRunning('onOpen', async () => {
    entries = await ask<MenuEntry[]>('file.open', { file: file.id });
  });
  const label = (path: string) => path.split(' > ').at(-1) ?? path;
  const bar = menuBar(
    entries,
    (path) => void whileRunning(label(path), () => grid.around(() => ask('menu.click', { file: file.id, path }))),
  );
  const attach = () => {
    const place = grid.menuPlace() ?? part('menus');
    if (!place.contains(bar)) place.append(bar);
  };
  attach();
  new ResizeObserver(() => requestAnimationFrame(attach)).observe(part('stage'));
}

function react(event: StageEvent, grid?: Grid): void {
  const backToGrid = () => grid?.focus();
  if (event.kind === 'question') showQuestion(event);
  else if (event.kind === 'answered') takeAway(event.id);
  else if (event.kind === 'show') showView(event, backToGrid);
  else if (event.kind === 'toast') toast(event.title, event.message, event.seconds);
  else if (event.kind === 'anew') {
    sessionStorage.clear();
    location.assign('/');
  } else if (event.kind === 'changed') {
    void showNow().then(() => grid?.refresh());
    refreshPanel();
  }
}

function showPeople(people: Person[]): void {
  const select = part<HTMLSelectElement>('who');
  select.append(
    ...people.map(({ email, name }) => element('option', { value: email, selected: email === me.email }, name)),
  );
  select.addEventListener('change', () => {
    me.email = select.value;
    location.reload();
  });
}

function showFiles(files: FileSummary[], open: FileSummary): void {
  const links = files.map((file) =>
    element(
      'a',
      {
        href: `/file/${encodeURIComponent(file.id)}`,
        'aria-current': file === open ? 'page' : undefined,
        class: file.right === 'none' ? 'closed' : undefined,
      },
      file.name,
    ),
  );
  part('files').replaceChildren(...links);
}

main().catch((error: Error) => {
  part('stage').replaceChildren(
    element(
      'div',
      { class: 'refused', role: 'alert' },
      element('h2', {}, 'The workbench could not open the chapter'),
      element('p', {}, error.message),
    ),
  );
});
