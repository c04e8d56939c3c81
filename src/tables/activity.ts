import { id, text, timestamp } from './kinds';
import { table } from './table';

/** Who did what when: ids only, never a word about a person who asked for help. */
export const activityLog = table(
  'activityLog',
  { file: 'each', version: 1, tab: { en: 'Activity log', es: 'Registro' }, backstage: true },
  {
    id: id('L').outOfSight(),
    at: timestamp({ en: 'When', es: 'Cuándo' }),
    who: text({ en: 'Who', es: 'Quién' }),
    what: text({ en: 'What', es: 'Qué' }),
    ids: text({ en: 'Which', es: 'Cuáles' }),
    leftAlone: text({ en: 'Left as people had changed it', es: 'Se dejó como lo cambió alguien' }),
  },
);
