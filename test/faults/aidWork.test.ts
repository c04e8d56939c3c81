import { callLogged, callTaken } from './aidWorkScenarios';
import { played } from './playing';

played(callTaken, { ways: 7 });
played(callLogged, { ways: 7 });
