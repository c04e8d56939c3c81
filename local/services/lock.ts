import type { Execution, Kernel } from '../kernel/kernel';
import { serve } from '../kernel/serve';
import { isAtDocument } from './atDocument';
import type { Face } from './face';
import { aNumber, mustFit } from './signature';

/** Which execution holds which lock. */
export type LockStore = Map<string, Execution>;

/** @documented https://developers.google.com/apps-script/reference/lock/lock */
class Lock implements GoogleAppsScript.Lock.Lock {
  constructor(
    private readonly kernel: Kernel,
    private readonly locks: LockStore,
    private readonly key: string,
  ) {}

  hasLock(): boolean {
    return this.locks.get(this.key) === this.kernel.execution;
  }
  /** @unknown strict: runs here are one inside another, so whoever holds a lock keeps it for as long as one waits */
  tryLock(timeoutInMillis: number): boolean {
    mustFit(this.kernel, 'LockService.Lock.tryLock', [timeoutInMillis], [aNumber]);
    return this.take(timeoutInMillis);
  }
  /** @reported by many scripts' logs: the sentence */
  waitLock(timeoutInMillis: number): void {
    mustFit(this.kernel, 'LockService.Lock.waitLock', [timeoutInMillis], [aNumber]);
    if (!this.take(timeoutInMillis))
      throw this.kernel.exception('Lock timeout: another process was holding the lock for too long.');
  }
  releaseLock(): void {
    if (this.hasLock()) this.locks.delete(this.key);
  }

  /** @reported gas-fakes' tests on Apps Script: no time at all takes a lock that is free, less than none takes nothing */
  private take(timeoutInMillis: number): boolean {
    const holder = this.locks.get(this.key);
    if (timeoutInMillis < 0 && !this.hasLock()) return false;
    if (holder !== undefined && holder !== this.kernel.execution) {
      this.kernel.spend(timeoutInMillis);
      return false;
    }
    this.locks.set(this.key, this.kernel.execution);
    return true;
  }
}

/**
 * Locks that the runs of a script share.
 * @documented https://developers.google.com/apps-script/reference/lock/lock-service
 */
class LockService implements Face<GoogleAppsScript.Lock.LockService, `get${'Script' | 'User' | 'Document'}Lock`> {
  constructor(
    private readonly kernel: Kernel,
    private readonly locks: LockStore,
  ) {}

  getScriptLock(): Lock {
    return this.lock(`script ${this.kernel.execution.project}`);
  }
  getUserLock(): Lock {
    const { project, effectiveUser } = this.kernel.execution;
    return this.lock(`user ${project} ${effectiveUser}`);
  }
  /** @documented null in a script of no document and in a web app */
  getDocumentLock(): Lock | null {
    const { project, boundTo } = this.kernel.execution;
    return isAtDocument(this.kernel) ? this.lock(`document ${project} ${boundTo}`) : null;
  }

  private lock(key: string): Lock {
    return serve(this.kernel, 'Lock', new Lock(this.kernel, this.locks, key));
  }
}

export function lockService(kernel: Kernel, locks: LockStore) {
  return serve(kernel, 'LockService', new LockService(kernel, locks));
}

/** A run that is over, however it ended, holds no lock. */
export function releaseLocksOf(execution: Execution, locks: LockStore): void {
  for (const [key, holder] of locks) if (holder === execution) locks.delete(key);
}
