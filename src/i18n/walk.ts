import type { Words } from './language';

/** What the script says while lists are handed out, and the letters about them. */
export const handingOutWords = {
  menu: { en: 'Hand out walk lists', es: 'Entregar listas de puertas' },
  textMessage: {
    en: 'Hi {name}, here is your walk list {list} ({doors} doors, until {until}): {address} Please keep the link to yourself.',
    es: 'Hola, {name}: esta es su lista {list} ({doors} puertas, hasta el {until}): {address} No comparta el enlace.',
  },
  replaced: {
    en: '{list} was cut anew and is out of use. Nothing was changed. Choose one of the new lists.',
    es: '{list} se hizo de nuevo y ya no se usa. No se cambió nada. Elija una de las listas nuevas.',
  },
  heldByOther: {
    en: '{list} is with somebody else. Nothing was changed. Take it back first.',
    es: '{list} la tiene otra persona. No se cambió nada. Retírela primero.',
  },
  badDay: {
    en: 'Please choose a day from today on, at most 60 days ahead. Nothing was changed.',
    es: 'Elija un día desde hoy, a lo más dentro de 60 días. No se cambió nada.',
  },
  letterSubject: { en: 'Your walk list: {list}', es: 'Su lista de puertas: {list}' },
  letterHello: { en: 'Hi {name},', es: 'Hola, {name}:' },
  letterList: {
    en: 'Thank you for knocking on doors. {list} has {doors} doors; it is yours until {until}.',
    es: 'Gracias por tocar puertas. {list} tiene {doors} puertas; es suya hasta el {until}.',
  },
  letterHow: {
    en: 'Open it on your phone where you have signal and keep the page open: visits are saved on the phone and sent when it is online.',
    es: 'Ábrala en su teléfono donde haya señal y deje la página abierta: las visitas se guardan en el teléfono y se mandan cuando hay conexión.',
  },
  letterButton: { en: 'Open my walk list', es: 'Abrir mi lista' },
} satisfies Record<string, Words>;

/** Handing out walk lists, and the letters about them. */
export const handOutWords = {
  none: {
    en: 'There are no walk lists yet. Choose Doors > Make walk lists first.',
    es: 'Aún no hay listas de puertas. Elija primero Puertas > Hacer listas de puertas.',
  },
  nobody: {
    en: 'There are no volunteers yet. Add them to the Volunteers tab first.',
    es: 'Aún no hay voluntarios. Agréguelos primero en la hoja Voluntarios.',
  },
  ready: { en: 'Ready to hand out', es: 'Listas para entregar' },
  out: { en: 'Handed out', es: 'Entregadas' },
  done: { en: 'Done', es: 'Terminadas' },
  doors: { en: '{done} of {doors} doors done', es: '{done} de {doors} puertas hechas' },
  untouched: { en: '{doors} doors', es: '{doors} puertas' },
  heldBy: { en: 'With {name} until {until}', es: 'Con {name} hasta {until}' },
  somebody: { en: 'somebody', es: 'alguien' },
  handOut: { en: 'Hand out', es: 'Entregar' },
  handOutThis: { en: 'Hand out {name}', es: 'Entregar {name}' },
  takeBack: { en: 'Take back', es: 'Retirar' },
  takeBackThis: { en: 'Take back {name}', es: 'Retirar {name}' },
  who: { en: 'Who walks it?', es: '¿Quién la recorre?' },
  choose: { en: 'Choose a person', es: 'Elija a una persona' },
  noEmail: { en: '{name} (no e-mail: text the link)', es: '{name} (sin correo: mande el enlace)' },
  paused: { en: '{name} (paused)', es: '{name} (en pausa)' },
  until: { en: 'Until which day?', es: '¿Hasta qué día?' },
  untilHint: {
    en: 'The link still takes in visits one day longer, for phones without signal.',
    es: 'El enlace acepta visitas un día más, por los teléfonos sin señal.',
  },
  go: { en: 'Hand it out', es: 'Entregarla' },
  back: { en: 'Back to all lists', es: 'Volver a todas las listas' },
  chooseBoth: {
    en: 'Please choose a person and a day. Nothing was changed.',
    es: 'Elija a una persona y un día. No se cambió nada.',
  },
  mailed: {
    en: '{list} is with {name} now. The mail with the link goes out within ten minutes.',
    es: '{name} tiene ahora {list}. El correo con el enlace sale en diez minutos.',
  },
  byHand: {
    en: '{list} is with {name} now. {name} has no e-mail here: please send this text.',
    es: '{name} tiene ahora {list}. No hay correo de {name}: mande este mensaje.',
  },
  byHandToo: { en: 'Or send this text yourself', es: 'O mande usted este mensaje' },
  text: { en: 'Text to send', es: 'Mensaje para mandar' },
  copy: { en: 'Copy the text', es: 'Copiar el mensaje' },
  copied: { en: 'Copied.', es: 'Copiado.' },
  notCopied: { en: 'Please select the text and copy it.', es: 'Seleccione el mensaje y cópielo.' },
  openMessages: { en: 'Open in messages', es: 'Abrir en mensajes' },
  takenBack: {
    en: '{list} is back. The link to it no longer works; what had come in is kept.',
    es: '{list} está de vuelta. Su enlace ya no sirve; lo que había llegado se conserva.',
  },
} satisfies Record<string, Words>;

