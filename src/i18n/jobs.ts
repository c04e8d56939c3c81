import type { Words } from './language';

export const jobWords = {
  tooMuchAside: {
    en: '{aside} records had to be set aside, so this has stopped. Look at them in the Staging tab; set the state to Waiting to go on.',
    es: 'Hubo que apartar {aside} registros, así que esto se detuvo. Véalos en la hoja Preparación; ponga En espera para seguir.',
  },
  fault: {
    en: 'The program could not work on this ({what}). Nothing of it was stored.',
    es: 'El programa no pudo con esto ({what}). No se guardó nada de ello.',
  },
  killed: {
    en: 'Each try at this took so long that Google stopped it. It may be stored in part.',
    es: 'Cada intento duró tanto que Google lo detuvo. Puede que se haya guardado en parte.',
  },
  noJob: {
    en: 'This is not long work that Chapterbook knows. Nothing was changed.',
    es: 'Chapterbook no conoce esta tarea. No se cambió nada.',
  },
  blockGone: {
    en: 'Part of the list is no longer in the Staging tab. Bring the list in again: what is there already is not doubled.',
    es: 'Parte de la lista ya no está en la hoja Preparación. Tráigala de nuevo: lo que ya está no se repite.',
  },
} satisfies Record<string, Words>;
