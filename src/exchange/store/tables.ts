import { choices } from '../../tables/choices';
import { choice, id, longText, number, reference, text, timestamp } from '../../tables/kinds';
import type { Row } from '../../tables/table';
import { table } from '../../tables/table';

export const importStates = choices({
  filling: { en: 'Being sent', es: 'Recibiendo' },
  working: { en: 'Being written', es: 'Escribiendo' },
  done: { en: 'Done', es: 'Terminado' },
  undoing: { en: 'Being undone', es: 'Deshaciendo' },
  undone: { en: 'Undone', es: 'Deshecho' },
});

/** One row a list that was brought in. */
export const imports = table(
  'imports',
  { file: 'workbook', version: 1, tab: { en: 'Lists brought in', es: 'Listas traídas' }, backstage: true },
  {
    id: id('M'),
    at: timestamp({ en: 'When', es: 'Cuándo' }),
    who: text({ en: 'Who', es: 'Quién' }),
    file: text({ en: 'File', es: 'Archivo' }),
    kind: text({ en: 'What it is', es: 'Qué es' }),
    format: text({ en: 'Format', es: 'Formato' }),
    state: choice(importStates, { en: 'State', es: 'Estado' }),
    added: number({ en: 'Rows added', es: 'Filas añadidas' }),
    changed: number({ en: 'Rows changed', es: 'Filas cambiadas' }),
    gone: number({ en: 'Rows marked gone', es: 'Filas marcadas como ausentes' }),
    stayed: number({ en: 'Rows that stayed after undoing', es: 'Filas que se quedaron al deshacer' }),
    rejected: number({ en: 'Lines left out', es: 'Líneas no tomadas' }),
    /** The set of headers; see `sourceOf`. */
    source: longText({ en: 'Headers', es: 'Encabezados' }).outOfSight(),
    /** JSON: fields and dates as a person chose them; see `rememberedFields`. */
    mapping: longText({ en: 'Columns', es: 'Columnas' }).outOfSight(),
  },
);
export type ImportRow = Row<typeof imports>;

/** What lists told, and what they changed, in blocks under 45,000 characters; see `memory.ts`. */
export const importMemory = table(
  'importMemory',
  { file: 'workbook', version: 1, tab: { en: 'What lists told', es: 'Qué dijeron las listas' }, backstage: true },
  {
    /** The import and the first record of the block: what is written twice is stored once. */
    id: id('M').outOfSight(),
    import: reference('imports', { en: 'List', es: 'Lista' }),
    content: longText({ en: 'Content', es: 'Contenido' }).aboutAPerson(),
  },
);

export const importTables = [imports, importMemory] as const;
