import type { Words } from './language';

/** The page on which people ask for help, besides the questions themselves. */
export const askPageWords = {
  title: { en: 'Ask for help', es: 'Pedir ayuda' },
  must: {
    en: 'Only one way to reach you and one need are a must.',
    es: 'Solo hacen falta una forma de avisarle y una necesidad.',
  },
  notSaid: { en: 'I would rather not say', es: 'Prefiero no decirlo' },
  send: { en: 'Send', es: 'Enviar' },
  website: { en: 'Leave this empty', es: 'Deje esto vacío' },
  noContact: {
    en: 'We need one way to reach you: a phone number or an e-mail address. Everything you wrote is still here.',
    es: 'Necesitamos una forma de avisarle: un teléfono o un correo. Todo lo que escribió sigue aquí.',
  },
  noNeed: {
    en: 'Please choose what you need, or write it down. Everything you wrote is still here.',
    es: 'Elija qué necesita, o escríbalo. Todo lo que escribió sigue aquí.',
  },
  thanks: { en: 'Thank you', es: 'Gracias' },
  link: {
    en: 'On this page you see how it stands. Keep the address if you can do so safely.',
    es: 'En esta página verá cómo va. Guarde la dirección si puede hacerlo con seguridad.',
  },
  howItStands: { en: 'How it stands', es: 'Cómo va' },
  tooSoon: {
    en: 'We have just got your message. Please try again in a quarter of an hour.',
    es: 'Acabamos de recibir su mensaje. Inténtelo en un cuarto de hora.',
  },
} satisfies Record<string, Words>;
