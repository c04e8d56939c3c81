import type { Words } from './language';

/** Offering all open requests at once. */
export const offerAllWords = {
  open: { en: 'Plan all of them', es: 'Planear todas' },
  heading: { en: 'Who would be asked', es: 'A quién se pediría' },
  about: {
    en: 'All open requests looked at together. Take the tick away where you know better.',
    es: 'Todas las solicitudes abiertas, miradas juntas. Quite la marca donde sepa algo mejor.',
  },
  nobody: {
    en: 'Requests for which nobody can be asked now: {count}',
    es: 'Solicitudes sin nadie a quien pedir ahora: {count}',
  },
  none: { en: 'There is nobody to ask for anything now.', es: 'Ahora no hay a quién pedir nada.' },
  line: { en: '{name}: {need}, {area} · {urgency}', es: '{name}: {need}, {area} · {urgency}' },
  ask: { en: 'Ask them all', es: 'Pedir a todas' },
  asked: {
    en: 'People asked: {count}. Their mails go out within ten minutes; what is more than Google sends in a day goes out tomorrow.',
    es: 'Personas a las que se pidió: {count}. Los correos salen en diez minutos; lo que pase de los que Google envía en un día sale mañana.',
  },
} satisfies Record<string, Words>;
