import type { Words } from '../i18n/language';
import { languages } from '../i18n/language';
import { findPlacesWords } from '../i18n/places';
import type { Book } from '../tables/book';
import { type KeyOf, parseChoice } from '../tables/choices';
import { id, text } from '../tables/kinds';
import { table } from '../tables/table';
import { needs } from './words';

/** Key of the row in the Workbook's Settings with the address where a need heard at a door is written down. */
export const askAtDoorKey = 'page.askAtDoor';

/** One row a setting; people change the value. Each file has its own. */
export const settings = table(
  'settings',
  { file: 'each', version: 1, tab: { en: 'Settings', es: 'Ajustes' } },
  {
    key: id('set').outOfSight(),
    what: text({ en: 'Setting', es: 'Ajuste' }),
    value: text({ en: 'Value', es: 'Valor' }).editedByHand(),
    help: text({ en: 'What it does', es: 'Para qué sirve' }),
  },
);

interface Setting {
  label: Words;
  help: Words;
  usual: string;
  /** Why a value will not do; undefined when it will. */
  refuses?: (value: string) => Words | undefined;
}

const wholeNumber = (low: number, high: number) => (value: string) =>
  /^\d+$/.test(value) && Number(value) >= low && Number(value) <= high
    ? undefined
    : { en: `a whole number from ${low} to ${high}`, es: `un número entero de ${low} a ${high}` };

const oneOf = (allowed: readonly string[]) => (value: string) =>
  allowed.includes(value) ? undefined : { en: `one of ${allowed.join(', ')}`, es: `uno de ${allowed.join(', ')}` };

/** The needs that a setting names, with commas between; what is none of them is left out. */
export function needsNamed(value: string): KeyOf<typeof needs>[] {
  return value.split(',').flatMap((text) => parseChoice(needs, text) ?? []);
}

const listOfNeeds = (value: string) =>
  value.split(',').every((text) => text.trim() === '–' || text.trim() === '-' || parseChoice(needs, text))
    ? undefined
    : {
        en: 'needs as they stand in the form, with commas between',
        es: 'necesidades como están en el formulario, con comas',
      };

