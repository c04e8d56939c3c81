import { areas } from '../../chapter/tables';
import { takeOutWords } from '../../i18n/takeOut';
import { only } from '../../tables/table';
import { unpackTurf } from '../../turf/publishedTurf';
import { turfs } from '../../turf/tables';
import { readOutline } from '../places/outline';
import type { Export } from './export';
import { areaFeature, featureFile, turfFeature } from './shapes';

const mime = 'application/geo+json';

/** Lists that were cut anew are over and left out. */
export const turfShapes: Export = {
  id: 'turfShapes',
  label: takeOutWords.turfShapes,
  about: takeOutWords.turfShapesAbout,
  use: 'doors',
  tables: [only(turfs, 'name', 'area', 'doors', 'meters', 'status', 'list'), only(areas, 'name')],
  mime,
  ending: 'geojson',
  write: (book) => {
    const lists = book.all(turfs).filter(({ status }) => status !== 'replaced');
    const feature = ({ area, list, ...turf }: (typeof lists)[number]) =>
      turfFeature({ ...turf, area: book.find(areas, area)?.name ?? '', places: unpackTurf(list) });
    return featureFile(lists.map(feature));
  },
};

export const areaShapes: Export = {
  id: 'areaShapes',
  label: takeOutWords.areaShapes,
  about: takeOutWords.areaShapesAbout,
  tables: [only(areas, 'name', 'outline')],
  mime,
  ending: 'geojson',
  write: (book) =>
    featureFile(
      book.all(areas).flatMap(({ id, name, outline }) => {
        const known = readOutline(outline);
        return known ? [areaFeature(id, name, known.coordinates)] : [];
      }),
    ),
};
