import { played } from './playing';
import { walked } from './walkingScenario';

played(walked, { ways: 10 });
