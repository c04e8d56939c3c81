/** Words of the lists that can be taken out. */
export const takeOutWords = {
  table: {
    en: 'All rows of the tab {tab} as a CSV, which can be brought in again.',
    es: 'Todas las filas de la hoja {tab} como CSV, que se puede volver a traer.',
  },
  requests: {
    en: 'Requests as organizers see them: no names, no addresses. For people outside, take Published help.',
    es: 'Las solicitudes como las ven los organizadores: sin nombres ni direcciones. Para gente de fuera, use Ayuda publicada.',
  },
  published: {
    en: 'Help by area, month and need, as everybody may know it: small counts are held back.',
    es: 'La ayuda por área, mes y necesidad, como cualquiera puede saberla: las cifras pequeñas no se muestran.',
  },
  desk: {
    en: 'This names people who asked for help. Keep the file only as long as you need it, send it to nobody, and then delete it.',
    es: 'Esto nombra a personas que pidieron ayuda. Guarde el archivo solo lo necesario, no lo envíe a nadie y luego bórrelo.',
  },
  notHere: {
    en: 'There is no such list here. Nothing was taken out. Close this window and open it again.',
    es: 'Aquí no hay tal lista. No se sacó nada. Cierre esta ventana y vuelva a abrirla.',
  },
  calendar: { en: 'Shifts for a calendar', es: 'Turnos para un calendario' },
  calendarAbout: {
    en: 'All shifts as an ICS file, for Google Calendar, Outlook and Apple. Cancelled shifts are marked so.',
    es: 'Todos los turnos como archivo ICS, para Google Calendar, Outlook y Apple. Los cancelados van marcados.',
  },
  turfShapes: { en: 'Walk lists as a map', es: 'Listas de puertas como mapa' },
  turfShapesAbout: {
    en: 'Each walk list as a line in walking order, in GeoJSON.',
    es: 'Cada lista de puertas como línea en el orden de caminar, en GeoJSON.',
  },
  areaShapes: { en: 'Areas as a map', es: 'Áreas como mapa' },
  areaShapesAbout: {
    en: 'The outlines of the areas that have one, in GeoJSON.',
    es: 'Los contornos de las áreas que tienen uno, en GeoJSON.',
  },
  people: { en: 'Volunteers for Action Network', es: 'Voluntarios para Action Network' },
  peopleAbout: {
    en: 'People with the headers that Action Network uploads understand.',
    es: 'Personas con los encabezados que entiende la carga de Action Network.',
  },
  signUps: { en: 'Sign-ups as Mobilize has them', es: 'Inscripciones como en Mobilize' },
  signUpsAbout: {
    en: 'Who signed up for which shift and whether they came, with the headers of a Mobilize report.',
    es: 'Quién se inscribió en qué turno y si vino, con los encabezados de un informe de Mobilize.',
  },
  vanResults: { en: 'Results for VAN', es: 'Resultados para VAN' },
  vanResultsAbout: {
    en: 'For VAN’s bulk upload: who was visited, when, and what came of it. Without those who moved.',
    es: 'Para la carga masiva de VAN: a quién se visitó, cuándo y con qué resultado. Sin quienes se mudaron.',
  },
  vanMoved: { en: 'Moved, for VAN', es: 'Mudanzas, para VAN' },
  vanMovedAbout: {
    en: 'Who moved away. In VAN this spreads to other committees and is hard to undo: look at every line first.',
    es: 'Quiénes se mudaron. En VAN esto pasa a otros comités y cuesta deshacerlo: revise antes cada línea.',
  },
  vanLeftOut: { en: 'Visits left out for VAN', es: 'Visitas que no van a VAN' },
  vanLeftOutAbout: {
    en: 'The visits that are not among the results for VAN, each with the reason.',
    es: 'Las visitas que no están entre los resultados para VAN, cada una con el motivo.',
  },
  why: { en: 'Why', es: 'Por qué' },
};

/** Why a visit is not among the results for VAN. */
export const vanLeftOutWords = {
  noDay: { en: 'It does not say when it was', es: 'No dice cuándo fue' },
  noVoterFileId: {
    en: 'Not everybody there has a voter file ID',
    es: 'No todos allí tienen ID del padrón',
  },
  severalPeople: {
    en: 'Several people live there, and it does not say who answered',
    es: 'Allí viven varias personas y no dice quién respondió',
  },
  moved: { en: 'Moved away: take these out by themselves', es: 'Se mudó: sáquelos por separado' },
  noWordForIt: { en: 'VAN has no such result', es: 'VAN no tiene ese resultado' },
};
