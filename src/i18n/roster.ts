import type { Words } from './language';

export const rosterWords = {
  menu: { en: 'Volunteers & shifts', es: 'Voluntarios y turnos' },
  addShift: { en: 'Add a shift', es: 'Agregar un turno' },
  fillShift: { en: 'Fill a shift', es: 'Llenar un turno' },
} satisfies Record<string, Words>;

/** When a shift is, in letters, texts and on the page. */
export const shiftTimes = {
  fromTo: { en: '{day}, {start} to {end}', es: '{day}, de {start} a {end}' },
  from: { en: '{day}, from {start}', es: '{day}, desde las {start}' },
} satisfies Record<string, Words>;

/** The dialog in which an organizer adds a shift. */
export const addShiftWords = {
  title: { en: 'What is it called?', es: '¿Cómo se llama?' },
  titleHint: { en: 'Such as Saturday food table', es: 'Como Mesa de comida del sábado' },
  kind: { en: 'Kind', es: 'Tipo' },
  day: { en: 'Day', es: 'Día' },
  start: { en: 'From', es: 'Desde' },
  end: { en: 'Until', es: 'Hasta' },
  place: { en: 'Where do people meet?', es: '¿Dónde se reúnen?' },
  area: { en: 'Area', es: 'Área' },
  people: { en: 'How many people are needed?', es: '¿Cuántas personas hacen falta?' },
  skill: { en: 'Must they be able to do something?', es: '¿Deben poder hacer algo?' },
  language: { en: 'Must they speak a language?', es: '¿Deben hablar un idioma?' },
  notes: { en: 'Anything those who come should know?', es: '¿Algo que deban saber quienes vienen?' },
  any: { en: 'It does not matter', es: 'No importa' },
  noArea: { en: 'No area', es: 'Sin área' },
  add: { en: 'Add the shift', es: 'Agregar el turno' },
  problems: { en: 'Please look at what is marked. Nothing was added yet.', es: 'Revise lo marcado. Aún no se agregó.' },
  added: { en: '{title} stands in the Shifts tab now.', es: '{title} ya está en la hoja Turnos.' },
  fillNow: { en: 'To ask people, choose Fill a shift in the menu.', es: 'Para invitar, elija Llenar un turno.' },
  another: { en: 'Add another', es: 'Agregar otro' },
  close: { en: 'Close', es: 'Cerrar' },
} satisfies Record<string, Words>;

/** Why a shift cannot be added as it was entered; each stands at its field. */
export const shiftProblemWords = {
  title: { en: 'Please give it a name.', es: 'Póngale un nombre.' },
  kind: { en: 'Please choose a kind.', es: 'Elija un tipo.' },
  noDay: { en: 'Please choose a day.', es: 'Elija un día.' },
  pastDay: { en: 'This day is over. Please choose another.', es: 'Ese día ya pasó. Elija otro.' },
  start: { en: 'Please enter when it begins, such as 17:30.', es: 'Escriba cuándo empieza, como 17:30.' },
  end: { en: 'Please enter when it ends, such as 19:00.', es: 'Escriba cuándo termina, como 19:00.' },
  endFirst: { en: 'It must end after it begins.', es: 'Debe terminar después de empezar.' },
  place: { en: 'Please say where people meet.', es: 'Diga dónde se reúnen.' },
  people: { en: 'A whole number from 1 to 500, please.', es: 'Un número entero de 1 a 500.' },
  area: { en: 'This area is not in the Areas tab any more.', es: 'Esta área ya no está en la hoja Áreas.' },
} satisfies Record<string, Words>;

/** What the script says of who is asked; the rest is the sidebar’s. */
export const askingWords = {
  textMessage: {
    en: 'Hi {name}, can you help at “{title}” on {whenAndWhere}? Please answer here: {address}',
    es: 'Hola {name}, ¿puede ayudar en «{title}» el {whenAndWhere}? Responda aquí: {address}',
  },
  busyThen: { en: 'comes to another shift at that time', es: 'va a otro turno a esa hora' },
  unreachable: { en: 'no phone number and no e-mail address', es: 'sin teléfono ni correo' },
} satisfies Record<string, Words>;

