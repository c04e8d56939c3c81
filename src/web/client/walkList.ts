import { walkWords } from '../../i18n/walk';
import { visitResults } from '../../turf/tables';
import type { Recorded } from '../../turf/visitsRecord';
import type { SentVisit } from '../../turf/visitsSent';
import type { DoorToKnock, WalkListShown } from '../../turf/walkList';
import { doorName, stretches } from '../../turf/walkListStretches';
import { byId, element } from './element';
import { openPage } from './frame';
import { notice } from './notices';
import { ask } from './server';
import { start, word } from './start';
import { isDone, isHeldOut, isTakingBack, lastHere } from './walkListDoors';
import { SendingNews } from './walkListNews';
import { doorPanel, type Outcome } from './walkListPanel';
import { newVisitId, VisitQueue } from './walkListQueue';
import { type DoorRow, doorRow } from './walkListRow';
import { sender } from './walkListSending';

const retryMilliseconds = 30_000;

openPage(async () => {
  const list = await ask<WalkListShown>('show');
  new WalkListPage(list).open();
});

/** The list on the screen, the visits made on it, and their way to the chapter. */
class WalkListPage {
  private readonly queue = new VisitQueue(storageOf(window), `chapterbook walk ${(start.token ?? '').slice(0, 12)}`);
  /** What this page knows beyond the chapter: visits that wait, and those made since it was opened. */
  private readonly visits: SentVisit[] = [...this.queue.waiting];
  private readonly rows = new Map<string, DoorRow>();
  private readonly progress = element('p', { id: 'progress' });
  private readonly undoButton = element('button', {
    type: 'button',
    class: 'second',
    hidden: true,
    click: () => this.undo(),
  });
  private readonly news = new SendingNews(
    this.queue,
    (id) => this.nameOf(id),
    () => void this.send(),
  );
  private readonly send = sender(this.queue, {
    deliver: (visits) => ask<Recorded>('record', { visits }),
    holdOut: () => ask('holdOut'),
    isOnline: () => navigator.onLine,
    changed: (state, error) => this.news.show(state, error),
  });

  constructor(private readonly list: WalkListShown) {}

  open(): void {
    const { name, until, sentence, doors } = this.list;
    const streets = stretches(doors).map(({ street, doors: here }) =>
      element(
        'section',
        {},
        element('h3', {}, street),
        element('ol', { class: 'plain' }, ...here.map((door) => this.row(door).node)),
      ),
    );
    byId('list').replaceChildren(
      element('h2', {}, name),
      ...(until === '' ? [] : [element('p', { class: 'hint' }, word(walkWords.until, { until: dayInWords(until) }))]),
      element('p', { class: 'card' }, sentence),
      ...streets,
      element('div', { class: 'dock' }, this.progress, this.news.node, this.undoButton),
    );
    this.update();
    this.news.show('quiet');
    window.addEventListener('online', () => void this.send());
    document.addEventListener('visibilitychange', () => void this.send());
    window.setInterval(() => void this.send(), retryMilliseconds);
    void this.send();
  }

  private row(door: DoorToKnock): DoorRow {
    const panel = () => doorPanel(door.id, this.list, (outcome) => this.record(door, outcome));
    const closeOthers = () => {
      for (const other of this.rows.values()) other.close();
    };
    const row = doorRow(door, panel, closeOthers);
    this.rows.set(door.id, row);
    return row;
  }

  private record(door: DoorToKnock, outcome: Outcome): void {
    this.keep({ id: newVisitId(), door: door.id, at: Date.now(), replaces: '', ...outcome });
    const result = outcome.result === '' ? word(walkWords.answered) : word(visitResults[outcome.result]);
    notice(word(walkWords.recorded, { address: doorName(door), result }));
    this.rows.get(door.id)?.close();
    this.rows.get(this.nextToDo(door))?.focus();
  }

  /** Takes back the last visit of this page; it stays in the log, with the one that takes it back. */
  private undo(): void {
    const last = this.lastStanding();
    if (!last) return;
    this.keep({
      id: newVisitId(),
      door: last.door,
      at: Date.now(),
      result: '',
      answers: {},
      note: '',
      replaces: last.id,
    });
    notice(word(walkWords.undone));
    this.rows.get(last.door)?.focus();
  }

  private keep(visit: SentVisit): void {
    this.queue.add(visit);
    this.visits.push(visit);
    this.update();
    this.news.show('quiet');
    void this.send();
  }

  private lastStanding(): SentVisit | undefined {
    const replaced = new Set(this.visits.map(({ replaces }) => replaces));
    return this.visits.filter((visit) => !isTakingBack(visit) && !replaced.has(visit.id)).pop();
  }

  /** The next door on the walk that needs a knock; from the last, the first. */
  private nextToDo({ id }: DoorToKnock): string {
    const { doors } = this.list;
    const at = doors.findIndex((door) => door.id === id);
    const ahead = [...doors.slice(at + 1), ...doors.slice(0, at)];
    const open = ahead.find((door) => lastHere(door, this.visits) === '' && !isHeldOut(door, this.visits));
    return open?.id ?? id;
  }

  private update(): void {
    let done = 0;
    for (const door of this.list.doors) {
      const last = lastHere(door, this.visits);
      const heldOut = isHeldOut(door, this.visits);
      this.rows.get(door.id)?.update(last, heldOut);
      if (isDone(last) || heldOut) done += 1;
    }
    const doors = this.list.doors.length;
    this.progress.textContent = word(done < doors ? walkWords.progress : walkWords.allDone, { done, doors });
    const last = this.lastStanding();
    this.undoButton.hidden = !last;
    const result = last?.result ? word(visitResults[last.result]) : word(walkWords.answered);
    this.undoButton.textContent = last ? word(walkWords.undo, { result, address: this.nameOf(last.door) }) : '';
  }

  private nameOf(doorId: string): string {
    const door = this.list.doors.find(({ id }) => id === doorId);
    return door ? doorName(door) : doorId;
  }
}

/** Some browsers refuse storage to a page inside another one, by an error even for looking at it. */
function storageOf(place: Window): Storage | undefined {
  try {
    return place.localStorage;
  } catch {
    return undefined;
  }
}

function dayInWords(day: string): string {
  const format = { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(start.language, format).format(Date.parse(`${day}T12:00:00Z`));
}
