import type { Words } from './language';

/** What coordinators read about erasing people who asked. */
export const forgetWords = {
  title: { en: 'What will be erased', es: 'Qué se borrará' },
  asked: { en: 'asked to be forgotten', es: 'pidió que se le olvidara' },
  held: {
    en: '{id} is held for a lawyer, so nothing was erased. Take the hold away first, if the lawyer agrees.',
    es: '{id} está retenido para un abogado, así que no se borró nada. Quite antes la retención, si el abogado está de acuerdo.',
  },
} satisfies Record<string, Words>;
