import type { Words } from './language';

/** What coordinators read. */
export const aidWords = {
  menu: { en: 'Help', es: 'Ayuda' },
  volunteerFormTitle: { en: '{chapter}: help out', es: '{chapter}: quiero ayudar' },
  volunteerFormAbout: {
    en: 'Tell us what you like to do and when. We ask you before we count on you.',
    es: 'Díganos qué le gusta hacer y cuándo. Siempre le preguntamos antes.',
  },
  volunteerThanks: { en: 'Thank you. We will be in touch.', es: 'Gracias. Nos pondremos en contacto.' },
  askFormIn: { en: 'Form: ask for help ({language})', es: 'Formulario: pedir ayuda ({language})' },
  volunteerFormIn: { en: 'Form: help out ({language})', es: 'Formulario: quiero ayudar ({language})' },
  atDoorSetting: { en: 'Page: somebody at a door needs help', es: 'Página: alguien en una puerta necesita ayuda' },
  atDoorHelp: {
    en: 'Walk lists link to it. Clear the cell and they do not.',
    es: 'Las listas de puertas llevan a ella. Si vacía la celda, ya no.',
  },
  pageSetting: { en: 'Page: ask for help', es: 'Página: pedir ayuda' },
  seenBy: { en: 'How many people see what is asked', es: 'Cuántas personas ven lo que se pide' },
  seenByHelp: {
    en: 'Counted every hour: who may open the Help desk or its forms. People read it before they ask.',
    es: 'Se cuenta cada hora: quién puede abrir la mesa de ayuda o sus formularios. La gente lo lee antes de pedir.',
  },
  campaigns: { en: 'We also campaign', es: 'También hacemos campañas' },
  campaignsHelp: {
    en: 'yes while the Workbook is used for doors. People read it before they ask.',
    es: 'yes mientras el libro se usa para puertas. La gente lo lee antes de pedir.',
  },
  formHelp: { en: 'The address to give to people.', es: 'La dirección para dar a la gente.' },
  unreadable: {
    en: 'This answer could not be read here. Please see it in the form, under Responses.',
    es: 'Esta respuesta no se pudo leer aquí. Véala en el formulario, en Respuestas.',
  },
  cutShort: { en: '[too long: the rest is in the form]', es: '[muy largo: el resto está en el formulario]' },
  numberHidden: { en: '[an ID number was here: hidden]', es: '[aquí había un número de identidad: oculto]' },
  closedLongAgo: { en: 'closed {days} days ago', es: 'cerrado hace {days} días' },
} satisfies Record<string, Words>;
