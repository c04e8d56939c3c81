import { digestMailed } from './digestScenarios';
import { played } from './playing';

played(digestMailed, { ways: 10 });