/** What the script itself says of a walk list; the rest is the page’s. */
export const walkListWords = {
  title: { en: 'Walk list', es: 'Lista de puertas' },
  listGone: {
    en: 'This walk list was made anew and is out of use. What you sent is kept. Please ask your organizer for another one.',
    es: 'Esta lista se hizo de nuevo y ya no se usa. Lo que mandó se conserva. Pida otra a su organizador.',
  },
} satisfies Record<string, Words>;

/** The phone page of a walk list. */
export const walkWords = {
  until: { en: 'Yours until {until}.', es: 'Suya hasta el {until}.' },
  progress: { en: '{done} of {doors} doors done', es: '{done} de {doors} puertas hechas' },
  unitsHere: { en: '{count} doors', es: '{count} puertas' },
  askFor: { en: 'Ask for {names}', es: 'Pregunte por {names}' },
  lastTime: { en: 'Last: {result}', es: 'Última vez: {result}' },
  heldOut: { en: 'Do not knock', es: 'No tocar' },
  toDo: { en: 'To do', es: 'Falta' },
  whatCame: { en: 'What came of it?', es: '¿Qué pasó?' },
  survey: { en: 'We talked: their answers', es: 'Se conversó: sus respuestas' },
  noAnswer: { en: 'Not asked', es: 'No se preguntó' },
  yes: { en: 'Yes', es: 'Sí' },
  no: { en: 'No', es: 'No' },
  scoreEnds: { en: '1 is yes for sure, 5 is no for sure.', es: '1 es sí seguro, 5 es no seguro.' },
  saveAnswers: { en: 'Save the answers', es: 'Guardar las respuestas' },
  answersFirst: { en: 'Please choose at least one answer.', es: 'Elija al menos una respuesta.' },
  note: { en: 'Note (not needed)', es: 'Nota (no hace falta)' },
  noteHint: {
    en: 'Only what the next visitor needs: “side door”, “dog”. Never what somebody believes, their health, papers or needs.',
    es: 'Solo lo que sirve a quien venga después: “puerta lateral”, “perro”. Nunca lo que alguien cree, su salud, sus papeles ni sus necesidades.',
  },
  needsHelp: { en: 'Somebody needs help', es: 'Alguien necesita ayuda' },
  needsHelpHint: {
    en: 'Opens a page of its own. Nothing about this door or list goes with it, and nothing comes back here.',
    es: 'Abre otra página. No se manda nada de esta puerta ni de la lista, y aquí no vuelve nada.',
  },
  sureMoved: {
    en: 'Everybody moved away? Tap again to confirm.',
    es: '¿Todos se mudaron? Toque otra vez para confirmar.',
  },
  sureDoNotKnock: {
    en: 'Nobody will be sent here again. Tap again to confirm.',
    es: 'No se mandará a nadie más aquí. Toque otra vez para confirmar.',
  },
  undo: { en: 'Undo: {result} at {address}', es: 'Deshacer: {result} en {address}' },
  undone: { en: 'Taken back.', es: 'Deshecho.' },
  recorded: { en: '{address}: {result}.', es: '{address}: {result}.' },
  answered: { en: 'answers saved', es: 'respuestas guardadas' },
  allSent: { en: 'Everything is sent.', es: 'Todo está enviado.' },
  nothingYet: { en: 'Nothing recorded yet.', es: 'Aún no hay nada anotado.' },
  waiting: {
    en: '{count} saved on this phone, not sent yet.',
    es: '{count} en este teléfono, aún sin enviar.',
  },
  onlyInPage: {
    en: '{count} not sent yet. This phone lets the page store nothing: do not close it before they are sent.',
    es: '{count} sin enviar. Este teléfono no deja guardar nada: no cierre la página antes de enviarlas.',
  },
  sending: { en: 'Sending…', es: 'Enviando…' },
  sendNow: { en: 'Send now', es: 'Enviar ahora' },
  refused: {
    en: '{count} could not be stored. They are kept on this phone; please show them to your organizer:',
    es: '{count} no se pudieron guardar. Siguen en este teléfono; muéstrelas a su organizador:',
  },
  allDone: { en: 'All doors are done. Thank you!', es: 'Todas las puertas están hechas. ¡Gracias!' },
  notUnderstood: { en: 'could not be understood', es: 'no se entendió' },
  notInList: { en: 'the door is not in this list', es: 'la puerta no está en esta lista' },
  resultAndAnswers: { en: 'both a result and answers', es: 'resultado y respuestas a la vez' },
  empty: { en: 'neither a result nor answers', es: 'sin resultado ni respuestas' },
} satisfies Record<string, Words>;

