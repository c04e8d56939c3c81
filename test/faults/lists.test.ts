import { undone, updated } from './listScenarios';
import { played } from './playing';

played(updated, { ways: 8 });
played(undone, { ways: 8 });
