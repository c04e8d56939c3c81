import * as asker from './askerScenarios';
import * as cases from './caseScenarios';
import * as helper from './helperScenarios';
import { played } from './playing';

for (const scenario of [...Object.values(helper), ...Object.values(asker), ...Object.values(cases)]) {
  played(scenario, { ways: 1 });
}
