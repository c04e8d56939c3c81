import type { Execution, Kernel } from '../kernel/kernel';
import { serve } from '../kernel/serve';

/** Which execution holds which lock. */
export type LockStore = Map<string, Execution>;

class Lock implements GoogleAppsScript.Lock.Lock {
  constructor(
    private readonly kernel: Kernel,
    private readonly locks: LockStore,
    private readonly key: string,
  ) {}

  hasLock(): boolean {
    return this.locks.get(this.key) === this.kernel.execution;
  }
  /** Runs here are one after another or one inside another: who holds a lock now keeps it for as long as one waits. */
  tryLock(timeoutInMillis: number): boolean {
    const holder = this.locks.get(this.key);
    if (holder !== undefined && holder !== this.kernel.execution) {
      this.kernel.spend(timeoutInMillis);
      return false;
    }
    this.locks.set(this.key, this.kernel.execution);
    return true;
  }
  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      throw this.kernel.exception('Lock timeout: another process was holding the lock for too long.');
    }
  }
  releaseLock(): void {
    if (this.hasLock()) this.locks.delete(this.key);
  }
}

/** LockService; the lock of a script is shared by all of its runs. */
export function lockService(kernel: Kernel, locks: LockStore) {
  const lock = (key: string) => serve(kernel, 'Lock', new Lock(kernel, locks, key));
  return serve(kernel, 'LockService', {
    getScriptLock: () => lock(`script ${kernel.execution.project}`),
    getUserLock: () => lock(`user ${kernel.execution.project} ${kernel.execution.effectiveUser}`),
    getDocumentLock: () =>
      kernel.execution.boundTo === undefined ? null : lock(`document ${kernel.execution.project}`),
  });
}

/** A run that is over, however it ended, holds no lock. */
export function releaseLocksOf(execution: Execution, locks: LockStore): void {
  for (const [key, holder] of locks) if (holder === execution) locks.delete(key);
}
