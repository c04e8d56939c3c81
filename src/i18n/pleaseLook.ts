import type { Words } from './language';

/** What coordinators and organizers read in a row that needs their eyes. */
export const lookWords = {
  bothChangedStatus: {
    en: 'Both files changed the status: {ours} in the Help desk ({oursBy}), {theirs} in the Workbook ({theirsBy}). The Help desk’s was kept.',
    es: 'Ambos archivos cambiaron el estado: {ours} en la mesa de ayuda ({oursBy}), {theirs} en el libro ({theirsBy}). Quedó el de la mesa de ayuda.',
  },
  bothChangedHelper: {
    en: 'Both files changed who helps: {ours} in the Help desk ({oursBy}), {theirs} in the Workbook ({theirsBy}). The Help desk’s was kept.',
    es: 'Ambos archivos cambiaron quién ayuda: {ours} en la mesa de ayuda ({oursBy}), {theirs} en el libro ({theirsBy}). Quedó lo de la mesa de ayuda.',
  },
  aCoordinator: { en: 'a coordinator', es: 'alguien que coordina' },
  anOrganizer: { en: 'an organizer', es: 'alguien que organiza' },
  stillNeeded: {
    en: '{day}: they say it is still needed.',
    es: '{day}: dice que todavía hace falta.',
  },
  callMe: { en: '{day}: they would like a call.', es: '{day}: quiere que le llamen.' },
  reported: {
    en: '{day}: {name} reports: {what}. See {offer} in the Offers tab.',
    es: '{day}: {name} informa: {what}. Vea {offer} en la hoja Ofertas.',
  },
  askEnough: { en: 'Please ask once: was it enough?', es: 'Pregunte una vez, por favor: ¿alcanzó?' },
  notUnderstood: {
    en: 'Not understood, and left as it is: {columns}.',
    es: 'No se entendió y se dejó como está: {columns}.',
  },
  whyClosed: { en: 'Why was it closed? Please choose.', es: '¿Por qué se cerró? Elija, por favor.' },
  nobodyCould: {
    en: 'Volunteers asked by mail: {count}, and nobody could. Please call somebody.',
    es: 'Personas a las que se escribió: {count}, y nadie pudo. Llame a alguien, por favor.',
  },
  noSuchVolunteer: {
    en: 'Nobody in the Volunteers tab is called {name}, so nobody was asked.',
    es: 'En la hoja Voluntarios nadie se llama {name}, así que no se pidió a nadie.',
  },
  outOfArea: {
    en: 'Outside our area. Could help (choose under Referred to): {partners}.',
    es: 'Fuera de nuestra zona. Podrían ayudar (elija en Referida a): {partners}.',
  },
  noPartner: { en: 'nobody in the Partners tab yet', es: 'nadie todavía en la hoja Otros grupos' },
  tellOfPartner: {
    en: 'Please tell them: {partner} can help. No letter was sent.',
    es: 'Dígale, por favor: {partner} puede ayudar. No se mandó ninguna carta.',
  },
  wrongNumber: {
    en: 'The phone number was wrong. Is there another way to reach them?',
    es: 'El teléfono estaba equivocado. ¿Hay otra forma de avisarle?',
  },
  cameBack: {
    en: 'This row was gone and came back from the Workbook, without who asked. If they stand in another row, close this one as asked twice.',
    es: 'Esta fila faltaba y volvió desde el libro, sin quien pidió. Si está en otra fila, cierre esta como pedida dos veces.',
  },
  erasedStaysClosed: {
    en: 'Who asked was erased, so this stays closed. If they need help again, please add a new row.',
    es: 'Ya se borró quién pidió, así que sigue cerrada. Si vuelve a necesitar ayuda, agregue una fila nueva.',
  },
} satisfies Record<string, Words>;
