import { digestMailed } from './digestScenarios';
import { played } from './playing';

played(digestMailed);
