import { choices } from '../tables/choices';

/** How somebody tried to reach a person who asked. */
export const callWays = choices({
  call: { en: 'Call', es: 'Llamada' },
  text: { en: 'Text', es: 'Mensaje de texto' },
  email: { en: 'E-mail', es: 'Correo' },
  visit: { en: 'In person', es: 'En persona' },
});

export const callOutcomes = choices({
  talked: { en: 'Talked', es: 'Hablamos', aliases: ['reached', 'spoke', 'answered', 'contestó'] },
  noAnswer: { en: 'No answer', es: 'No contestó', aliases: ['not home', 'no response', 'sin respuesta'] },
  leftMessage: { en: 'Left a message', es: 'Dejé mensaje', aliases: ['left message', 'voicemail', 'lm', 'buzón'] },
  callLater: { en: 'Asked to call later', es: 'Pidió llamar después', aliases: ['call back', 'later', 'después'] },
  wrongNumber: { en: 'Wrong number', es: 'Número equivocado', aliases: ['disconnected', 'bad number'] },
});
