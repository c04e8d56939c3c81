import type { Words } from './language';

/** What people who ask for help read on the form. */
export const askWords = {
  formTitle: { en: '{chapter}: ask for help', es: '{chapter}: pedir ayuda' },
  aboutUs: {
    en: 'We are neighbors helping neighbors. We also organize campaigns; that has nothing to do with the help you get.',
    es: 'Somos vecinos que ayudan a vecinos. También organizamos campañas; eso no tiene nada que ver con la ayuda que recibe.',
  },
  whoSees: {
    en: 'Only our aid coordinators see what you write here, and it is erased {days} days after we are done. A made-up name is fine. Please do not tell us your immigration status or any ID number.',
    es: 'Solo quienes coordinan la ayuda ven lo que escriba aquí, y se borra {days} días después de terminar. Puede usar un nombre inventado. No nos diga su situación migratoria ni números de identidad.',
  },
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
    en: 'Allergies, stairs, a good time. Nothing about papers or status.',
    es: 'Alergias, escaleras, una buena hora. Nada sobre papeles o situación migratoria.',
  },
  consent: { en: 'What we may do', es: 'Lo que podemos hacer' },
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

/** What coordinators read. */
export const aidWords = {
  menu: { en: 'Help', es: 'Ayuda' },
  volunteerFormTitle: { en: '{chapter}: help out', es: '{chapter}: quiero ayudar' },
  volunteerFormAbout: {
    en: 'Tell us what you like to do and when. We ask you before we count on you.',
    es: 'Díganos qué le gusta hacer y cuándo. Siempre le preguntamos antes.',
  },
  volunteerThanks: { en: 'Thank you. We will be in touch.', es: 'Gracias. Nos pondremos en contacto.' },
  askFormEn: { en: 'Form: ask for help (English)', es: 'Formulario: pedir ayuda (inglés)' },
  askFormEs: { en: 'Form: ask for help (Spanish)', es: 'Formulario: pedir ayuda (español)' },
  volunteerFormEn: { en: 'Form: help out (English)', es: 'Formulario: quiero ayudar (inglés)' },
  volunteerFormEs: { en: 'Form: help out (Spanish)', es: 'Formulario: quiero ayudar (español)' },
  formHelp: { en: 'The address to give to people.', es: 'La dirección para dar a la gente.' },
  byForm: { en: 'form', es: 'formulario' },
  byPhone: { en: 'phone', es: 'teléfono' },
  byPage: { en: 'page', es: 'página' },
  unreadable: {
    en: 'This answer could not be read here. Please see it in the form, under Responses.',
    es: 'Esta respuesta no se pudo leer aquí. Véala en el formulario, en Respuestas.',
  },
  cutShort: { en: '[too long: the rest is in the form]', es: '[muy largo: el resto está en el formulario]' },
  numberHidden: { en: '[an ID number was here: hidden]', es: '[aquí había un número de identidad: oculto]' },
  closedLongAgo: { en: 'closed {days} days ago', es: 'cerrado hace {days} días' },
} satisfies Record<string, Words>;
