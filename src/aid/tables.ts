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
    why: text({ en: 'Why this urgency', es: 'Por qué esa urgencia' }),
    maybeSame: text({ en: 'Maybe the same person as', es: 'Quizá la misma persona que' }),
    askedOn: date({ en: 'Asked on', es: 'Pedida el' }),
    closedOn: date({ en: 'Closed on', es: 'Cerrada el' }),
    person: reference('people', { en: 'Case', es: 'Caso' }),
    /** What both files last agreed on: whichever differs from it was changed by a person. */
    agreedStatus: text({ en: 'Status in both', es: 'Estado en ambos' }).outOfSight(),
    agreedHelper: text({ en: 'Helper in both', es: 'Quién ayuda en ambos' }).outOfSight(),
    agreedWhat: text({ en: 'Request in both', es: 'Solicitud en ambos' }).outOfSight(),
  },
);
export type DeskRow = Row<typeof desk>;

export const waysToReach = choices({
  call: { en: 'Call me', es: 'Llámenme' },
  text: { en: 'Send me a text', es: 'Mándenme un mensaje' },
  email: { en: 'Write me an e-mail', es: 'Escríbanme un correo' },
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
    messageIsSafe: yesNo({ en: 'Safe to leave a message', es: 'Se puede dejar mensaje' }).editedByHand(),
    language: choice(spokenLanguages, { en: 'Language', es: 'Idioma' }).editedByHand(),
    askedOn: date({ en: 'First asked on', es: 'Pidió por primera vez el' }),
    erasedOn: date({ en: 'Erased on', es: 'Borrado el' }),
    answer: text({ en: 'Form answer', es: 'Respuesta del formulario' }).outOfSight(),
  },
);
export type PersonWhoAsked = Row<typeof people>;

export const answerStates = choices({
  new: { en: 'New', es: 'Nueva' },
  taken: { en: 'Taken in', es: 'Registrada' },
  problem: { en: 'Could not be read', es: 'No se pudo leer' },
  erased: { en: 'Erased here', es: 'Borrada aquí' },
  gone: { en: 'Erased here and in the form', es: 'Borrada aquí y en el formulario' },
});

/** Every answer to a form as it came, before anything is made of it: what fails later can be done again. */
export const formAnswers = table(
  'formAnswers',
  { file: 'desk', version: 1, tab: { en: 'Form answers', es: 'Respuestas' }, backstage: true },
  {
    /** The form's own id of the response. */
    id: id('answer').outOfSight(),
    form: text({ en: 'Form', es: 'Formulario' }),
    at: timestamp({ en: 'When', es: 'Cuándo' }),
    state: choice(answerStates, { en: 'State', es: 'Estado' }),
    content: longText({ en: 'Answer', es: 'Respuesta' }).aboutAPerson(),
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

export const aidTables = [desk, people, offers, consents, erased, formAnswers];
