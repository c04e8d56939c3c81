import type { ListRecord, Outcome } from '../record';

/** How many lines of a list are what. */
export interface Counts {
  readonly new: number;
  readonly same: number;
  readonly changed: number;
  readonly maybe: number;
}

/** What became of a record, and of each of the people behind a door. */
interface RecordOutcome {
  readonly outcome: Outcome;
  readonly people?: readonly Outcome[];
}

/** The more it asks of a person, or brings, the more it counts for a line that tells of a door and of somebody there. */
const weight: readonly Outcome['is'][] = ['same', 'changed', 'new', 'maybe'];

/** Every line counts once: for the door or person in it that has most news, and as the same when it only repeats. */
export function counted(records: readonly ListRecord[], outcomes: readonly RecordOutcome[]): Counts {
  const counts = { new: 0, same: 0, changed: 0, maybe: 0 };
  records.forEach((record, index) => {
    const { outcome, people = [] } = outcomes[index] ?? { outcome: { is: 'new' } };
    const lines = new Map<number, Outcome['is']>((record.also ?? []).map((line) => [line, 'same']));
    const tell = (line: number, is: Outcome['is']) => {
      const known = lines.get(line) ?? 'same';
      lines.set(line, weight.indexOf(is) > weight.indexOf(known) ? is : known);
    };
    record.people?.forEach(({ line }, one) => {
      tell(line, people[one]?.is ?? 'new');
    });
    tell(record.line, outcome.is);
    for (const is of lines.values()) counts[is] += 1;
  });
  return counts;
}
