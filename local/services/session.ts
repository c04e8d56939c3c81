import { createHash } from 'node:crypto';
import type { Kernel } from '../kernel/kernel';
import { serve } from '../kernel/serve';
import type { Face } from './face';

/** @documented https://developers.google.com/apps-script/reference/base/user */
class User implements Face<GoogleAppsScript.Base.User, 'getEmail' | 'getUserLoginId'> {
  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }
  /** @documented deprecated, and the same as getEmail */
  getUserLoginId(): string {
    return this.email;
  }
  toString(): string {
    return this.email;
  }
}

/** A person as scripts are given them. */
export function servedUser(kernel: Kernel, email: string): User {
  return serve(kernel, 'User', new User(email));
}

type SessionFace = `get${'ActiveUser' | 'EffectiveUser' | 'ActiveUserLocale' | 'ScriptTimeZone'}`;

/**
 * Who is at the keyboard, and whose rights the run has.
 * @documented https://developers.google.com/apps-script/reference/base/session
 */
class Session implements Face<GoogleAppsScript.Base.Session, SessionFace | 'getTemporaryActiveUserKey'> {
  constructor(
    private readonly kernel: Kernel,
    private readonly timeZone: () => string,
  ) {}

  /** @documented '' for an anonymous visitor and in triggers, simple ones too */
  getActiveUser(): User {
    const { via, activeUser } = this.kernel.execution;
    return servedUser(this.kernel, via === 'simpleTrigger' ? '' : activeUser);
  }
  getEffectiveUser(): User {
    return servedUser(this.kernel, this.kernel.execution.effectiveUser);
  }
  getActiveUserLocale(): string {
    return 'en';
  }
  getScriptTimeZone(): string {
    return this.timeZone();
  }
  /** @documented changes every 30 days, which nobody here waits for */
  getTemporaryActiveUserKey(): string {
    const { project, activeUser } = this.kernel.execution;
    return createHash('sha256').update(`${project} ${activeUser}`).digest('hex');
  }
}

/** @param timeZone the zone in the script's manifest */
export function sessionService(kernel: Kernel, timeZone: () => string) {
  return serve(kernel, 'Session', new Session(kernel, timeZone));
}
