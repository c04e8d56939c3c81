import { played } from './playing';
import { givesUp, offersHelp, signsUp } from './shiftScenarios';

played(signsUp, { ways: 10 });
played(givesUp, { ways: 7 });
played(offersHelp, { ways: 7 });
