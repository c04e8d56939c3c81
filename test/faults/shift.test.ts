import { played } from './playing';
import { givesUp, offersHelp, signsUp } from './shiftScenarios';

played(signsUp);
played(givesUp, { ways: 8 });
played(offersHelp, { ways: 8 });
