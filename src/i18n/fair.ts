import type { Words } from './language';

/** Sharing fairly when there is not enough. */
export const fairWords = {
  title: { en: 'Share fairly when there is not enough', es: 'Repartir con justicia cuando no alcanza' },
  rule: {
    en: 'Our rule, for everybody to read: the more urgent first. Among equals, who was never helped, then who was helped less often. Then who waits longest. Then a draw that anybody can repeat with the number below.',
    es: 'Nuestra regla, para que todos la lean: primero lo más urgente. Entre iguales, quien nunca recibió ayuda, luego quien la recibió menos veces. Después, quien espera más tiempo. Después, un sorteo que cualquiera puede repetir con el número de abajo.',
  },
  need: { en: 'What is short?', es: '¿Qué falta?' },
  capacity: { en: 'How many requests can we help with?', es: '¿Con cuántas solicitudes podemos ayudar?' },
  seed: { en: 'Number for the draw', es: 'Número para el sorteo' },
  seedHelp: {
    en: 'Agree on it before you look, such as today’s lottery number or a throw of dice.',
    es: 'Acuérdenlo antes de mirar, como el número de la lotería de hoy o un tiro de dados.',
  },
  propose: { en: 'Show who is helped', es: 'Mostrar a quién se ayuda' },
  whole: {
    en: 'A whole number from 1 to 1,000, please. Nothing was changed.',
    es: 'Un número entero de 1 a 1,000, por favor. No se cambió nada.',
  },
  noSeed: {
    en: 'Please enter a number for the draw. Nothing was changed.',
    es: 'Escriba un número para el sorteo. No se cambió nada.',
  },
  list: { en: 'By the rule', es: 'Según la regla' },
  chosenHead: { en: '{id}: is helped', es: '{id}: recibe ayuda' },
  otherHead: { en: '{id}: waits', es: '{id}: espera' },
  chosen: {
    en: 'Place {place}: {urgency}, helped before: {served}, waiting for {days} days.',
    es: 'Lugar {place}: {urgency}, ayudas antes: {served}, espera desde hace {days} días.',
  },
  waits: {
    en: 'Not enough this time. Place {place}: {urgency}, helped before: {served}, waiting for {days} days.',
    es: 'Esta vez no alcanzó. Lugar {place}: {urgency}, ayudas antes: {served}, espera desde hace {days} días.',
  },
  paused: {
    en: 'Was helped lately, and takes part again from {until}.',
    es: 'Recibió ayuda hace poco y vuelve a participar desde {until}.',
  },
  capped: {
    en: 'Was helped this week as often as our rule allows.',
    es: 'Esta semana ya recibió ayuda las veces que permite nuestra regla.',
  },
  confirm: { en: 'Decide it so', es: 'Decidirlo así' },
  decided: {
    en: 'Decided. Requests that are helped: {count}. The others wait, and each row says why.',
    es: 'Decidido. Solicitudes que reciben ayuda: {count}. Las demás esperan y cada fila dice por qué.',
  },
  nobodyWaits: { en: 'Nobody waits for this. Nothing was changed.', es: 'Nadie espera esto. No se cambió nada.' },
  tooMany: {
    en: 'More than {most} requests wait for this, too many for one draw. Nothing was changed. Please close what is over first.',
    es: 'Más de {most} solicitudes esperan esto, demasiadas para un sorteo. No se cambió nada. Cierre primero lo que ya terminó.',
  },
  earlier: { en: 'Earlier decisions', es: 'Decisiones anteriores' },
  drawLine: {
    en: '{day}: {need}, {count} of {of} helped, number {seed}.',
    es: '{day}: {need}, {count} de {of} con ayuda, número {seed}.',
  },
  same: { en: 'Done again, it comes to the same.', es: 'Repetida, da lo mismo.' },
  differs: {
    en: 'Done again, it does not come to the same: somebody has changed what was kept.',
    es: 'Repetida, no da lo mismo: alguien cambió lo guardado.',
  },
} satisfies Record<string, Words>;
