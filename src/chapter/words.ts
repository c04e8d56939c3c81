import { choices, type KeyOf } from '../tables/choices';

/** The sentence that stands on the aid form, on every door script and on every card (safety rule 1). */
export const helpIsForAnyone = {
  en: 'Help is for anyone. It does not depend on voting, support or joining.',
  es: 'La ayuda es para cualquier persona. No depende de votar, apoyar ni afiliarse.',
};

export const needs = choices({
  food: { en: 'Food', es: 'Comida', aliases: ['groceries', 'despensa', 'alimentos', 'mandado'] },
  ride: { en: 'A ride', es: 'Transporte', aliases: ['rides', 'ride', 'transport', 'viaje'] },
  rent: { en: 'Rent or bills', es: 'Renta o cuentas', aliases: ['rent', 'renta', 'bills', 'alquiler'] },
  repairs: { en: 'A repair at home', es: 'Una reparación en casa', aliases: ['repair', 'repairs', 'reparaciones'] },
  supplies: { en: 'Diapers or supplies', es: 'Pañales o artículos', aliases: ['diapers', 'pañales', 'supplies'] },
  company: { en: 'A call or a visit', es: 'Una llamada o visita', aliases: ['check in', 'company', 'compañía'] },
  other: { en: 'Something else', es: 'Otra cosa', aliases: ['other', 'otro', 'otra'] },
});

export const urgencies = choices({
  today: { en: 'Today', es: 'Hoy' },
  week: { en: 'This week', es: 'Esta semana' },
  whenPossible: { en: 'When possible', es: 'Cuando se pueda' },
});

/** Where a request stands, as people see it; the Help desk knows it in more detail. */
export const requestStatuses = choices({
  new: { en: 'New', es: 'Nueva' },
  looking: {
    en: 'Looking',
    es: 'Buscando',
    aliases: [
      'triaged',
      'open',
      'offered',
      'needs follow-up',
      'revisada',
      'abierta',
      'ofrecida',
      'necesita seguimiento',
    ],
  },
  taken: {
    en: 'Taken',
    es: 'Tomada',
    aliases: ['claimed', 'scheduled', 'assigned', 'in progress', 'agendada', 'asignada', 'en curso'],
  },
  waiting: { en: 'Waiting', es: 'En espera', aliases: ['referred', 'on hold', 'paused', 'referida', 'en pausa'] },
  done: { en: 'Done', es: 'Hecha', aliases: ['delivered', 'completed', 'fulfilled', 'entregada', 'completada'] },
  closed: { en: 'Closed', es: 'Cerrada' },
});
export type RequestStatus = KeyOf<typeof requestStatuses>;

export const spokenLanguages = choices({
  en: { en: 'English', es: 'Inglés', aliases: ['ingles'] },
  es: { en: 'Spanish', es: 'Español', aliases: ['espanol', 'castellano'] },
  am: { en: 'Amharic', es: 'Amárico' },
  ar: { en: 'Arabic', es: 'Árabe' },
  fa: { en: 'Dari or Farsi', es: 'Dari o farsi', aliases: ['dari', 'farsi', 'persian'] },
  ur: { en: 'Urdu', es: 'Urdu' },
  other: { en: 'Another language', es: 'Otro idioma' },
});

export const skills = choices({
  driving: {
    en: 'Driving',
    es: 'Manejar',
    aliases: ['driver', 'drive', 'drives', 'can drive', 'car', 'has a car', 'conducir', 'maneja', 'coche', 'carro'],
  },
  carrying: { en: 'Carrying things', es: 'Cargar cosas', aliases: ['lifting', 'cargar'] },
  cooking: { en: 'Cooking', es: 'Cocinar', aliases: ['cook', 'cocina'] },
  repairs: { en: 'Repairs', es: 'Reparaciones', aliases: ['handy', 'repair'] },
  phoneCalls: { en: 'Phone calls', es: 'Llamadas', aliases: ['calls', 'phone'] },
  doors: { en: 'Knocking on doors', es: 'Tocar puertas', aliases: ['canvassing', 'canvass', 'volantear'] },
  translating: { en: 'Translating', es: 'Traducir', aliases: ['interpreting', 'interpretar'] },
});

export const freeTimes = choices({
  weekdayMornings: { en: 'Weekday mornings', es: 'Mañanas entre semana' },
  weekdayAfternoons: { en: 'Weekday afternoons', es: 'Tardes entre semana' },
  weekdayEvenings: { en: 'Weekday evenings', es: 'Noches entre semana' },
  weekendMornings: { en: 'Weekend mornings', es: 'Mañanas de fin de semana' },
  weekendAfternoons: { en: 'Weekend afternoons', es: 'Tardes de fin de semana' },
  weekendEvenings: { en: 'Weekend evenings', es: 'Noches de fin de semana' },
});
