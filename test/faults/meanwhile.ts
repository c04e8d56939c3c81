import type { PersonAtFile } from '../../local/host/personAtFile';
import type { Act, World } from './driver';

type Row = Record<string, string>;

/** A tab of a file, and the hands that work in it. */
export interface Place<W extends World> {
  file(world: W): string;
  as: string;
  tab: string;
}

export const rowsOf = <W extends World>({ file, as, tab }: Place<W>, world: W): Row[] => {
  const hand = world.host.person(as).at(file(world));
  return hand.tabs().includes(tab) ? hand.table(tab).filter(({ ID }) => ID !== undefined && ID !== '') : [];
};

/** Nothing happens in a tab that is not there yet. */
function inTab<W extends World>({ file, as, tab }: Place<W>, work: (hand: PersonAtFile) => void): Act<W> {
  return (world) => {
    const hand = world.host.person(as).at(file(world));
    if (hand.tabs().includes(tab)) work(hand);
    return undefined;
  };
}

export function sorted<W extends World>(place: Place<W>): Act<W> {
  return inTab(place, (hand) => hand.sort(place.tab, 0, false));
}
export function rowPutIn<W extends World>(place: Place<W>): Act<W> {
  return inTab(place, (hand) => hand.insertRows(place.tab, 1));
}
export function columnPutIn<W extends World>(place: Place<W>): Act<W> {
  return inTab(place, (hand) => hand.insertColumns(place.tab, 1));
}
export function headerRenamed<W extends World>(place: Place<W>, header: string): Act<W> {
  return inTab(place, (hand) => typeAt(place.tab, hand, { row: 0, header, value: 'Called otherwise now' }));
}

/** A script's trigger fires once more, as another run. */
export function round<W extends World>(owner: string, fn = 'everyTenMinutes'): Act<W> {
  return ({ host: { triggers } }) => {
    const found = triggers.list().find((one) => one.fn === fn && one.owner === owner);
    if (found) triggers.fireClock(found.id);
  };
}

interface Typing {
  /** The row, by what stands in it; the first such. */
  row: (row: Row) => boolean;
  header: string;
  value: string;
}

/** Somebody types into a cell, and what they typed still stands afterwards, in the row of the same id. */
export function typed<W extends World>(place: Place<W>, { row, header, value }: Typing): Act<W> {
  return (world) => {
    const hand = world.host.person(place.as).at(place.file(world));
    if (!hand.tabs().includes(place.tab)) return undefined;
    const rows = hand.table(place.tab);
    const at = rows.findIndex((one) => one.ID !== undefined && one.ID !== '' && row(one));
    const id = rows[at]?.ID;
    if (id === undefined) return undefined;
    typeAt(place.tab, hand, { row: at + 1, header, value });
    return () => {
      const stands = rowsOf(place, world).filter(({ ID }) => ID === id);
      if (stands.length === 1 && stands[0]?.[header] === value) return [];
      const now = stands.map((one) => `“${one[header]}”`).join(' and ') || 'nothing';
      return [`“${value}” was typed under ${header} at ${id} of ${place.tab}, and ${now} stands there.`];
    };
  };
}

function typeAt(
  tab: string,
  hand: PersonAtFile,
  { row, header, value }: { row: number; header: string; value: string },
): void {
  const column = hand.reads(tab)[0]?.indexOf(header) ?? -1;
  if (column < 0) throw new Error(`${tab} has no ${header}`);
  hand.type(`'${tab}'!${lettersOf(column)}${row + 1}`, value);
}

/** A column no table knows of, which a chapter has put beside its own. */
export const ownColumn = 'Ours';

/** Puts such a column to the right of a tab's others. */
export function withOwnColumn<W extends World>({ file, as, tab }: Place<W>, world: W): void {
  const hand = world.host.person(as).at(file(world));
  const [headers = []] = hand.reads(tab);
  hand.type(`'${tab}'!${lettersOf(headers.length)}1`, ownColumn);
}

export function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

/** Prepared once: each case begins with a copy. */
export function copiesOf<W>(prepare: () => W, copy: (prepared: W) => W): () => W {
  let prepared: W | undefined;
  return () => {
    prepared ??= prepare();
    return copy(prepared);
  };
}

/** Answers of a page are sometimes a sentence instead: whoever pressed presses again. */
export function tried<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
