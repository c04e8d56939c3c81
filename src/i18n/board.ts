import type { Words } from './language';

/** The page on which vetted volunteers take open requests themselves. */
export const boardWords = {
  title: { en: 'What is open', es: 'Lo que hace falta' },
  about: {
    en: 'Take what you can do. You see the name and the address after you have taken it.',
    es: 'Tome lo que pueda hacer. Verá el nombre y la dirección después de tomarlo.',
  },
  none: { en: 'Nothing is open right now. Thank you for looking.', es: 'Ahora no hace falta nada. Gracias por mirar.' },
  open: { en: 'Open', es: 'Abierto' },
  yours: { en: 'Yours', es: 'Lo suyo' },
  heading: { en: '{need}, {area}', es: '{need}, {area}' },
  take: { en: 'I take it: {need}, {area}', es: 'Lo tomo: {need}, {area}' },
  goTo: { en: 'Where to go, and how it went: {need}', es: 'Adónde ir y cómo le fue: {need}' },
  taken: { en: 'It is yours now. Thank you.', es: 'Ahora le toca a usted. Gracias.' },
  faster: {
    en: 'Somebody was faster, thank you. Nothing was changed. Please look again.',
    es: 'Alguien fue más rápido, gracias. No se cambió nada. Mire otra vez.',
  },
  notYet: {
    en: 'This page is for volunteers who have met a coordinator. Please call us if you would like to take requests yourself.',
    es: 'Esta página es para voluntarios que ya conocieron a quien coordina. Llámenos si quiere tomar solicitudes por su cuenta.',
  },
  mailSubject: { en: 'Take what you can do', es: 'Tome lo que pueda hacer' },
  mail: {
    en: 'Hello {name}, you can now see which requests are open and take what you can do yourself.',
    es: 'Hola, {name}: ahora puede ver qué hace falta y tomar lo que pueda hacer.',
  },
  mailKeep: {
    en: 'The link is for you alone. Please pass it on to nobody.',
    es: 'El enlace es solo para usted. No se lo pase a nadie.',
  },
} satisfies Record<string, Words>;
