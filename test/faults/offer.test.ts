import { letterSent, taken } from './offerScenarios';
import { played } from './playing';

played(letterSent, { ways: 10 });
played(taken, { ways: 10 });
