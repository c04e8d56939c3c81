import { columnsOf } from '../../src/recognize/columnsOf';
import { type Linked, link } from '../../src/recognize/link';
import { plain } from '../../src/recognize/plain';
import { editDistance } from '../../src/recognize/similar';
import { seeded } from '../../test/seeded';
import { type Asked, nameOf, print, readTable, rounded } from './options';

interface People {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Whose each record is in truth. */
  readonly truth: readonly string[];
  /** The list of each record; undefined when there is one list. */
  readonly between?: readonly number[];
}

/** The records of one person found in a list, or between two, beside plain fuzzy matching. */
export function linkage(wanted: Asked): void {
  const lines = wanted.files.flatMap((file): object[] => {
    const people = readPeople(file, wanted);
    const columns = columnsOf(people.header, people.rows);
    const began = performance.now();
    const found = link(people.rows, columns, { random: seeded(wanted.number('seed', 1)), between: people.between });
    const seconds = rounded((performance.now() - began) / 1000);
    const line = { file: nameOf(file), ...scores(people, found), seconds };
    if (wanted.isJson) return [line];
    return [
      ...Object.entries(scores(people, found)).map(([what, score]) => ({
        file: nameOf(file),
        what,
        ...score,
        seconds,
      })),
      fuzzy(people, nameOf(file)),
    ];
  });
  print(lines, wanted.isJson);
}

function readPeople(file: string, wanted: Asked): People {
  const truthColumn = wanted.text('truth');
  if (truthColumn === undefined) throw new Error('Say with --truth which column tells whose each record is.');
  const first = partOf(file, truthColumn, wanted.text('use'));
  const second = wanted.text('second');
  if (second === undefined) return first;
  const other = partOf(second, truthColumn, first.header.join(','));
  return {
    header: first.header,
    rows: [...first.rows, ...other.rows],
    truth: [...first.truth, ...other.truth],
    between: [...first.rows.map(() => 0), ...other.rows.map(() => 1)],
  };
}

/** @param use names of the columns to compare, with commas; all but the truth, and ids, without it */
function partOf(file: string, truthColumn: string, use: string | undefined): People {
  const { header, rows } = readTable(file);
  const at = header.indexOf(truthColumn);
  if (at < 0) throw new Error(`${file} has no column ${truthColumn}. It has: ${header.join(', ')}.`);
  const names =
    use?.split(',').map((name) => name.trim()) ??
    header.filter((name) => name !== truthColumn && !/(^|_)id$/i.test(name));
  const places = names.map((name) => {
    const place = header.indexOf(name);
    if (place < 0) throw new Error(`${file} has no column ${name}. It has: ${header.join(', ')}.`);
    return place;
  });
  return {
    header: names,
    rows: rows.map((row) => places.map((place) => row[place] ?? '')),
    truth: rows.map((row) => personOf(row[at] ?? '')),
  };
}

/** FEBRL writes `rec-12-org` and `rec-12-dup-0` for the same person. */
function personOf(id: string): string {
  return /^rec-(\d+)-/.exec(id)?.[1] ?? id;
}

function scores(people: People, { links, groups }: Linked) {
  const pairs = links.map(({ first, second, band }) => ({ first, second, band }));
  const together = groups.flatMap((group) =>
    group.flatMap((first, k) => group.slice(k + 1).map((second) => ({ first, second }))),
  );
  return {
    same: scoreOf(
      people,
      pairs.filter(({ band }) => band === 'same'),
    ),
    linked: scoreOf(people, together),
    sameOrMaybe: scoreOf(people, pairs),
  };
}

function scoreOf({ truth, between }: People, pairs: readonly { first: number; second: number }[]) {
  const right = pairs.filter(({ first, second }) => truth[first] === truth[second]).length;
  const all = truePairs(truth, between);
  const precision = pairs.length === 0 ? 1 : right / pairs.length;
  const recall = all === 0 ? 1 : right / all;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: rounded(precision, 4), recall: rounded(recall, 4), f1: rounded(f1, 4) };
}

function truePairs(truth: readonly string[], between: readonly number[] | undefined): number {
  const counts = new Map<string, [number, number]>();
  truth.forEach((person, i) => {
    const count = counts.get(person) ?? [0, 0];
    const list = between?.[i] === 1 ? 1 : 0;
    count[list]++;
    counts.set(person, count);
  });
  return [...counts.values()].reduce((sum, [a, b]) => sum + (between ? a * b : (a * (a - 1)) / 2), 0);
}

/** What people use instead: records whose texts are alike by 85 %, among those that begin alike. */
function fuzzy(people: People, file: string) {
  const began = performance.now();
  const texts = people.rows.map((row) => plain(row.join(' ')));
  const groups = new Map<string, number[]>();
  texts.forEach((text, i) => {
    const begin = text.slice(0, 4);
    groups.set(begin, [...(groups.get(begin) ?? []), i]);
  });
  const pairs = [...groups.values()].flatMap((group) =>
    group.flatMap((first, k) =>
      group.slice(k + 1).flatMap((second) => {
        const [a, b] = [texts[first] as string, texts[second] as string];
        const most = Math.floor(Math.max(a.length, b.length) * 0.15);
        const isCrossing = people.between === undefined || people.between[first] !== people.between[second];
        return isCrossing && editDistance(a, b, most) <= most ? [{ first, second }] : [];
      }),
    ),
  );
  return { file, what: 'plain fuzzy', ...scoreOf(people, pairs), seconds: rounded((performance.now() - began) / 1000) };
}
