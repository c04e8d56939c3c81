import { turnsTaken } from '../chapter/tables';
import { needs, requestStatuses, spokenLanguages, urgencies } from '../chapter/words';
import { choices } from '../tables/choices';
import {
  choice,
  date,
  email,
  id,
  longText,
  number,
  phone,
  reference,
  tags,
  text,
  timestamp,
  yesNo,
} from '../tables/kinds';
import type { Row } from '../tables/table';
import { table } from '../tables/table';
import { callOutcomes, callWays } from './callWords';
import { closeReasons, detailedStatuses } from './statuses';
import { timesToReach, waysItCame, waysToReach } from './waysToReach';

/** Where coordinators work: one row a request, with who asked. The Workbook has the same row without the person. */
export const desk = table(
  'desk',
  { file: 'desk', version: 1, tab: { en: 'Desk', es: 'Mesa' } },
  {
    id: id('R'),
    urgency: choice(urgencies, { en: 'Urgency', es: 'Urgencia' }).editedByHand(),
    status: choice(requestStatuses, { en: 'Status', es: 'Estado' })
      .explained({
        en: 'Choose where it stands. Organizers see the same in their Requests tab.',
        es: 'Elija cómo va. Los organizadores ven lo mismo en su hoja Solicitudes.',
      })
      .editedByHand(),
    helper: reference('volunteers', { en: 'Helper', es: 'Quién ayuda' }).editedByHand(),
    need: choice(needs, { en: 'Need', es: 'Necesidad' }).editedByHand(),
    name: text({ en: 'Name', es: 'Nombre' }).aboutAPerson().editedByHand(),
    contact: text({ en: 'Phone or e-mail', es: 'Teléfono o correo' }).aboutAPerson().editedByHand(),
    area: reference('areas', { en: 'Area', es: 'Área' }).editedByHand(),
    language: choice(spokenLanguages, { en: 'Language', es: 'Idioma' }).editedByHand(),
    quantity: number({ en: 'How many people', es: 'Cuántas personas' }).editedByHand(),
    notes: longText({ en: 'Notes', es: 'Notas' }).aboutAPerson().editedByHand(),
    look: text({ en: 'Please look', es: 'Por favor revise' }).explained({
      en: 'What needs your eyes in this row. It goes by itself once it is solved.',
      es: 'Lo que hay que revisar en esta fila. Desaparece solo cuando está resuelto.',
    }),
    callBackOn: date({ en: 'Call back on', es: 'Volver a llamar el' })
      .explained({ en: 'The day you promised to call.', es: 'El día en que prometió llamar.' })
      .editedByHand(),
    logCall: choice(callOutcomes, { en: 'Log a call', es: 'Anotar llamada' })
      .explained({
        en: 'You called: choose how it went. It is kept in the Calls tab, and this cell is free again.',
        es: 'Llamó: elija cómo fue. Queda en la hoja Llamadas y esta celda se vacía.',
      })
      .editedByHand(),
    attempts: number({ en: 'Calls without answer', es: 'Llamadas sin respuesta' }),
    offerTo: reference('volunteers', { en: 'Ask this volunteer', es: 'Pedir a esta persona' })
      .explained({
        en: 'Write a volunteer’s name: they get a mail, and this cell is free again.',
        es: 'Escriba el nombre de una persona voluntaria: recibe un correo y esta celda se vacía.',
      })
      .editedByHand(),
    waitUntil: date({ en: 'Wait until', es: 'Esperar hasta' })
      .explained({
        en: 'Nothing is done before this day; then it is looked for again.',
        es: 'No se hace nada antes de este día; después se vuelve a buscar.',
      })
      .editedByHand(),
    referredTo: reference('partners', { en: 'Referred to', es: 'Referida a' })
      .explained({
        en: 'Another group that can help; who asked is told. It waits until they have; outside our area it is closed.',
        es: 'Otro grupo que puede ayudar; se avisa a quien pidió. Espera hasta que ayude; fuera de nuestra zona se cierra.',
      })
      .editedByHand(),
    closeReason: choice(closeReasons, { en: 'Why closed', es: 'Por qué se cerró' })
      .explained({ en: 'Choosing a reason closes the request.', es: 'Al elegir una razón, la solicitud se cierra.' })
      .editedByHand(),
    why: text({ en: 'Why this urgency', es: 'Por qué esa urgencia' }),
    maybeSame: text({ en: 'Maybe the same person as', es: 'Quizá la misma persona que' }),
    askedOn: date({ en: 'Asked on', es: 'Pedida el' }),
    closedOn: date({ en: 'Closed on', es: 'Cerrada el' }),
    came: choice(waysItCame, { en: 'How it came', es: 'Cómo llegó' }),
    askedEnoughOn: date({ en: 'Asked whether it was enough', es: 'Se preguntó si alcanzó' }),
    person: reference('people', { en: 'Case', es: 'Caso' }),
    detail: choice(detailedStatuses, { en: 'Detail', es: 'Detalle' })
      .explained({
        en: 'Where it stands in detail. Settings can show or hide this column.',
        es: 'Cómo va en detalle. En Ajustes se muestra u oculta esta columna.',
      })
      .editedByHand()
      .outOfSight(),
    /** What both files last agreed on: whichever differs from it was changed by a person. */
    agreedDetail: text({ en: 'Status in both', es: 'Estado en ambos' }).outOfSight(),
    agreedHelper: text({ en: 'Helper in both', es: 'Quién ayuda en ambos' }).outOfSight(),
    agreedWhat: text({ en: 'Request in both', es: 'Solicitud en ambos' }).outOfSight(),
    /** Id of the partner of whom the person was told last. */
    toldOf: text({ en: 'Told of', es: 'Se le habló de' }).outOfSight(),
    turn: turnsTaken(),
  },
);
export type DeskRow = Row<typeof desk>;

