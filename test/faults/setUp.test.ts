import { played } from './playing';
import { settingUp } from './setUpScenario';

played(settingUp);
