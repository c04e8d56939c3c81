import { plain } from '../../recognize/plain';
import type { KnownRow, Outcome, Values } from '../record';
import { isNew } from './compared';
import { newsOf } from './news';

/** Voters by the id of the voter file, or else by name behind the same door. */
export class VoterBook {
  private readonly byFileId = new Map<string, KnownRow>();
  private readonly byName = new Map<string, KnownRow>();

  constructor(voters: readonly KnownRow[]) {
    for (const voter of voters) {
      const { voterFileId } = voter.values;
      if (voterFileId) this.byFileId.set(String(voterFileId), voter);
      this.byName.set(`${voter.door}|${nameOf(voter.values)}`, voter);
    }
  }

  /** @param door the id of the door behind which the list has the person; undefined for a new one */
  find(values: Values, door: string | undefined): KnownRow | undefined {
    const { voterFileId } = values;
    const found = voterFileId ? this.byFileId.get(String(voterFileId)) : undefined;
    if (found || door === undefined) return found;
    const named = this.byName.get(`${door}|${nameOf(values)}`);
    return named && (!named.values.voterFileId || !voterFileId) ? named : undefined;
  }

  /** Somebody who moved comes along, unless a person has put them where they are. */
  outcome(values: Values, door: string | undefined, address: string): Outcome {
    const known = this.find(values, door);
    if (!known) return isNew;
    const news = newsOf(values, known);
    const isTheirs = known.told?.door !== undefined && known.told.door !== known.door;
    if (known.door === door || isTheirs) return news;
    const moved = { change: { door: address }, was: { door: known.door ?? null } };
    return news.is === 'changed'
      ? { ...news, change: { ...news.change, ...moved.change }, was: { ...news.was, ...moved.was } }
      : { is: 'changed', row: known.id, ...moved };
  }
}

function nameOf({ firstName = '', lastName = '' }: Values): string {
  return `${plain(String(firstName))}|${plain(String(lastName))}`;
}
