import type { Words } from './language';

/** What a coordinator reads who looks for somebody to help. */
export const findWords = {
  findSomeone: { en: 'Find someone to help', es: 'Buscar quién ayude' },
  noneOpen: {
    en: 'No request waits for a helper now.',
    es: 'Ahora ninguna solicitud espera a quien ayude.',
  },
  request: { en: '{need}, {area}', es: '{need}, {area}' },
  requestLine: { en: '{urgency} · {id}', es: '{urgency} · {id}' },
  forPeople: { en: '{urgency} · for {quantity} · {id}', es: '{urgency} · para {quantity} · {id}' },
  noArea: { en: 'area not known', es: 'área desconocida' },
  waitingFor: { en: 'Being asked now: {names}', es: 'Se está preguntando a: {names}' },
  notSafe: {
    en: 'A volunteer did not feel safe here. Please call them before you ask anybody.',
    es: 'Una persona voluntaria no se sintió segura aquí. Llámela antes de pedir a nadie más.',
  },
  others: { en: 'Somebody else, and who cannot now', es: 'Otra persona, y quién no puede ahora' },
  nobody: {
    en: 'Nobody in the Volunteers tab can be asked for this now. See below why, or call someone.',
    es: 'Ahora no se puede pedir esto a nadie de la hoja Voluntarios. Vea abajo por qué, o llame a alguien.',
  },
  ask: { en: 'Ask {name}', es: 'Pedir a {name}' },
  asked: { en: '{name} was asked', es: 'Se pidió a {name}' },
  askedNotice: {
    en: 'Done. A mail to {name} goes out within ten minutes. It does not tell who asked, nor the address.',
    es: 'Listo. El correo a {name} sale en diez minutos. No dice quién pidió ni la dirección.',
  },
  leftOut: { en: 'Not now ({count})', es: 'Ahora no ({count})' },
  anyway: { en: 'Ask {name} anyway', es: 'Pedir a {name} de todos modos' },
  more: { en: 'Show {count} more', es: 'Mostrar {count} más' },
  planned: {
    en: 'Best when all open requests are looked at together',
    es: 'La mejor opción al mirar juntas todas las solicitudes abiertas',
  },
  points: { en: '{score} points', es: '{score} puntos' },
} satisfies Record<string, Words>;

/** Why somebody stands where they stand, and why somebody is not asked now. */
export const reasonWords = {
  sameArea: { en: 'lives in the same area', es: 'vive en la misma área' },
  withinReach: { en: '{number} miles away, as far as they go or less', es: 'a {number} millas, dentro de su alcance' },
  otherArea: { en: 'lives elsewhere', es: 'vive en otra parte' },
  skill: { en: 'can do it: {what}', es: 'puede hacerlo: {what}' },
  skillUnknown: { en: 'has not said what they can do', es: 'no ha dicho qué puede hacer' },
  language: { en: 'speaks {what}', es: 'habla {what}' },
  languageUnknown: { en: 'has not said which languages', es: 'no ha dicho qué idiomas' },
  free: { en: 'usually free then: {what}', es: 'suele estar libre: {what}' },
  notUsuallyFree: { en: 'usually not free then', es: 'no suele estar libre entonces' },
  rested: { en: 'nothing else this week', es: 'nada más esta semana' },
  busy: { en: '{number} this week already', es: 'ya {number} esta semana' },
  neverAsked: { en: 'never asked yet', es: 'aún no se le ha pedido nada' },
  askedDaysAgo: { en: 'days since last asked: {number}', es: 'días desde la última vez: {number}' },
  paused: { en: 'taking a pause until {until}', es: 'en pausa hasta {until}' },
  unreachable: { en: 'no e-mail address', es: 'sin correo electrónico' },
  waiting: { en: 'is being asked for this already', es: 'ya se le está pidiendo esto' },
  saidNo: { en: 'said no to this', es: 'dijo que no a esto' },
  weekFull: { en: 'has {number} this week, as many as they want', es: 'ya tiene {number} esta semana, lo que quiere' },
  noLanguage: { en: 'speaks other languages', es: 'habla otros idiomas' },
  noSkill: { en: 'offered to do other things', es: 'se ofreció para otras cosas' },
  tooFar: { en: '{number} miles away, farther than they go', es: 'a {number} millas, más lejos de lo que va' },
} satisfies Record<string, Words>;

/** The letter to a volunteer: task, area and time, and nothing that tells who asked. */
export const offerMail = {
  subject: { en: 'Can you help? {need}, {area}', es: '¿Puede ayudar? {need}, {area}' },
  subjectNoArea: { en: 'Can you help? {need}', es: '¿Puede ayudar? {need}' },
  hello: { en: 'Hello {name},', es: 'Hola, {name}:' },
  neighbor: { en: 'a neighbor could use your help.', es: 'un vecino necesita su ayuda.' },
  task: { en: 'What: {need}', es: 'Qué: {need}' },
  people: { en: 'For how many people: {quantity}', es: 'Para cuántas personas: {quantity}' },
  area: { en: 'Where: {area}', es: 'Dónde: {area}' },
  time: { en: 'When: {urgency}', es: 'Cuándo: {urgency}' },
  after: {
    en: 'You see the name and the address after you say yes. Saying no is fine too, and helps us ask somebody else.',
    es: 'Verá el nombre y la dirección después de decir que sí. También está bien decir que no: así preguntamos a otra persona.',
  },
  until: { en: 'Please answer by {day}.', es: 'Por favor responda antes del {day}.' },
  button: { en: 'Yes or no', es: 'Sí o no' },
} satisfies Record<string, Words>;

