import type { Words } from './language';

/** The group of the menu for lists that come in and go out. */
export const exchangeWords = {
  menu: { en: 'Bring in & take out', es: 'Traer y sacar' },
  adopt: { en: 'Use a tab we have', es: 'Usar una hoja que tenemos' },
  bringIn: { en: 'Bring in a list', es: 'Traer una lista' },
  imports: { en: 'Undo an import', es: 'Deshacer una lista traída' },
  takeOut: { en: 'Take out a list', es: 'Sacar una lista' },
} satisfies Record<string, Words>;

/** What a list is about, as its tab is called. */
export const listKindWords = {
  volunteers: { en: 'Volunteers', es: 'Voluntarios' },
  doors: { en: 'Doors', es: 'Puertas' },
  visits: { en: 'Visits', es: 'Visitas' },
  signUps: { en: 'Sign-ups', es: 'Inscripciones' },
  shifts: { en: 'Shifts', es: 'Turnos' },
  requests: { en: 'Requests', es: 'Solicitudes' },
  areas: { en: 'Areas', es: 'Áreas' },
  ledger: { en: 'Money', es: 'Dinero' },
} satisfies Record<string, Words>;

/** Undo an import. */
export const importsWords = {
  none: {
    en: 'No list was brought in lately, so there is nothing to undo.',
    es: 'No se trajo ninguna lista hace poco, así que no hay nada que deshacer.',
  },
  about: {
    en: 'Undo takes out the rows that a list added and puts back what it changed. What somebody has changed since then stays as it is.',
    es: 'Deshacer quita las filas que una lista añadió y devuelve lo que cambió. Lo que alguien cambió después queda como está.',
  },
  list: { en: 'Lists brought in lately', es: 'Listas traídas hace poco' },
  by: { en: '{kind}, {at}, by {who}', es: '{kind}, {at}, por {who}' },
  counts: {
    en: '{added} rows added, {changed} changed, {gone} marked as gone',
    es: '{added} filas añadidas, {changed} cambiadas, {gone} marcadas como ausentes',
  },
  undo: { en: 'Undo', es: 'Deshacer' },
  undoNamed: { en: 'Undo {file}', es: 'Deshacer {file}' },
  sure: {
    en: 'Undo {file}? {added} added rows are taken out and {changed} changed rows are put back.',
    es: '¿Deshacer {file}? Se quitan {added} filas añadidas y se devuelven {changed} filas cambiadas.',
  },
  yes: { en: 'Yes, undo it', es: 'Sí, deshacer' },
  no: { en: 'No, leave it', es: 'No, dejarla' },
  undoing: { en: 'Undoing', es: 'Deshaciendo' },
  undone: { en: '{file} is undone.', es: 'Se deshizo {file}.' },
  stayed: {
    en: '{count} rows stayed, because somebody has changed or used them since.',
    es: 'Se quedaron {count} filas, porque alguien las cambió o las usó después.',
  },
  isFilling: { en: 'It was not sent whole.', es: 'No se envió completa.' },
  isWorking: {
    en: 'It is being written; it can be undone when that is done.',
    es: 'Se está escribiendo; podrá deshacerla cuando termine.',
  },
  isUndoing: { en: 'It is being undone.', es: 'Se está deshaciendo.' },
  isUndone: { en: 'It is undone.', es: 'Está deshecha.' },
} satisfies Record<string, Words>;

/** Take out a list. */
export const takeOutWords = {
  about: {
    en: 'The file is saved on this computer. It holds what the tab holds: keep it as safe as the Sheet.',
    es: 'El archivo se guarda en este equipo. Contiene lo mismo que la hoja: cuídelo igual.',
  },
  which: { en: 'What to take out', es: 'Qué sacar' },
  none: {
    en: 'There is nothing to take out yet. Set up the chapter first: Chapter > Set-up > First steps.',
    es: 'Aún no hay nada que sacar. Configure primero el grupo: Grupo > Configuración > Primeros pasos.',
  },
  go: { en: 'Save the file', es: 'Guardar el archivo' },
  collecting: { en: 'Collecting the rows', es: 'Reuniendo las filas' },
  soFar: { en: 'Part {part}', es: 'Parte {part}' },
  done: {
    en: '{name} is saved. Look for it among your downloads.',
    es: 'Se guardó {name}. Búsquelo entre sus descargas.',
  },
} satisfies Record<string, Words>;
