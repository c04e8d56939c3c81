import type { Words } from './language';

/** The sidebar with the calls of today. */
export const callListWords = {
  title: { en: 'My calls today', es: 'Mis llamadas de hoy' },
  none: { en: 'Nobody waits for a call today.', es: 'Hoy nadie espera una llamada.' },
  count: { en: 'People to call: {count}', es: 'Personas por llamar: {count}' },
  promised: { en: 'Promised for {day}', es: 'Prometido para el {day}' },
  yours: { en: 'You spoke with them last.', es: 'Usted habló con esta persona la última vez.' },
  first: { en: 'Nobody has called yet.', es: 'Aún no ha llamado nadie.' },
  attempts: { en: 'Calls without answer: {count}', es: 'Llamadas sin respuesta: {count}' },
  request: { en: '{need}, {urgency}: waiting for {days} days', es: '{need}, {urgency}: espera desde hace {days} días' },
  requestToday: { en: '{need}, {urgency}: asked today', es: '{need}, {urgency}: lo pidió hoy' },
  reach: { en: 'They said: {reach}', es: 'Dijo: {reach}' },
  safe: { en: 'You may leave a message.', es: 'Puede dejar mensaje.' },
  notSafe: {
    en: 'Leave no message, and tell nobody else who answers why you call.',
    es: 'No deje mensaje, y si contesta otra persona no le diga por qué llama.',
  },
  howDidItGo: { en: 'How did the call go?', es: '¿Cómo fue la llamada?' },
  note: { en: 'Note (not needed)', es: 'Nota (no hace falta)' },
  callBackOn: { en: 'Call again on (not needed)', es: 'Volver a llamar el (no hace falta)' },
  save: { en: 'Log the call', es: 'Anotar la llamada' },
  chooseOne: { en: 'Please choose how it went. Nothing was saved yet.', es: 'Elija cómo fue. Aún no se guardó nada.' },
  logged: { en: 'The call to {name} is logged.', es: 'Se anotó la llamada a {name}.' },
  gaveUp: {
    en: 'The call to {name} is logged. It was the third without an answer, so what nobody has in hand was closed kindly.',
    es: 'Se anotó la llamada a {name}. Fue la tercera sin respuesta, así que se cerró con amabilidad lo que nadie tenía a su cargo.',
  },
  whatNow: { en: 'What now with {need}?', es: '¿Y ahora con {need}?' },
  goesOn: { en: 'It goes on', es: 'Sigue' },
  done: { en: 'It is done', es: 'Está hecho' },
  wait: { en: 'Let it wait', es: 'Dejar en espera' },
  until: { en: 'Until', es: 'Hasta' },
  close: { en: 'Close: {why}', es: 'Cerrar: {why}' },
  change: { en: 'Change it', es: 'Cambiar' },
  changed: { en: 'Changed: {what}', es: 'Cambiado: {what}' },
  reload: { en: 'Look again', es: 'Mirar otra vez' },
} satisfies Record<string, Words>;
