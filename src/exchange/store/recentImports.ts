import { action } from '../../tables/action';
import type { KeyOf } from '../../tables/choices';
import { only } from '../../tables/table';
import { type importStates, imports } from './tables';

/** A list that was brought in, as the dialog shows it. */
export interface RecentImport {
  readonly id: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly who: string;
  readonly file: string;
  readonly kind: string;
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  readonly state: KeyOf<typeof importStates>;
  /** Rows that the undoing left, because somebody has touched them. */
  readonly stayed: number;
}

const mostShown = 30;

/** The lists that were brought in last, the newest first. */
export const recentImports = action(
  'see which lists were brought in',
  {
    tables: [only(imports, 'at', 'who', 'file', 'kind', 'state', 'added', 'changed', 'gone', 'stayed')],
    unlogged: true,
  },
  (book): RecentImport[] =>
    book
      .all(imports)
      .sort((a, b) => (b.at ?? 0) - (a.at ?? 0))
      .slice(0, mostShown)
      .map(({ id, at, who, file, kind, state, added, changed, gone, stayed }) => ({
        id,
        at: at ?? 0,
        who,
        file,
        kind,
        added: added ?? 0,
        changed: changed ?? 0,
        gone: gone ?? 0,
        state: state || 'working',
        stayed: stayed ?? 0,
      })),
);
