import { areas, requests, volunteers } from '../chapter/tables';
import type { Export } from '../exchange/takeOut/export';
import { tableExport } from '../exchange/takeOut/export';
import { takeOutWords } from '../i18n/takeOut';
import { published } from '../impact/tables';
import { shifts, signUps } from '../roster/tables';
import { doors, questions, turfs, visits, voters } from '../turf/tables';

const about = takeOutWords.table;

/**
 * What can be taken out of the Workbook. Of help there are the requests as they stand there, which name nobody, and the
 * published figures, whose small counts are withheld (`impact/publish.ts`).
 */
export const workbookExports: readonly Export[] = [
  tableExport(volunteers, [areas], { about }),
  tableExport(areas, [], { about }),
  tableExport(requests, [areas, volunteers], { use: 'aid', about: takeOutWords.requests }),
  tableExport(published, [areas], { use: 'aid', about: takeOutWords.published }),
  tableExport(shifts, [areas], { use: 'shifts', about }),
  tableExport(signUps, [shifts, volunteers], { use: 'shifts', about }),
  tableExport(doors, [areas, turfs], { use: 'doors', about }),
  tableExport(voters, [doors], { use: 'doors', about }),
  tableExport(turfs, [areas, volunteers], { use: 'doors', about }),
  tableExport(visits, [doors, turfs, volunteers], { use: 'doors', about }),
  tableExport(questions, [], { use: 'doors', about }),
];
