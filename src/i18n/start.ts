import type { Words } from './language';

/** The columns of the Areas tab that count. */
export const areaWords = {
  byFormula: {
    en: 'A formula: change it as you like, Chapterbook keeps your change.',
    es: 'Una fórmula: cámbiela como quiera, Chapterbook conserva su cambio.',
  },
  openRequests: { en: 'Open requests', es: 'Solicitudes abiertas' },
  deliveries: { en: 'Deliveries', es: 'Entregas' },
  quotable: { en: 'Help we may quote', es: 'Ayuda que se puede citar' },
  quotableNote: {
    en: 'From Published help: rounded, with small counts held back. Outside this file and on campaign material use only this.',
    es: 'De Ayuda publicada: redondeada, sin cifras pequeñas. Fuera de este archivo y en material de campaña use solo esta.',
  },
  volunteers: { en: 'Volunteers living there', es: 'Voluntarios que viven ahí' },
  doors: { en: 'Doors', es: 'Puertas' },
  visits: { en: 'Visits', es: 'Visitas' },
} satisfies Record<string, Words>;

export const startWords = {
  tab: { en: 'Start', es: 'Inicio' },
  needsYou: { en: 'Needs you now', es: 'Lo que espera por usted' },
  today: { en: 'Today', es: 'Hoy' },
  together: { en: 'Together this month', es: 'Juntos este mes' },
  help: { en: 'Help', es: 'Ayuda' },
  atDoors: { en: 'Doors', es: 'Puertas' },

  helpToday: { en: 'Requests that need help today', es: 'Solicitudes que necesitan ayuda hoy' },
  helpOpen: { en: 'Requests that nobody has taken', es: 'Solicitudes que nadie ha tomado' },
  shiftsSoon: { en: 'Shifts of the next 3 days: are they full?', es: 'Turnos de los próximos 3 días: ¿completos?' },
  listsLate: { en: 'Walk lists that were due back', es: 'Listas de puertas que ya debían volver' },
  listsReady: { en: 'Walk lists to hand out', es: 'Listas de puertas por entregar' },
  newVolunteers: {
    en: 'Volunteers whom nobody has asked for anything yet',
    es: 'Voluntarios a quienes nadie ha pedido nada aún',
  },
  lettersStuck: { en: 'Letters that may not have arrived', es: 'Cartas que quizá no llegaron' },
  jobsStopped: { en: 'Long tasks that have stopped', es: 'Tareas largas detenidas' },
  noContact: { en: 'Volunteers without phone or e-mail', es: 'Voluntarios sin teléfono ni correo' },
  noArea: { en: 'Volunteers without an area', es: 'Voluntarios sin área' },

  askedToday: { en: 'Requests came in', es: 'Solicitudes recibidas' },
  closedToday: { en: 'Requests closed', es: 'Solicitudes cerradas' },
  shiftsToday: { en: 'Shifts', es: 'Turnos' },
  doorsToday: { en: 'Doors visited', es: 'Puertas visitadas' },
  joinedToday: { en: 'Volunteers joined', es: 'Voluntarios nuevos' },

  askedMonth: { en: 'Requests came in', es: 'Solicitudes recibidas' },
  helpedMonth: { en: 'Times we helped', es: 'Veces que ayudamos' },
  inHand: { en: 'In hand right now', es: 'En marcha ahora' },
  doorsMonth: { en: 'Doors visited', es: 'Puertas visitadas' },
  talkedMonth: { en: 'Conversations', es: 'Conversaciones' },
  doorsOpen: { en: 'Doors not visited yet', es: 'Puertas aún sin visitar' },
  doorsPlaceless: { en: 'Doors without a place on the map', es: 'Puertas sin lugar en el mapa' },

  robotsWell: { en: 'Robots: all well', es: 'Robots: todo bien' },
  robotsNew: { en: 'Robots: not seen yet', es: 'Robots: aún sin señal' },
  robotsSilentSince: { en: 'Robots silent since ', es: 'Robots en silencio desde el ' },
  robotsSilentFor: { en: 'Robots silent for days: ', es: 'Días sin señal de los robots: ' },
  robotsSeen: { en: 'Robots last seen', es: 'Última señal de los robots' },
  robotsTrouble: { en: 'Robots need a look: ', es: 'Los robots necesitan atención: ' },
  deskWell: { en: 'Help desk: all well', es: 'Mesa de ayuda: todo bien' },
  deskNew: { en: 'Help desk: not seen yet', es: 'Mesa de ayuda: aún sin señal' },
  deskSilentSince: { en: 'Help desk silent since ', es: 'Mesa de ayuda en silencio desde el ' },
  deskSilentFor: { en: 'Help desk silent for days: ', es: 'Días sin señal de la mesa de ayuda: ' },
  deskSeen: {
    en: 'Help desk last seen; while it is silent, Requests is yours to keep by hand',
    es: 'Última señal de la mesa de ayuda; mientras calla, Solicitudes se lleva a mano',
  },
  jobsRunning: { en: 'Long tasks going on', es: 'Tareas largas en marcha' },
} satisfies Record<string, Words>;
