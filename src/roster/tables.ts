import { skills, spokenLanguages } from '../chapter/words';
import { choices } from '../tables/choices';
import { choice, date, id, longText, number, reference, text, timestamp } from '../tables/kinds';
import type { Row } from '../tables/table';
import { table } from '../tables/table';

/** What is done in a shift: one thing only, so that nobody brings help and asks for support on the same round. */
export const shiftKinds = choices({
  food: { en: 'Food', es: 'Comida', aliases: ['pantry', 'distribution', 'despensa'] },
  doors: { en: 'Doors', es: 'Puertas', aliases: ['canvass', 'canvassing'] },
  phone: { en: 'Phone calls', es: 'Llamadas', aliases: ['phone bank', 'calls'] },
  event: { en: 'Event', es: 'Evento', aliases: ['meeting', 'reunión'] },
  other: { en: 'Something else', es: 'Otra cosa', aliases: ['other', 'otro'] },
});

export const shiftStatuses = choices({
  open: { en: 'Open', es: 'Abierto' },
  cancelled: { en: 'Cancelled', es: 'Cancelado', aliases: ['canceled', 'off'] },
});

/** `waiting` said yes when all places were taken; `cancelled` is what becomes of everybody when the shift is. */
export const signUpStates = choices({
  invited: { en: 'Invited', es: 'Se le invitó' },
  confirmed: { en: 'Comes', es: 'Viene', aliases: ['confirmed', 'yes', 'confirmado', 'sí'] },
  waiting: { en: 'On the waiting list', es: 'En lista de espera' },
  declined: { en: 'Cannot', es: 'No puede', aliases: ['declined', 'no'] },
  came: { en: 'Came', es: 'Vino' },
  noShow: { en: 'Did not come', es: 'No vino', aliases: ['no show', 'no-show'] },
  cancelled: { en: 'Shift cancelled', es: 'Turno cancelado' },
});

/** One row a shift: some people at one place, from one time to another of one day. */
export const shifts = table(
  'shifts',
  { file: 'workbook', version: 1, tab: { en: 'Shifts', es: 'Turnos' }, shownBy: 'title' },
  {
    id: id('S'),
    title: text({ en: 'Shift', es: 'Turno' }).editedByHand(),
    kind: choice(shiftKinds, { en: 'Kind', es: 'Tipo' }).editedByHand(),
    day: date({ en: 'Day', es: 'Día' }).editedByHand(),
    start: text({ en: 'From', es: 'Desde' }).explained({ en: 'Such as 17:30', es: 'Como 17:30' }).editedByHand(),
    end: text({ en: 'Until', es: 'Hasta' }).explained({ en: 'Such as 19:00', es: 'Como 19:00' }).editedByHand(),
    place: text({ en: 'Place', es: 'Lugar' }).editedByHand(),
    area: reference('areas', { en: 'Area', es: 'Área' }).editedByHand(),
    people: number({ en: 'People needed', es: 'Personas que hacen falta' }).editedByHand(),
    skill: choice(skills, { en: 'Must be able to', es: 'Debe poder' }).editedByHand(),
    language: choice(spokenLanguages, { en: 'Must speak', es: 'Debe hablar' }).editedByHand(),
    notes: longText({ en: 'For those who come', es: 'Para quienes vienen' }).editedByHand(),
    status: choice(shiftStatuses, { en: 'Status', es: 'Estado' }).editedByHand(),
  },
);
export type Shift = Row<typeof shifts>;

/** One row a person at a shift. */
export const signUps = table(
  'signUps',
  { file: 'workbook', version: 1, tab: { en: 'Sign-ups', es: 'Inscripciones' } },
  {
    id: id('U'),
    shift: reference('shifts', { en: 'Shift', es: 'Turno' }),
    volunteer: reference('volunteers', { en: 'Volunteer', es: 'Voluntario' }),
    state: choice(signUpStates, { en: 'State', es: 'Estado' }).editedByHand(),
    askedAt: timestamp({ en: 'Asked', es: 'Se le pidió' }),
    answeredAt: timestamp({ en: 'Answered', es: 'Respondió' }),
  },
);
export type SignUp = Row<typeof signUps>;

/**
 * The answers to the volunteer form that were taken, so that a volunteer who was deleted since does not come back. What
 * people wrote stays in the form's own tab.
 */
export const takenAnswers = table(
  'takenAnswers',
  { file: 'workbook', version: 1, tab: { en: 'Form answers taken', es: 'Respuestas tomadas' }, backstage: true },
  {
    id: id('answer').outOfSight(),
    at: timestamp({ en: 'Answered', es: 'Respondida' }),
    volunteer: text({ en: 'Volunteer', es: 'Voluntario' }),
    /** Ids of volunteers with the same phone number or e-mail address, for a person to decide. */
    maybeSame: text({ en: 'Perhaps the same person', es: 'Quizá la misma persona' }),
  },
);

export const rosterTables = [shifts, signUps];
