import type { Words } from './language';

/** What people who asked read about how it stands. Nothing here says what they asked for. */
export const standingWords = {
  title: { en: 'How it stands', es: 'Cómo va' },
  asked: { en: 'You wrote to us on {day}', es: 'Nos escribió el {day}' },
  received: {
    en: 'We have your message. Somebody will get back to you.',
    es: 'Tenemos su mensaje. Alguien le responderá.',
  },
  arranged: { en: 'It is being arranged.', es: 'Se está organizando.' },
  coming: { en: 'Someone is coming.', es: 'Alguien va en camino.' },
  done: { en: 'We hope it helped. Was it enough?', es: 'Esperamos que haya servido. ¿Alcanzó?' },
  enough: { en: 'Yes, thank you', es: 'Sí, gracias' },
  notEnough: { en: 'Not quite', es: 'No del todo' },
  heardEnough: { en: 'Thank you for telling us. All the best.', es: 'Gracias por decirnos. Le deseamos lo mejor.' },
  joinUs: {
    en: 'If you like, you can help others too. You can say no. Your help will not change.',
    es: 'Si quiere, también puede ayudar a otras personas. Puede decir que no. Su ayuda no cambiará.',
  },
  join: { en: 'Help out', es: 'Quiero ayudar' },
  closed: { en: 'This is finished for us.', es: 'Para nosotros esto está terminado.' },
  elsewhere: { en: 'Another group can help you.', es: 'Otro grupo puede ayudarle.' },
  whoElse: { en: 'Show who', es: 'Mostrar quién' },
  code: {
    en: 'If you call or text us, this number is enough: {code}',
    es: 'Si nos llama o escribe, basta este número: {code}',
  },
  none: { en: 'There is nothing open at the moment.', es: 'Por ahora no hay nada pendiente.' },
  still: { en: 'Still needed', es: 'Todavía hace falta' },
  noMore: { en: 'No longer needed', es: 'Ya no hace falta' },
  callMe: { en: 'Please call me', es: 'Llámenme, por favor' },
  leave: { en: 'Leave quickly', es: 'Salir rápido' },
  leaveHint: {
    en: 'Leave quickly shows a weather page instead of this one.',
    es: 'Salir rápido muestra una página del tiempo en lugar de esta.',
  },
  heardStill: { en: 'Thank you for telling us. We look into it.', es: 'Gracias por decirnos. Lo revisamos.' },
  heardNoMore: { en: 'Thank you for telling us. It is closed now.', es: 'Gracias por decirnos. Ya está cerrado.' },
  heardCall: { en: 'We will call you as soon as we can.', es: 'Le llamaremos en cuanto podamos.' },
  erased: {
    en: 'We have erased everything about this, as we promised. If you need something, please call us or write to us again.',
    es: 'Ya borramos todo sobre esto, como prometimos. Si necesita algo, llámenos o escríbanos de nuevo.',
  },
  notYours: {
    en: 'This is not open any more. Nothing was changed. Please look again.',
    es: 'Esto ya no está abierto. No se cambió nada. Mire otra vez.',
  },
} satisfies Record<string, Words>;