export const settingList = {
  chapterName: {
    label: { en: 'Name of the chapter', es: 'Nombre del grupo' },
    help: { en: 'Stands at the top of forms, pages and mails.', es: 'Aparece en formularios, páginas y correos.' },
    usual: 'Our chapter',
  },
  language: {
    label: { en: 'Language of the tabs', es: 'Idioma de las hojas' },
    help: { en: 'en or es', es: 'en o es' },
    usual: 'en',
    refuses: oneOf(languages),
  },
  phoneToCall: {
    label: { en: 'A number people can call', es: 'Un teléfono para llamar' },
    help: { en: 'Shown on every page, in case it does not work.', es: 'Aparece en cada página, por si algo falla.' },
    usual: '',
  },
  digestTo: {
    label: { en: 'Who gets the morning digest', es: 'Quién recibe el resumen de la mañana' },
    help: { en: 'E-mail addresses with commas between.', es: 'Correos separados por comas.' },
    usual: '',
  },
  entity: {
    label: { en: 'Kind of organization', es: 'Tipo de organización' },
    help: {
      en: 'c3 takes every candidate campaign feature out of menus, forms and digests; other leaves them in.',
      es: 'c3 quita todo lo de campañas de candidatos de menús, formularios y resúmenes; other lo deja.',
    },
    usual: 'other',
    refuses: oneOf(['c3', 'other']),
  },
  withholdBelow: {
    label: { en: 'Withhold counts below', es: 'Ocultar cifras menores que' },
    help: {
      en: 'Published counts of help smaller than this are not shown. 11 is usual; never below 5.',
      es: 'No se publican cifras de ayuda menores que esta. Lo usual es 11; nunca menos de 5.',
    },
    usual: '11',
    refuses: wholeNumber(5, 1000),
  },
  doorsPerTurf: {
    label: { en: 'Doors in a turf', es: 'Puertas por zona' },
    help: { en: '40 is usual; above 85 nobody finishes.', es: 'Lo usual es 40; con más de 85 nadie termina.' },
    usual: '40',
    refuses: wholeNumber(5, 300),
  },
  findPlaces: {
    label: findPlacesWords.setting,
    help: findPlacesWords.settingHelp,
    usual: 'no',
    refuses: oneOf(['no', 'yes']),
  },
  eraseAfterDays: {
    label: { en: 'Days until contact details are erased', es: 'Días hasta borrar los datos de contacto' },
    help: { en: 'Counted from the day a case closes; at most 90.', es: 'Desde que se cierra el caso; 90 como máximo.' },
    usual: '30',
    refuses: wholeNumber(1, 90),
  },
  todayAtLatest: {
    label: { en: 'Needs that are always for today', es: 'Necesidades que son siempre para hoy' },
    help: {
      en: 'Needs as they stand in the form, with commas between. Anyone may read this rule.',
      es: 'Necesidades como están en el formulario, con comas. Cualquiera puede leer esta regla.',
    },
    usual: '',
    refuses: listOfNeeds,
  },
  weekAtLatest: {
    label: { en: 'Needs that are for this week at the latest', es: 'Necesidades para esta semana a más tardar' },
    help: {
      en: 'Needs as they stand in the form, with commas between; none is written as –.',
      es: 'Necesidades como están en el formulario, con comas; ninguna se escribe como –.',
    },
    usual: 'Food, Diapers or supplies',
    refuses: listOfNeeds,
  },
  showDetail: {
    label: { en: 'Show the statuses in detail', es: 'Mostrar los estados en detalle' },
    help: {
      en: 'yes: the Desk shows a column with eleven statuses beside the six.',
      es: 'yes: la Mesa muestra una columna con once estados además de los seis.',
    },
    usual: 'no',
    refuses: oneOf(['no', 'yes']),
  },
  timesAWeek: {
    label: { en: 'Times a week that a case is helped at most', es: 'Veces por semana que se ayuda a un caso, máximo' },
    help: { en: 'When there is not enough for everybody.', es: 'Cuando no alcanza para todos.' },
    usual: '2',
    refuses: wholeNumber(1, 50),
  },
  daysBetween: {
    label: { en: 'Days between two helps of a case', es: 'Días entre dos ayudas de un caso' },
    help: {
      en: '0 for none. When there is not enough for everybody.',
      es: '0 para ninguno. Cuando no alcanza para todos.',
    },
    usual: '0',
    refuses: wholeNumber(0, 90),
  },
  askNext: {
    label: { en: 'Ask the next volunteer by itself', es: 'Pedir a la siguiente persona automáticamente' },
    help: {
      en: 'yes: when somebody cannot help or does not answer, the next best is asked, up to five. no: coordinators ask.',
      es: 'yes: si alguien no puede o no responde, se pide a la siguiente mejor persona, hasta cinco. no: pide quien coordina.',
    },
    usual: 'yes',
    refuses: oneOf(['no', 'yes']),
  },
  holdErasing: {
    label: { en: 'Hold all erasing', es: 'Retener todo lo que se borra' },
    help: {
      en: 'yes: nothing is erased, because a lawyer says so. A single case is held in the People tab.',
      es: 'yes: no se borra nada, porque lo dice un abogado. Un solo caso se retiene en la hoja Personas.',
    },
    usual: 'no',
    refuses: oneOf(['no', 'yes']),
  },
} satisfies Record<string, Setting>;

export type SettingKey = keyof typeof settingList;

/** A setting's value as the chapter wrote it, or the usual one while the cell is empty or will not do. */
export function setting(book: Book, key: SettingKey): string {
  const { usual, refuses }: Setting = settingList[key];
  const value = (book.find(settings, key)?.value ?? '').trim();
  return value === '' || refuses?.(value) ? usual : value;
}

/** The settings whose value will not do, with what would: for Check & mend and the Start tab. */
export function settingProblems(book: Book): { key: SettingKey; label: Words; wants: Words }[] {
  return (Object.keys(settingList) as SettingKey[]).flatMap((key) => {
    const { label, refuses }: Setting = settingList[key];
    const value = (book.find(settings, key)?.value ?? '').trim();
    const wants = value === '' ? undefined : refuses?.(value);
    return wants ? [{ key, label, wants }] : [];
  });
}
