import type { Words } from './language';

/** What people who ask for help read on the form. */
export const askWords = {
  formTitle: { en: '{chapter}: ask for help', es: '{chapter}: pedir ayuda' },
  aboutUs: { en: 'We are neighbors helping neighbors.', es: 'Somos vecinos que ayudan a vecinos.' },
  alsoCampaigns: {
    en: 'We also organize campaigns; that has nothing to do with the help you get.',
    es: 'También organizamos campañas; eso no tiene nada que ver con la ayuda que recibe.',
  },
  seenByOne: {
    en: 'Only one person, who coordinates aid, can see what you write here.',
    es: 'Solo una persona, que coordina la ayuda, puede ver lo que escriba aquí.',
  },
  seenBySome: {
    en: 'Only {count} people, who coordinate aid, can see what you write here.',
    es: 'Solo {count} personas, que coordinan la ayuda, pueden ver lo que escriba aquí.',
  },
  seenByUs: {
    en: 'Only our aid coordinators can see what you write here.',
    es: 'Solo quienes coordinan la ayuda pueden ver lo que escriba aquí.',
  },
  erased: {
    en: 'It is erased {days} days after we are done.',
    es: 'Se borra {days} días después de terminar.',
  },
  whatYouTell: {
    en: 'A made-up name is fine, and a phone number or an e-mail address is enough. Please do not tell us your immigration status or any ID number.',
    es: 'Puede usar un nombre inventado, y basta un teléfono o un correo. No nos diga su situación migratoria ni números de identidad.',
  },
  noPapers: {
    en: 'We take no documents or pictures here. If it is about a bill, have it ready when we call.',
    es: 'Aquí no recibimos documentos ni fotos. Si se trata de una cuenta, téngala a la mano cuando llamemos.',
  },
  minutes: { en: 'It takes about two minutes.', es: 'Toma unos dos minutos.' },
  thanks: {
    en: 'Thank you. We have it and will get back to you. If it cannot wait, please call us.',
    es: 'Gracias. Ya lo tenemos y nos comunicaremos con usted. Si no puede esperar, llámenos.',
  },
  name: { en: 'What shall we call you?', es: '¿Cómo quiere que le llamemos?' },
  nameHelp: { en: 'Any name you like.', es: 'El nombre que quiera.' },
  phone: { en: 'Your phone number', es: 'Su número de teléfono' },
  phoneHelp: { en: 'A phone number or an e-mail address is enough.', es: 'Basta un teléfono o un correo.' },
  email: { en: 'Your e-mail address', es: 'Su correo electrónico' },
  reach: { en: 'How may we reach you?', es: '¿Cómo le avisamos?' },
  hours: { en: 'When is a good time to reach you?', es: '¿A qué hora le viene bien que le avisemos?' },
  message: { en: 'May we leave a message?', es: '¿Podemos dejar un mensaje?' },
  messageHelp: {
    en: 'If others might hear or read it and you would rather they did not, choose No.',
    es: 'Si otras personas podrían oírlo o leerlo y no lo desea, elija No.',
  },
  needs: { en: 'What do you need?', es: '¿Qué necesita?' },
  needsHelp: { en: 'Choose as many as you like.', es: 'Elija todo lo que necesite.' },
  quantity: { en: 'For how many people?', es: '¿Para cuántas personas?' },
  when: { en: 'When do you need it?', es: '¿Para cuándo lo necesita?' },
  area: { en: 'Which part of town are you in?', es: '¿En qué zona está?' },
  address: { en: 'Where shall we bring it?', es: '¿Adónde lo llevamos?' },
  addressHelp: {
    en: 'Only if something should be brought to you. Only who brings it will see it. You can also tell us by phone.',
    es: 'Solo si hay que llevarle algo. Solo lo verá quien lo lleve. También puede decírnoslo por teléfono.',
  },
  language: { en: 'Which language do you like to speak?', es: '¿Qué idioma prefiere?' },
  note: { en: 'Anything we should know?', es: '¿Algo que debamos saber?' },
  noteHelp: {
    en: 'Allergies, stairs, a bell that does not ring. Nothing about papers or status.',
    es: 'Alergias, escaleras, un timbre que no suena. Nada sobre papeles o situación migratoria.',
  },
  consent: { en: 'What we may do', es: 'Lo que podemos hacer' },
  atDoor: {
    en: 'You write this for somebody at a door. Let them type if they like, or read it to them. Nothing about the door, your list or you goes with it, and you will not see what becomes of it.',
    es: 'Usted escribe esto por alguien en una puerta. Si quiere, que escriba esa persona, o léaselo. No se manda nada sobre la puerta, su lista ni usted, y usted no verá qué pasa después.',
  },
  thanksAtDoor: {
    en: 'Thank you. Our aid coordinators have it and will get back to them. Nothing of it stays on this phone.',
    es: 'Gracias. Ya lo tienen quienes coordinan la ayuda y se comunicarán con esa persona. Nada de esto queda en este teléfono.',
  },
  askThem: { en: 'Ask them', es: 'Pregúntele' },
  askThemHelp: {
    en: 'Tick only what they say yes to. They can say no to both, and it changes nothing.',
    es: 'Marque solo lo que acepte. Puede decir que no a ambas cosas, y eso no cambia nada.',
  },
  mayWeContact: {
    en: '“May we call you or write to you about this request?”',
    es: '«¿Podemos llamarle o escribirle sobre esta solicitud?»',
  },
  mayWeShare: {
    en: '“May we give your name and address to the person who helps you?”',
    es: '«¿Podemos dar su nombre y dirección a quien le ayude?»',
  },
  elsewhere: { en: 'Somewhere else', es: 'En otro lugar' },
  yes: { en: 'Yes', es: 'Sí' },
  no: { en: 'No', es: 'No' },
  consentContact: {
    en: 'You may call me or write to me about this request.',
    es: 'Pueden llamarme o escribirme sobre esta solicitud.',
  },
  consentShare: {
    en: 'You may give my name and address to the person who helps me.',
    es: 'Pueden dar mi nombre y dirección a quien me ayude.',
  },
} satisfies Record<string, Words>;
