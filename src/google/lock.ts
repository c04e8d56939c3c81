const waitMilliseconds = 10_000;

/** Runs `work` while no other run of this script does the same; undefined when another kept the lock for 10 seconds. */
export function underLock<T>(work: () => T): { done: T } | undefined {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(waitMilliseconds)) return undefined;
  try {
    return { done: work() };
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
