import { areas, requests, volunteers } from '../chapter/tables';
import { actionNetworkPeople } from '../exchange/takeOut/actionNetwork';
import type { Export } from '../exchange/takeOut/export';
import { tableExport } from '../exchange/takeOut/export';
import { mobilizeSignUps, shiftCalendar } from '../exchange/takeOut/rosterExports';
import { areaShapes, turfShapes } from '../exchange/takeOut/shapeExports';
import { vanExports } from '../exchange/takeOut/vanExports';
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
  actionNetworkPeople,
  mobilizeSignUps,
  shiftCalendar,
  ...vanExports,
  turfShapes,
  areaShapes,
];