/** The inbox: how far the talk with a person has come, whatever becomes of their requests. */
export const inboxStates = choices({
  new: { en: 'New', es: 'Nuevo' },
  inProgress: { en: 'In progress', es: 'En curso' },
  callBack: { en: 'Call back', es: 'Volver a llamar' },
  complete: { en: 'Intake complete', es: 'Completa' },
  duplicate: { en: 'Duplicate', es: 'Duplicado' },
  outOfArea: { en: 'Out of area', es: 'Fuera de la zona' },
  question: { en: 'Question', es: 'Pregunta' },
  unreachable: { en: 'Unreachable', es: 'No se pudo contactar' },
  notNeeded: { en: 'No longer needed', es: 'Ya no hace falta' },
});

/** Who asked. Emptied when the time in Settings has passed since the last request was closed. */
export const people = table(
  'people',
  { file: 'desk', version: 1, tab: { en: 'People', es: 'Personas' } },
  {
    id: id('C'),
    name: text({ en: 'Name', es: 'Nombre' }).aboutAPerson().editedByHand(),
    phone: phone({ en: 'Phone', es: 'Teléfono' }).aboutAPerson().editedByHand(),
    email: email({ en: 'E-mail', es: 'Correo' }).aboutAPerson().editedByHand(),
    address: longText({ en: 'Address', es: 'Dirección' }).aboutAPerson().editedByHand(),
    reach: tags(waysToReach, { en: 'How to reach', es: 'Cómo avisar' }).editedByHand(),
    hours: tags(timesToReach, { en: 'Good time', es: 'Buena hora' }).editedByHand(),
    messageIsSafe: yesNo({ en: 'Safe to leave a message', es: 'Se puede dejar mensaje' }).editedByHand(),
    language: choice(spokenLanguages, { en: 'Language', es: 'Idioma' }).editedByHand(),
    inbox: choice(inboxStates, { en: 'First talk', es: 'Primera conversación' })
      .explained({ en: 'How far you are with the person.', es: 'Hasta dónde llegó con la persona.' })
      .editedByHand(),
    mergedInto: text({ en: 'Same person as', es: 'La misma persona que' }),
    /** Ids of cases that a person called different. */
    notSame: text({ en: 'Not the same as', es: 'No es la misma que' }).outOfSight(),
    askedOn: date({ en: 'First asked on', es: 'Pidió por primera vez el' }),
    came: choice(waysItCame, { en: 'How it came', es: 'Cómo llegó' }),
    hold: yesNo({ en: 'Do not erase', es: 'No borrar' })
      .explained({
        en: 'For a lawyer: nothing of this case is erased while this is ticked.',
        es: 'Para un abogado: mientras esté marcado no se borra nada de este caso.',
      })
      .editedByHand(),
    erasedOn: date({ en: 'Erased on', es: 'Borrado el' }),
    /** Ids of its answers, with blanks between. */
    answer: text({ en: 'Form answer', es: 'Respuesta del formulario' }).outOfSight(),
    /** Tells a returning person by phone or e-mail, and nothing else: hashes that only this script can make. */
    mark: text({ en: 'Mark', es: 'Marca' }).outOfSight(),
    /** Ids of its requests: a row that somebody deletes from the Desk finds its case again. */
    requests: text({ en: 'Requests', es: 'Solicitudes' }).outOfSight(),
  },
);
export type PersonWhoAsked = Row<typeof people>;

