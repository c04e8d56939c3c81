import { createHash } from 'node:crypto';
import type { Kernel } from '../kernel/kernel';
import { serve } from '../kernel/serve';

/** Session: who is at the keyboard and whose rights the run has. @param timeZone the zone in the script's manifest */
export function sessionService(kernel: Kernel, timeZone: () => string) {
  const user = (email: string) =>
    serve(kernel, 'User', {
      getEmail: () => email,
      getUserLoginId: () => email,
    } satisfies Pick<GoogleAppsScript.Base.User, 'getEmail' | 'getUserLoginId'>);
  return serve(kernel, 'Session', {
    getActiveUser: () => user(kernel.execution.activeUser),
    getEffectiveUser: () => user(kernel.execution.effectiveUser),
    getActiveUserLocale: () => 'en',
    getScriptTimeZone: timeZone,
    getTemporaryActiveUserKey: () =>
      createHash('sha256').update(`${kernel.execution.project} ${kernel.execution.activeUser}`).digest('hex'),
  });
}
