import { desk, people } from '../aid/tables';
import { areas, volunteers } from '../chapter/tables';
import type { Export } from '../exchange/takeOut/export';
import { tableExport } from '../exchange/takeOut/export';
import { takeOutWords } from '../i18n/takeOut';

/** What those who may open the Help desk can take out of it: the only lists that name people who asked for help. */
export const deskExports: readonly Export[] = [
  tableExport(desk, [areas, volunteers], { about: takeOutWords.desk }),
  tableExport(people, [], { about: takeOutWords.desk }),
];
