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

/** What a list seems to be, for a person to look at and correct. */
export const proposalWords = {
  seems: { en: '{name} looks like a list of this: {kind}', es: '{name} parece una lista de esto: {kind}' },
  unsure: {
    en: 'We are not sure what {name} is. Please choose below.',
    es: 'No estamos seguros de qué es {name}. Elija abajo.',
  },
  byFormat: {
    en: 'Its columns are those of an export we know.',
    es: 'Sus columnas son las de una exportación que conocemos.',
  },
  byMemory: {
    en: 'You have brought in a list with these columns before, so they are as you chose then.',
    es: 'Ya trajo una lista con estas columnas, así que están como las eligió entonces.',
  },
  byLook: {
    en: 'We went by the headers and by what stands below them.',
    es: 'Nos guiamos por los encabezados y por lo que hay debajo.',
  },
  kind: { en: 'What the list is about', es: 'De qué trata la lista' },
  columns: { en: 'What each column is', es: 'Qué es cada columna' },
  column: { en: 'Column', es: 'Columna' },
  samples: { en: 'First rows', es: 'Primeras filas' },
  is: { en: 'What it is', es: 'Qué es' },
  isNamed: { en: 'What the column {header} is', es: 'Qué es la columna {header}' },
  unnamed: { en: 'Column {number}', es: 'Columna {number}' },
  keep: { en: 'Keep as ours', es: 'Dejar como nuestra' },
  leave: { en: 'Leave out', es: 'No traer' },
  perhaps: { en: 'Perhaps: {field}', es: 'Quizá: {field}' },
  nothing: { en: 'empty', es: 'vacía' },
  leftOut: { en: 'Lines that are left out ({count})', es: 'Líneas que no se toman ({count})' },
  leftLine: { en: 'Line {line}: {why}', es: 'Línea {line}: {why}' },
  more: { en: 'And {count} more.', es: 'Y {count} más.' },
  title: { en: 'a title', es: 'un título' },
  blank: { en: 'empty', es: 'vacía' },
  header: { en: 'headers', es: 'encabezados' },
  total: { en: 'a total', es: 'un total' },
  note: { en: 'a note', es: 'una nota' },
  dates: {
    en: 'How are days written? Nothing in the list tells.',
    es: '¿Cómo se escriben los días? Nada en la lista lo dice.',
  },
  mdy: { en: 'Month first: 3/4 is March 4', es: 'Primero el mes: 3/4 es el 4 de marzo' },
  dmy: { en: 'Day first: 3/4 is April 3', es: 'Primero el día: 3/4 es el 3 de abril' },
  datesMissing: {
    en: 'Please choose how days are written. Nothing was changed.',
    es: 'Elija cómo se escriben los días. No se cambió nada.',
  },
  twice: {
    en: 'Two columns are “{field}”. Nothing was changed. Choose something else for one of them.',
    es: 'Dos columnas son «{field}». No se cambió nada. Elija otra cosa para una de ellas.',
  },
  goOn: { en: 'Go on', es: 'Continuar' },
} satisfies Record<string, Words>;

/** What would come of a list, before anything is written. */
export const reviewWords = {
  heading: { en: 'What would happen', es: 'Qué pasaría' },
  untouched: { en: 'Nothing is written yet.', es: 'Todavía no se escribe nada.' },
  rows: { en: 'Rows in the list', es: 'Filas en la lista' },
  new: { en: 'New', es: 'Nuevas' },
  same: { en: 'Same as we have', es: 'Iguales a las que tenemos' },
  changed: { en: 'With news of a row we have', es: 'Con novedades de una fila que tenemos' },
  maybe: { en: 'Maybe the same: please decide', es: 'Quizá la misma: decida usted' },
  rejected: { en: 'Left out', es: 'No se toman' },
  rejectedLines: { en: 'Lines that are left out ({count})', es: 'Líneas que no se toman ({count})' },
  rejectedLine: { en: 'Line {line}: {reason}', es: 'Línea {line}: {reason}' },
  more: { en: 'And {count} more; all are in the file.', es: 'Y {count} más; todas están en el archivo.' },
  save: { en: 'Save these lines as a file', es: 'Guardar estas líneas en un archivo' },
  saved: {
    en: '{name} is saved. Look for it among your downloads.',
    es: 'Se guardó {name}. Búsquelo en sus descargas.',
  },
  fileName: { en: 'left-out.csv', es: 'no-tomadas.csv' },
  line: { en: 'Line', es: 'Línea' },
  reason: { en: 'Reason', es: 'Motivo' },
} satisfies Record<string, Words>;

/** Why a line of a list is left out. */
export const rejectWords = {
  blank: { en: 'it is empty', es: 'está vacía' },
  tooManyCells: {
    en: 'it has more cells than headers, mostly a comma without quotes',
    es: 'tiene más celdas que encabezados; suele ser una coma sin comillas',
  },
  tooLong: { en: 'a cell is far too long', es: 'una celda es demasiado larga' },
  title: { en: 'it is a title', es: 'es un título' },
  header: { en: 'it is a line of headers', es: 'es una línea de encabezados' },
  total: { en: 'it is a total', es: 'es un total' },
  note: { en: 'it is a note', es: 'es una nota' },
  noName: { en: 'there is no name', es: 'no hay nombre' },
  noStreet: { en: 'there is no street', es: 'no hay calle' },
  noNumber: { en: 'there is no house number', es: 'no hay número de casa' },
  poBox: { en: 'a post-office box has no door', es: 'un apartado postal no tiene puerta' },
  noDay: { en: 'there is no day', es: 'no hay día' },
  noNeed: { en: 'it does not say what is needed', es: 'no dice qué se necesita' },
  unknownPerson: { en: 'this person is in no list of ours', es: 'esta persona no está en nuestras listas' },
  unknownResult: { en: 'its result is not one we know', es: 'no conocemos su resultado' },
  unknownShift: { en: 'this shift is in no list of ours', es: 'este turno no está en nuestras listas' },
  notAtTheDoor: {
    en: 'it was a call or a letter, not a knock',
    es: 'fue una llamada o una carta, no una visita',
  },
  notActive: { en: 'no voter any more, or not yet', es: 'ya no vota, o todavía no' },
  noTab: { en: 'there is no tab for it yet', es: 'aún no hay una hoja para eso' },
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