/** The sidebar in which an organizer finds people for a shift. */
export const fillShiftWords = {
  planned: {
    en: 'the best choice when all shifts are looked at together',
    es: 'la mejor opción al mirar juntos todos los turnos',
  },
  which: { en: 'Which shift?', es: '¿Qué turno?' },
  choose: { en: 'Choose a shift', es: 'Elija un turno' },
  none: {
    en: 'There is no shift ahead. Add one with Add a shift in the menu.',
    es: 'No hay turnos próximos. Agregue uno con Agregar un turno en el menú.',
  },
  unreadable: {
    en: 'Left out, because the day or a time cannot be read: {shifts}. Please correct them in the Shifts tab.',
    es: 'No aparecen, porque no se entiende el día o una hora: {shifts}. Corríjalos en la hoja Turnos.',
  },
  line: {
    en: '{title} · {day}, {start} · {confirmed} of {people}',
    es: '{title} · {day}, {start} · {confirmed} de {people}',
  },
  standing: {
    en: '{confirmed} of {people} places taken · {invited} asked, no answer yet · {waiting} on the waiting list',
    es: '{confirmed} de {people} lugares ocupados · {invited} sin responder · {waiting} en lista de espera',
  },
  onIt: { en: 'Asked so far', es: 'A quiénes se les pidió' },
  person: { en: '{name}: {state}', es: '{name}: {state}' },
  showText: { en: 'Text for {name}', es: 'Texto para {name}' },
  whoFits: { en: 'Who can be asked', es: 'A quién se le puede pedir' },
  nobody: {
    en: 'Nobody in the Volunteers tab can be asked now. See below why.',
    es: 'Ahora no se le puede pedir a nadie de la hoja Voluntarios. Vea abajo por qué.',
  },
  noEmail: { en: 'no e-mail: you send the text yourself', es: 'sin correo: usted envía el texto' },
  more: { en: 'Show {count} more', es: 'Mostrar {count} más' },
  leftOut: { en: 'Not now ({count})', es: 'Ahora no ({count})' },
  invite: { en: 'Invite those ticked', es: 'Invitar a quienes marcó' },
  tickSomeone: {
    en: 'Please tick at least one person. Nobody was asked yet.',
    es: 'Marque al menos a una persona. Aún no se pidió a nadie.',
  },
  mailed: {
    en: 'Done. The mail goes out within ten minutes to: {names}.',
    es: 'Listo. El correo sale en diez minutos a: {names}.',
  },
  already: {
    en: 'Already asked by somebody else just now: {names}.',
    es: 'Otra persona ya les había pedido: {names}.',
  },
  byHand: { en: 'Please send these texts yourself', es: 'Envíe usted estos textos' },
  byHandHint: {
    en: 'Each link is for one person only. Do not post it in a group.',
    es: 'Cada enlace es para una sola persona. No lo publique en un grupo.',
  },
  textTo: { en: 'Text for {name}, {phone}', es: 'Texto para {name}, {phone}' },
} satisfies Record<string, Words>;

/** Above the page of a shift. */
export const shiftPageHead = {
  title: { en: 'Can you come?', es: '¿Puede venir?' },
} satisfies Record<string, Words>;

