import type { Words } from './language';

/** One thing or many of them: `{n}` is how many. */
export interface Counted {
  one: Words;
  many: Words;
}

/** For what there is only one of. */
const always = (words: Words): Counted => ({ one: words, many: words });

const silentDesk = {
  news: { en: 'the Help desk is silent', es: 'la mesa de ayuda está en silencio' },
  line: {
    en: '{who}: ask a coordinator about the Help desk, silent since {which}; the Requests tab is yours to keep by hand',
    es: '{who}: preguntar a quien coordina por la mesa de ayuda, en silencio desde el {which}; la hoja Solicitudes se lleva a mano',
  },
};

/** What the morning digest says: `news` for the subject, `line` for the letter, after the name of who looks after it. */
export const digestNews = {
  helpToday: {
    news: {
      one: { en: '1 request needs help today', es: '1 solicitud necesita ayuda hoy' },
      many: { en: '{n} requests need help today', es: '{n} solicitudes necesitan ayuda hoy' },
    },
    line: {
      one: {
        en: '{who}: find someone for 1 request that needs help today',
        es: '{who}: buscar a alguien para 1 solicitud que necesita ayuda hoy',
      },
      many: {
        en: '{who}: find someone for {n} requests that need help today',
        es: '{who}: buscar a alguien para {n} solicitudes que necesitan ayuda hoy',
      },
    },
  },
  badAddresses: {
    news: {
      one: { en: '1 address of this digest to correct', es: '1 dirección de este resumen por corregir' },
      many: { en: '{n} addresses of this digest to correct', es: '{n} direcciones de este resumen por corregir' },
    },
    line: {
      one: {
        en: '{who}: correct {which} under Who gets the morning digest; nothing was sent there',
        es: '{who}: corregir {which} en Quién recibe el resumen de la mañana; no se envió nada ahí',
      },
      many: {
        en: '{who}: correct {which} under Who gets the morning digest; nothing was sent there',
        es: '{who}: corregir {which} en Quién recibe el resumen de la mañana; no se envió nada ahí',
      },
    },
  },
  robots: {
    news: {
      one: { en: 'a robot needs a look', es: 'un robot necesita atención' },
      many: { en: '{n} robots need a look', es: '{n} robots necesitan atención' },
    },
    line: {
      one: {
        en: '{who}: look at what the robots could not do',
        es: '{who}: mirar qué no pudieron hacer los robots',
      },
      many: {
        en: '{who}: look at what the robots could not do',
        es: '{who}: mirar qué no pudieron hacer los robots',
      },
    },
  },
  deskSilent: { news: always(silentDesk.news), line: always(silentDesk.line) },
  helpWaiting: {
    news: {
      one: { en: '1 request has waited 3 days or more', es: '1 solicitud lleva 3 días o más' },
      many: { en: '{n} requests have waited 3 days or more', es: '{n} solicitudes llevan 3 días o más' },
    },
    line: {
      one: {
        en: '{who}: find someone for 1 request that has waited 3 days or more',
        es: '{who}: buscar a alguien para 1 solicitud que lleva 3 días o más',
      },
      many: {
        en: '{who}: find someone for {n} requests that have waited 3 days or more',
        es: '{who}: buscar a alguien para {n} solicitudes que llevan 3 días o más',
      },
    },
  },
  helpGoing: {
    news: {
      one: { en: '1 request taken a week ago is still open', es: '1 solicitud tomada hace una semana sigue abierta' },
      many: {
        en: '{n} requests taken a week ago are still open',
        es: '{n} solicitudes tomadas hace una semana siguen abiertas',
      },
    },
    line: {
      one: {
        en: '{who}: ask how 1 request is going that somebody took; it is a week old',
        es: '{who}: preguntar cómo va 1 solicitud que alguien tomó; tiene una semana',
      },
      many: {
        en: '{who}: ask how {n} requests are going that somebody took; they are a week old',
        es: '{who}: preguntar cómo van {n} solicitudes que alguien tomó; tienen una semana',
      },
    },
  },
  shiftsShort: {
    news: {
      one: { en: '1 shift needs people', es: '1 turno necesita gente' },
      many: { en: '{n} shifts need people', es: '{n} turnos necesitan gente' },
    },
    line: {
      one: {
        en: '{who}: fill 1 shift of the next 3 days that needs people',
        es: '{who}: completar 1 turno de los próximos 3 días que necesita gente',
      },
      many: {
        en: '{who}: fill {n} shifts of the next 3 days that need people',
        es: '{who}: completar {n} turnos de los próximos 3 días que necesitan gente',
      },
    },
  },
  listsLate: {
    news: {
      one: { en: '1 walk list is overdue', es: '1 lista de puertas está vencida' },
      many: { en: '{n} walk lists are overdue', es: '{n} listas de puertas están vencidas' },
    },
    line: {
      one: {
        en: '{who}: ask about 1 walk list that was due back',
        es: '{who}: preguntar por 1 lista de puertas que ya debía volver',
      },
      many: {
        en: '{who}: ask about {n} walk lists that were due back',
        es: '{who}: preguntar por {n} listas de puertas que ya debían volver',
      },
    },
  },
  lettersStuck: {
    news: {
      one: { en: '1 letter may not have arrived', es: '1 carta quizá no llegó' },
      many: { en: '{n} letters may not have arrived', es: '{n} cartas quizá no llegaron' },
    },
    line: {
      one: {
        en: '{who}: look at 1 letter that may not have arrived',
        es: '{who}: revisar 1 carta que quizá no llegó',
      },
      many: {
        en: '{who}: look at {n} letters that may not have arrived',
        es: '{who}: revisar {n} cartas que quizá no llegaron',
      },
    },
  },
  newVolunteers: {
    news: {
      one: { en: '1 new volunteer', es: '1 persona nueva' },
      many: { en: '{n} new volunteers', es: '{n} personas nuevas' },
    },
    line: {
      one: {
        en: '{who}: welcome 1 new volunteer whom nobody has asked for anything yet',
        es: '{who}: dar la bienvenida a 1 persona nueva a quien nadie ha pedido nada aún',
      },
      many: {
        en: '{who}: welcome {n} new volunteers whom nobody has asked for anything yet',
        es: '{who}: dar la bienvenida a {n} personas nuevas a quienes nadie ha pedido nada aún',
      },
    },
  },
  listsReady: {
    news: {
      one: { en: '1 walk list is ready', es: '1 lista de puertas está lista' },
      many: { en: '{n} walk lists are ready', es: '{n} listas de puertas están listas' },
    },
    line: {
      one: {
        en: '{who}: hand out 1 walk list that is ready',
        es: '{who}: entregar 1 lista de puertas que está lista',
      },
      many: {
        en: '{who}: hand out {n} walk lists that are ready',
        es: '{who}: entregar {n} listas de puertas que están listas',
      },
    },
  },
  settings: {
    news: {
      one: { en: '1 setting to put right', es: '1 ajuste por corregir' },
      many: { en: '{n} settings to put right', es: '{n} ajustes por corregir' },
    },
    line: {
      one: {
        en: '{who}: put 1 setting right; until then the usual value counts',
        es: '{who}: corregir 1 ajuste; hasta entonces vale lo usual',
      },
      many: {
        en: '{who}: put {n} settings right; until then the usual values count',
        es: '{who}: corregir {n} ajustes; hasta entonces vale lo usual',
      },
    },
  },
} satisfies Record<string, { news: Counted; line: Counted }>;

