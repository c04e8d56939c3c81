import type { Words } from './language';

/** The dialog in which cases of the same person are merged. */
export const twinWords = {
  title: { en: 'Merge twins', es: 'Unir casos iguales' },
  about: {
    en: 'These have the same phone number or e-mail address. Perhaps it is one person, perhaps a household with one phone.',
    es: 'Tienen el mismo teléfono o correo. Quizá sea una persona, quizá un hogar con un teléfono.',
  },
  none: { en: 'No two cases look like the same person.', es: 'No hay dos casos que parezcan la misma persona.' },
  pair: { en: '{one} and {other}', es: '{one} y {other}' },
  firstAsked: { en: 'First asked on {day}', es: 'Pidió por primera vez el {day}' },
  line: { en: '{need}: {status}, {day}', es: '{need}: {status}, {day}' },
  same: { en: 'Same person: merge', es: 'Misma persona: unir' },
  apart: { en: 'Two people: keep apart', es: 'Dos personas: dejar aparte' },
  mergedNow: { en: 'Merged. It can be undone below.', es: 'Unidos. Abajo se puede deshacer.' },
  keptApart: { en: 'Kept apart.', es: 'Quedan aparte.' },
  before: { en: 'Merged before', es: 'Unidos antes' },
  mergedLine: { en: '{name} ({other}) is in {keep}', es: '{name} ({other}) está en {keep}' },
  undo: { en: 'Take apart again', es: 'Separar otra vez' },
  apartAgain: { en: 'They are two cases again.', es: 'Son otra vez dos casos.' },
  twice: { en: '{need} was asked for twice: close the later one', es: '{need} se pidió dos veces: cerrar la segunda' },
  closedTwice: { en: '{need} is closed as asked twice.', es: '{need} se cerró como pedida dos veces.' },
  mergedAlready: {
    en: 'One of these was merged already. Nothing was changed. Please look again.',
    es: 'Uno de estos casos ya se unió. No se cambió nada. Mire otra vez.',
  },
} satisfies Record<string, Words>;
