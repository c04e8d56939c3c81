import { asking, statusInDesk, statusInWorkbook } from './askingScenarios';
import { played } from './playing';

played(asking, { ways: 10 });
played(statusInWorkbook, { ways: 6 });
played(statusInDesk, { ways: 6 });
