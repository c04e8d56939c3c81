import { needs } from '../chapter/words';
import { choices } from '../tables/choices';
import { choice, date, id, number, reference, text } from '../tables/kinds';
import { table } from '../tables/table';

export const publishedPlaces = choices({
  area: { en: 'This area', es: 'Esta área' },
  noArea: { en: 'No area given', es: 'Sin área' },
  rest: { en: 'Smaller areas together', es: 'Áreas pequeñas juntas' },
});

/**
 * How much help there was, as everybody may know it: closed months, small counts withheld so that none can be derived,
 * the rest rounded to 5 (`publish.ts`). The only figures of help that campaign pages and cards may show. Rows are only
 * added: an edition that was corrected could be compared with the one before.
 */
export const published = table(
  'published',
  { file: 'workbook', version: 1, tab: { en: 'Published help', es: 'Ayuda publicada' } },
  {
    id: id('H').outOfSight(),
    area: reference('areas', { en: 'Area', es: 'Área' }),
    place: choice(publishedPlaces, { en: 'Counted for', es: 'Contado para' }),
    /** `YYYY-MM`, with blanks between. */
    months: text({ en: 'Months', es: 'Meses' }),
    /** Empty for all needs together. */
    need: choice(needs, { en: 'Need', es: 'Necesidad' }),
    count: number({ en: 'Times we helped', es: 'Veces que ayudamos' }).explained({
      en: 'Rounded to 5. Small counts are held back until they are part of a larger one.',
      es: 'Redondeado a 5. Las cifras pequeñas esperan hasta ser parte de una mayor.',
    }),
    publishedOn: date({ en: 'Published on', es: 'Publicado el' }),
  },
);
