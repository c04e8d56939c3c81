import { letterSent, taken } from './offerScenarios';
import { played } from './playing';

played(letterSent);
played(taken);
