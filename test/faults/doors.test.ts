import { broughtIn, cut } from './doorScenarios';
import { played } from './playing';

played(broughtIn, { ways: 9 });
played(cut, { ways: 9 });
