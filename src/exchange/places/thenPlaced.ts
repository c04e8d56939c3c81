import { setting, settings } from '../../chapter/settings';
import type { Job } from '../../jobs/job';
import type { Table } from '../../tables/table';
import { giveAreas } from './assignAreas';
import { placeTables, sharePlaces, startAsking } from './findPlaces';

/**
 * The same long work, at whose end doors get the area they lie in and, where the steward lets it, Google is asked for
 * those without a place: for work that brings doors in.
 */
export function thenPlaced(work: Job): Job {
  return {
    ...work,
    finishTables: together([...(work.finish ? (work.finishTables ?? work.tables) : []), settings, ...placeTables]),
    finish: (book, done, context) => {
      work.finish?.(book, done, context);
      giveAreas(book, { all: false });
      if (setting(book, 'findPlaces') !== 'yes') return;
      sharePlaces(book);
      startAsking(book, context);
    },
  };
}

/** Each table once, with all the columns that are read of it. */
function together(tables: readonly Table[]): Table[] {
  const byName = new Map<string, Table>();
  for (const table of tables) {
    const before = byName.get(table.name);
    const reads = before?.reads && table.reads ? [...new Set([...before.reads, ...table.reads])] : undefined;
    const { reads: _, ...whole } = table;
    byName.set(table.name, !before ? table : reads ? { ...whole, reads } : whole);
  }
  return [...byName.values()];
}
