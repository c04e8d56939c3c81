import type { Words } from './language';

/** The words of door lists and of the making of walk lists. */
export const turfWords = {
  doorsMenu: { en: 'Doors', es: 'Puertas' },
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
  noArea: {
    en: 'No area is chosen. Nothing was changed. Choose at least one.',
    es: 'No hay ninguna área elegida. No se cambió nada. Elija al menos una.',
  },
} satisfies Record<string, Words>;

export const walkListWords = {
  noDoors: {
    en: 'There are no doors yet. Bring in a list of them first: Chapter > Bring in & take out > Bring in a list.',
    es: 'Aún no hay puertas. Traiga primero una lista: Grupo > Traer y sacar > Traer una lista.',
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
