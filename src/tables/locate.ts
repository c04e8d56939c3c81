import type { Words } from '../i18n/language';
import { languages } from '../i18n/language';
import { plain } from './plainText';
import type { Columns, Table } from './table';

/** Where a table's columns are: 1-based column number by column key. */
export type Places = Readonly<Record<string, number>>;

/** Developer metadata on a column, as it was found. */
export interface ColumnMark {
  key: string;
  at: number;
}

/** Why a tab cannot be trusted; the header or label concerned. */
export interface LayoutProblem {
  what: 'missing' | 'doubled' | 'mixedUp';
  column: string;
}

/** What each problem is called when an action stops because of it. */
export const layoutWords: Record<LayoutProblem['what'], Words> = {
  missing: {
    en: 'The {tab} tab has no {column} column any more. Nothing was changed. Put the header back, or choose Set-up > Check & mend.',
    es: 'La hoja {tab} ya no tiene la columna {column}. No se cambió nada. Vuelva a poner el encabezado o elija Configuración > Revisar y arreglar.',
  },
  doubled: {
    en: 'The {tab} tab has the {column} column twice. Nothing was changed. Rename or delete one of them.',
    es: 'La hoja {tab} tiene dos veces la columna {column}. No se cambió nada. Cambie el nombre de una o bórrela.',
  },
  mixedUp: {
    en: 'In the {tab} tab the {column} column now has another column’s header. Nothing was changed. Put the header back, or choose Set-up > Check & mend.',
    es: 'En la hoja {tab}, la columna {column} tiene ahora el encabezado de otra. No se cambió nada. Vuelva a poner el encabezado o elija Configuración > Revisar y arreglar.',
  },
};

/**
 * Finds a table's columns: by mark, then by header, then by alias. A header that a person renamed to anything of their
 * own is theirs to choose; one that now names another of our columns is not trusted, because marks stay behind when
 * contents are cut and pasted.
 * @param marks of this tab
 * @param headers the header row as it stands
 * @param adopted in a tab that the chapter had before headers are its own words: marks alone count
 */
export function locate(
  table: Table,
  marks: readonly ColumnMark[],
  headers: readonly string[],
  adopted = false,
): Places | LayoutProblem {
  const places: Record<string, number> = {};
  const marked = new Set(marks.map(({ at }) => at));
  const named = headers.map((header) => (adopted ? undefined : ownerOf(table, header)));
  for (const key of Object.keys(table.columns)) {
    const byMark = marks.filter((mark) => mark.key === key).map(({ at }) => at);
    const byHeader = named.flatMap((owner, index) => (owner === key && !marked.has(index + 1) ? [index + 1] : []));
    const found = [...byMark, ...byHeader];
    if (found.length === 0) return { what: 'missing', column: key };
    if (found.length > 1) return { what: 'doubled', column: key };
    const at = found[0] as number;
    const says = named[at - 1];
    if (says !== undefined && says !== key) return { what: 'mixedUp', column: key };
    places[key] = at;
  }
  return places;
}

export function isProblem(found: Places | LayoutProblem): found is LayoutProblem {
  return typeof (found as LayoutProblem).what === 'string' && typeof (found as LayoutProblem).column === 'string';
}

/** The column of ours that a header names, by label in any language or alias. */
function ownerOf({ columns }: Table, header: string): string | undefined {
  const names = namesOf.get(columns) ?? namesIn(columns);
  namesOf.set(columns, names);
  return names.get(plain(header));
}

const namesOf = new WeakMap<Columns, ReadonlyMap<string, string>>();

/** Each name with the first column that has it; a label counts before an alias. */
function namesIn(columns: Columns): Map<string, string> {
  const all = Object.entries(columns);
  const labels = all.flatMap(([key, { label }]) => languages.map((language) => [plain(label[language]), key] as const));
  const aliases = all.flatMap(([key, column]) => column.aliases.map((alias) => [plain(alias), key] as const));
  return new Map([...labels, ...aliases].filter(([name]) => name !== '').reverse());
}
