import type { Words } from './language';

/** Bring in a list: from the file to its rows. */
export const bringInWords = {
  file: { en: 'File with the list', es: 'Archivo con la lista' },
  fileHint: {
    en: 'CSV, text, .xlsx, a zip of these, or a map (GeoJSON, KML). It is read here in your browser. Nothing is written before you have seen what would happen.',
    es: 'CSV, texto, .xlsx, un zip de estos o un mapa (GeoJSON, KML). Se lee aquí en su navegador. No se escribe nada antes de que vea qué pasaría.',
  },
  reading: { en: 'Reading the file…', es: 'Leyendo el archivo…' },
  notRead: {
    en: 'This file could not be read. Nothing was brought in. Please try again, or save it as CSV and choose that file.',
    es: 'No se pudo leer este archivo. No se trajo nada. Inténtelo otra vez, o guárdelo como CSV y elija ese archivo.',
  },
  which: { en: 'What is in the file: what should come in?', es: 'Lo que hay en el archivo: ¿qué debe traerse?' },
  part: { en: '{name} ({rows} lines)', es: '{name} ({rows} líneas)' },
  hiddenPart: { en: '{name} ({rows} lines, a hidden tab)', es: '{name} ({rows} líneas, pestaña oculta)' },
  mapPart: { en: '{name} (a map with {rows} areas)', es: '{name} (un mapa con {rows} áreas)' },
  noPart: {
    en: 'Nothing is chosen yet. Please choose at least one.',
    es: 'Aún no hay nada elegido. Elija al menos uno.',
  },
  goOn: { en: 'Go on', es: 'Continuar' },
  isEmpty: {
    en: '{name} has no lines below its headers. Nothing was brought in. Choose another file.',
    es: '{name} no tiene líneas debajo de los encabezados. No se trajo nada. Elija otro archivo.',
  },
  namesAskers: {
    en: '{name} says who asked for help. Nothing was brought in, and nothing of it was sent. To keep people safe, such a list belongs in the Help desk, a file that only aid coordinators open. Ask a coordinator to keep it there. Without the columns that say who asked, the requests themselves can come in here.',
    es: '{name} dice quién pidió ayuda. No se trajo ni se envió nada. Para proteger a las personas, esa lista va en la mesa de ayuda, un archivo que solo abren quienes coordinan la ayuda. Pídales que la guarden ahí. Sin las columnas que dicen quién pidió, las solicitudes sí pueden traerse aquí.',
  },
  noTable: {
    en: '{name} is about money, for which there is no tab yet. Nothing was brought in. Keep it as it is.',
    es: '{name} trata de dinero, para lo que aún no hay pestaña. No se trajo nada. Déjelo como está.',
  },
  nothingChosen: {
    en: 'No column is chosen yet. Please say what at least one of them is.',
    es: 'Aún no hay ninguna columna elegida. Diga qué es al menos una.',
  },
  comparing: { en: 'Comparing with what you have…', es: 'Comparando con lo que ya tiene…' },
  back: { en: 'Back to the columns', es: 'Volver a las columnas' },
  write: { en: 'Bring it in', es: 'Traerla' },
  again: { en: 'Try again from there', es: 'Seguir desde ahí' },
  sending: { en: 'Sending the list', es: 'Enviando la lista' },
  working: { en: 'Writing the rows', es: 'Escribiendo las filas' },
  goesOn: {
    en: 'All of it is sent. It goes on by itself now: you may close this window and come back.',
    es: 'Ya se envió todo. Ahora sigue por sí solo: puede cerrar esta ventana y volver.',
  },
  done: {
    en: '{name} is in: {added} rows added, {changed} changed, {gone} marked as gone.',
    es: '{name} ya está: {added} filas añadidas, {changed} cambiadas, {gone} marcadas como ausentes.',
  },
  mapDone: {
    en: '{name} is in: {added} areas added, {changed} given another outline, {same} as they were.',
    es: '{name} ya está: {added} áreas añadidas, {changed} con otro contorno, {same} como estaban.',
  },
  aside: {
    en: '{aside} rows could not be stored; they stand in the Staging tab with the reason.',
    es: 'No se pudieron guardar {aside} filas; están en la hoja Preparación con el motivo.',
  },
  undo: { en: 'Undo this import', es: 'Deshacer lo traído' },
  undoing: { en: 'Undoing', es: 'Deshaciendo' },
  undone: { en: '{name} is undone.', es: 'Se deshizo {name}.' },
  stayed: {
    en: '{count} rows stayed, because somebody has changed or used them since.',
    es: 'Se quedaron {count} filas, porque alguien las cambió o las usó después.',
  },
  next: { en: 'Go on with {name}', es: 'Continuar con {name}' },
  another: { en: 'Bring in another list', es: 'Traer otra lista' },
  close: { en: 'Close', es: 'Cerrar' },
} satisfies Record<string, Words>;

/** What would change, and what a person decides, before anything is written. */
export const decideWords = {
  changes: { en: 'News of rows you have ({count})', es: 'Novedades de filas que ya tiene ({count})' },
  change: { en: '{field}: {old} → {new}', es: '{field}: {old} → {new}' },
  nothing: { en: 'nothing', es: 'nada' },
  yes: { en: 'yes', es: 'sí' },
  more: { en: 'And {count} more.', es: 'Y {count} más.' },
  maybes: { en: 'Maybe the same ({count})', es: 'Quizá la misma ({count})' },
  maybesHint: {
    en: 'Those you say nothing about are left out; the same list can be brought in again later.',
    es: 'Las que deje sin decidir no se traen; puede volver a traer la misma lista después.',
  },
  all: { en: 'For all of them', es: 'Para todas' },
  oneByOne: { en: 'One by one', es: 'Una por una' },
  allSame: { en: 'All are the same', es: 'Todas son la misma' },
  allNew: { en: 'All are new', es: 'Todas son nuevas' },
  allLeft: { en: 'Leave all of them out', es: 'No traer ninguna' },
  line: { en: 'Line {line} of the list', es: 'Línea {line} de la lista' },
  have: { en: 'You have', es: 'Usted tiene' },
  otherLine: { en: 'Line {line}', es: 'Línea {line}' },
  because: { en: 'Why: {reasons}', es: 'Por qué: {reasons}' },
  isSame: { en: 'It is the same as {name}', es: 'Es la misma que {name}' },
  isNew: { en: 'It is new', es: 'Es nueva' },
  leave: { en: 'Leave it out', es: 'No traerla' },
  whole: {
    en: 'This is the whole list: mark as gone those it had before and does not have any more. Nobody is deleted.',
    es: 'Esta es la lista completa: marcar como ausentes a quienes tenía antes y ya no tiene. No se borra a nadie.',
  },
  warnings: { en: 'Worth a look ({count})', es: 'Vale la pena mirar ({count})' },
  warning: { en: 'Line {line}, {field}: {what} ({text})', es: 'Línea {line}, {field}: {what} ({text})' },
  notUnderstood: { en: 'was not understood and is left out', es: 'no se entendió y no se toma' },
  noPosition: { en: 'is no place on the map', es: 'no es un lugar en el mapa' },
  severalValues: { en: 'only the first is kept', es: 'solo se guarda lo primero' },
  undecidedDate: { en: 'could be two days and is left out', es: 'podría ser dos días y no se toma' },
  destructive: {
    en: 'says that somebody moved or died: please be sure',
    es: 'dice que alguien se mudó o falleció: asegúrese',
  },
} satisfies Record<string, Words>;