/** In the menu. */
export const printMenu = {
  menu: { en: 'Print walk lists', es: 'Imprimir listas de puertas' },
} satisfies Record<string, Words>;

/** Walk lists on paper. */
export const printWords = {
  which: { en: 'Which lists?', es: '¿Qué listas?' },
  show: { en: 'Show the pages', es: 'Ver las páginas' },
  print: { en: 'Print', es: 'Imprimir' },
  others: { en: 'Choose other lists', es: 'Elegir otras listas' },
  chooseOne: { en: 'Please choose at least one list.', es: 'Elija al menos una lista.' },
  listLine: { en: '{name}: {doors} doors', es: '{name}: {doors} puertas' },
  sheetHead: { en: '{doors} doors, about {meters} m on foot', es: '{doors} puertas, unos {meters} m a pie' },
  walkedBy: { en: 'Walked by', es: 'Recorrida por' },
  day: { en: 'Day', es: 'Día' },
  number: { en: 'No.', es: 'N.º' },
  door: { en: 'Door', es: 'Puerta' },
  ask: { en: 'Ask for', es: 'Preguntar por' },
  result: { en: 'Result', es: 'Resultado' },
  answers: { en: 'Answers', es: 'Respuestas' },
  note: { en: 'Note', es: 'Nota' },
  heldOut: { en: 'Do not knock', es: 'No tocar' },
  doneAlready: { en: 'done: {result}', es: 'hecha: {result}' },
  codes: { en: 'Results: {codes}', es: 'Resultados: {codes}' },
  noteRule: {
    en: 'Notes: only what the next visitor needs. Never what somebody believes, their health, papers or needs.',
    es: 'Notas: solo lo que sirve a quien venga después. Nunca lo que alguien cree, su salud, sus papeles ni sus necesidades.',
  },
} satisfies Record<string, Words>;

/** What is written on paper for a result. */
export const resultCodes: Readonly<Record<string, Words>> = {
  notHome: { en: 'NH', es: 'NE' },
  talked: { en: 'T', es: 'C' },
  refused: { en: 'R', es: 'R' },
  comeBack: { en: 'CB', es: 'V' },
  moved: { en: 'M', es: 'M' },
  leftLiterature: { en: 'L', es: 'T' },
  inaccessible: { en: 'X', es: 'X' },
  doNotKnock: { en: 'DNK', es: 'NT' },
};
