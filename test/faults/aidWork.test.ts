import { callLogged, callTaken } from './aidWorkScenarios';
import { played } from './playing';

played(callTaken);
played(callLogged);
