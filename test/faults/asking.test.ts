import { asking, statusInDesk, statusInWorkbook } from './askingScenarios';
import { played } from './playing';

played(asking);
played(statusInWorkbook, { ways: 8 });
played(statusInDesk, { ways: 8 });
