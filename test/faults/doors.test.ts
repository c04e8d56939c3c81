import { broughtIn, cut } from './doorScenarios';
import { played } from './playing';

played(broughtIn);
played(cut);
