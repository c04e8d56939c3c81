import { choices } from '../tables/choices';
import {
  choice,
  date,
  email,
  id,
  longText,
  number,
  phone,
  reference,
  tags,
  text,
  timestamp,
  yesNo,
} from '../tables/kinds';
import type { Row } from '../tables/table';
import { table } from '../tables/table';
import { goneFromList } from './goneFromList';
import { freeTimes, needs, requestStatuses, skills, spokenLanguages, urgencies } from './words';

/** The stable units by which everything is counted: precincts, wards or neighbourhoods. */
export const areas = table(
  'areas',
  { file: 'workbook', version: 1, tab: { en: 'Areas', es: 'Áreas' }, shownBy: 'name' },
  {
    id: id('A').outOfSight(),
    name: text({ en: 'Area', es: 'Área' }).alias('neighborhood', 'ward', 'precinct', 'barrio').editedByHand(),
    notes: text({ en: 'Notes', es: 'Notas' }).editedByHand(),
    /** Its edge as GeoJSON, under 45,000 characters; see `exchange/places/outline.ts`. */
    outline: longText({ en: 'Outline', es: 'Contorno' }).outOfSight(),
  },
);
export type Area = Row<typeof areas>;

/** Counts what both files have agreed on about a row: the file that is behind was restored from an earlier day. */
export const turnsTaken = () => number({ en: 'Turn', es: 'Turno' }).outOfSight();

/** What organizers should see to in a request: sentences of ours, and no words of anybody's own. */
const requestLooks = choices({
  moved: {
    en: 'A phone number or address was moved to the Help desk. Please write such things only there.',
    es: 'Un teléfono o una dirección pasó a la mesa de ayuda. Por favor, escriba esas cosas solo allí.',
  },
});

/** One row a request: a person may have several. Who asked is known only to the Help desk. */
export const requests = table(
  'requests',
  { file: 'workbook', version: 1, tab: { en: 'Requests', es: 'Solicitudes' } },
  {
    id: id('R'),
    need: choice(needs, { en: 'Need', es: 'Necesidad' }),
    quantity: number({ en: 'How many people', es: 'Cuántas personas' }),
    area: reference('areas', { en: 'Area', es: 'Área' }),
    language: choice(spokenLanguages, { en: 'Language', es: 'Idioma' }),
    urgency: choice(urgencies, { en: 'Urgency', es: 'Urgencia' }),
    status: choice(requestStatuses, { en: 'Status', es: 'Estado' }).editedByHand(),
    takenBy: reference('volunteers', { en: 'Taken by', es: 'La tomó' }).alias('helper', 'assigned to').editedByHand(),
    askedOn: date({ en: 'Asked on', es: 'Pedida el' }),
    closedOn: date({ en: 'Closed on', es: 'Cerrada el' }),
    /** What an organizer chose while a coordinator chose otherwise; the coordinator's stands. No words of anybody's own. */
    otherStatus: choice(requestStatuses, { en: 'Status that gave way', es: 'Estado que cedió' }).explained({
      en: 'Somebody chose this here while the Help desk chose otherwise. The Help desk’s was kept.',
      es: 'Alguien eligió esto aquí mientras la mesa de ayuda eligió otra cosa. Quedó lo de la mesa de ayuda.',
    }),
    otherHelper: reference('volunteers', { en: 'Helper that gave way', es: 'Quien ayuda que cedió' }),
    look: choice(requestLooks, { en: 'Please look', es: 'Por favor revise' })
      .explained({ en: 'Clear it once you have seen it.', es: 'Vacíelo cuando lo haya visto.' })
      .editedByHand(),
    turn: turnsTaken(),
  },
);
export type Request = Row<typeof requests>;

export const volunteers = table(
  'volunteers',
  { file: 'workbook', version: 1, tab: { en: 'Volunteers', es: 'Voluntarios' }, shownBy: 'name' },
  {
    id: id('V'),
    name: text({ en: 'Name', es: 'Nombre' }).alias('full name', 'nombre completo', 'volunteer').editedByHand(),
    phone: phone({ en: 'Phone', es: 'Teléfono' }).alias('phone #', 'cell', 'mobile', 'celular').editedByHand(),
    email: email({ en: 'E-mail', es: 'Correo' }).alias('email address', 'correo electrónico').editedByHand(),
    area: reference('areas', { en: 'Area', es: 'Área' }).editedByHand(),
    languages: tags(spokenLanguages, { en: 'Languages', es: 'Idiomas' }).editedByHand(),
    skills: tags(skills, { en: 'Can do', es: 'Puede hacer' }).alias('skills', 'habilidades').editedByHand(),
    free: tags(freeTimes, { en: 'Usually free', es: 'Suele estar libre' }).alias('availability').editedByHand(),
    reachMiles: number({ en: 'How far (miles)', es: 'Hasta dónde (millas)' }).editedByHand(),
    timesAWeek: number({ en: 'Times a week at most', es: 'Veces por semana, máximo' }).editedByHand(),
    pausedUntil: date({ en: 'Paused until', es: 'En pausa hasta' }).editedByHand(),
    vetted: yesNo({ en: 'May take requests themselves', es: 'Puede tomar solicitudes' })
      .explained({
        en: 'For people a coordinator has met: they get a page where they take open requests themselves.',
        es: 'Para personas que ya conoció quien coordina: reciben una página donde toman solicitudes por su cuenta.',
      })
      .editedByHand(),
    joinedOn: date({ en: 'Joined on', es: 'Se unió el' }),
    lastAskedAt: timestamp({ en: 'Last asked', es: 'Última vez que se le pidió' }),
    answerId: text({ en: 'Form answer', es: 'Respuesta del formulario' }).outOfSight(),
    goneOn: goneFromList(),
  },
);
export type Volunteer = Row<typeof volunteers>;
