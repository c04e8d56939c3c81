import { choices } from '../tables/choices';
import { choice, id, longText, number, reference, text, timestamp } from '../tables/kinds';
import type { Row } from '../tables/table';
import { table } from '../tables/table';

export const jobStates = choices({
  filling: { en: 'Being brought in', es: 'Recibiendo' },
  waiting: { en: 'Waiting', es: 'En espera' },
  running: { en: 'Running', es: 'En marcha' },
  done: { en: 'Done', es: 'Terminado' },
  stopped: { en: 'Stopped', es: 'Detenido' },
});

/** One row a piece of long work, with how far it has come. */
export const jobs = table(
  'jobs',
  { file: 'each', version: 1, tab: { en: 'Jobs', es: 'Tareas largas' }, backstage: true },
  {
    id: id('J'),
    kind: text({ en: 'Kind', es: 'Tipo' }),
    state: choice(jobStates, { en: 'State', es: 'Estado' }).editedByHand(),
    done: number({ en: 'Done', es: 'Hechos' }),
    of: number({ en: 'Of', es: 'De' }),
    aside: number({ en: 'Set aside', es: 'Apartados' }),
    reason: text({ en: 'What went wrong', es: 'Qué falló' }),
    startedBy: text({ en: 'Started by', es: 'Quién' }),
    startedAt: timestamp({ en: 'Started', es: 'Inicio' }),
    changedAt: timestamp({ en: 'Last change', es: 'Último cambio' }),
    /** The staged block being worked on, and how many of its records are behind us. */
    block: text({ en: 'Block', es: 'Bloque' }).outOfSight(),
    within: number({ en: 'Within', es: 'Dentro' }).outOfSight(),
    /** Records to take next; fewer after a failure, so that one bad record is found. */
    take: number({ en: 'Take', es: 'Tomar' }).outOfSight(),
    tries: number({ en: 'Tries', es: 'Intentos' }).outOfSight(),
    run: text({ en: 'Run', es: 'Proceso' }).outOfSight(),
    /** Nobody goes on with it before: a day's share of something is used up. */
    restsUntil: timestamp({ en: 'Rests until', es: 'Descansa hasta' }).outOfSight(),
    args: longText({ en: 'Given', es: 'Datos' }).outOfSight(),
    carry: longText({ en: 'Carried on', es: 'Arrastre' }).outOfSight(),
  },
);
export type JobRow = Row<typeof jobs>;

export const stagingStates = choices({
  waiting: { en: 'Waiting', es: 'En espera' },
  aside: { en: 'Set aside', es: 'Apartado' },
});

/** What a job has yet to work through, in blocks of records; and the records it had to set aside, with the reason. */
export const staging = table(
  'staging',
  { file: 'each', version: 1, tab: { en: 'Staging', es: 'Preparación' }, backstage: true },
  {
    /** Job, part and block: what a retried upload sends twice is stored once. */
    id: id('S'),
    job: reference('jobs', { en: 'Job', es: 'Tarea' }),
    state: choice(stagingStates, { en: 'State', es: 'Estado' }),
    records: number({ en: 'Records', es: 'Registros' }),
    reason: text({ en: 'Reason', es: 'Motivo' }),
    content: longText({ en: 'Content', es: 'Contenido' }).aboutAPerson(),
  },
);

/** The row of the Workbook's robots that the Help desk writes. */
export const deskSign = 'desk';

/** When each robot last came round; the Start tab reads it by formula. */
export const robots = table(
  'robots',
  { file: 'each', version: 1, tab: { en: 'Robots', es: 'Robots' }, backstage: true },
  {
    id: id('robot').outOfSight(),
    robot: text({ en: 'Robot', es: 'Robot' }),
    at: timestamp({ en: 'Last seen', es: 'Última vez' }),
    trouble: text({ en: 'Trouble', es: 'Problema' }),
  },
);

/** The Workbook's, as the Help desk reaches it. */
export const workbookRobots = { ...robots, file: 'workbook' as const };
