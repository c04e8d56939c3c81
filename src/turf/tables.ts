import { goneFromList } from '../chapter/goneFromList';
import { choices } from '../tables/choices';
import { choice, date, id, longText, number, reference, text, timestamp, yesNo } from '../tables/kinds';
import type { Row } from '../tables/table';
import { table } from '../tables/table';

/** What can come of a knock; the other names are those that VAN and people use. */
export const visitResults = choices({
  notHome: { en: 'Not home', es: 'No estaban', aliases: ['nh', 'no answer', 'no estaba', 'nadie'] },
  talked: { en: 'Talked', es: 'Se conversó', aliases: ['canvassed', 'hablamos', 'conversó'] },
  refused: { en: 'Did not want to talk', es: 'No quiso hablar', aliases: ['refused', 'rechazó'] },
  comeBack: { en: 'Come back later', es: 'Volver después', aliases: ['come back', 'busy', 'volver'] },
  moved: { en: 'Moved away', es: 'Se mudó', aliases: ['moved', 'mudado', 'mudanza'] },
  leftLiterature: { en: 'Left a card', es: 'Se dejó una tarjeta', aliases: ['left literature', 'lit drop', 'tarjeta'] },
  inaccessible: { en: 'Could not reach the door', es: 'Sin acceso', aliases: ['inaccessible', 'inaccesible'] },
  doNotKnock: {
    en: 'Do not knock again',
    es: 'No volver a tocar',
    aliases: ['do not knock', 'do not walk', 'no tocar'],
  },
});

/** Why nobody is sent to a door. Codes only: words about people have no place in a door list. */
export const holdOutReasons = choices({
  asked: { en: 'They asked us not to', es: 'Pidieron que no', aliases: ['asked', 'request'] },
  unsafe: { en: 'Not safe', es: 'No es seguro', aliases: ['unsafe', 'dog', 'perro', 'peligro'] },
  noDwelling: { en: 'Nobody lives there', es: 'Nadie vive allí', aliases: ['vacant', 'business', 'vacío', 'negocio'] },
  other: { en: 'Another reason', es: 'Otro motivo', aliases: ['other', 'otro'] },
});

/** One row a door. Counters are kept as visits come in, so that nothing has to read all visits. */
export const doors = table(
  'doors',
  { file: 'workbook', version: 1, tab: { en: 'Doors', es: 'Puertas' }, shownBy: 'address' },
  {
    id: id('D'),
    address: text({ en: 'Address', es: 'Dirección' }),
    unit: text({ en: 'Unit', es: 'Unidad' }),
    city: text({ en: 'City', es: 'Ciudad' }),
    zip: text({ en: 'ZIP', es: 'Código postal' }),
    lat: number({ en: 'Latitude', es: 'Latitud' }),
    lon: number({ en: 'Longitude', es: 'Longitud' }),
    area: reference('areas', { en: 'Area', es: 'Área' }).editedByHand(),
    turf: reference('turfs', { en: 'Walk list', es: 'Lista de puertas' }),
    place: number({ en: 'Place in the list', es: 'Lugar en la lista' }),
    lastResult: choice(visitResults, { en: 'Last result', es: 'Último resultado' }),
    lastVisitAt: timestamp({ en: 'Last visit', es: 'Última visita' }),
    visits: number({ en: 'Visits', es: 'Visitas' }),
    doNotKnock: yesNo({ en: 'Do not knock', es: 'No tocar' }).editedByHand(),
    doNotKnockReason: choice(holdOutReasons, { en: 'Reason', es: 'Motivo' }).editedByHand(),
    /** `addressKey`: the same for every spelling of the address; `doorKey.ts` takes house, street and building from it. */
    key: text({ en: 'Address key', es: 'Clave de la dirección' }).outOfSight(),
    goneOn: goneFromList(),
  },
);
export type Door = Row<typeof doors>;

/** Who the voter file says lives behind a door: a name to ask for, and the id under which results go back. */
export const voters = table(
  'voters',
  { file: 'workbook', version: 1, tab: { en: 'Voters', es: 'Votantes' } },
  {
    id: id('P'),
    door: reference('doors', { en: 'Door', es: 'Puerta' }),
    firstName: text({ en: 'First name', es: 'Nombre' }).aboutAPerson(),
    lastName: text({ en: 'Last name', es: 'Apellido' }).aboutAPerson(),
    voterFileId: text({ en: 'Voter file ID', es: 'ID del padrón' }).aboutAPerson(),
    goneOn: goneFromList(),
  },
);
export type Voter = Row<typeof voters>;