/** What a volunteer sees behind the link. */
export const shiftPageWords = {
  what: { en: 'What', es: 'Qué' },
  when: { en: 'When', es: 'Cuándo' },
  where: { en: 'Where', es: 'Dónde' },
  area: { en: 'Area', es: 'Área' },
  notes: { en: 'Good to know', es: 'Bueno saber' },
  invited: { en: 'We would be glad if you came.', es: 'Nos alegraría que viniera.' },
  confirmed: { en: 'Thank you. We count on you.', es: 'Gracias. Contamos con usted.' },
  declined: { en: 'All right, thank you for telling us.', es: 'De acuerdo, gracias por avisarnos.' },
  waiting: {
    en: 'All places are taken. You are on the waiting list, and we write to you when a place is free.',
    es: 'Todos los lugares están ocupados. Está en la lista de espera y le avisamos si se libera uno.',
  },
  full: {
    en: 'Others were quick: all places are taken. You can still be on the waiting list.',
    es: 'Otras personas respondieron antes: no quedan lugares. Puede quedar en la lista de espera.',
  },
  over: {
    en: 'This shift has begun or is over. Thank you for looking.',
    es: 'Este turno ya empezó o terminó. Gracias.',
  },
  cancelled: {
    en: 'This shift was cancelled. You do not need to come.',
    es: 'Este turno se canceló. No hace falta venir.',
  },
  yes: { en: 'Yes, I come', es: 'Sí, voy' },
  yesWaiting: { en: 'Put me on the waiting list', es: 'Pónganme en la lista de espera' },
  no: { en: 'No, I cannot', es: 'No puedo' },
  afterAll: { en: 'I cannot after all', es: 'Al final no puedo' },
  change: {
    en: 'You can change your answer here until it begins.',
    es: 'Puede cambiar su respuesta aquí hasta que empiece.',
  },
} satisfies Record<string, Words>;

/** Letters about shifts. */
export const shiftMail = {
  hello: { en: 'Hi {name},', es: 'Hola {name}:' },
  subject: { en: 'Can you help on {day}? {title}', es: '¿Puede ayudar el {day}? {title}' },
  ask: { en: 'Can you help at “{title}”?', es: '¿Puede ayudar en «{title}»?' },
  when: { en: 'When: {when}', es: 'Cuándo: {when}' },
  where: { en: 'Where: {place}', es: 'Dónde: {place}' },
  answer: {
    en: 'Please say yes or no behind the button. A no is fine and helps us too.',
    es: 'Diga sí o no con el botón. Un no también nos ayuda.',
  },
  button: { en: 'See it and answer', es: 'Ver y responder' },
  remindSubject: { en: '{title}: {day}, {start}', es: '{title}: {day}, {start}' },
  remind: { en: 'You said you come to “{title}”. Thank you!', es: 'Dijo que viene a «{title}». ¡Gracias!' },
  cannot: {
    en: 'If you cannot come after all, please say so behind the button, so that somebody else can.',
    es: 'Si al final no puede venir, díganoslo con el botón, para que venga otra persona.',
  },
  remindButton: { en: 'See it or change my answer', es: 'Verlo o cambiar mi respuesta' },
  placeSubject: { en: 'A place is free: {title}, {day}', es: 'Hay un lugar: {title}, {day}' },
  place: {
    en: 'A place at “{title}” is free, and it is yours because you were next on the waiting list.',
    es: 'Se liberó un lugar en «{title}» y es suyo, porque seguía en la lista de espera.',
  },
  offSubject: { en: 'Cancelled: {title}, {day}', es: 'Cancelado: {title}, {day}' },
  off: { en: '“{title}” was cancelled. You do not need to come.', es: '«{title}» se canceló. No hace falta venir.' },
} satisfies Record<string, Words>;

export const rosterRefusals = {
  notAhead: {
    en: 'This shift is cancelled, over, or its day or times cannot be read. Nobody was asked. See the Shifts tab.',
    es: 'Este turno está cancelado, ya pasó, o no se entienden su día u horas. No se pidió a nadie. Vea la hoja Turnos.',
  },
  cannotAsk: {
    en: '{name} is not asked: {why}. Nobody was asked; untick {name} and try again.',
    es: 'No se le pide a {name}: {why}. No se pidió a nadie; quite a {name} e inténtelo otra vez.',
  },
  begun: {
    en: 'This shift has begun, so the answer cannot be changed here any more. Please call us.',
    es: 'Este turno ya empezó y la respuesta ya no se puede cambiar aquí. Llámenos.',
  },
  settled: {
    en: 'Your answer was already settled with an organizer. Nothing was changed. Please call us.',
    es: 'Su respuesta ya quedó acordada con la organización. No se cambió nada. Llámenos.',
  },
} satisfies Record<string, Words>;