export const answerStates = choices({
  new: { en: 'New', es: 'Nueva' },
  taken: { en: 'Taken in', es: 'Registrada' },
  draft: { en: 'Half-done', es: 'A medias' },
  setAside: { en: 'Set aside', es: 'Apartada' },
  problem: { en: 'Could not be read', es: 'No se pudo leer' },
  erased: { en: 'Erased here', es: 'Borrada aquí' },
  gone: { en: 'Erased here and in the form', es: 'Borrada aquí y en el formulario' },
});

/** Every answer to a form as it came, before anything is made of it: what fails later can be done again. */
export const formAnswers = table(
  'formAnswers',
  { file: 'desk', version: 1, tab: { en: 'Form answers', es: 'Respuestas' }, backstage: true },
  {
    at: timestamp({ en: 'When', es: 'Cuándo' }),
    state: choice(answerStates, { en: 'State', es: 'Estado' }).forRobots(),
    /** The form's own id of the response. */
    id: id('answer').outOfSight(),
    form: text({ en: 'Form', es: 'Formulario' }).forRobots(),
    content: longText({ en: 'Answer', es: 'Respuesta' }).aboutAPerson().forRobots(),
  },
);
export type FormAnswer = Row<typeof formAnswers>;

export const consentPurposes = choices({
  contact: { en: 'To be called or written to', es: 'Que se le llame o escriba' },
  share: { en: 'To tell the helper name and address', es: 'Dar nombre y dirección a quien ayuda' },
});

export const consents = table(
  'consents',
  { file: 'desk', version: 1, tab: { en: 'Consents', es: 'Permisos' } },
  {
    id: id('K'),
    person: reference('people', { en: 'Case', es: 'Caso' }),
    purpose: choice(consentPurposes, { en: 'What for', es: 'Para qué' }),
    channel: text({ en: 'How it was given', es: 'Cómo lo dio' }),
    wording: text({ en: 'Wording', es: 'Texto' }),
    language: text({ en: 'Language', es: 'Idioma' }),
    at: timestamp({ en: 'When', es: 'Cuándo' }),
    withdrawnAt: timestamp({ en: 'Withdrawn', es: 'Retirado' }).editedByHand(),
  },
);

export const offerStates = choices({
  offered: { en: 'Offered', es: 'Ofrecida' },
  taken: { en: 'Taken', es: 'Tomada' },
  declined: { en: 'Declined', es: 'No puede' },
  expired: { en: 'No answer', es: 'Sin respuesta' },
  cancelled: { en: 'Withdrawn', es: 'Retirada' },
  done: { en: 'Reported', es: 'Informada' },
});

export const deliveryReports = choices({
  delivered: { en: 'Delivered', es: 'Entregado' },
  partly: { en: 'Partly delivered', es: 'Entregado en parte' },
  nobodyThere: { en: 'Nobody there', es: 'No había nadie' },
  notSafe: { en: 'It was not safe', es: 'No era seguro' },
  someoneElse: { en: 'Someone else did it', es: 'Lo hizo otra persona' },
});

/** Who was asked to help with which request, and what came of it. */
export const offers = table(
  'offers',
  { file: 'desk', version: 1, tab: { en: 'Offers', es: 'Ofertas' } },
  {
    id: id('O'),
    request: reference('desk', { en: 'Request', es: 'Solicitud' }),
    volunteer: reference('volunteers', { en: 'Volunteer', es: 'Voluntario' }),
    state: choice(offerStates, { en: 'State', es: 'Estado' }),
    offeredAt: timestamp({ en: 'Offered', es: 'Ofrecida' }),
    until: timestamp({ en: 'Answer by', es: 'Responder antes de' }),
    answeredAt: timestamp({ en: 'Answered', es: 'Respondida' }),
    report: choice(deliveryReports, { en: 'What happened', es: 'Qué pasó' }),
    note: longText({ en: 'Note', es: 'Nota' }).aboutAPerson(),
  },
);
export type Offer = Row<typeof offers>;

