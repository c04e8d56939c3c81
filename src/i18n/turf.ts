import type { Words } from './language';

/** The words of door lists and of the making of walk lists. */
export const turfWords = {
  doorsMenu: { en: 'Doors', es: 'Puertas' },
  importDoors: { en: 'Bring in a door list', es: 'Traer una lista de puertas' },
  makeWalkLists: { en: 'Make walk lists', es: 'Hacer listas de puertas' },
  list: { en: 'List', es: 'Lista' },
  close: { en: 'Close', es: 'Cerrar' },
  tryAgain: { en: 'Go on', es: 'Continuar' },
  goesOnAlone: {
    en: 'You may close this window: the work goes on by itself.',
    es: 'Puede cerrar esta ventana: el trabajo sigue solo.',
  },
  countOf: { en: '{done} of {of}', es: '{done} de {of}' },
  stoppedWork: {
    en: 'The work has stopped: {reason} What was done until then is stored.',
    es: 'El trabajo se detuvo: {reason} Lo hecho hasta ahí quedó guardado.',
  },
  unsent: {
    en: 'The list was not sent whole. Nothing of it was stored; bring it in again.',
    es: 'La lista no se envió completa. No se guardó nada de ella; tráigala de nuevo.',
  },
  noArea: {
    en: 'No area is chosen. Nothing was changed. Choose at least one.',
    es: 'No hay ninguna área elegida. No se cambió nada. Elija al menos una.',
  },
} satisfies Record<string, Words>;

export const importWords = {
  file: { en: 'File with the door list', es: 'Archivo con la lista de puertas' },
  fileHint: {
    en: 'A CSV or text file: a VAN list, a voter file with headers, or addresses. It is read here in your browser.',
    es: 'Un archivo CSV o de texto: lista de VAN, padrón con encabezados o direcciones. Se lee aquí en su navegador.',
  },
  reading: { en: 'Reading the file…', es: 'Leyendo el archivo…' },
  notRead: {
    en: 'This file could not be read. Nothing was brought in. Is it a CSV or text file? Please try again.',
    es: 'No se pudo leer este archivo. No se trajo nada. ¿Es un archivo CSV o de texto? Inténtelo de nuevo.',
  },
  isExcel: {
    en: 'This is an Excel file. Nothing was brought in. Save it as CSV in your spreadsheet program and choose that file.',
    es: 'Este es un archivo de Excel. No se trajo nada. Guárdelo como CSV en su programa y elija ese archivo.',
  },
  empty: {
    en: 'There are no rows in this file. Nothing was brought in. Choose another one.',
    es: 'No hay filas en este archivo. No se trajo nada. Elija otro.',
  },
  noAddressColumn: {
    en: 'No column of this file is called Address or StreetName. Nothing was brought in. Give the columns headers in the first row.',
    es: 'Ninguna columna se llama Dirección o Calle. No se trajo nada. Ponga encabezados en la primera fila.',
  },
  doubledColumn: {
    en: 'Two columns are called {header}. Nothing was brought in. Rename one of them and choose the file again.',
    es: 'Dos columnas se llaman {header}. No se trajo nada. Cambie el nombre de una y elija otra vez el archivo.',
  },
  noDoors: {
    en: 'None of the rows is a door. Nothing was brought in. The reasons are below.',
    es: 'Ninguna de las filas es una puerta. No se trajo nada. Los motivos están abajo.',
  },
  found: { en: 'What is in the file', es: 'Lo que hay en el archivo' },
  rows: { en: 'Rows', es: 'Filas' },
  doors: { en: 'Doors', es: 'Puertas' },
  newDoors: { en: 'New to your chapter', es: 'Nuevas para su grupo' },
  people: { en: 'People', es: 'Personas' },
  areas: { en: 'Areas', es: 'Áreas' },
  noAreas: { en: 'none in this file', es: 'ninguna en este archivo' },
  moreAreas: { en: '{names} and {more} more', es: '{names} y {more} más' },
  unplaced: { en: 'Without a position', es: 'Sin posición' },
  unplacedHint: {
    en: 'Doors without latitude and longitude are walked street by street.',
    es: 'Las puertas sin latitud y longitud se recorren calle por calle.',
  },
  columns: { en: 'Columns that are read', es: 'Columnas que se leen' },
  ignored: { en: 'Not read: {headers}', es: 'No se leen: {headers}' },
  rejected: { en: 'Rows that are left out ({count})', es: 'Filas que no se toman ({count})' },
  rejectedLine: { en: 'Row {line}: {reason}', es: 'Fila {line}: {reason}' },
  more: { en: 'And {count} more.', es: 'Y {count} más.' },
  blank: { en: 'it is empty', es: 'está vacía' },
  tooManyCells: {
    en: 'it has more cells than headers, mostly a comma without quotes',
    es: 'tiene más celdas que encabezados; suele ser una coma sin comillas',
  },
  tooLong: { en: 'a cell is far too long', es: 'una celda es demasiado larga' },
  noStreet: { en: 'there is no street', es: 'no hay calle' },
  noNumber: { en: 'there is no house number', es: 'no hay número de casa' },
  poBox: { en: 'a post-office box has no door', es: 'un apartado postal no tiene puerta' },
  bringIn: { en: 'Bring in this list', es: 'Traer esta lista' },
  sending: { en: 'Sending the list', es: 'Enviando la lista' },
  working: { en: 'Writing it into your Doors tab', es: 'Escribiéndola en su hoja Puertas' },
  done: {
    en: 'Done. {doors} doors from this list are in your chapter, {fresh} of them new.',
    es: 'Listo. Hay {doors} puertas de esta lista en su grupo, {fresh} de ellas nuevas.',
  },
  doneAside: {
    en: '{aside} rows could not be stored; they stand in the Staging tab with the reason.',
    es: 'No se pudieron guardar {aside} filas; están en la hoja Preparación con el motivo.',
  },
} satisfies Record<string, Words>;

export const walkListWords = {
  noDoors: {
    en: 'There are no doors yet. Bring in a door list first: Chapter > Doors > Bring in a door list.',
    es: 'Aún no hay puertas. Traiga primero una lista: Grupo > Puertas > Traer una lista de puertas.',
  },
  size: { en: 'Doors in each list', es: 'Puertas por lista' },
  sizeHint: {
    en: 'From 5 to 300. 40 is usual for a shift of three hours.',
    es: 'De 5 a 300. Lo usual para un turno de tres horas es 40.',
  },
  badSize: {
    en: 'Doors in each list must be a whole number from 5 to 300.',
    es: 'Puertas por lista debe ser un número entero de 5 a 300.',
  },
  which: { en: 'Areas', es: 'Áreas' },
  withoutArea: { en: 'Doors without an area', es: 'Puertas sin área' },
  areaLine: { en: '{name}: {free} doors', es: '{name}: {free} puertas' },
  keptLine: { en: '{kept} in lists handed out or done stay', es: '{kept} en listas entregadas o terminadas se quedan' },
  heldLine: { en: '{held} not to be knocked on', es: '{held} donde no se toca' },
  readyLine: { en: 'replaces {ready} lists that wait', es: 'reemplaza {ready} listas que esperan' },
  outcome: { en: 'About {lists} lists from {doors} doors.', es: 'Unas {lists} listas de {doors} puertas.' },
  make: { en: 'Make the lists', es: 'Hacer las listas' },
  working: { en: 'Cutting and putting in order', es: 'Cortando y ordenando' },
  done: { en: 'Done. {lists} walk lists are ready to hand out.', es: 'Listo. Hay {lists} listas para entregar.' },
} satisfies Record<string, Words>;
