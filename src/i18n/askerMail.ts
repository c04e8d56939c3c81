import type { Words } from './language';

/** Letters to people who asked for help. None says what they need: others may read their mail. */
export const askerMail = {
  receivedSubject: { en: 'We have your message', es: 'Recibimos su mensaje' },
  received: {
    en: 'Hello, this is {chapter}. We have your message and will get back to you.',
    es: 'Hola, somos {chapter}. Recibimos su mensaje y le responderemos.',
  },
  receivedNext: {
    en: 'This button shows how it stands. There you can also tell us that you would like a call, or that it is no longer needed. {phone}',
    es: 'Este botón muestra cómo va. Ahí también puede decirnos que quiere una llamada o que ya no hace falta. {phone}',
  },
  howItStands: { en: 'How it stands', es: 'Cómo va' },
  enoughSubject: { en: 'Thank you', es: 'Gracias' },
  enough: {
    en: 'Hello, this is {chapter}. Thank you for letting us lend a hand. Was it enough? One click tells us.',
    es: 'Hola, somos {chapter}. Gracias por dejarnos echar una mano. ¿Alcanzó? Con un clic nos lo dice.',
  },
  enoughNext: {
    en: 'If something is missing, say so there or call us. {phone}',
    es: 'Si falta algo, díganoslo ahí o llámenos. {phone}',
  },
  wasItEnough: { en: 'Was it enough?', es: '¿Alcanzó?' },
  referredSubject: { en: 'News for you', es: 'Noticias para usted' },
  referred: {
    en: 'Hello, this is {chapter}. We found another group that can help you.',
    es: 'Hola, somos {chapter}. Encontramos otro grupo que puede ayudarle.',
  },
  referredNext: {
    en: 'This button shows who they are and how to reach them. {phone}',
    es: 'Este botón muestra quiénes son y cómo comunicarse. {phone}',
  },
  whoHelps: { en: 'Who can help', es: 'Quién puede ayudar' },
  triedSubject: { en: 'We tried to reach you', es: 'Quisimos comunicarnos con usted' },
  tried: {
    en: 'Hello, this is {chapter}. We called a few times and could not reach you, so we have put your message aside for now.',
    es: 'Hola, somos {chapter}. Llamamos varias veces y no pudimos hablar con usted, así que por ahora dejamos su mensaje a un lado.',
  },
  triedAgain: {
    en: 'That changes nothing about what we can do for you. Write back or call us whenever you like. {phone}',
    es: 'Eso no cambia nada de lo que podemos hacer. Escríbanos o llámenos cuando quiera. {phone}',
  },
} satisfies Record<string, Words>;