/** Every try to reach a person who asked. */
export const calls = table(
  'calls',
  { file: 'desk', version: 1, tab: { en: 'Calls', es: 'Llamadas' } },
  {
    id: id('N'),
    person: reference('people', { en: 'Case', es: 'Caso' }),
    request: reference('desk', { en: 'Request', es: 'Solicitud' }),
    at: timestamp({ en: 'When', es: 'Cuándo' }),
    channel: choice(callWays, { en: 'How', es: 'Cómo' }),
    outcome: choice(callOutcomes, { en: 'How it went', es: 'Cómo fue' }),
    note: longText({ en: 'Note', es: 'Nota' }).aboutAPerson().editedByHand(),
    by: text({ en: 'By', es: 'Por' }),
  },
);
export type Call = Row<typeof calls>;

/** Every step of every request: who took it, from where to where, and what was skipped on the way. */
export const moves = table(
  'moves',
  { file: 'desk', version: 1, tab: { en: 'Steps', es: 'Pasos' }, backstage: true },
  {
    id: id('M').outOfSight(),
    request: text({ en: 'Request', es: 'Solicitud' }),
    at: timestamp({ en: 'When', es: 'Cuándo' }),
    from: choice(detailedStatuses, { en: 'From', es: 'De' }),
    to: choice(detailedStatuses, { en: 'To', es: 'A' }),
    skipped: tags(requestStatuses, { en: 'Skipped on the way', es: 'Pasos omitidos' }),
    helper: reference('volunteers', { en: 'Helper', es: 'Quién ayuda' }),
    by: text({ en: 'By', es: 'Por' }),
  },
);

/** Each time that the rule decided who is helped, with all it was decided by: it can be done again. Numbers only. */
export const draws = table(
  'draws',
  { file: 'desk', version: 1, tab: { en: 'Fair draws', es: 'Sorteos' }, backstage: true },
  {
    id: id('F'),
    at: timestamp({ en: 'When', es: 'Cuándo' }),
    need: choice(needs, { en: 'Need', es: 'Necesidad' }),
    capacity: number({ en: 'Help for', es: 'Ayuda para' }),
    of: number({ en: 'Of requests', es: 'De solicitudes' }),
    seed: text({ en: 'Number for the draw', es: 'Número para el sorteo' }),
    chosen: longText({ en: 'Helped', es: 'Con ayuda' }),
    by: text({ en: 'By', es: 'Por' }),
    record: longText({ en: 'Decided by', es: 'Decidido por' }),
  },
);

/** Other groups to whom a request can be referred. Typed by the chapter. */
export const partners = table(
  'partners',
  { file: 'desk', version: 1, tab: { en: 'Partners', es: 'Otros grupos' }, shownBy: 'name' },
  {
    id: id('Q').outOfSight(),
    name: text({ en: 'Group', es: 'Grupo' }).alias('partner', 'organization', 'organización').editedByHand(),
    helpsWith: tags(needs, { en: 'Helps with', es: 'Ayuda con' }).editedByHand(),
    where: text({ en: 'Where', es: 'Dónde' }).editedByHand(),
    phone: phone({ en: 'Phone', es: 'Teléfono' }).editedByHand(),
    website: text({ en: 'Website', es: 'Sitio web' }).editedByHand(),
    languages: tags(spokenLanguages, { en: 'Languages', es: 'Idiomas' }).editedByHand(),
    notes: longText({ en: 'Good to know', es: 'Bueno saber' }).editedByHand(),
  },
);

export type Partner = Row<typeof partners>;

/** Which cases were erased, when and why: numbers only. */
export const erased = table(
  'erased',
  { file: 'desk', version: 1, tab: { en: 'Erased', es: 'Borrados' } },
  {
    id: id('E'),
    person: text({ en: 'Case', es: 'Caso' }),
    requests: text({ en: 'Requests', es: 'Solicitudes' }),
    erasedOn: date({ en: 'Erased on', es: 'Borrado el' }),
    why: text({ en: 'Why', es: 'Por qué' }),
  },
);

export const aidTables = [desk, people, calls, offers, partners, consents, erased, formAnswers, moves, draws];
