import type { Words } from './language';

/** What people who want to help read on the volunteer form. */
export const rosterFormWords = {
  name: { en: 'Your name', es: 'Su nombre' },
  phone: { en: 'Phone number', es: 'Número de teléfono' },
  phoneHelp: { en: 'A phone number or an e-mail address is enough.', es: 'Basta un teléfono o un correo.' },
  email: { en: 'E-mail address', es: 'Correo electrónico' },
  area: { en: 'Where do you live?', es: '¿Dónde vive?' },
  elsewhere: { en: 'Somewhere else', es: 'En otro lugar' },
  languages: { en: 'Which languages do you speak?', es: '¿Qué idiomas habla?' },
  skills: { en: 'What do you like to do?', es: '¿Qué le gusta hacer?' },
  free: { en: 'When are you usually free?', es: '¿Cuándo suele estar libre?' },
  reachMiles: { en: 'How many miles would you go?', es: '¿Cuántas millas iría?' },
  reachHelp: { en: 'A number, such as 3.', es: 'Un número, como 3.' },
  timesAWeek: { en: 'How many times a week at most?', es: '¿Cuántas veces por semana, como máximo?' },
} satisfies Record<string, Words>;