/** What the volunteer reads on the page. */
export const offerWords = {
  title: { en: 'Can you help?', es: '¿Puede ayudar?' },
  what: { en: 'What', es: 'Qué' },
  forHowMany: { en: 'For how many people', es: 'Para cuántas personas' },
  where: { en: 'Area', es: 'Área' },
  when: { en: 'When', es: 'Cuándo' },
  language: { en: 'Language', es: 'Idioma' },
  before: {
    en: 'You see the name and the address after you say yes.',
    es: 'Verá el nombre y la dirección después de decir que sí.',
  },
  take: { en: 'Yes, I will do it', es: 'Sí, yo lo hago' },
  decline: { en: 'No, I cannot', es: 'No, no puedo' },
  yours: { en: 'Thank you. This is yours now.', es: 'Gracias. Ahora le toca a usted.' },
  who: { en: 'Who', es: 'Quién' },
  address: { en: 'Address', es: 'Dirección' },
  phone: { en: 'Phone', es: 'Teléfono' },
  howToReach: { en: 'How to reach them', es: 'Cómo comunicarse' },
  access: { en: 'Good to know', es: 'Bueno saber' },
  email: { en: 'E-mail', es: 'Correo' },
  notNamed: {
    en: 'We may not show the name and address here. Please call us: we tell you how to reach them.',
    es: 'Aquí no podemos mostrar el nombre ni la dirección. Llámenos y le diremos cómo comunicarse.',
  },
  answerBy: { en: 'Please answer by {day}.', es: 'Por favor responda antes del {day}.' },
  safeMessage: { en: 'You may leave a message on the phone.', es: 'Puede dejar un mensaje en el teléfono.' },
  noMessage: {
    en: 'Do not leave a message, and do not tell anybody else who answers why you call.',
    es: 'No deje mensajes, y si contesta otra persona no le diga por qué llama.',
  },
  keepSafe: {
    en: 'Please keep this to yourself: write it down nowhere, photograph nothing.',
    es: 'Por favor no lo comparta: no lo anote ni tome fotos.',
  },
  howDidItGo: { en: 'How did it go?', es: '¿Cómo le fue?' },
  note: { en: 'Anything we should know? (not needed)', es: '¿Algo que debamos saber? (no hace falta)' },
  send: { en: 'Send', es: 'Enviar' },
  chooseOne: {
    en: 'Please choose how it went. Nothing was sent yet.',
    es: 'Elija cómo le fue. Todavía no se envió nada.',
  },
  giveBack: { en: 'I cannot after all', es: 'Al final no puedo' },
  faster: {
    en: 'Somebody was faster, thank you. You do not need to do anything.',
    es: 'Alguien fue más rápido, gracias. No tiene que hacer nada.',
  },
  declined: {
    en: 'Thank you for telling us. We ask somebody else.',
    es: 'Gracias por avisarnos. Preguntaremos a otra persona.',
  },
  over: {
    en: 'This is not open any more. Thank you for looking.',
    es: 'Esto ya no está abierto. Gracias por mirar.',
  },
  reported: { en: 'Thank you! We have noted it.', es: '¡Gracias! Lo hemos anotado.' },
} satisfies Record<string, Words>;

/** To the coordinators, when a volunteer did not feel safe. */
export const alarmMail = {
  subject: { en: 'Please call: it was not safe at {request}', es: 'Por favor llame: no era seguro en {request}' },
  what: {
    en: 'Volunteer {volunteer} reports that it was not safe at {request}. Please call the volunteer now, and ask nobody else to go there until you know more.',
    es: 'La persona voluntaria {volunteer} avisa que no era seguro en {request}. Llámela ahora y no mande a nadie más hasta saber más.',
  },
  where: {
    en: 'What they wrote stands in the Help desk, in the Offers tab at {id}.',
    es: 'Lo que escribió está en la mesa de ayuda, en la hoja Ofertas, en {id}.',
  },
} satisfies Record<string, Words>;

/** Why an offer cannot be made or answered. */
export const offerRefusals = {
  notOpen: {
    en: '{id} is not open any more ({status}). Nobody was asked. Reload to see what has changed.',
    es: '{id} ya no está abierta ({status}). No se preguntó a nadie. Recargue para ver qué cambió.',
  },
  cannotAsk: {
    en: '{name} was not asked: {why}. Nothing was changed.',
    es: 'No se preguntó a {name}: {why}. No se cambió nada.',
  },
  notYours: {
    en: 'This is not in your hands any more, so nothing was changed. Thank you for your help.',
    es: 'Esto ya no está en sus manos, así que no se cambió nada. Gracias por su ayuda.',
  },
} satisfies Record<string, Words>;
