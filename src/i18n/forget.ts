import type { Words } from './language';

/** What coordinators read about erasing people who asked. */
export const forgetWords = {
  menu: { en: 'What will be erased', es: 'Qué se borrará' },
  about: {
    en: 'Who asked is erased {days} days after the last of their requests was closed. Counts stay; names, addresses and words go, here and in the forms.',
    es: 'Quien pidió se borra {days} días después de cerrar su última solicitud. Las cifras quedan; nombres, direcciones y palabras se van, aquí y en los formularios.',
  },
  allHeld: {
    en: 'Settings hold all erasing, because a lawyer says so. Nothing is erased at the moment.',
    es: 'Los Ajustes retienen todo, porque lo dice un abogado. Por ahora no se borra nada.',
  },
  none: { en: 'There is nobody to erase.', es: 'No hay a quién borrar.' },
  due: { en: 'Will be erased on {day}', es: 'Se borrará el {day}' },
  open: { en: 'Something is still open', es: 'Aún hay algo abierto' },
  isHeld: { en: 'Held for a lawyer', es: 'Retenido para un abogado' },
  hold: { en: 'Hold {id} for a lawyer', es: 'Retener {id} para un abogado' },
  letGo: { en: 'Hold {id} no longer', es: 'Dejar de retener {id}' },
  forget: { en: 'Forget {id} now', es: 'Olvidar {id} ahora' },
  sure: {
    en: 'This cannot be undone. What is open is closed, and who asked is erased at once.',
    es: 'No se puede deshacer. Lo abierto se cierra y se borra enseguida a quien pidió.',
  },
  yes: { en: 'Yes, forget {id}', es: 'Sí, olvidar {id}' },
  forgotten: { en: '{id} is forgotten.', es: '{id} quedó olvidado.' },
  heldNow: { en: '{id} is held.', es: '{id} está retenido.' },
  goesOn: { en: '{id} is held no longer.', es: '{id} ya no está retenido.' },
  asked: { en: 'asked to be forgotten', es: 'pidió que se le olvidara' },
  held: {
    en: '{id} is held for a lawyer, so nothing was erased. Take the hold away first, if the lawyer agrees.',
    es: '{id} está retenido para un abogado, así que no se borró nada. Quite antes la retención, si el abogado está de acuerdo.',
  },
} satisfies Record<string, Words>;
