import { undone, updated } from './listScenarios';
import { played } from './playing';

played(updated);
played(undone);
