import { played } from './playing';
import { givesUp, offersHelp, signsUp } from './shiftScenarios';

played(signsUp);
played(givesUp);
played(offersHelp);
