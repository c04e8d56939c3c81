import { callLogged, callTaken } from './aidWorkScenarios';
import { played } from './playing';

played(callTaken, { ways: 10 });
played(callLogged, { ways: 10 });