export const digestWords = {
  and: { en: '{one}, {other}', es: '{one}, {other}' },
  allWell: { en: 'Nothing waits for you this morning', es: 'Nada le espera esta mañana' },
  greeting: { en: 'Good morning! It is {day}.', es: '¡Buenos días! Hoy es {day}.' },
  whoseTurn: {
    en: 'The name in front is whose turn it is today. Swap as you like.',
    es: 'El nombre al principio dice a quién le toca hoy. Cambien como quieran.',
  },
  nothing: {
    en: 'No request, walk list or letter waits for anybody. Enjoy your day.',
    es: 'Ninguna solicitud, lista ni carta espera por nadie. Que tenga un buen día.',
  },
  openStart: { en: 'Open the Start tab', es: 'Abrir la hoja Inicio' },
  noAddress: {
    en: 'Nobody got the morning digest: nothing under Who gets the morning digest in the Settings tab is an e-mail address. Please correct it there.',
    es: 'Nadie recibió el resumen de la mañana: nada de lo escrito en Quién recibe el resumen de la mañana, hoja Ajustes, es un correo. Corríjalo ahí.',
  },
  more: {
    en: 'There is more than fits in seven lines: the Start tab has it all.',
    es: 'Hay más de lo que cabe en siete líneas: todo está en la hoja Inicio.',
  },
} satisfies Record<string, Words>;