export const turfStatuses = choices({
  ready: { en: 'Ready', es: 'Lista', aliases: ['new', 'free', 'libre'] },
  out: { en: 'Handed out', es: 'Entregada', aliases: ['out', 'entregado'] },
  done: { en: 'Done', es: 'Terminada', aliases: ['finished', 'terminado'] },
  /** Cut anew after some of it had been walked: kept for its visits, never handed out again. */
  replaced: { en: 'Replaced', es: 'Reemplazada' },
});

/** One row a walk list. `list` is what phones and paper show, so that opening it reads one row and not all doors. */
export const turfs = table(
  'turfs',
  { file: 'workbook', version: 1, tab: { en: 'Walk lists', es: 'Listas de puertas' }, shownBy: 'name' },
  {
    id: id('T'),
    name: text({ en: 'Walk list', es: 'Lista de puertas' }).editedByHand(),
    area: reference('areas', { en: 'Area', es: 'Área' }),
    doors: number({ en: 'Doors', es: 'Puertas' }),
    done: number({ en: 'Doors done', es: 'Puertas hechas' }),
    meters: number({ en: 'Meters to walk', es: 'Metros a pie' }),
    status: choice(turfStatuses, { en: 'Status', es: 'Estado' }),
    handedTo: reference('volunteers', { en: 'Handed to', es: 'Entregada a' }),
    handedUntil: date({ en: 'Until', es: 'Hasta' }),
    /** `PublishedTurf` as JSON, under 45,000 characters; see `publishedTurf.ts`. */
    list: longText({ en: 'The list itself', es: 'La lista misma' }).outOfSight(),
    /** The visits of this list in short, as they came in; see `visitsWalked.ts`. */
    walked: longText({ en: 'Walked', es: 'Recorrido' }).outOfSight(),
    /** The last visit of `walked` that the Doors tab knows of. */
    settledTo: text({ en: 'Settled to', es: 'Asentado hasta' }).outOfSight(),
    /** Ids of doors held out since the list was made, with blanks between. */
    heldOut: longText({ en: 'Held out', es: 'Apartadas' }).outOfSight(),
  },
);
export type TurfRow = Row<typeof turfs>;

/** One row a knock, only ever added. The id is made on the phone, so that one sent twice is stored once. */
export const visits = table(
  'visits',
  { file: 'workbook', version: 1, tab: { en: 'Visits', es: 'Visitas' } },
  {
    id: id('K').outOfSight(),
    door: reference('doors', { en: 'Door', es: 'Puerta' }),
    turf: reference('turfs', { en: 'Walk list', es: 'Lista de puertas' }),
    volunteer: reference('volunteers', { en: 'Volunteer', es: 'Voluntario' }),
    at: timestamp({ en: 'When', es: 'Cuándo' }),
    result: choice(visitResults, { en: 'Result', es: 'Resultado' }),
    /** JSON: an answer by question id. */
    answers: longText({ en: 'Answers', es: 'Respuestas' }),
    note: text({ en: 'Note', es: 'Nota' }),
    /** The visit that this one corrects; without result and answers it only takes it back. */
    replaces: text({ en: 'Replaces', es: 'Reemplaza a' }).outOfSight(),
  },
);
export type Visit = Row<typeof visits>;

export const questionKinds = choices({
  choice: { en: 'One of several', es: 'Una de varias' },
  yesNo: { en: 'Yes or no', es: 'Sí o no', aliases: ['yes no'] },
  score: { en: 'From 1 to 5', es: 'Del 1 al 5', aliases: ['score', '1-5'] },
});

/** What is asked at the doors. */
export const questions = table(
  'questions',
  { file: 'workbook', version: 1, tab: { en: 'Door questions', es: 'Preguntas' } },
  {
    id: id('Q').outOfSight(),
    en: text({ en: 'Question in English', es: 'Pregunta en inglés' }).editedByHand(),
    es: text({ en: 'Question in Spanish', es: 'Pregunta en español' }).editedByHand(),
    kind: choice(questionKinds, { en: 'Kind', es: 'Tipo' }).editedByHand(),
    choices: text({ en: 'Choices, with / between', es: 'Opciones, con / entre ellas' }).editedByHand(),
    order: number({ en: 'Order', es: 'Orden' }).editedByHand(),
    active: yesNo({ en: 'In use', es: 'En uso' }).editedByHand(),
  },
);
export type Question = Row<typeof questions>;

/** The tabs of a chapter that knocks on doors. */
export const turfTables = [doors, turfs, visits, voters, questions] as const;
