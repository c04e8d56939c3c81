import { asking, statusInDesk, statusInWorkbook } from './askingScenarios';
import { played } from './playing';

played(asking);
played(statusInWorkbook);
played(statusInDesk);
