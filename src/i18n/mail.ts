import type { Words } from './language';

/** What stands in every letter and in the outbox. */
export const mailWords = {
  footer: {
    en: 'You get this because you are part of {chapter}. Questions? Answer this mail{phone}.',
    es: 'Recibe este correo porque es parte de {chapter}. ¿Preguntas? Responda a este correo{phone}.',
  },
  footerToAsker: {
    en: 'You get this because you wrote to {chapter} or called. Questions? Answer this mail{phone}.',
    es: 'Recibe este correo porque escribió o llamó a {chapter}. ¿Preguntas? Responda a este correo{phone}.',
  },
  orCall: { en: ' or call {phone}', es: ' o llame al {phone}' },
  buttonFails: {
    en: 'If the button does not work, copy this address into your browser:',
    es: 'Si el botón no funciona, copie esta dirección en su navegador:',
  },
  notAnAddress: {
    en: 'This is not one e-mail address. Nothing was sent. Correct it and set the state back to Waiting.',
    es: 'Esto no es una dirección de correo. No se envió nada. Corríjala y ponga el estado En espera.',
  },
  notReadable: {
    en: 'What the letter says has been changed in the log and cannot be read any more. Nothing was sent.',
    es: 'Lo que dice la carta fue cambiado en el registro y ya no se puede leer. No se envió nada.',
  },
  interrupted: {
    en: 'The robot was stopped while sending this. It may have arrived. Ask, or set the state back to Waiting to send it.',
    es: 'El robot se detuvo al enviar esto. Quizá llegó. Pregunte, o ponga el estado En espera para enviarlo.',
  },
  unclear: {
    en: 'Google reported an error that does not say whether this went out. Ask, or set the state back to Waiting.',
    es: 'Google dio un error que no dice si esto salió. Pregunte, o ponga el estado En espera para enviarlo.',
  },
  refused: {
    en: 'Google did not take this letter ({tries} tries). Nothing was sent. Set the state back to Waiting to try again.',
    es: 'Google no aceptó esta carta ({tries} intentos). No se envió. Ponga el estado En espera para intentarlo.',
  },
  noPages: {
    en: 'The phone pages are not published yet, so there is no link to send. Ask your steward to finish the set-up.',
    es: 'Las páginas para el teléfono aún no se publican, así que no hay enlace. Pida que terminen la instalación.',
  },
  tooLate: {
    en: 'It could not be sent in time and is of no use now.',
    es: 'No se pudo enviar a tiempo y ya no sirve.',
  },
} satisfies Record<string, Words>;
