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
  askFormEn: { en: 'Form: ask for help (English)', es: 'Formulario: pedir ayuda (inglés)' },
  askFormEs: { en: 'Form: ask for help (Spanish)', es: 'Formulario: pedir ayuda (español)' },
  volunteerFormEn: { en: 'Form: help out (English)', es: 'Formulario: quiero ayudar (inglés)' },
  volunteerFormEs: { en: 'Form: help out (Spanish)', es: 'Formulario: quiero ayudar (español)' },
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
