import type { Words } from './language';

/** What the chapter says when lists are brought in. */
export const storeWords = {
  bringingIn: { en: 'Bringing in a list: {kind}', es: 'Trayendo una lista: {kind}' },
  undoing: { en: 'Undoing a list: {kind}', es: 'Deshaciendo una lista: {kind}' },
  unsent: {
    en: 'The list was not sent whole, so nothing of it was brought in. Please bring it in again.',
    es: 'La lista no llegó completa, así que no se trajo nada de ella. Tráigala otra vez.',
  },
  noTab: {
    en: 'There is no tab for such a list here. Nothing was changed. First steps can make the tabs for what your chapter does.',
    es: 'Aquí no hay una hoja para una lista así. No se cambió nada. Primeros pasos puede crear las hojas de lo que hace su grupo.',
  },
  tooLarge: {
    en: 'This list is too long for this Sheet: it needs {needs} cells more, and there is room for {room}. Nothing was changed. About {fits} rows would fit; bring in a part of the list, such as one city.',
    es: 'Esta lista es demasiado larga para esta hoja de cálculo: necesita {needs} celdas más y caben {room}. No se cambió nada. Cabrían unas {fits} filas; traiga una parte de la lista, como una ciudad.',
  },
  notDone: {
    en: 'This list cannot be undone now: it is still being written, or it is undone already. Nothing was changed.',
    es: 'Esta lista no se puede deshacer ahora: todavía se está escribiendo o ya se deshizo. No se cambió nada.',
  },
} satisfies Record<string, Words>;
